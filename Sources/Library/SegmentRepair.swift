/// Writes a segment anew without what is damaged in it, which is set aside first.
struct SegmentRepair {
  let number: Int
  let top: Descriptor
  let directory: Descriptor
  let disk: any Disk

  /// What was damaged, and the files that hold it now.
  func run() throws(LibraryError) -> [(damage: Damage, place: String)] {
    let name = LibraryFolder.name(of: number)
    guard let old = try directory.opened(name, for: .reading) else { return [] }
    var sound = Record.header
    var moved: [(damage: Damage, place: String)] = []
    var count = 0
    func keep(_ line: UnsafeBufferPointer<UInt8>, at offset: Int) throws(LibraryError) {
      count += 1
      if let record = try? Record(line) {
        if case .library = record.kind { return }
        sound += line
        sound.append(0x0A)
        return
      }
      let (records, rest) = LineSalvage.split(line)
      for range in records {
        sound += line[range]
        sound.append(0x0A)
      }
      for range in rest {
        let damage = Damage(
          file: "articles/" + name, line: count, offset: offset + range.lowerBound,
          length: range.count, reason: .altered)
        let place = try LibraryFolder.setAside(
          Array(line[range]), from: number, at: damage.offset, in: top, through: disk)
        moved.append((damage, place))
      }
    }
    let end = try SegmentReader(file: old).lines(from: 0) { (line, offset) throws(LibraryError) in
      try keep(line, at: offset)
    }
    let tail = try old.read(at: end, count: old.size - end)
    if !tail.isEmpty {
      let failure = tail.withUnsafeBufferPointer { bytes -> LibraryError? in
        do throws(LibraryError) { try keep(bytes, at: end) } catch { return error }
        return nil
      }
      if let failure { throw failure }
    }
    if !moved.isEmpty || !tail.isEmpty { try replace(name, with: sound) }
    return moved
  }

  private func replace(_ name: String, with bytes: [UInt8]) throws(LibraryError) {
    let temporary = name + ".new"
    _ = disk.remove(temporary, in: directory.number)
    guard let file = try directory.opened(temporary, for: .creating, through: disk) else {
      throw .now(directory.path + "/" + temporary)
    }
    do throws(LibraryError) {
      try file.append(bytes, through: disk)
    } catch {
      _ = disk.remove(temporary, in: directory.number)
      throw error
    }
    if disk.rename(temporary, to: name, in: directory.number) != 0 {
      let error = LibraryError.now(directory.path + "/" + name)
      _ = disk.remove(temporary, in: directory.number)
      throw error
    }
  }
}
