/// Why bytes could not be made into a tree or a text.
public enum MarkupError: Error, Sendable, Equatable {
  /// More bytes than are read, and the limit.
  case tooLarge(limit: Int)
  /// Not text: an image, an archive, a program.
  case binary
  /// The C parser ran out of memory.
  case parserFailed
}
