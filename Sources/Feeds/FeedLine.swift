import Articles

/// One line of a feed as it is shown: titles, names, words.
enum FeedLine {
  /// The most characters of a title: short messages have their whole text there.
  static let longestTitle = 1_000
  /// The most characters of a name or a word.
  static let longestName = 200

  /// Cleaned, on one line, cut with an ellipsis; nothing if nothing is left.
  static func line(_ raw: String, limit: Int) -> SafeText? {
    // Looking at all the characters of what was never a line would take long.
    let head = raw.utf8.count > limit * 16 ? String(raw.unicodeScalars.prefix(limit * 4)) : raw
    let line = SafeText(head).collapsed.capped(at: limit)
    return line.isEmpty ? nil : line
  }
}
