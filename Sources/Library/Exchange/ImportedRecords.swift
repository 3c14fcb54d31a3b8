internal import Articles

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

// What an import makes of a batch, given what is in the library at the moment of writing.

extension LibraryImport {
  /// The lines to append for a batch. Counts them, and remembers what is to be applied at the end.
  mutating func lines(
    for items: [Item], in catalogue: Catalogue, refused: (Int, ImportRefusal) -> Void
  ) throws(LibraryError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for item in items {
      let key = Self.key(item.id)
      if fresh.contains(key) {
        // As in a segment: the last line that speaks of an article is right.
        lines.append(item.line)
      } else if item.isState {
        let isThere =
          present.contains(key) || catalogue.number(of: item.id).map(catalogue.isAlive) ?? false
        if isThere {
          note(item)
        } else {
          report.refused += 1
          refused(item.number, .noArticle(item.id))
        }
      } else {
        lines += try article(item, key, in: catalogue)
      }
    }
    return lines
  }

  private mutating func article(
    _ item: Item, _ key: UInt64, in catalogue: Catalogue
  ) throws(LibraryError) -> [[UInt8]] {
    guard let number = catalogue.number(of: item.id) else {
      report.added += 1
      // Its flags may have waited here for it.
      if catalogue.waiting[item.id] == nil { fresh.insert(key) } else { present.insert(key) }
      return [item.line]
    }
    let isFirst = present.insert(key).inserted
    let old = try catalogue.line(of: number)
    let isSame = item.line.dropLast() == old[...]
    if !catalogue.isAlive(number), isFirst {
      report.restored += 1
      return [isSame ? Record.line("restore", item.id) : item.line]
    }
    guard !isSame, replaces,
      let line = Self.moved(item.line, to: try catalogue.added(of: number)),
      line.dropLast() != old[...]
    else {
      if isFirst { report.kept += 1 }
      return []
    }
    if isFirst { report.replaced += 1 }
    return [line]
  }

  /// The line of an article that came in at another time.
  private static func moved(_ line: [UInt8], to arrival: CivilMoment?) -> [UInt8]? {
    guard let arrival else { return line }
    return line.dropLast().withUnsafeBufferPointer { bytes in
      guard let record = try? Record(unverified: bytes), let article = ArticleRecord.article(line)
      else { return nil }
      return ArticleRecord.line(
        article, added: arrival, unknown: ArticleRecord.unknownMembers(record))
    }
  }

  private mutating func note(_ item: Item) {
    item.line.dropLast().withUnsafeBufferPointer { bytes in
      guard let record = try? Record(unverified: bytes) else { return }
      StateRecord.apply(record, to: &said[item.id, default: Catalogue.Said()].state)
      StateRecord.gatherUnknown(record, into: &said[item.id, default: Catalogue.Said()].unknown)
    }
  }

  /// The lines that join states of the file with those that are there.
  mutating func stateLines(
    _ states: ArraySlice<(key: ArticleID, value: Catalogue.Said)>, in catalogue: Catalogue
  ) throws(LibraryError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for (id, said) in states {
      guard let number = catalogue.number(of: id) else { continue }
      let known = try catalogue.said(of: number)
      let joined = known.state.joined(with: said.state)
      let unknown = known.unknown.merging(said.unknown) { own, _ in own }
      guard joined != known.state || unknown != known.unknown,
        let line = StateRecord.line(id, whole: joined, unknown: unknown)
      else { continue }
      report.states += 1
      lines.append(line)
    }
    return lines
  }

  /// The line to be kept for an article's record: as it stands if it is ours and sound, else
  /// written anew; nothing if it cannot be read as an article.
  func articleLine(_ record: Record, isSummed: Bool) -> [UInt8]? {
    let line = Array(record.scan.bytes)
    let added = record.members.last { record.scan.holds("added", at: $0.key) }
      .flatMap { record.scan.string($0.value) }.flatMap { CivilMoment(iso: $0) }
    let isOurs = isSummed && added != nil
    if isOurs, ArticleReading.article(record) != nil { return line + [0x0A] }
    guard record.id != nil, let article = ArticleRecord.article(line) else { return nil }
    if isOurs { return line + [0x0A] }
    return ArticleRecord.line(
      article, added: added ?? log.now(), unknown: ArticleRecord.unknownMembers(record))
  }

  /// The line of a state that has no checksum, or has it elsewhere.
  static func stateLine(_ record: Record) -> [UInt8] {
    var members = Array(#""type":"state""#.utf8)
    for (key, value) in record.members
    where !record.scan.holds("type", at: key) && !record.scan.holds("sum", at: key) {
      members += [0x2C, 0x22] + Array(record.scan.bytes[key]) + [0x22, 0x3A]
      members += record.scan.bytes[value]
    }
    return Record.line(members)
  }

  private static func key(_ id: ArticleID) -> UInt64 { id.number }
}

extension ReadingState {
  /// This state and what another says beyond it: nothing of this one is cleared.
  func joined(with other: ReadingState) -> ReadingState {
    let more = other.tags.filter { !tags.contains($0) }
    return ReadingState(
      isRead: isRead || other.isRead, isStarred: isStarred || other.isStarred,
      tags: more.isEmpty ? tags : (tags + more).sorted { $0.string < $1.string },
      position: position ?? other.position)
  }
}
