import Articles
import Fetch
import Foundation
import Library
import Synchronization
import TestSupport
import Testing

@testable import Pipeline

/// Whatever goes wrong on the way, and wherever the program is stopped: when all is well again both
/// sides are alike, no change of the reader is lost, and nothing of the server's.
@Suite struct SyncFaultTests {
  @Test(arguments: ReaderService.Kind.allCases)
  func bothSidesEndAlike(_ kind: ReaderService.Kind) throws {
    for seed in 1...30 {
      let life = try TwoSides(kind, seed: UInt64(seed))
      for _ in 0..<60 { try life.step() }
      try life.end("\(kind) \(seed)")
    }
  }

  @Test(arguments: ReaderService.Kind.allCases)
  func stoppedAnywhereNothingIsLost(_ kind: ReaderService.Kind) throws {
    let whole = StoppingDisk()
    try Self.day(kind, whole, "whole")
    #expect(whole.operations > 60)
    for end in 1...whole.operations {
      try Self.day(kind, StoppingDisk(at: end), "\(kind) stopped at \(end)")
    }
  }

  private struct Promise: Hashable {
    var item: Int64
    var isRead: Bool
  }

  /// A day on which the program may be stopped, and the next morning.
  private static func day(
    _ kind: ReaderService.Kind, _ disk: StoppingDisk, _ note: String
  ) throws {
    let service = try ReaderService(kind)
    service.follow(1, labels: ["News"])
    let items = (1...5).map { service.publish(Int64($0), read: $0 == 5) }
    let library = try SyncedLibrary(service, disk: disk)
    // What was acknowledged last of a mark; of what was being written when it stopped either may be.
    var promised: [Promise: Bool] = [:]
    func mark(_ number: Int64, read: Bool? = nil, starred: Bool? = nil) {
      guard !disk.hasStopped else { return }
      let id = SyncedLibrary.id(items[Int(number) - 1])
      guard !library.feeds.book.sync.items(of: id).isEmpty || read == true else { return }
      let isWritten = (try? library.mark(id, read: read, starred: starred)) != nil
      let isThere = (try? library.state(id)) != nil
      for (isRead, isSet) in [(true, read), (false, starred)] where isSet != nil && isThere {
        promised[Promise(item: number, isRead: isRead)] = isWritten ? isSet : nil
      }
    }
    let early = Article(id: SyncedLibrary.id(items[3]), title: "Story 4", blocks: [])
    _ = try? library.articles.receive([Arrival(early)])
    mark(4, read: true)
    _ = try? library.sync()
    mark(1, read: true)
    mark(2, starred: true)
    service.edit(3) { $0.isRead = true }
    _ = try? library.sync()
    mark(1, starred: true)
    service.follow(2)
    service.publish(6, feed: 2, starred: true)
    _ = try? library.sync()
    mark(2, starred: false)

    try library.restart()
    let report = try library.sync()
    #expect(report.failure == nil, "\(note)")
    #expect(try library.differences() == [], "\(note)")
    for (promise, isSet) in promised {
      let item = try #require(service.item(promise.item))
      #expect((promise.isRead ? item.isRead : item.isStarred) == isSet, "\(note), \(promise)")
    }
    #expect(service.item(3)?.isRead == true, "\(note)")
    #expect(service.item(6)?.isStarred == true, "\(note)")
  }
}

/// A reader and a server that change at random, with a network between them that fails.
private final class TwoSides {
  /// What must become of a mark.
  private enum Fate: Equatable {
    case server(Bool)
    case reader(Bool)
    /// The server was changed while the reader's change may have been told or not.
    case either
  }

  private struct Mark: Hashable {
    var item: Int64
    var isRead: Bool
  }

  private let service: ReaderService
  private let library: SyncedLibrary
  private var random: Random
  private var fates: [Mark: Fate] = [:]
  private var next: Int64 = 1
  private var feedCount = 1

  init(_ kind: ReaderService.Kind, seed: UInt64) throws {
    service = try ReaderService(kind)
    library = try SyncedLibrary(service)
    library.newestCount = kind == .freshrss ? 3 : 1_000
    random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    service.follow(1)
  }

  func step() throws {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...1: publish()
    case 2...4: try read()
    case 5...6: editServer()
    case 7: editFeeds()
    default: try sync()
    }
  }

  /// All is well again.
  func end(_ note: String) throws {
    service.change { $0.fault = { _ in nil } }
    let report = try library.sync()
    #expect(report.failure == nil, "\(note)")
    #expect(try library.differences() == [], "\(note)")
    for item in service.items {
      for isRead in [true, false] {
        let mark = Mark(item: item.number, isRead: isRead)
        let now = isRead ? item.isRead : item.isStarred
        switch fates[mark] {
        case .server(let isSet), .reader(let isSet):
          #expect(now == isSet, "\(note): \(item.title), \(isRead ? "read" : "starred")")
        case .either, nil: break
        }
      }
    }
  }

  private func publish() {
    let feed = Int.random(in: 1...feedCount, using: &random)
    let isStarred = Int.random(in: 0..<4, using: &random) == 0
    let item = service.publish(
      next, feed: feed, read: Bool.random(using: &random), starred: isStarred)
    next += 1
    // Some come by the feed itself first.
    if Int.random(in: 0..<3, using: &random) == 0 {
      let article = Article(
        id: SyncedLibrary.id(item), title: SafeText(item.title),
        url: item.link.map { SafeText($0) },
        blocks: [Block(.paragraph, SafeText(item.text))])
      _ = try? library.articles.receive([Arrival(article)])
    }
  }

  private func read() throws {
    guard let item = service.items.randomElement(using: &random) else { return }
    let id = SyncedLibrary.id(item)
    guard let state = try library.state(id) else { return }
    let isRead = Bool.random(using: &random)
    let isSet = isRead ? !state.isRead : !state.isStarred
    let isLinked = !library.feeds.book.sync.items(of: id).isEmpty
    if isRead { try library.mark(id, read: isSet) } else { try library.mark(id, starred: isSet) }
    // What is taken back before it is known that the server has it says nothing, nor does anything if
    // the server had read it long ago.
    let counts = isLinked || isSet && library.newestCount > service.items.count
    fates[Mark(item: item.number, isRead: isRead)] = counts ? .reader(isSet) : .either
  }

  private func editServer() {
    guard let item = service.items.randomElement(using: &random) else { return }
    let isRead = Bool.random(using: &random)
    let isSet = isRead ? !item.isRead : !item.isStarred
    service.edit(item.number) { if isRead { $0.isRead = isSet } else { $0.isStarred = isSet } }
    let mark = Mark(item: item.number, isRead: isRead)
    switch fates[mark] {
    case .reader, .either: fates[mark] = .either
    case .server, nil: fates[mark] = .server(isSet)
    }
  }

  private func editFeeds() {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      feedCount += 1
      service.follow(feedCount, labels: ["Label \(feedCount)"])
    case 1:
      service.change { state in
        if let last = state.feeds.indices.last { state.feeds[last].labels.append("More") }
      }
    default:
      let count = feedCount
      // One that came from the server, of which no article is lost.
      service.change { $0.feeds.removeAll { $0.stream == "feed/\(count)" } }
    }
  }

  private func sync() throws {
    let chance = Int.random(in: 0...4, using: &random)
    let faults = Mutex(Random(state: random.next()))
    service.change { state in
      state.fault = { _ in
        faults.withLock { random in
          guard Int.random(in: 0..<10, using: &random) < chance else { return nil }
          return ReaderService.Fault.allCases.randomElement(using: &random)
        }
      }
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: try library.restart()
    case 1:
      // The program is stopped somewhere on the way.
      try library.restart(StoppingDisk(at: Int.random(in: 1...25, using: &random)))
    default: break
    }
    let report = try library.sync()
    try library.restart()
    guard report.failure == nil else { return }
    // Both know of each other's changes now.
    #expect(try library.differences() == [])
    for (mark, fate) in fates {
      guard let item = service.item(mark.item) else { continue }
      let now = mark.isRead ? item.isRead : item.isStarred
      switch fate {
      case .server(let isSet), .reader(let isSet): #expect(now == isSet)
      case .either: break
      }
    }
    fates = [:]
  }
}

/// SplitMix64.
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
