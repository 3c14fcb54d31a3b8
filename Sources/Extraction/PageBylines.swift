/// Lines that say who wrote a text: "By Ann Lee", "Von Ann Lee", "Written by Ann Lee".
enum PageBylines {
  /// What follows the words before a name in a line, as `Words.key` gives it; none where it has none.
  static func rest(of key: String) -> String? {
    openings.first { key.hasPrefix($0) }.map { String(key.dropFirst($0.count)) }
  }

  /// Whether a line says that one of some authors wrote, and nothing else.
  static func tells(_ key: String, of names: Set<String>) -> Bool {
    guard let rest = rest(of: key) else { return false }
    return names.contains(rest)
  }

  private static let openings = [
    "by ", "written by ", "words by ", "story by ", "von ", "text von ", "par ",
    "écrit par ", "por ", "texto de ", "di ", "door ", "av ", "af ", "autor ", "author ",
  ]
}
