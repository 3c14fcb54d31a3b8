/// How much of an answer is taken in, and how long is waited for it.
public struct WebLimits: Sendable, Hashable {
  /// The most bytes of a body as they come over the wire.
  public var rawBytes: Int
  /// The most bytes of a body when its encoding has been taken off.
  public var bytes: Int
  /// The most bytes of a body that are held in memory: a larger one comes as a file.
  public var inMemory = Int.max
  /// The most bytes and lines that the head of an answer may have.
  public var headBytes = 256 << 10
  public var headLines = 2_000
  /// How many redirects are followed.
  public var redirects = 10
  /// How long connecting may take, name and encryption among it.
  public var connecting = Duration.seconds(10)
  /// How long next to nothing may come, in whole seconds: fewer than `slowest` bytes in each.
  public var silence = Duration.seconds(15)
  public var slowest = 64
  /// How long a request may take in all, redirects among it, the time that it waits for its turn
  /// not.
  public var whole = Duration.seconds(30)

  /// Limits for a body; the others as they usually are.
  public init(rawBytes: Int, bytes: Int, inMemory: Int = .max) {
    self.rawBytes = rawBytes
    self.bytes = bytes
    self.inMemory = inMemory
  }

  /// For a page: 16 MB, 64 MB when decoded.
  public static let page = WebLimits(rawBytes: 16 << 20, bytes: 64 << 20)
  /// For a feed: 64 MB, 256 MB when decoded, of which 8 MB in memory.
  public static let feed = WebLimits(rawBytes: 64 << 20, bytes: 256 << 20, inMemory: 8 << 20)
}
