import Articles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written whole or not at all: durable before it takes the place of what stood there, or else
/// taken away again. Every file that a person asks for is one, and so the same is said of each that could not
/// be written.
final class WholeFile {
  /// Where a file stands, and who may read it.
  enum Manner {
    /// In the place of what may stand there, for its owner alone.
    case replacing
    /// In the place of what stands there, for whomever that is.
    case replacingForTheSame
    /// Where nothing stands, for whomever new files are.
    case new
  }

  private let name: String
  private let shown: String
  private let temporary: String
  private let descriptor: Int32
  private var isDone = false

  /// Begins to write a file, which is called `shown` where something is said of it.
  init(
    _ name: String, shownAs shown: String? = nil, _ manner: Manner = .replacing
  ) throws(ShelfFailure) {
    self.name = name
    self.shown = shown ?? name
    temporary = manner == .new ? name : "\(name).\(getpid()).new"
    // What an earlier program of this number has left when it was killed.
    if manner != .new { unlink(temporary) }
    descriptor = open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, manner == .new ? 0o666 : 0o600)
    if descriptor < 0 { throw ShelfFailure(unwritten: self.shown, errno) }
    if manner == .replacingForTheSame { keepMode() }
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
      if count < 0 { throw ShelfFailure(unwritten: shown, errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts it in its place.
  func finish() throws(ShelfFailure) {
    guard fsync(descriptor) == 0, temporary == name || rename(temporary, name) == 0 else {
      throw ShelfFailure(unwritten: shown, errno)
    }
    isDone = true
  }
}

extension ShelfFailure {
  /// What kept a file from being written, by the system's number of it.
  init(unwritten name: String, _ number: Int32) {
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? "."
    let reason =
      switch number {
      case ENOENT where access(folder, F_OK) == 0: "no file can be made there"
      case ENOENT: "there is no folder \(folder)"
      case ENOTDIR: "\(folder) is no folder"
      case EACCES, EPERM: "you have no right to write there"
      case EROFS: "nothing can be written there"
      case ENOSPC, EDQUOT: "there is no room left"
      case ENAMETOOLONG: "the name is too long"
      default: String(cString: strerror(number))
      }
    self.init(sentence: "\(name) could not be written: \(reason).")
  }
}
