import Articles
import Markup

/// A list of blocks as editors keep them in JSON → a piece of a page.
///
/// Every editor has its own names, but a block has one member that speaks, and a type that is called
/// after what it is: a paragraph, a heading, an item, a quote, code.
enum StateBlocks {
  /// A text of JSON as HTML.
  static func html(of value: JSONValue) -> String {
    switch value {
    case .string(let text) where isMarked(text): return text
    case .string(let text):
      return text.split(separator: "\n", omittingEmptySubsequences: true)
        .map { "<p>\(HTMLWords.escaped(String($0)))</p>" }.joined()
    default:
      var html = ""
      for block in value.list { write(block, into: &html, of: "p", depth: 0) }
      return html
    }
  }

  /// The member of an object that speaks.
  static func textMember(of value: JSONValue) -> String? {
    guard case .object(let members) = value else { return nil }
    for name in spoken {
      if let member = members.first(where: { $0.key == name }) {
        switch member.value {
        case .string(let text) where text.isEmpty: continue
        case .string, .array, .object: return name
        default: continue
        }
      }
    }
    return nil
  }

  /// Writes a block; `plain` is the element of one that does not say what it is.
  private static func write(
    _ block: JSONValue, into html: inout String, of plain: String, depth: Int
  ) {
    guard depth < 16 else { return }
    switch block {
    case .string(let text):
      let words = isMarked(text) ? text : HTMLWords.escaped(text)
      html += isBlock(text) ? text : "<\(plain)>\(words)</\(plain)>"
    case .array(let values):
      for value in values { write(value, into: &html, of: plain, depth: depth + 1) }
    case .object:
      guard let key = textMember(of: block), let content = block[key] else { return }
      let tag = tag(of: block)
      if let heading = block["title"]?.text ?? block["heading"]?.text, !heading.isEmpty {
        html += "<h3>\(HTMLWords.escaped(heading))</h3>"
      }
      if key != "items", let line = line(content, depth: depth) {
        let tag = tag == "p" ? plain : tag
        html += isBlock(line) ? line : "<\(tag)>\(line)</\(tag)>"
        return
      }
      let isList = tag == "ul" || tag == "ol"
      if tag != "p" { html += "<\(tag)>" }
      write(content, into: &html, of: isList ? "li" : tag == "li" ? "p" : plain, depth: depth + 1)
      if tag != "p" { html += "</\(tag)>" }
    default: break
    }
  }

  /// What a block says if it is one line: a string, or parts none of which is a block itself.
  private static func line(_ content: JSONValue, depth: Int) -> String? {
    guard depth < 16 else { return nil }
    switch content {
    case .string(let text): return isMarked(text) ? text : HTMLWords.escaped(text)
    case .array(let parts):
      if areSentences(parts) { return nil }
      var line = ""
      for part in parts {
        if case .string(let text) = part {
          line += isMarked(text) ? text : HTMLWords.escaped(text)
        } else if isPart(part) {
          guard let key = textMember(of: part), let inner = part[key] else { continue }
          guard let words = self.line(inner, depth: depth + 1) else { return nil }
          line += words
        } else {
          return nil
        }
      }
      return line.isEmpty ? nil : line
    case .object:
      guard let key = textMember(of: content), key != "items", let inner = content[key] else {
        return nil
      }
      return line(inner, depth: depth + 1)
    default: return nil
    }
  }

  /// Whether a value is a part of a line by its type.
  private static func isPart(_ value: JSONValue) -> Bool {
    guard let type = type(of: value) else { return true }
    return parts.contains(type) || type == "text" && isLeaf(value)
      || ["a", "b", "i", "em", "strong"].contains(type)
  }

  /// Whether parts without a type are sentences, each one whole: blocks, and no parts of a line.
  private static func areSentences(_ parts: [JSONValue]) -> Bool {
    parts.count > 1
      && parts.allSatisfy { part in
        guard type(of: part) == nil, let key = textMember(of: part),
          case .string(let text)? = part[key]
        else { return false }
        return text.endsSentence
      }
  }

  private static func isLeaf(_ value: JSONValue) -> Bool {
    guard let key = textMember(of: value), case .string = value[key] else { return false }
    return true
  }

  private static func tag(of block: JSONValue) -> String {
    guard let type = type(of: block) else { return "p" }
    if type.holds("head") || type.hasPrefix("h") && type.utf8.count == 2 {
      let digit = type.last?.wholeNumberValue ?? block["level"]?.text.flatMap { Int($0) }
      return "h\(min(max(digit ?? 2, 2), 6))"
    }
    if type.holds("list"), !type.holds("item") {
      return type.holds("order") && !type.holds("unorder") ? "ol" : "ul"
    }
    if type.holds("item") { return "li" }
    if type.holds("quote") { return "blockquote" }
    return type.holds("code") ? "pre" : "p"
  }

  /// What a block is called: its style, if it has one, says more than its type.
  private static func type(of value: JSONValue) -> String? {
    for key in ["style", "type", "nodeType", "_type", "tag", "tagName", "kind"] {
      if let name = value[key]?.text, name != "normal" { return name.lowercased() }
    }
    return nil
  }

  /// Whether a string has marks of HTML in it.
  private static func isMarked(_ text: String) -> Bool { text.holds("</") || text.holds("<br") }

  /// Whether a string is a block of HTML by itself.
  private static func isBlock(_ text: String) -> Bool {
    ["<p", "<h", "<ul", "<ol", "<div", "<block", "<fig", "<pre", "<table"].contains {
      text.hasPrefix($0)
    }
  }

  private static let spoken = [
    "html", "text", "value", "content", "children", "blocks", "body", "data", "model", "items",
    "paragraphs", "paragraph", "attrs",
  ]
  private static let parts: Set<String> = [
    "span", "link", "hyperlink", "fragment", "bold", "italic", "mark", "inline",
  ]
}
