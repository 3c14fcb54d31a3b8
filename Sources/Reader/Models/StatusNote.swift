import Articles

/// A sentence in the foot of the screen, there until the next key.
struct StatusNote: Sendable, Hashable {
  /// The sentence.
  var text: SafeText
  /// Whether it tells of something that could not be done.
  var isError = false
}
