import Articles
import Foundation
import Testing

@testable import Library

/// Programs at work on one library, on a disk that may fail; it knows at every moment what they
/// were promised, and keeps what a power cut would have left at each operation.
final class Workday {
  struct Moment {
    let operation: Int
    let wreck: Wreck
    let promises: Promises
    /// Whether the library has more damage in it than what was being written.
    let isDamaged: Bool
  }

  let scratch: ScratchLibrary
  let disk: SimulatedDisk
  private(set) var library: ArticleLog
  private(set) var promises: Promises
  /// Before each operation, and after the last.
  private(set) var moments: [Moment] = []
  /// What steps have failed with.
  private(set) var errors: [any Error] = []
  /// What must be found in some file, whatever happens.
  var bytes: [[UInt8]] = []
  var isDamaged = false

  /// What power cuts have left so far.
  var tried: Set<Trial> = []

  struct Trial: Hashable {
    let remains: [String: [UInt8]?]
    let promises: Promises
  }

  static let segmentLimit = 2_000

  /// A day that begins with what is in a folder, which was promised.
  init(
    _ scratch: ScratchLibrary = ScratchLibrary(), _ promises: Promises = Promises(),
    fault: SimulatedDisk.Fault? = nil, at number: Int = .max
  ) throws {
    try? FileManager.default.createDirectory(
      atPath: scratch.path, withIntermediateDirectories: false)
    self.scratch = scratch
    self.promises = promises
    disk = try SimulatedDisk(scratch.path, fault, at: number)
    library = try Self.open(scratch.path, disk)
    disk.isAboutToChange = { [unowned self] in note() }
  }

  /// The library is one below, so that its own folder may be lost as well.
  static func library(in path: String) -> String { path + "/library" }

  static func open(_ path: String, _ disk: any Disk = HastyDisk()) throws -> ArticleLog {
    try ArticleLog(
      at: library(in: path), dating: dating, now: ScratchLibrary.clock, disk: disk,
      segmentLimit: segmentLimit)
  }

  private static let dating = DatingRules(version: "workday") { article in
    article.published.map { [.sample($0.date, article.title)] } ?? []
  }

  private static let queries = ["number -title:3", "event:2024-01-04 OR \"text of\" is:starred"]

  private func note() {
    moments.append(
      Moment(
        operation: moments.count + 1, wreck: disk.wreck, promises: promises, isDamaged: isDamaged))
  }

  /// The end of the day; only now are all moments there.
  func end() { note() }

  /// Another program takes over, on a disk that works again.
  func restart() throws {
    disk.fail(nil)
    library = try Self.open(scratch.path, disk)
  }

  /// Another program goes on.
  func take(_ other: ArticleLog?) { library = other ?? library }

  func add(_ articles: [Article]) {
    let texts = Dictionary(articles.map { ($0.id, $0) }) { $1 }
    step(articles.map(\.id)) { id, version in
      version.article = texts[id]
      version.isRemoved = false
    } _: {
      try library.add(articles)
    }
  }

  func change(_ articles: [Article], _ edit: @escaping (inout ReadingState) -> Void) {
    step(articles.map(\.id)) { _, version in
      if version.article != nil, !version.isRemoved { edit(&version.state) }
    } _: {
      try library.change(articles.map(\.id), edit)
    }
  }

  func remove(_ articles: [Article]) {
    step(articles.map(\.id)) { _, version in
      if version.article != nil { version.isRemoved = true }
    } _: {
      try library.remove(articles.map(\.id))
    }
  }

  func restore(_ articles: [Article]) {
    step(articles.map(\.id)) { _, version in
      version.isRemoved = false
    } _: {
      try library.restore(articles.map(\.id))
    }
  }

  func compact() {
    step([]) { _, _ in
    } _: {
      try library.compact()
    }
  }

  func index() {
    step([]) { _, _ in
    } _: {
      try library.index(all: true)
    }
  }

  func repair() {
    step([]) { _, _ in
    } _: {
      _ = try library.check(repair: true)
    }
    if disk.failed.isEmpty { isDamaged = false }
  }

  private func step(
    _ ids: [ArticleID], _ change: (ArticleID, inout Promises.Version) -> Void,
    _ work: () throws -> Void
  ) {
    let before = promises
    for id in ids {
      promises = promises.during([id]) { version in
        var version = version
        change(id, &version)
        return version
      }
    }
    do {
      try work()
      promises = before
      for id in ids {
        promises = promises.after([id]) { version in
          var version = version
          change(id, &version)
          return version
        }
      }
    } catch {
      errors.append(error)
    }
  }

  /// Cuts the power at a moment in every way that makes a difference, and sees that the library is
  /// there and takes a new article; without `cuts` all or nothing is left of what was not synced.
  /// Answers with how many ways that were that had not been tried yet.
  @discardableResult
  func cut(at moment: Moment, cuts: Int? = 4, note: String = "") throws -> Int {
    var rng = SplitMix(state: UInt64(moment.operation))
    let wreck = moment.wreck
    let survivals = cuts.map { wreck.survivals(cuts: $0, &rng) } ?? wreck.extremes
    var count = 0
    for (bytes, names) in survivals {
      let remains = wreck.remains(bytes, names)
      // The same state with the same promises need not be tried twice.
      guard tried.insert(Trial(remains: remains, promises: moment.promises)).inserted else {
        continue
      }
      count += 1
      let fresh = ScratchLibrary()
      try fresh.restore(remains)
      try verify(
        fresh.path, moment.promises, isDamaged: moment.isDamaged,
        "cut at \(moment.operation), bytes \(bytes), names \(names) \(note)")
    }
    return count
  }

  /// Sees that the library in a folder keeps its promises, and goes on doing so once it is written.
  func verify(
    _ path: String, _ promises: Promises, isDamaged: Bool, _ note: @autoclosure () -> String
  ) throws {
    let library = try Self.open(path)
    try promises.verify(library, note())
    if FileManager.default.fileExists(atPath: Self.library(in: path) + "/index") {
      try verifyIndex(path, library, promises, note())
    }
    let new = Article.sample("new")
    try library.add([new])
    var later = promises.after([new.id]) { _ in .init(article: new) }
    try later.verify(try Self.open(path), "written, " + note())
    let report = try library.check()
    if !isDamaged, !report.damage.allSatisfy({ $0.reason == .torn }) {
      Issue.record("\(report.damage): \(note())")
    }
    if !report.isSound {
      let isRepaired = try library.check(repair: true).isRepaired
      if !isRepaired { Issue.record("cannot be repaired: \(note())") }
      later = promises.after([new.id]) { _ in .init(article: new) }
      try later.verify(try Self.open(path), "repaired, " + note())
    }
    let files = bytes.isEmpty ? [] : Self.contents(of: Self.library(in: path))
    for piece in bytes where !files.contains(where: { $0.firstRange(of: Data(piece)) != nil }) {
      Issue.record("\(String(decoding: piece, as: UTF8.self)) is gone: \(note())")
    }
  }

  /// Sees that an index, or what there is of one, has no say in what the library says, is not taken for
  /// damaged, and is brought up to date.
  private func verifyIndex(
    _ path: String, _ library: ArticleLog, _ promises: Promises,
    _ note: @autoclosure () -> String
  ) throws {
    let place = Self.library(in: path)
    let right = try ScratchLibrary.answersWithoutIndex(at: place, Self.dating, to: Self.queries)
    for isIndexed in [false, true] {
      if isIndexed {
        let isDone = try Self.open(path).index(all: true)
        let left = try ScratchLibrary.garbage(inIndexOf: place)
        if !isDone || !left.isEmpty { Issue.record("\(left) in the index: \(note())") }
      }
      let fresh = try Self.open(path)
      if let difference = Answers(fresh, to: Self.queries).difference(from: right) {
        Issue.record("\(difference), indexed \(isIndexed): \(note())")
      }
      let damage = fresh.damage.filter { $0.file.hasPrefix("index/") }
      if !damage.isEmpty { Issue.record("\(damage), indexed \(isIndexed): \(note())") }
      let standing = fresh.standing
      if isIndexed, standing.indexed != standing.articles {
        Issue.record("\(standing): \(note())")
      }
    }
    try promises.verify(library, "indexed by another, " + note())
  }

  private static func contents(of path: String) -> [Data] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.compactMap {
      try? Data(contentsOf: URL(fileURLWithPath: path + "/" + $0))
    }
  }
}
