import Articles

/// A sentence in the foot of the screen, there until the next key.
struct StatusNote: Sendable, Hashable {
  /// The sentence.
  var text: SafeText
  /// Whether it tells of something that could not be done.
  var isError = false
  /// Whether what it says is among the messages already.
  var isLogged = false

  /// The same, where what goes on is said in letters that every terminal has.
  func spelt(with glyphs: Glyphs) -> StatusNote {
    guard glyphs.ongoing != Glyphs.unicode.ongoing, text.string.contains(Glyphs.unicode.ongoing)
    else { return self }
    var spelt = self
    let pieces = text.string.split(
      separator: Glyphs.unicode.ongoing, omittingEmptySubsequences: false)
    spelt.text = SafeText(pieces.joined(separator: glyphs.ongoing))
    return spelt
  }

  /// A note that says something else that went wrong as well; both are among the messages each by
  /// itself.
  func joined(with other: SafeText) -> StatusNote {
    StatusNote(text: SafeText(text.string + " " + other.string), isError: true, isLogged: true)
  }
}
