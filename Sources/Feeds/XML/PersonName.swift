import Articles
import Markup

/// The names of people as feeds write them.
enum PersonName {
  /// The name in an `author`: its `name` in Atom; in RSS an address of mail with the name in
  /// parentheses behind it, or whatever stands there.
  static func author(_ element: XMLElement, _ node: Int) -> SafeText? {
    for child in element.children(of: node) {
      if let name = element.name(of: child), name.isOfFeeds, name.local == "name" {
        return line(element.text(of: child))
      }
    }
    if element.holdsElements(node) {
      let email = element.children(of: node).first { element.name(of: $0)?.local == "email" }
      return email.flatMap { line(element.text(of: $0)) }
    }
    return line(element.text(of: node))
  }

  /// `ann@example.org (Ann Lee)`, `Ann Lee <ann@example.org>`, `Ann Lee`.
  static func line(_ raw: String) -> SafeText? {
    guard let text = FeedLine.line(raw, limit: FeedLine.longestName)?.string else { return nil }
    guard text.contains("@") else { return SafeText(text) }
    for (opening, closing) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
      guard let start = text.firstIndex(of: opening),
        let end = text[start...].firstIndex(of: closing)
      else { continue }
      let inside = text[text.index(after: start)..<end]
      let outside = text[..<start] + text[text.index(after: end)...]
      let name = inside.contains("@") ? outside : inside
      let plain = SafeText(name.filter { $0 != "\"" }).collapsed
      if !plain.isEmpty, !plain.string.contains("@") { return plain }
    }
    return SafeText(text)
  }
}
