/// Bytes of a library that are no record, or not the one that was written.
public struct Damage: Sendable, Hashable {
  /// The file, relative to the library: `articles/0001.jsonl`.
  public var file: String
  /// Its line, from 1, and the offset of the first damaged byte.
  public var line: Int
  public var offset: Int
  /// How many bytes.
  public var length: Int
  /// What is wrong with them.
  public var reason: Reason
  /// Where they have been set aside, if they have.
  public var setAside: String?

  /// What can be wrong with a line.
  public enum Reason: String, Sendable {
    /// The end of the line is missing: a write was cut off, or bytes were.
    case incomplete
    /// The checksum does not fit: bytes have changed.
    case altered
    /// The line is sound and no record: something else has written it.
    case foreign
    /// The last line has no end: what was being written when a program was stopped.
    case torn
  }
}
