#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The lines of one segment, read without a lock up to the last line feed that is there.
///
/// It is read, not mapped: a file that somebody cuts short under a map kills the program.
struct SegmentReader {
  let file: Descriptor

  private static let step = 1 << 20

  /// Calls `body` with each whole line from `offset` on, without its line feed, and where it
  /// begins. Answers with the offset after the last line feed. Nothing is read from `end` on, and once
  /// about `limit` bytes have been read it stops at the end of a line.
  func lines(
    from offset: Int, to end: Int = .max, limit: Int = .max,
    _ body: (UnsafeBufferPointer<UInt8>, Int) throws(LibraryError) -> Void
  ) throws(LibraryError) -> Int {
    var consumed = offset
    var buffer: [UInt8] = []
    while true {
      // What is left of the last step is the beginning of a line: a line longer than a step is
      // gathered until its end is there.
      let place = consumed + buffer.count
      let count = min(max(Self.step, buffer.count), max(place, end) - place)
      let next = try file.read(at: place, count: count)
      if next.isEmpty { return consumed }
      buffer += next
      var used = 0
      var failure: LibraryError?
      buffer.withUnsafeBufferPointer { bytes in
        while let feed = Self.lineFeed(in: bytes, from: used) {
          do throws(LibraryError) {
            try body(UnsafeBufferPointer(rebasing: bytes[used..<feed]), consumed + used)
          } catch {
            failure = error
            return
          }
          used = feed + 1
        }
      }
      if let failure { throw failure }
      consumed += used
      buffer.removeFirst(used)
      if consumed - offset >= limit { return consumed }
    }
  }

  /// The offset after the last line feed that is there.
  func end() throws(LibraryError) -> Int {
    var end = file.size
    while end > 0 {
      let start = max(0, end - Self.step / 16)
      let bytes = try file.read(at: start, count: end - start)
      if let feed = bytes.lastIndex(of: 0x0A) { return start + feed + 1 }
      end = start
    }
    return 0
  }

  private static func lineFeed(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
