#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of an input of any size, one after another: of a file that is larger than memory, or of
/// a pipe that is still being written.
public final class LineStream {
  /// A line without its line feed and without a carriage return before it.
  public enum Line: Sendable, Hashable {
    /// Its bytes.
    case bytes([UInt8])
    /// It is longer than the limit, and was passed over.
    case tooLong
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins, and how far no line feed has been found.
  private var start = 0
  private var searched = 0
  private var isSkipping = false
  private var isAtEnd = false

  private static let step = 1 << 18

  /// Opens an input, whose lines may have `limit` bytes.
  public init(_ input: InputName, limit: Int = 64 << 20) throws(FetchError) {
    self.limit = limit
    switch input {
    case .address: throw .webUnsupported
    case .standardInput: descriptor = 0
    case .path(let path):
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Fetcher.fact(errno) }
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The next line; nothing at the end. What stands after the last line feed is a line too.
  public func next() throws(FetchError) -> Line? {
    while true {
      if let feed = lineFeed() {
        let line = buffer[start..<feed]
        start = feed + 1
        searched = start
        if isSkipping || line.count > limit {
          isSkipping = false
          return .tooLong
        }
        return .bytes(Array(line.last == 0x0D ? line.dropLast() : line))
      }
      if isAtEnd {
        let line = buffer[start...]
        defer { (buffer, start, searched, isSkipping) = ([], 0, 0, false) }
        if isSkipping { return .tooLong }
        return line.isEmpty ? nil : line.count > limit ? .tooLong : .bytes(Array(line))
      }
      if buffer.count - start > limit {
        isSkipping = true
        start = buffer.count
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  private func lineFeed() -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, searched < bytes.count,
        let found = memchr(base + searched, 0x0A, bytes.count - searched)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  private func fill() throws(FetchError) {
    let end = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.step))
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + end }, Self.step)
      }
    } while count < 0 && errno == EINTR
    let failure = errno
    buffer.removeLast(Self.step - max(0, count))
    if count < 0 { throw Fetcher.fact(failure) }
    if count == 0 { isAtEnd = true }
  }
}
