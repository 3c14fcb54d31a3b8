internal import Articles

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Makes one part of several that follow each other, without what was replaced, and with each article's
/// state as it is in the end.
struct PartMerge {
  private let index: LibraryIndex
  private let run: Range<Int>
  private let catalogue: Catalogue

  /// A merge of the parts at `run` of the index that `catalogue` has read, and nothing beyond it.
  init?(_ run: Range<Int>, of catalogue: Catalogue) {
    guard let index = catalogue.index, catalogue.tail.isEmpty, catalogue.touched.isEmpty else {
      return nil
    }
    (self.index, self.run, self.catalogue) = (index, run, catalogue)
  }

  /// Writes the part.
  func write(to file: Descriptor, through disk: any Disk) throws(LibraryError) {
    var writer = IndexFileWriter(file, through: disk)
    let maps = numbers()
    let count = (maps.joined().max().map { Int($0) } ?? -1) + 1
    let parts = run.map { index.parts[$0] }
    do throws(IndexFault) {
      try write(maps, to: &writer)
      try TextIndex.merge(
        zip(parts, maps).map { ($0.text, $1) }, documents: count, to: &writer)
      try EventIndex.merge(
        zip(parts, maps).map { ($0.events, $1) }, documents: count, to: &writer)
      try writer.finish()
    } catch {
      throw LibraryError(error)
    }
  }

  /// Which parts are to be made one: the last ones, as far as each is not much larger than all that
  /// come after it together. So there are few of them, and nothing is copied often.
  static func run(of counts: [Int]) -> Range<Int>? {
    var first = counts.count - 1
    guard first > 0 else { return nil }
    var sum = counts[first]
    while first > 0, counts[first - 1] <= 3 * sum {
      first -= 1
      sum += counts[first]
    }
    return counts.count - first > 1 ? first..<counts.count : nil
  }

  /// For each document of each part its number in the new one; -1 for those that were replaced.
  private func numbers() -> [[Int32]] {
    var next: Int32 = 0
    return run.map { place in
      (0..<index.parts[place].count).map { number in
        if catalogue.documents.marks[index.firsts[place] + number].contains(.replaced) {
          return -1
        }
        next += 1
        return next - 1
      }
    }
  }

  private func write(
    _ maps: [[Int32]], to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    var columns = PartColumns()
    var rowEnds: [UInt32] = []
    writer.begin(.rows)
    for (place, map) in zip(run, maps) {
      for (number, new) in map.enumerated() where new >= 0 {
        let document = index.firsts[place] + number
        columns.append(document, of: catalogue.documents)
        var row = try index.parts[place].row(number)
        if let said = catalogue.changed[document] {
          (row.tags, row.position) = (said.state.tags, said.state.position)
          row.unknown = said.unknown
        }
        try writer.put(row.bytes)
        guard let end = UInt32(exactly: writer.offset) else {
          throw .unwritable(.failed(path: "index", errno: EOVERFLOW))
        }
        rowEnds.append(end)
      }
    }
    try writer.put(.rowEnds, column: rowEnds)
    try columns.arrange()
    try writer.put(columns)
    try writer.put(touched: try TouchedState.section(eachTouched))
    try writer.put(replaced: try replaced())
  }

  /// What the parts say of articles that are in none of them: the last word on each.
  private func eachTouched(
    _ body: (TouchedState) -> Void
  ) throws(IndexFault) {
    let first = index.firsts[run.lowerBound]
    let end = run.upperBound < index.firsts.count ? index.firsts[run.upperBound] : index.count
    var told = DocumentSet(size: catalogue.documents.count)
    var toldWaiting: Set<UInt64> = []
    for place in run.reversed() {
      try index.parts[place].eachTouched { (touched) throws(IndexFault) in
        if let number = catalogue.number(of: ArticleID(number: touched.id)) {
          guard !(first..<end ~= number), !told.contains(number) else { return }
          told.insert(number)
        } else {
          guard toldWaiting.insert(touched.id).inserted else { return }
        }
        body(touched)
      }
    }
  }

  /// The documents of the parts before these that these have replaced.
  private func replaced() throws(IndexFault) -> [Int] {
    let first = index.firsts[run.lowerBound]
    var replaced: [Int] = []
    for place in run { replaced += try index.parts[place].replaced().filter { $0 < first } }
    return replaced
  }
}

extension PartColumns {
  fileprivate mutating func append(_ number: Int, of documents: Documents) {
    ids.append(documents.ids[number])
    moments.append(documents.moments[number])
    arrivals.append(documents.arrivals[number])
    days.append(documents.day(of: number))
    marks.append(documents.marks[number])
  }
}
