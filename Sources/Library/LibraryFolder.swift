#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folder of a library: where its segments are, and the lock that its writers take in turn.
///
/// Nothing is created before the first write.
struct LibraryFolder: Sendable {
  let path: String
  private let disk: any Disk

  /// The folder at a path; what is made in it is made through `disk`.
  init(_ path: String, disk: any Disk = SystemDisk()) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.disk = disk
  }

  /// The folder itself, or nothing if there is no library yet.
  func top() throws(LibraryError) -> Descriptor? { try Descriptor.folder(path) }

  /// The numbers of the segments that are there, in the order in which they were written.
  static func numbers(in segments: Descriptor) -> [Int] {
    segments.names().compactMap { name in
      guard name.hasSuffix(".jsonl") else { return nil }
      let digits = name.dropLast(6)
      guard let number = Int(digits), (0...lastNumber).contains(number),
        Self.name(of: number) == name
      else { return nil }
      return number
    }.sorted()
  }

  /// The highest number that a segment may have.
  private static let lastNumber = 999_999_999

  /// The name of a segment that is to be written: none that nobody would read.
  static func newName(of number: Int) throws(LibraryError) -> String {
    let name = name(of: number)
    if number > lastNumber { throw .failed(path: "articles/" + name, errno: EOVERFLOW) }
    return name
  }

  /// The name of a segment.
  static func name(of number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ".jsonl"
  }

  /// Does something while no other program writes. The lock is the system's own: it ends with the
  /// program that holds it, however that ends.
  func whileLocked<Result>(
    _ body: (_ folder: Descriptor, _ segments: Descriptor) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    let folder = try created()
    guard let lock = try folder.opened("lock", for: .appending, through: disk) else {
      throw .now(path)
    }
    while disk.lock(lock.number) != 0 {
      if errno != EINTR { throw .now(lock.path) }
    }
    defer { flock(lock.number, LOCK_UN) }
    return try body(folder, try folder.folder("articles", through: disk))
  }

  /// Makes durable that the folder of the segments is there, and the library's own.
  func syncNames(of top: Descriptor, _ segments: Descriptor) throws(LibraryError) {
    try segments.syncNames(through: disk)
    try top.syncNames(through: disk)
    try Descriptor.parent(of: path)?.syncNames(through: disk)
  }

  /// The folder, made with those above it where they are missing, for its owner alone.
  private func created() throws(LibraryError) -> Descriptor {
    if let folder = try Descriptor.folder(path) { return folder }
    guard !path.isEmpty else { throw .failed(path: path, errno: ENOENT) }
    var end = path.index(after: path.startIndex)
    while end <= path.endIndex {
      let slash = path[end...].firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<slash])
      if disk.makeFolder(part, in: AT_FDCWD) == 0 {
        try Descriptor.parent(of: part)?.syncNames(through: disk)
      } else if errno != EEXIST {
        // What stands above may be unwritable and there all the same: only the last one counts.
        if slash == path.endIndex { throw .now(path) }
      }
      guard slash < path.endIndex else { break }
      end = path.index(after: slash)
    }
    guard let folder = try Descriptor.folder(path) else { throw .now(path) }
    return folder
  }

  /// Keeps bytes that are no records in `damaged/`, under a name that says where they were.
  /// Answers with the name of the file, relative to the library.
  static func setAside(
    _ bytes: [UInt8], from segment: Int, at offset: Int, as prefix: String = "",
    in folder: Descriptor, through disk: some Disk
  ) throws(LibraryError) -> String {
    let damaged = try folder.folder("damaged", through: disk)
    let stem = prefix + name(of: segment).dropLast(6) + "-" + String(offset)
    for copy in 1... {
      let name = copy == 1 ? "\(stem).txt" : "\(stem)-\(copy).txt"
      let file: Descriptor
      do throws(LibraryError) {
        guard let opened = try damaged.opened(name, for: .creating, through: disk) else {
          throw .now(name)
        }
        file = opened
      } catch {
        if case .failed(_, EEXIST) = error { continue }
        throw error
      }
      do throws(LibraryError) {
        try file.append(bytes, through: disk)
      } catch {
        _ = disk.remove(name, in: damaged.number)
        throw error
      }
      // What it was taken from is cut next: until it stands here for good nothing is.
      try damaged.syncNames(through: disk)
      try folder.syncNames(through: disk)
      return "damaged/" + name
    }
    return ""
  }
}
