public import Articles

// What was removed by hand is noted in `removals.jsonl` beside the segments, so that it can be undone in
// a later sitting: the log itself does not say what was removed together.

extension ArticleLog {
  /// Removes articles as `remove` does, and notes before that they go together, for `lastRemoval`.
  public func removeTogether(_ ids: [ArticleID]) throws(LibraryError) {
    var members = Array(#""type":"removed","at":"\#(now().description)","ids":["#.utf8)
    members.reserveCapacity(members.count + ids.count * 19)
    for (place, id) in ids.enumerated() {
      members += Array((place == 0 ? "\"\(id)\"" : ",\"\(id)\"").utf8)
    }
    let line = Record.line(members + [0x5D])
    try folder.whileLocked { (top, _) throws(LibraryError) in
      guard let file = try top.opened(Self.removalsName, for: .appending, through: disk) else {
        throw .now(top.path + "/" + Self.removalsName)
      }
      // What is forgotten comes back by its id all the same.
      if file.size > Self.mostRemovals { _ = disk.truncate(file.number, to: 0) }
      let size = file.size
      let last = size > 0 ? try file.read(at: size - 1, count: 1) : [0x0A]
      try file.append((last == [0x0A] ? [] : [0x0A]) + line, through: disk)
      if size == 0 { try top.syncNames(through: disk) }
    }
    try remove(ids)
  }

  /// The articles that were removed together last, as far as they are still gone and can come back, and
  /// the day on which they were; none if there are none.
  public func lastRemoval() throws(LibraryError) -> (ids: [ArticleID], day: CivilDate?) {
    guard let top = try folder.top(),
      let file = try top.opened(Self.removalsName, for: .reading)
    else { return ([], nil) }
    // Of more than that the end: what was removed last stands there.
    let start = max(0, file.size - 2 * Self.mostRemovals)
    var bytes = try file.read(at: start, count: file.size - start)[...]
    if start > 0 { bytes = bytes.drop { $0 != 0x0A } }
    return try look { catalogue in
      for line in bytes.split(separator: 0x0A).reversed() {
        let (ids, day) = line.withUnsafeBufferPointer { Self.removal($0) }
        let gone = ids.filter { id in
          catalogue.number(of: id).map {
            catalogue.documents.marks[$0].contains(.removed)
          } ?? false
        }
        if !gone.isEmpty { return (gone, day) }
      }
      return ([], nil)
    }
  }

  /// What a line says; nothing if it is no such line, or not whole.
  private static func removal(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> (ids: [ArticleID], day: CivilDate?) {
    guard let record = try? Record(line) else { return ([], nil) }
    var (ids, day): ([ArticleID], CivilDate?) = ([], nil)
    for (key, value) in record.members {
      if record.scan.holds("ids", at: key) {
        record.scan.elements(of: value) { range in
          if let id = record.scan.string(range).flatMap({ ArticleID($0) }) { ids.append(id) }
        }
      } else if record.scan.holds("at", at: key) {
        day = record.scan.string(value).flatMap { CivilMoment(iso: $0) }?.date
      }
    }
    return (ids, day)
  }

  static let removalsName = "removals.jsonl"
  /// The size in bytes at which the notes begin anew.
  private static let mostRemovals = 8 << 20
}
