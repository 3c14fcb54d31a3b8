/// What a check of a library has found.
public struct CheckReport: Sendable, Hashable {
  /// How many articles there are, and how many of them are unread and starred.
  public var articles = 0
  public var unread = 0
  public var starred = 0
  /// How many articles have been removed and could come back.
  public var removed = 0
  /// How many files hold them, and how many bytes these have.
  public var segments = 0
  public var bytes = 0
  /// What the bytes of the library's folder are.
  public var figures = LibraryFigures()
  /// How many records a newer program has written that this one passes over.
  public var unknownRecords = 0
  /// What is not as it was written, in the order of the files.
  public var damage: [Damage] = []
  /// Whether what was damaged has been set aside, so that the segments are sound again.
  public var isRepaired = false

  /// Whether everything is as it was written.
  public var isSound: Bool { damage.isEmpty }
}
