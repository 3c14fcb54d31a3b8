#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

import Synchronization

/// A file without a name, for what is too large to be held in memory: nobody else sees it, and it is
/// gone when nobody holds it any more or the program ends, however that comes.
public final class PassingFile: Sendable {
  private let descriptor: Int32
  private let length = Mutex(0)

  /// How much is looked at before what was looked at is let go.
  public static let stride = 2 << 20

  /// An empty file in `$TMPDIR`, or in `/var/tmp`, which is on a disk where `/tmp` may be memory.
  /// Nothing where no file can be made.
  public convenience init?() {
    let wanted = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    let folders = [wanted, "/var/tmp", "/tmp"].compactMap { $0 }
    guard let made = folders.lazy.compactMap(Self.make).first else { return nil }
    self.init(descriptor: made)
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  private static func make(in folder: String) -> Int32? {
    // Closed in what is started at any moment, which `mkstemp` does not do.
    for _ in 0..<16 {
      let path = folder + "/dateline." + String(UInt64.random(in: 0 ... .max), radix: 36)
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        unlink(path)
        return descriptor
      }
      if errno != EEXIST { return nil }
    }
    return nil
  }

  /// How many bytes it has.
  public var count: Int { length.withLock { $0 } }

  /// Writes bytes behind those that are there. Answers where they begin; nothing if there is no room.
  public func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    length.withLock { length in
      var written = 0
      while written < bytes.count, let base = bytes.baseAddress {
        let count = pwrite(
          descriptor, base + written, bytes.count - written, off_t(length + written))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return nil }
        written += count
      }
      defer { length += written }
      return length
    }
  }

  /// The text of some of its bytes, UTF-8; empty where they cannot be read.
  public func text(at start: Int, count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { buffer in
      var read = 0
      while read < count, let base = buffer.baseAddress {
        let more = pread(descriptor, base + read, count - read, off_t(start + read))
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { return 0 }
        read += more
      }
      return read
    }
  }

  /// Shows all of its bytes to `body` without reading them into memory of the program. What `body`
  /// has done with, up to a place, it says to the closure that it is given, and that costs no memory
  /// any more; it may be looked at again. Nothing if the system refuses.
  public func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>, _ passed: @escaping (Int) -> Void) -> Result
  ) -> Result? {
    let count = self.count
    guard count > 0 else { return body(UnsafeBufferPointer(start: nil, count: 0), { _ in }) }
    let mapped = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else { return nil }
    defer { munmap(mapped, count) }
    nonisolated(unsafe) let start = mapped
    return body(
      UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count),
      { place in
        let whole = min(place, count) & ~(Self.page - 1)
        if whole > 0 { madvise(start, whole, MADV_DONTNEED) }
      })
  }

  private static let page = max(4096, Int(sysconf(Int32(_SC_PAGESIZE))))
}
