#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Catalogue {
  /// The most bytes of a segment, unless one record alone is longer.
  static let segmentLimit = 64 << 20

  /// Writes lines at the end of the log and makes them durable; the lock is held, and everything
  /// that others have written has been read. What cannot be written leaves no trace. Without lines
  /// what is there already is made durable, for that is what the caller will be told.
  mutating func append(
    _ lines: [[UInt8]], to directory: Descriptor,
    of library: (folder: LibraryFolder, top: Descriptor),
    limit: Int = segmentLimit, through disk: some Disk
  ) throws(LibraryError) {
    guard !lines.isEmpty else { return try settle(in: directory, of: library, through: disk) }
    try mendTail(of: library.top, in: directory, through: disk)
    var rest = lines[...]
    while let next = rest.first {
      var isNew = segments.last?.isClosed ?? true
      if let last = segments.last, !isNew {
        isNew = last.consumed > 0 && last.consumed + next.count > limit
      }
      if isNew { try settle(in: directory, of: library, through: disk) }
      let file = try segment(isNew: isNew, in: directory, through: disk)
      if isNew || segments.last?.durable == 0 {
        try library.folder.syncNames(of: library.top, directory)
      }
      let size = file.size
      var batch = size == 0 ? Record.header : []
      repeat {
        batch += rest.removeFirst()
      } while rest.first.map { size + batch.count + $0.count <= limit } ?? false
      var isWritten = false
      do throws(LibraryError) {
        try file.write(batch, through: disk)
        isWritten = true
        try file.sync(through: disk)
      } catch {
        let isCut = disk.truncate(file.number, to: size) == 0
        _ = try? catchUp(with: library.folder)
        if case .diskFull = error, isCut, !isWritten { throw error }
        // Nobody knows what the disk holds of this file: it is left alone.
        closeLastSegment()
        throw error
      }
      try catchUp(with: library.folder)
      settleLastSegment()
    }
  }

  /// Makes durable what others have written to the last segment: whoever was killed between writing
  /// and waiting has left it in the system's hands, and what is acknowledged next rests on it. So
  /// every segment before the last one is durable.
  private mutating func settle(
    in directory: Descriptor, of library: (folder: LibraryFolder, top: Descriptor),
    through disk: some Disk
  ) throws(LibraryError) {
    guard let last = segments.last, !last.isClosed, last.durable < last.consumed else { return }
    if last.durable == 0 { try library.folder.syncNames(of: library.top, directory) }
    do throws(LibraryError) {
      try last.file.sync(through: disk)
    } catch {
      closeLastSegment()
      throw error
    }
    settleLastSegment()
  }

  private func segment(
    isNew: Bool, in directory: Descriptor, through disk: some Disk
  ) throws(LibraryError) -> Descriptor {
    let number = isNew ? (segments.last?.number ?? 0) + 1 : segments.last?.number ?? 1
    let name = try LibraryFolder.newName(of: number)
    guard let file = try directory.opened(name, for: .appending, through: disk) else {
      throw .now(directory.path + "/" + name)
    }
    if isNew {
      guard file.size == 0 else { throw Self.replaced(file) }
    } else if let last = segments.last, !directory.holds(last.file, as: name) {
      throw Self.replaced(file)
    }
    return file
  }

  /// Somebody has put another file in the place of the one that was read, without taking the lock.
  private static func replaced(_ file: Descriptor) -> LibraryError {
    .failed(path: file.path, errno: ESTALE)
  }

  /// What stands after the last line feed was never acknowledged, and is set aside and cut. But
  /// where there is a whole record in it only the line feed is missing or altered, and it gets one.
  private mutating func mendTail(
    of top: Descriptor, in directory: Descriptor, through disk: some Disk
  ) throws(LibraryError) {
    guard let last = segments.last, !last.isClosed, last.file.size > last.consumed else { return }
    let tail = try last.file.read(at: last.consumed, count: last.file.size - last.consumed)
    let name = LibraryFolder.name(of: last.number)
    let file = try segment(isNew: false, in: directory, through: disk)
    let hasRecord = tail.withUnsafeBufferPointer { !LineSalvage.split($0).records.isEmpty }
    if hasRecord {
      try file.write([0x0A], through: disk)
      do throws(LibraryError) {
        try file.sync(through: disk)
      } catch {
        closeLastSegment()
        throw error
      }
      return
    }
    let place = try LibraryFolder.setAside(
      tail, from: last.number, at: last.consumed, in: top, through: disk)
    if disk.truncate(file.number, to: last.consumed) != 0 {
      let error = LibraryError.now(file.path)
      closeLastSegment()
      throw error
    }
    note(
      Damage(
        file: "articles/" + name, line: last.lines + 1, offset: last.consumed, length: tail.count,
        reason: .torn, setAside: place))
  }
}
