import Articles
import Foundation

@testable import Library

/// What programs do to a library, from the first write to a repair.
enum Script: CaseIterable {
  /// A library is made, written by two programs in turn, and grows by a segment.
  case writing
  /// Articles are removed and come back.
  case removing
  /// A program was stopped while it wrote: half of a record, or all of it but its end.
  case tornHalf, tornEnd
  case compacting
  /// Records are damaged, in the middle and between them.
  case repairing
  /// An index is made, grows by a part, is merged, and is made anew after a compaction and a repair.
  case indexing

  /// Fewer operations than these are not what is to be tried.
  var leastOperations: Int {
    switch self {
    case .writing: 25
    case .removing: 10
    case .tornHalf: 12
    case .tornEnd: 6
    case .compacting: 18
    case .repairing: 15
    case .indexing: 60
    }
  }

  private var articles: [Article] { PowerCutTests.articles }

  /// A library as the script finds it, with its promises.
  func prepared(fault: SimulatedDisk.Fault? = nil, at number: Int = .max) throws -> Workday {
    if self == .writing || self == .indexing { return try Workday(fault: fault, at: number) }
    let scratch = ScratchLibrary()
    let before = try Workday(scratch)
    before.add(articles)
    before.change([articles[1], articles[4]]) { $0.isStarred = true }
    before.remove([articles[0], articles[3]])
    if self == .compacting { try addWordsOfANewerProgram(before) }
    var gone: [Article] = []
    var damaged: [[UInt8]] = []
    if self == .repairing { (gone, damaged) = try damage(scratch) }
    var torn: [UInt8] = []
    if self == .tornHalf || self == .tornEnd {
      torn = ArticleRecord.line(
        articles[5], added: ScratchLibrary.clock(), unknown: [Array(#""mood":1"#.utf8)])
      torn.removeLast(self == .tornEnd ? 1 : torn.count / 2)
      let last = try last(in: scratch)
      try scratch.write(try scratch.bytes(last) + torn, to: last)
    }
    let promises = before.promises.after(gone.map(\.id)) { _ in Promises.Version() }
    let day = try Workday(scratch, promises, fault: fault, at: number)
    if !torn.isEmpty { try day.disk.forget(torn.count, of: try last(in: scratch)) }
    day.bytes = damaged
    day.isDamaged = !damaged.isEmpty
    return day
  }

  func run(_ day: Workday) {
    switch self {
    case .writing:
      day.add([articles[0], articles[1]])
      day.change([articles[0]]) { $0.isRead = true }
      let other = try? Workday.open(day.scratch.path, day.disk)
      day.add([articles[2], articles[3], articles[4]])
      day.take(other)
      day.change([articles[0], articles[2]]) { $0.isStarred = true }
      day.add([articles[0], articles[5]])
      var newer = articles[3]
      newer.title = "Another"
      day.add([newer])
    case .removing:
      day.remove([articles[1], articles[2]])
      day.restore([articles[0], articles[1]])
      day.change([articles[0], articles[2]]) { $0.tags = ["a", "b"] }
      day.add([articles[2]])
    case .tornHalf, .tornEnd:
      day.change([articles[2]]) { $0.isRead = true }
      day.add([articles[0], articles[5]])
    case .compacting:
      day.compact()
      day.change([articles[2]]) { $0.isRead = true }
      day.add([articles[0]])
    case .repairing:
      day.repair()
      day.add([articles[2]])
      day.change([articles[5]]) { $0.isRead = true }
    case .indexing:
      day.add([articles[0], articles[1]])
      day.index()
      day.add([articles[2], articles[3], articles[4]])
      day.change([articles[0], articles[2]]) { $0.isStarred = true }
      day.index()
      day.remove([articles[1], articles[3]])
      day.compact()
      day.index()
      day.change([articles[0]]) { $0.tags = ["a"] }
      day.add([articles[1], articles[5]])
    }
  }

  private func last(in scratch: ScratchLibrary) throws -> String {
    let folder = Workday.library(in: scratch.path) + "/articles/"
    return folder + (scratch.names("library/articles").last ?? "")
  }

  private func addWordsOfANewerProgram(_ day: Workday) throws {
    let last = try last(in: day.scratch)
    try day.scratch.write(
      try day.scratch.bytes(last) + Record.line(Array(#""type":"weather","sky":"blue""#.utf8))
        + Record.line(Array(#""type":"state","id":"\#(articles[2].id)","mood":1"#.utf8)),
      to: last)
  }

  /// Alters a byte of one article and the line feed after another, in different segments. Answers
  /// with what cannot be read any more, and the bytes that must be kept of it.
  private func damage(_ scratch: ScratchLibrary) throws -> ([Article], [[UInt8]]) {
    let file = Workday.library(in: scratch.path) + "/articles/0001.jsonl"
    var bytes = try scratch.bytes(file)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    bytes[ends[1] + 60] ^= 0x04
    try scratch.write(bytes, to: file)
    let lost = Array(bytes[ends[1] + 1..<ends[2]])
    let other = Workday.library(in: scratch.path) + "/articles/0002.jsonl"
    var more = try scratch.bytes(other)
    let feeds = more.indices.filter { more[$0] == 0x0A }
    more[feeds[1]] = 0x7E
    try scratch.write(more, to: other)
    return ([articles[1]], [lost])
  }
}
