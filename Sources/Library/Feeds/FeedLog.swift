internal import Articles

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The log of the feeds, `feeds/0001.jsonl` in the library's folder: records with a checksum, only ever
/// appended to, under the lock of the library. `README.md` of the library has the format.
///
/// Unlike the log of the articles it is small, and held in memory whole by whoever needs it; a start
/// of the reader does not.
public final class FeedLog: Sendable {
  let folder: LibraryFolder
  let disk: any Disk
  private let state: Guarded<State>

  private struct State {
    var book = FeedBook()
    /// The file that grows.
    var file: Descriptor?
    var number = 0
    var consumed = 0
    /// Whether nobody knows what the disk holds of the file: it is not appended to any more.
    var isClosed = false
    var damaged = 0
    /// Lines of newer programs, which are kept.
    var unknown: [[UInt8]] = []

    /// Forgets what was read; the next version of the book is another one all the same.
    mutating func startAnew() {
      let version = book.version
      self = State()
      book.version = version + 1
    }
  }

  /// Opens the feeds of the library in a folder. Nothing is created before the first write.
  public convenience init(at path: String) throws(LibraryError) {
    try self.init(at: path, disk: SystemDisk())
  }

  /// Opens the feeds of a library on a disk of another sort, as a trial does that stops a program.
  package convenience init(at path: String, through disk: any Disk) throws(LibraryError) {
    try self.init(at: path, disk: disk)
  }

  init(at path: String, disk: any Disk) throws(LibraryError) {
    folder = LibraryFolder(path, disk: disk)
    self.disk = disk
    state = Guarded(State())
    try refresh()
  }

  /// What is known of the feeds, as it was read last.
  public var book: FeedBook { state.withLock { $0.book } }

  /// Looks something up without a copy of all that is known.
  func look<Answer>(_ body: (FeedBook) -> Answer) -> Answer { state.withLock { body($0.book) } }

  /// How many records could not be read.
  public var damagedRecords: Int { state.withLock { $0.damaged } }

  /// Takes in what other programs have written.
  public func refresh() throws(LibraryError) {
    try state.withLock { (state) throws(LibraryError) in try catchUp(&state) }
  }

  /// Keeps what `changes` makes of what is known at that moment, while no other program writes. It is
  /// on the disk when this returns.
  @discardableResult
  public func write(
    _ changes: (FeedBook) -> [FeedChange]
  ) throws(LibraryError) -> [FeedChange] {
    try folder.whileLocked { (top, _) throws(LibraryError) in
      try state.withLock { (state) throws(LibraryError) in
        try catchUp(&state)
        let changes = changes(state.book)
        guard !changes.isEmpty else { return [] }
        try append(changes, to: &state, in: top)
        return changes
      }
    }
  }

  /// Writes the log anew without what is over, if that is most of it.
  public func compactIfWorthwhile() throws(LibraryError) {
    guard state.withLock({ $0.consumed > Self.worthwhile }) else { return }
    try folder.whileLocked { (top, _) throws(LibraryError) in
      try state.withLock { (state) throws(LibraryError) in
        try catchUp(&state)
        let changes = state.book.changes
        guard state.damaged == 0, state.book.lineCount > 2 * changes.count else { return }
        try compact(&state, changes, in: top)
      }
    }
  }

  /// The least size of a log that is written anew, in bytes.
  private static let worthwhile = 1 << 20

  private func catchUp(_ state: inout State) throws(LibraryError) {
    guard let top = try folder.top(), let directory = try top.opened("feeds", for: .folder) else {
      return
    }
    let numbers = LibraryFolder.numbers(in: directory)
    if let file = state.file,
      !numbers.contains(state.number)
        || !directory.holds(file, as: LibraryFolder.name(of: state.number))
    {
      // Another program has written it anew.
      state.startAnew()
    }
    for number in numbers where number >= state.number {
      if number > state.number || state.file == nil {
        let file = try directory.opened(LibraryFolder.name(of: number), for: .reading)
        // Another program is writing it anew at this moment: what there is by now is read.
        guard let file else {
          state.startAnew()
          return try catchUp(&state)
        }
        state.file = file
        (state.number, state.consumed, state.isClosed) = (number, 0, false)
      }
      guard let file = state.file else { continue }
      if file.size < state.consumed {
        // Cut short by hand: what it says now counts.
        state.startAnew()
        return try catchUp(&state)
      }
      var newer: Int?
      let reader = SegmentReader(file: file)
      state.consumed = try reader.lines(from: state.consumed) { line, _ in
        newer = newer ?? Self.take(line, into: &state)
      }
      if let newer {
        throw .newer(version: newer, known: Record.version, path: directory.path)
      }
    }
  }

  /// Takes in a line. Answers with the version of a newer program that wrote the log.
  private static func take(
    _ line: UnsafeBufferPointer<UInt8>, into state: inout State
  ) -> Int? {
    guard let record = try? Record(line) else {
      let found = LineSalvage.split(line)
      state.damaged += 1
      for range in found.records {
        let piece = UnsafeBufferPointer(rebasing: line[range])
        if let change = (try? Record(piece)).flatMap({ FeedChange($0) }) {
          state.book.apply(change)
        }
      }
      return nil
    }
    if case .library(let version) = record.kind {
      return version > Record.version ? version : nil
    }
    if let change = FeedChange(record) {
      state.book.apply(change)
    } else {
      state.unknown.append(Array(line) + [0x0A])
    }
    return nil
  }

  private func append(
    _ changes: [FeedChange], to state: inout State, in top: Descriptor
  ) throws(LibraryError) {
    let directory = try top.folder("feeds", through: disk)
    let isNew = state.file == nil || state.isClosed
    let number = isNew ? state.number + 1 : state.number
    let name = try LibraryFolder.newName(of: number)
    guard let file = try directory.opened(name, for: .appending, through: disk) else {
      throw .now(directory.path + "/" + name)
    }
    if file.size == 0 {
      try folder.syncNames(of: top, directory)
    } else if file.size > state.consumed {
      // The end of a line that was never acknowledged.
      let tail = try file.read(at: state.consumed, count: file.size - state.consumed)
      _ = try LibraryFolder.setAside(
        tail, from: number, at: state.consumed, as: "feeds-", in: top, through: disk)
      guard disk.truncate(file.number, to: state.consumed) == 0 else { throw .now(file.path) }
    }
    let size = file.size
    var batch = size == 0 ? Record.header : []
    for change in changes { batch += change.line }
    do throws(LibraryError) {
      try file.write(batch, through: disk)
    } catch {
      if disk.truncate(file.number, to: size) != 0 { state.isClosed = true }
      throw error
    }
    do throws(LibraryError) {
      try file.sync(through: disk)
    } catch {
      _ = disk.truncate(file.number, to: size)
      state.isClosed = true
      throw error
    }
    try catchUp(&state)
  }

  private func compact(
    _ state: inout State, _ changes: [FeedChange], in top: Descriptor
  ) throws(LibraryError) {
    let directory = try top.folder("feeds", through: disk)
    let old = LibraryFolder.numbers(in: directory)
    let name = try LibraryFolder.newName(of: (old.last ?? 0) + 1)
    _ = disk.remove(name + ".new", in: directory.number)
    guard let file = try directory.opened(name + ".new", for: .creating, through: disk) else {
      throw .now(directory.path + "/" + name)
    }
    var batch = Record.header
    for change in changes { batch += change.line }
    for line in state.unknown { batch += line }
    try file.append(batch, through: disk)
    guard disk.rename(name + ".new", to: name, in: directory.number) == 0 else {
      throw .now(directory.path + "/" + name)
    }
    for number in old {
      _ = disk.remove(LibraryFolder.name(of: number), in: directory.number)
      try directory.syncNames(through: disk)
    }
    state.startAnew()
    try catchUp(&state)
  }
}
