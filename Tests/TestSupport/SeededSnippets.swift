/// Snippets of HTML made by chance, the same for the same seed: what feeds hold, and what nobody
/// would write.
public struct SeededSnippets: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// SplitMix64.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A few tags and words without regard for each other.
  public mutating func soup() -> String {
    var html = ""
    for _ in 0..<Int.random(in: 1...9, using: &self) {
      switch Int.random(in: 0..<8, using: &self) {
      case 0...2: html += startTag(of: pick(Self.allTags))
      case 3...4: html += "</\(pick(Self.allTags))>"
      default: html += pick(Self.pieces)
      }
    }
    return html
  }

  /// Elements in elements, each of which ends, or often need not.
  public mutating func nested() -> String {
    var html = ""
    for _ in 0..<Int.random(in: 1...5, using: &self) { block(into: &html, depth: 0) }
    return html
  }

  private mutating func block(into html: inout String, depth: Int) {
    let tag = depth > 3 ? "p" : pick(Self.blocks)
    html += startTag(of: tag)
    switch tag {
    case "ul", "ol":
      for _ in 0..<Int.random(in: 1...3, using: &self) {
        html += startTag(of: "li")
        content(into: &html, depth: depth + 1)
        if chance(2) { html += "</li>" }
        if chance(3) { html += "\n" }
      }
    case "dl":
      for _ in 0..<2 {
        html += "<dt>" + pick(Self.pieces) + "<dd>"
        content(into: &html, depth: depth + 1)
      }
    case "table":
      for _ in 0..<Int.random(in: 1...3, using: &self) {
        html += "<tr>"
        for _ in 0..<Int.random(in: 1...3, using: &self) {
          let cell = pick(["td", "th"])
          html += startTag(of: cell)
          content(into: &html, depth: depth + 1)
          if chance(2) { html += "</\(cell)>" }
        }
        if chance(2) { html += "</tr>\n" }
      }
    case "figure":
      html += startTag(of: "img")
      if chance(2) { html += "<figcaption>" + pick(Self.pieces) + "</figcaption>" }
    case "div", "section", "blockquote": content(into: &html, depth: depth + 1)
    case "hr": return
    default: inline(into: &html, depth: 0)
    }
    if tag != "p" || chance(2) { html += "</\(tag)>" }
    if chance(2) { html += "\n" }
  }

  private mutating func content(into html: inout String, depth: Int) {
    inline(into: &html, depth: 1)
    if chance(2) { block(into: &html, depth: depth) }
  }

  private mutating func inline(into html: inout String, depth: Int) {
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      html += pick(Self.pieces)
      guard depth < 3, chance(3) else { continue }
      var tag = pick(Self.inlines)
      // No link is in a link.
      if tag == "a", depth > 0 { tag = "em" }
      html += startTag(of: tag)
      if tag == "img" || tag == "br" { continue }
      inline(into: &html, depth: depth + 1)
      html += "</\(tag)>"
    }
  }

  private mutating func startTag(of tag: String) -> String {
    var html = "<" + tag
    let wanted: [String] =
      switch tag {
      case "a": ["href"]
      case "img": ["src", "alt"]
      default: []
      }
    for name in wanted + (chance(4) ? [pick(Self.names)] : []) {
      html += " \(name)=\"\(pick(Self.values))\""
    }
    return html + (chance(12) ? "/>" : ">")
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &self) == 0 }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }

  private static let blocks = [
    "p", "p", "p", "p", "div", "ul", "ol", "blockquote", "h2", "h3", "pre", "figure", "hr", "table",
    "dl", "section", "h1", "address",
  ]
  private static let inlines = [
    "a", "a", "em", "strong", "b", "i", "code", "span", "img", "br", "sup", "sub", "kbd", "cite",
    "del", "font", "small", "time", "abbr", "q", "u",
  ]
  private static let allTags =
    blocks + inlines + [
      "li", "td", "th", "tr", "tbody", "thead", "dt", "dd", "figcaption", "iframe", "script",
      "style", "noscript", "picture", "source", "video", "form", "button", "svg", "template", "wbr",
      "nobr", "center", "title", "header", "main", "nav", "object", "embed", "option", "select",
      "caption", "body", "html", "head", "label", "summary", "details", "input", "meta", "my-tag",
    ]
  private static let names = [
    "class", "id", "title", "style", "hidden", "role", "width", "height", "start", "value", "onx",
    "aria-hidden", "data-src", "lang", "colspan",
  ]
  private static let values = [
    "", "1", "x", "/a/b?c=1&amp;d=2", "https://quay.example/x?copy=1&copy=2", "a &lt; b",
    "Ebb &amp; flow",
    "wp-caption", "#top", "mailto:a@quay.example", "line number", "sr-only", "é &eacute;", "3",
    "display: none", "../up", "heading", "caption", "  spaced  ",
  ]
  private static let pieces = [
    "The quay was wet.", " ", "\n", "  two  spaces ", "x", "Salt &amp; rope", "é“ü”", "&nbsp;",
    "&#8217;",
    "1 < 2", "<!-- note -->",
    "In 1998, the ferry sank; 12 were saved, and nobody asked why it sailed. ",
    "10", ".", "&copy 2001", "&", "日本語のニュース。", "\r\n", "\t", "A|B", "AT&T", "🙂",
    "Photo: Ann Lee",
  ]
}
