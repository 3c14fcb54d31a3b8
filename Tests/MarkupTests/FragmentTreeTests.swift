import TestSupport
import Testing

@testable import Markup

/// The way without a parser must build what the parser builds, or nothing.
@Suite struct FragmentTreeTests {
  /// All that there is to know of a tree, a line a node.
  static func dump(_ document: HTMLDocument) -> String {
    (0..<document.count).map { index in
      let node = document.nodes[index]
      var line = "\(index) in \(node.parent) to \(node.end) \(document.name(of: index))"
      if node.tag == .text { return line + " '\(document.text(of: index))'" }
      for attribute in document.attributes[Int(node.start)..<Int(node.start + node.count)] {
        let value = document.bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
        line += " \(attribute.name)='\(String(decoding: value, as: UTF8.self))'"
      }
      return line
    }.joined(separator: "\n")
  }

  /// Whether a snippet was read without the parser; then as the parser would have.
  static func isPlain(_ html: String) throws -> Bool {
    guard let plain = HTMLDocument(plainFragment: html) else { return false }
    let parsed = try HTMLDocument(parsingFragment: html)
    let (own, its) = (dump(plain), dump(parsed))
    #expect(own == its, "\(html)")
    return own == its
  }

  @Test(arguments: [
    "", " ", "Only words & a sign.", "  <p>One<p>Two</p>\n<p>Three", "a<br>b<br/>c<BR />",
    "<ul><li>a<li>b<ul><li>c</ul></ul>", "<ol start=3 reversed><li value='5'>x</li></ol>",
    "<dl><dt>Ebb<dd><p>falls<dt>Flood<dd>rises</dl>", "<pre>\n\none\r\n two</pre>",
    "<blockquote><p>Said <cite>she</cite></blockquote>", "<h2>A<p>b</h2>c<hr>d",
    "<p>Read <a href='/x?a=1&amp;b=2&copy=3' title=\"a &quot;b&quot;\" rel=nofollow>on</a>",
    "<p><img src=a.jpg alt='x' width=1 height=1 alt=y><p><img src=b.jpg/>",
    "<figure><img src=a><figcaption>Cap</figcaption></figure>",
    "<table>\n<tr><th>A<th>B\n<tr><td>1<td><p>2</table>",
    "<table><thead><tr><td>x</td></tr></thead><tbody><tr><td>y</tbody></table>",
    "<p>a</p><script>if (a < b) {}</script><p>b</p><style>p {}</style><iframe src=x>y</iframe>",
    "a<iframe src=x />b<script src='y'/>c",
    "<b>x<i>y</i></b><em>z</em> &eacute;&#8217;&#x2014; 1 < 2", "<p>x<!-- a > b --> y<!--> z",
    "<td-x>", "<picture><source srcset=a><img src=b></picture>", "<font color=red>x</font>",
    "<div>a<div>b<section>c</section></div></div>", "<a name=top></a>Top", "<pre><code>\nx</pre>",
    "<noscript>x</noscript>", "<p>x<noscript><img src=y></noscript>", "<video src=x></video>",
  ])
  func plainSnippetsNeedNoParser(html: String) throws {
    _ = try Self.isPlain(html)
  }

  @Test(arguments: [
    "<b>x<p>y</b>z", "<p>a<b>b<p>c", "<a href=x>a<a href=y>b", "</p>", "<p>a</p></p>", "a</div>b",
    "<table>x<tr><td>y</table>", "<p><span>a<div>b</div>", "<svg><path/></svg>", "<li><div>a<li>b",
    "<h1>a<h2>b", "<script>a</script>b", "<select><option>a", "<p>a\u{0}b", "<p>a\u{1}b", "<p a",
    "<p \"x>y", "<p>&nvinfin;", "&#1;", "<!doctype html>x", "<?xml version='1.0'?>x", "<p>\u{85}",
    "&#32;x", "<pre>&#10;x", "<textarea>a<p>", "<p>x<title>y</title>", "<p>\u{FFFE}", "</br>",
    "<td>x", "<tr><td>x", "<p><table><tr><td>x</table>", "<form><p>x</form>", "<body class=x>a",
    "<my-card>x</my-card>", "<button>x</button>", "<p>a<script>b",
    String(repeating: "<div>", count: 200),
  ])
  func whatIsNotPlainIsParsed(html: String) throws {
    #expect(HTMLDocument(plainFragment: html) == nil)
    _ = try HTMLDocument(fragment: html)
  }

  @Test(arguments: ["<p>a</p>", "<b><p>a</b></p>"])
  func anIframeThatIsClosedAsInXMLHidesNothing(start: String) throws {
    let document = try HTMLDocument(fragment: start + "<iframe src=x /><p>b</p>")
    #expect(document.text(of: 0) == "ab")
  }

  @Test func whatIsBuiltIsWhatTheParserBuilds() throws {
    var generator = SeededSnippets(seed: 7)
    var plain = 0
    for _ in 0..<3000 {
      if try Self.isPlain(generator.soup()) { plain += 1 }
      if try Self.isPlain(generator.nested()) { plain += 1 }
    }
    #expect(plain > 2000)
  }
}
