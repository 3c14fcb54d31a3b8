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
      at: library(in: path), now: ScratchLibrary.clock, disk: disk, segmentLimit: segmentLimit)
  }

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

  private static func contents(of path: String) -> [Data] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.compactMap {
      try? Data(contentsOf: URL(fileURLWithPath: path + "/" + $0))
    }
  }
}
