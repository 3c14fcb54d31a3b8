#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// An open file or folder of the library, closed when nobody holds it. Everything below the
/// library's folder is opened relative to it, and never through a symbolic link.
final class Descriptor: Sendable {
  let number: Int32
  /// The path as it is told to people.
  let path: String

  private init(_ number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { close(number) }

  /// What a file is to be opened for.
  enum Use {
    case folder
    case reading
    /// Written at its end; created where it is missing.
    case appending
    /// Written anew: there must not be one.
    case creating

    fileprivate var flags: Int32 {
      switch self {
      case .folder: O_RDONLY | O_DIRECTORY
      case .reading: O_RDONLY | O_NONBLOCK
      case .appending: O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK
      case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
      }
    }
  }

  /// The folder of the library itself, or nothing if it is not there.
  static func folder(_ path: String) throws(LibraryError) -> Descriptor? {
    try opened(AT_FDCWD, path, path: path, for: .folder)
  }

  /// The folder that the one at a path stands in, through links as well; nothing if it may not be
  /// read.
  static func parent(of path: String) -> Descriptor? {
    let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : path[..<$0] } ?? "."
    let number = openat(AT_FDCWD, String(parent), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    return number < 0 ? nil : Descriptor(number, path: String(parent))
  }

  /// A file or folder in this folder, or nothing if it is not there. What is written is opened
  /// `through` a disk.
  func opened(
    _ name: String, for use: Use, through disk: any Disk = SystemDisk()
  ) throws(LibraryError) -> Descriptor? {
    try Self.opened(number, name, path: path + "/" + name, for: use, through: disk)
  }

  /// A folder in this folder, created where it is missing.
  func folder(_ name: String, through disk: any Disk) throws(LibraryError) -> Descriptor {
    if let folder = try opened(name, for: .folder) { return folder }
    if disk.makeFolder(name, in: number) != 0, errno != EEXIST { throw .now(path + "/" + name) }
    try syncNames(through: disk)
    guard let folder = try opened(name, for: .folder) else { throw .now(path + "/" + name) }
    return folder
  }

  /// Makes durable which files there are in this folder.
  func syncNames(through disk: any Disk) throws(LibraryError) {
    if disk.syncFolder(number) != 0 { throw .now(path) }
  }

  private static func opened(
    _ base: Int32, _ name: String, path: String, for use: Use, through disk: any Disk = SystemDisk()
  ) throws(LibraryError) -> Descriptor? {
    let number = disk.open(name, in: base, flags: use.flags | O_NOFOLLOW | O_CLOEXEC)
    let reason = errno
    guard number < 0 else {
      let file = Descriptor(number, path: path)
      if let kind = file.status()?.st_mode, kind & S_IFMT != (use == .folder ? S_IFDIR : S_IFREG) {
        throw .wrongKind(path: path)
      }
      return file
    }
    var status = stat()
    let isLink =
      fstatat(base, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
    if isLink { throw .symbolicLink(path: path) }
    switch reason {
    case ENOENT: return nil
    case ENOTDIR, EISDIR, ENXIO: throw .wrongKind(path: path)
    case EACCES where use == .folder || use == .reading: throw .failed(path: path, errno: reason)
    default: throw .from(reason, path)
    }
  }

  /// What the system knows of the file.
  func status() -> stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }

  /// Whether the file that stands under a name in this folder is this one, and not another that has
  /// taken its place.
  func holds(_ file: Descriptor, as name: String) -> Bool {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0, let own = file.status() else {
      return false
    }
    return status.st_dev == own.st_dev && status.st_ino == own.st_ino
  }

  /// Which file this is.
  var identity: FileIdentity? { status().map(FileIdentity.init) }

  /// Which file stands under a name in this folder, if any does.
  func identity(of name: String) -> FileIdentity? {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileIdentity(status)
  }

  /// How many bytes the file has.
  var size: Int { status().map { Int($0.st_size) } ?? 0 }

  /// The names in the folder, in order.
  func names() -> [String] {
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let listing = fdopendir(copy) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes from `offset` on, at most `count`: fewer at the end of the file.
  func read(at offset: Int, count: Int) throws(LibraryError) -> [UInt8] {
    var failure: LibraryError?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
      do throws(LibraryError) {
        filled = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Fills a buffer with the bytes from `offset` on, and answers how many there were: fewer than it
  /// has room for at the end of the file.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(LibraryError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let got = pread(
        number, buffer.baseAddress.map { $0 + filled }, buffer.count - filled,
        off_t(offset + filled))
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw .from(errno, path) }
      if got == 0 { break }
      filled += got
    }
    return filled
  }

  /// Writes all of some bytes at the end of the file and makes them durable.
  func append(_ bytes: [UInt8], through disk: some Disk) throws(LibraryError) {
    try write(bytes, through: disk)
    try sync(through: disk)
  }

  /// Makes durable what was written. After a failure nobody knows what the disk holds of the file.
  func sync(through disk: some Disk) throws(LibraryError) {
    if disk.sync(number) != 0 { throw .from(errno == 0 ? EIO : errno, path) }
  }

  /// Writes all of some bytes at the end of the file.
  func write(_ bytes: [UInt8], through disk: some Disk) throws(LibraryError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, failure == 0 {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let taken = disk.write(number, rest)
        if taken > 0 {
          written += taken
        } else if taken == 0 || errno != EINTR {
          failure = taken == 0 ? EIO : errno
        }
      }
    }
    if failure != 0 { throw .from(failure, path) }
  }
}

/// Which file something is, and as of when: one that was written anew is another.
struct FileIdentity: Sendable, Hashable {
  private let device: UInt64
  private let node: UInt64
  private let size: Int64
  private let seconds: Int64

  fileprivate init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Glibc)
      seconds = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    #else
      seconds = Int64(status.st_mtimespec.tv_sec)
    #endif
  }
}

extension LibraryError {
  /// What the system has just refused.
  static func now(_ path: String) -> LibraryError { from(errno, path) }

  /// What a number of `errno` means for a library.
  static func from(_ number: Int32, _ path: String) -> LibraryError {
    switch number {
    case EROFS, EACCES, EPERM: .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    case ELOOP: .symbolicLink(path: path)
    default: .failed(path: path, errno: number)
    }
  }
}
