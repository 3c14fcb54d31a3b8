import Testing

@testable import Markup

@Suite struct FragmentTextTests {
  @Test func partsBlocksAndNothingElse() {
    let html = """
      <h2>Tide tables</h2>
      <p>High <b>wa</b>ter at <a href="/noon">noon</a>,\n  low at six.<br>Bring a lamp.</p>
      <ul><li>Rope<li>Boots</ul><table><tr><td>One</td><td>Two</td></tr></table>
      """
    #expect(
      FragmentText.plain(html)
        == "Tide tables\nHigh water at noon, low at six.\nBring a lamp.\nRope\nBoots\nOne\nTwo")
  }

  @Test(arguments: [
    ("Salt &amp; pepper", "Salt & pepper"),
    ("caf&eacute; &#8220;Ob&#233;lix&#x201D;", "café “Obélix”"),
    // The old names count without their semicolon, and a number may do without it.
    ("&copy 1998, &AMP; R&ampD, &#65BC", "© 1998, & R&D, ABC"),
    // What windows wrote.
    ("it&#146;s", "it’s"),
    ("AT&T, R&D, a&b;, &unheardof; & co &", "AT&T, R&D, a&b;, &unheardof; & co &"),
    ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("one&nbsp;&ensp;two\u{A0}\u{3000}three&#10;four", "one two three four"),
    ("a &lt;b&gt; c", "a <b> c"), ("&#;&#x;&;", "&#;&#x;&;"),
  ])
  func resolvesReferences(html: String, text: String) {
    #expect(FragmentText.plain(html) == text)
  }

  @Test(arguments: [
    ("a<!-- hidden > still --><b>b</b>", "ab"), ("a<!-->b<!--->c", "abc"),
    ("x < y, 1<2 and <3", "x < y, 1<2 and <3"), ("", ""), (" \n ", ""),
    ("one<script>if (a < b) { '</p>' }</script> two<STYLE>p {}</STYLE >", "one two"),
    ("one<svg><title>no</title><svg/></svg>two<math><mi>x</mi></math>three", "onetwothree"),
    // A drawing that is never closed does not hide the rest.
    ("<svg><path d=1><p>shown</p>", "shown"),
    ("<a title='1 > 0' href=\"x>y\">z</a>", "z"), ("cut <a href='never closed", "cut"),
    ("<p>a</p><?php echo ?></ ><![CDATA[x]]><p>b</p>", "a\nb"),
    // An element of a page of XML, which has no content.
    ("a<iframe src=x /><p>b</p><script src='y'/>c", "a\nb\nc"), ("a<iframe/>b</iframe>c", "a\nc"),
    ("<IMG src=x>Photo<img/>", "Photo"), ("<template><p>no</p></template>yes", "yes"),
  ])
  func readsMarkupAsBrowsersDo(html: String, text: String) {
    #expect(FragmentText.plain(html) == text)
  }

  @Test func everyNameIsOneThatTheParserKnows() throws {
    let names = ReferenceNames.all
    #expect(names.count > 600)
    let source = "<p>" + names.map { "[&\($0.name);]" }.joined()
    let document = try HTMLDocument(parsing: Array(source.utf8), charset: "utf-8")
    let text = names.compactMap { Unicode.Scalar($0.value.scalar) }.map { "[\(Character($0))]" }
    #expect(document.text(of: 0) == text.joined())
    for (name, meaning) in names where meaning.isLegacy {
      #expect(name.utf8.count <= ReferenceNames.longestLegacy)
    }
  }

  @Test func theTextIsNeverLongerThanItsSource() {
    for (name, meaning) in ReferenceNames.all {
      let character = Unicode.Scalar(meaning.scalar).map { String(Character($0)) } ?? ""
      #expect(character.utf8.count <= name.utf8.count + (meaning.isLegacy ? 1 : 2))
    }
  }

  @Test(arguments: [
    "<", "&amp;", "<p>", "<a href='", "<!--", "</", "<svg>", "&", "<script>", "a&#",
  ])
  func hostileSnippetsAreReadOnce(piece: String) {
    let html = String(repeating: piece, count: 200_000)
    #expect(FragmentText.plain(html).utf8.count <= html.utf8.count)
  }
}
