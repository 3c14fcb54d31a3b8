public import Articles

/// What an import has done, or would do.
public struct ImportReport: Sendable, Hashable {
  /// Articles that were not there.
  public var added = 0
  /// Articles that had been removed and are back.
  public var restored = 0
  /// Articles that were there with another text, which has been replaced.
  public var replaced = 0
  /// Articles that were there and are as they were, whether the file has another text or the same.
  public var kept = 0
  /// Articles that were there and of which more is known now: read, starred, tags, a place.
  public var states = 0
  /// Records that say that an article was removed or restored, and those of a newer program.
  public var passedOver = 0
  /// Lines that could not be taken.
  public var refused = 0

  /// Nothing yet.
  public init() {}

  /// How many articles of the lines are in the library now.
  public var articles: Int { added + restored + replaced + kept }

  /// Adds what another import has done.
  public static func += (one: inout ImportReport, other: ImportReport) {
    one.added += other.added
    one.restored += other.restored
    one.replaced += other.replaced
    one.kept += other.kept
    one.states += other.states
    one.passedOver += other.passedOver
    one.refused += other.refused
  }
}

/// Why a line of an import is not taken.
public enum ImportRefusal: Error, Sendable, Hashable {
  /// It is no JSON object, or deeper than is read.
  case notJSON
  /// Its checksum does not fit: bytes have changed since it was written.
  case altered
  /// It says that it is an article or a state, and has no id, or members of another sort.
  case malformed
  /// It is the state of an article that is not in the library, nor before it in the file.
  case noArticle(ArticleID)
}

/// What became of a line.
public enum ImportedLine: Sendable, Hashable {
  /// It is taken, or passed over, or will be refused later.
  case taken
  /// It is refused.
  case refused(ImportRefusal)
  /// It is JSON that does not say what it is: no record of a library.
  case untyped
}
