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
    let file = try WholeFile(path)
    try file.append(Array(text.utf8))
    try file.finish()
  }

  private func failure() -> ShelfFailure {
    ShelfFailure(sentence: "\(path): \(String(cString: strerror(errno))).")
  }
}
