internal import Articles

extension ArticleLog {
  /// Writes the log anew without what was replaced or removed, and answers with how many bytes it
  /// had and has. What was removed can no longer be restored; everything else, members and records
  /// of newer programs included, is kept as it was written.
  ///
  /// A library with damage is left alone: `check(repair:)` comes first.
  @discardableResult
  public func compact() throws(LibraryError) -> (before: Int, after: Int) {
    var sizes = (before: 0, after: 0)
    try exclusively { (_, directory) throws(LibraryError) in
      var catalogue = Catalogue()
      try catalogue.catchUp(with: LibraryFolder(path))
      if let found = catalogue.damage.first {
        throw .damaged(file: found.file, offset: found.offset)
      }
      for segment in catalogue.segments {
        sizes.before += segment.file.size
        if segment.file.size > segment.consumed {
          throw .damaged(
            file: "articles/" + LibraryFolder.name(of: segment.number), offset: segment.consumed)
        }
      }
      // What an earlier compaction was stopped in.
      removeUnfinished(from: directory)
      var writing = Compaction(
        first: (catalogue.segments.last?.number ?? 0) + 1, directory: directory, disk: disk,
        limit: segmentLimit)
      do throws(LibraryError) {
        try writing.copy(catalogue)
        sizes.after = try writing.finish(replacing: catalogue.segments.map(\.number))
      } catch {
        // As a rule there was no room: what was written so far must not take it.
        removeUnfinished(from: directory)
        throw error
      }
    }
    return sizes
  }

  private func removeUnfinished(from directory: Descriptor) {
    for name in directory.names() where name.hasSuffix(".new") {
      _ = disk.remove(name, in: directory.number)
    }
  }
}

/// The segments that take the place of older ones.
///
/// They get higher numbers, are written under other names and made durable before they are renamed,
/// in order; then the old ones are removed, in order. The program may be stopped anywhere between:
/// the log is read from the lowest number up, later lines win, and each line of the new segments
/// says again, and completely, what older lines said. An old article is never left without the line
/// that removed it, for that line does not stand in an earlier segment.
private struct Compaction {
  let first: Int
  let directory: Descriptor
  let disk: any Disk
  let limit: Int

  private var files: [Descriptor] = []
  private var size = 0
  private var total = 0
  private var buffer: [UInt8] = []

  init(first: Int, directory: Descriptor, disk: any Disk, limit: Int) {
    self.first = first
    self.directory = directory
    self.disk = disk
    self.limit = limit
  }

  /// Copies what is to be kept, in the order in which the articles came.
  mutating func copy(_ catalogue: Catalogue) throws(LibraryError) {
    for (number, document) in catalogue.tail.enumerated() where catalogue.isAlive(number) {
      try put(try catalogue.line(of: number) + [0x0A])
      let state = StateRecord.line(
        document.row.id, whole: document.row.state, unknown: document.unknownState)
      if let state { try put(state) }
    }
    for (id, said) in catalogue.waiting.sorted(by: { $0.key.description < $1.key.description }) {
      let state = StateRecord.line(id, whole: said.state, unknown: said.unknown)
      if let state { try put(state) }
    }
    guard catalogue.unknownRecords > 0 else { return }
    for segment in catalogue.segments {
      var unknown: [[UInt8]] = []
      _ = try SegmentReader(file: segment.file).lines(from: 0) { line, _ in
        if (try? Record(line))?.kind == .unknown { unknown.append(Array(line) + [0x0A]) }
      }
      for line in unknown { try put(line) }
    }
  }

  /// Puts the new segments in the place of the old ones. Answers with their bytes.
  mutating func finish(replacing old: [Int]) throws(LibraryError) -> Int {
    try close()
    for index in files.indices {
      let name = LibraryFolder.name(of: first + index)
      if disk.rename(name + ".new", to: name, in: directory.number) != 0 {
        throw .now(directory.path + "/" + name)
      }
    }
    for number in old {
      let name = LibraryFolder.name(of: number)
      // One after another also on the disk: a line that removes an article never goes before it.
      if disk.remove(name, in: directory.number) != 0 { throw .now(directory.path + "/" + name) }
      try directory.syncNames(through: disk)
    }
    return total
  }

  private mutating func put(_ line: [UInt8]) throws(LibraryError) {
    if files.isEmpty || size + line.count > limit {
      try close()
      let name = try LibraryFolder.newName(of: first + files.count) + ".new"
      guard let file = try directory.opened(name, for: .creating, through: disk) else {
        throw .now(name)
      }
      files.append(file)
      buffer = Record.header
      size = buffer.count
    }
    buffer += line
    size += line.count
    if buffer.count >= 1 << 20 { try flush() }
  }

  private mutating func flush() throws(LibraryError) {
    try files.last?.write(buffer, through: disk)
    total += buffer.count
    buffer = []
  }

  private mutating func close() throws(LibraryError) {
    guard let file = files.last else { return }
    try flush()
    if disk.sync(file.number) != 0 { throw .now(file.path) }
  }
}
