import Articles
import Markup

/// A text of a feed, and what it is: plain, HTML as text, or markup (RFC 4287, section 3.1; Atom
/// 0.3, `mode`). RSS does not say what its texts are; what looks like HTML is HTML there.
struct TextConstruct {
  private enum Form { case plain, html, unsaid }

  private let raw: String
  private let form: Form

  init(_ element: XMLElement, _ node: Int, isAtom: Bool) {
    let name = element.name(of: node)
    let type = element.attribute("type", of: node)?.lowercased() ?? ""
    let mode = element.attribute("mode", of: node)?.lowercased() ?? ""
    let saysType = !type.isEmpty || !mode.isEmpty
    let isAtom =
      isAtom && name?.vocabulary != .media || name?.vocabulary == .atom
      || name?.vocabulary == .atom03
    if mode == "base64", let decoded = Base64.decode(element.text(of: node).utf8) {
      raw = String(decoding: decoded, as: UTF8.self)
      form = type.contains("html") ? .html : type == "text/plain" ? .plain : .unsaid
    } else if element.holdsElements(node), type != "text", type != "text/plain" || mode == "xml" {
      raw = MarkupWriter.inside(node, of: element)
      form = .html
    } else if isAtom, Self.isBinary(type), let decoded = Base64.decode(element.text(of: node).utf8)
    {
      // RFC 4287, section 4.1.3.3. A picture or a film has no words.
      let text = String(decoding: decoded, as: UTF8.self)
      raw = text.utf8.elementsEqual(decoded) ? text : ""
      form = .unsaid
    } else {
      raw = element.text(of: node)
      switch type {
      case _ where !isAtom && !saysType: form = .unsaid
      case "html", "xhtml", "text/html", "application/xhtml+xml": form = .html
      // Nothing said means plain, but for many who write HTML and do not say it.
      case "": form = Self.holdsTag(raw) ? .html : .plain
      case "text", "plain", "text/plain", "application/xml", "text/xml": form = .plain
      default: form = type.hasSuffix("+xml") ? .plain : .unsaid
      }
    }
  }

  /// The text with its kind; nothing if it is empty.
  func text(base: String?) -> FeedText? {
    FeedText(raw, kind: isHTML ? .html : .plain, base: base)
  }

  /// The text as a title: plain, on one line.
  var heading: SafeText? {
    FeedLine.line(isHTML ? FragmentText.plain(raw) : raw, limit: FeedLine.longestTitle)
  }

  private var isHTML: Bool {
    switch form {
    case .html: true
    case .plain: false
    case .unsaid: Self.looksLikeHTML(raw)
    }
  }

  /// Whether a type is neither text nor XML.
  private static func isBinary(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
      && !type.contains("html")
  }

  /// Whether there is a tag or a reference in it.
  static func looksLikeHTML(_ text: String) -> Bool { holdsTag(text) || holdsReference(text) }

  /// Whether a tag or a comment begins and ends in it.
  private static func holdsTag(_ text: String) -> Bool {
    var isOpen = false
    var before: UInt8 = 0
    for byte in text.utf8 {
      if isOpen {
        if byte == 0x3E { return true }
      } else if before == 0x3C, isLetter(byte) || byte == 0x2F || byte == 0x21 {
        isOpen = true
      }
      before = byte
    }
    return false
  }

  /// Whether a reference stands in it: `&amp;`, `&#8211;`.
  static func holdsReference(_ text: String) -> Bool {
    var length = -1
    for byte in text.utf8 {
      if byte == 0x26 {
        length = 0
      } else if length >= 0 {
        if byte == 0x3B, length > 0 { return true }
        let isPart = isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x23 && length == 0
        length = isPart && length < 32 ? length + 1 : -1
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
