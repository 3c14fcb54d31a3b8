import Articles
import Markup

/// What a Markdown file says of itself before its text, between two lines of `---` (YAML) or `+++`
/// (TOML): plain keys and values, which is all that is written there in practice.
struct FrontMatter {
  /// The values by key in lower case; a list's in its order.
  private(set) var values: [String: [String]] = [:]

  /// Takes the front matter off the lines, if they begin with it.
  init(takenFrom lines: inout ArraySlice<Substring>) {
    guard let fence = lines.first?.trimmed, fence == "---" || fence == "+++" else { return }
    let body = lines.dropFirst().prefix(200)
    guard let end = body.firstIndex(where: { $0.trimmed == fence || $0.trimmed == "..." }) else {
      return
    }
    var key = ""
    for line in body[..<end] {
      let text = line.trimmedSlice
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("- "), !key.isEmpty {
        values[key, default: []].append(Self.unquoted(text.dropFirst(2).trimmedSlice))
      } else if let sign = text.firstIndex(where: { $0 == (fence == "---" ? ":" : "=") }),
        line.first != " "
      {
        key = text[..<sign].trimmed.lowercased()
        values[key] = Self.list(text[text.index(after: sign)...].trimmedSlice)
      } else if line.first != " " {
        // A thematic break and a paragraph, not front matter.
        values = [:]
        return
      }
    }
    if !values.isEmpty { lines = lines[(end + 1)...] }
  }

  /// The first value of the first of these keys that has one.
  func text(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.first(where: { !$0.isEmpty }) }.first
  }

  /// The first whole address that these keys give; a path within a site ("/boats/") is none.
  func address(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.first { PageAddress($0) != nil } }.first
  }

  /// The first value that these keys give which is not an address.
  func name(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.first { !$0.isEmpty && PageAddress($0) == nil } }.first
  }

  /// The values of the first of these keys that has any.
  func texts(_ keys: String...) -> [String] {
    keys.lazy.compactMap { values[$0]?.filter { !$0.isEmpty } }.first { !$0.isEmpty } ?? []
  }

  /// The moment that the first of these keys with a readable one gives.
  func moment(_ keys: String...) -> CivilMoment? {
    keys.lazy.compactMap { values[$0]?.first.flatMap { WrittenMoment($0)?.moment } }.first
  }

  private static func list(_ text: Substring) -> [String] {
    if text.isEmpty { return [] }
    guard text.hasPrefix("["), text.hasSuffix("]") else { return [unquoted(text)] }
    return text.dropFirst().dropLast().split(separator: ",").map { unquoted($0.trimmedSlice) }
  }

  private static func unquoted(_ text: Substring) -> String {
    for quote in ["\"", "'"] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote)
    {
      return String(text.dropFirst().dropLast())
    }
    return String(text)
  }
}
