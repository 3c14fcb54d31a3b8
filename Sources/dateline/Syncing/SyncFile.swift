#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `sync.toml` beside `keys.toml`, for its owner alone.
struct SyncFile {
  private let folder: String

  /// The file of the person whose environment this is.
  init(environment: [String: String]) throws(ShelfFailure) {
    guard let folder = UserFiles(environment: environment).folder else {
      throw ShelfFailure(sentence: "No place for settings: set HOME or XDG_CONFIG_HOME.")
    }
    self.folder = folder
  }

  /// Where it is.
  var path: String { folder + "/sync.toml" }

  /// What it says; nothing if it is not there.
  func settings() throws(ShelfFailure) -> SyncSettings? {
    guard let (text, isPrivate) = try content() else { return nil }
    return try SyncSettings(toml: text, isPrivate: isPrivate)
  }

  /// The text, and whether nobody but its owner may read it.
  func content() throws(ShelfFailure) -> (text: String, isPrivate: Bool)? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw failure()
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.limit
    else { throw ShelfFailure(sentence: "\(path) is not what settings look like.") }
    var bytes = [UInt8](repeating: 0, count: Self.limit)
    let count = read(file, &bytes, bytes.count)
    guard count >= 0 else { throw failure() }
    let isPrivate = status.st_mode & 0o077 == 0 && status.st_uid == geteuid()
    return (String(decoding: bytes[..<count], as: UTF8.self), isPrivate)
  }

  private static let limit = 64 << 10

  /// Puts a text in its place: whole, or not at all.
  func write(_ text: String) throws(ShelfFailure) {
    var end = folder.index(after: folder.startIndex)
    while end <= folder.endIndex {
      let slash = folder[end...].firstIndex(of: "/") ?? folder.endIndex
      mkdir(String(folder[..<slash]), 0o700)
      guard slash < folder.endIndex else { break }
      end = folder.index(after: slash)
    }
    let fresh = path + ".new"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write(file, $0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0, rename(fresh, path) == 0 else { throw failure() }
  }

  private static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  private func failure() -> ShelfFailure {
    ShelfFailure(sentence: "\(path): \(String(cString: strerror(errno))).")
  }
}
