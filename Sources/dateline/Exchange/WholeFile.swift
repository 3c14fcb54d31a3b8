import Articles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written whole or not at all: under another name first, and durable before it takes
/// the place of what stood there.
final class WholeFile {
  private let name: String
  private let temporary: String
  private let descriptor: Int32
  private var isDone = false

  /// Begins to write a file, for its owner alone, or for whomever the file that it replaces is for.
  init(_ name: String, keepingMode: Bool = false) throws(ShelfFailure) {
    self.name = name
    temporary = "\(name).\(getpid()).new"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw Self.failure(name) }
    if keepingMode { keepMode() }
  }

  /// Gives it the group and the mode of the file that is there; without the group, none of its rights.
  private func keepMode() {
    var former = stat()
    guard stat(name, &former) == 0 else { return }
    let hasGroup = fchown(descriptor, uid_t.max, former.st_gid) == 0
    _ = fchmod(descriptor, former.st_mode & (hasGroup ? 0o777 : 0o707))
  }

  deinit {
    if descriptor < 0 { return }
    close(descriptor)
    if !isDone { unlink(temporary) }
  }

  /// Writes bytes after those before.
  func append(_ bytes: [UInt8]) throws(ShelfFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw Self.failure(name) }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts it in its place.
  func finish() throws(ShelfFailure) {
    guard fsync(descriptor) == 0, rename(temporary, name) == 0 else { throw Self.failure(name) }
    isDone = true
  }

  private static func failure(_ name: String) -> ShelfFailure {
    let reason = String(cString: strerror(errno))
    return ShelfFailure(sentence: "\(name) could not be written: \(reason).")
  }
}
