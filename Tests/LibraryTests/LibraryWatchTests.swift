import Articles
import Foundation
import Testing

@testable import Library

#if os(Linux)
  /// What other programs write is told, wherever the library is by then and whatever becomes of its
  /// folder.
  @Suite struct LibraryWatchTests {
    let scratch = ScratchLibrary()
    let one = Article.sample("one", day: 1)
    let two = Article.sample("two", day: 2)

    /// Counts rings, and waits for one.
    private final class Bell: Sendable {
      private let count = Guarded(0)

      var rings: Int { count.withLock { $0 } }

      func ring() { count.withLock { $0 += 1 } }

      /// Waits for more rings than there were; whether they came within the time that is given.
      func hasRung(since old: Int) -> Bool {
        let end = ContinuousClock.now + .seconds(10)
        while rings <= old {
          if ContinuousClock.now > end { return false }
          usleep(1_000)
        }
        return true
      }
    }

    /// Waits until nothing rings any more: until twice the watch's interval has passed in silence.
    private func settle(_ bell: Bell) -> Int {
      var before = -1
      while bell.rings != before {
        before = bell.rings
        usleep(40_000)
      }
      return before
    }

    private func watch(_ bell: Bell) -> LibraryWatch {
      LibraryWatch(scratch.path, interval: 20) { bell.ring() }
    }

    @Test func whatAnotherProgramWritesIsTold() throws {
      let bell = Bell()
      let other = try scratch.open()
      try other.add([one])
      let watch = watch(bell)
      try withExtendedLifetime(watch) {
        #expect(bell.rings == 0)
        try other.change([one.id]) { $0.isStarred = true }
        #expect(bell.hasRung(since: 0))
        let before = settle(bell)
        try other.add([two])
        #expect(bell.hasRung(since: before))
      }
    }

    /// Tags of a feed are tags of what it has brought.
    @Test func whatAnotherProgramSaysOfTheFeedsIsTold() throws {
      let bell = Bell()
      try scratch.open().add([one])
      let watch = watch(bell)
      try withExtendedLifetime(watch) {
        let other = try FeedLog(at: scratch.path)
        for tags in [["news"], ["news", "sea"]] as [[SafeText]] {
          let before = settle(bell)
          let feed = Subscription(address: "https://a.example", tags: tags)
          try other.write { _ in [.subscribed(feed)] }
          #expect(bell.hasRung(since: before), "\(tags)")
        }
      }
    }

    @Test func aLibraryThatIsNotThereYetIsWaitedFor() throws {
      let bell = Bell()
      let deep = scratch.path + "/a/b/library"
      let watch = LibraryWatch(deep, interval: 20) { bell.ring() }
      try withExtendedLifetime(watch) {
        try FileManager.default.createDirectory(
          atPath: scratch.path + "/a", withIntermediateDirectories: true)
        let other = try ArticleLog(at: deep, disk: HastyDisk())
        try other.add([one])
        #expect(bell.hasRung(since: 0))
        let before = settle(bell)
        try other.add([two])
        #expect(bell.hasRung(since: before))
      }
    }

    @Test func aLibraryThatIsRemovedAndMadeAnewIsFollowed() throws {
      let bell = Bell()
      try scratch.open().add([one])
      let watch = watch(bell)
      try withExtendedLifetime(watch) {
        try FileManager.default.removeItem(atPath: scratch.path)
        #expect(bell.hasRung(since: 0))
        let before = settle(bell)
        try scratch.open().add([two])
        #expect(bell.hasRung(since: before))
      }
    }

    @Test func aLibraryThatIsMovedAwayAndReplacedIsFollowed() throws {
      let bell = Bell()
      let away = ScratchLibrary()
      try scratch.open().add([one])
      let watch = watch(bell)
      try withExtendedLifetime(watch) {
        try FileManager.default.moveItem(atPath: scratch.path, toPath: away.path)
        var before = settle(bell)
        try scratch.open().add([two])
        #expect(bell.hasRung(since: before))
        before = settle(bell)
        try scratch.open().add([one])
        #expect(bell.hasRung(since: before))
      }
    }

    @Test func compactionIsTold() throws {
      let bell = Bell()
      let other = try scratch.open()
      try other.add([one, two])
      try other.remove([one.id])
      let watch = watch(bell)
      try withExtendedLifetime(watch) {
        try other.compact()
        #expect(bell.hasRung(since: 0))
      }
    }

    @Test func anIndexThatIsDeletedIsTold() throws {
      let bell = Bell()
      let other = try scratch.open()
      try other.add([one])
      try other.index(all: true)
      let watch = watch(bell)
      try withExtendedLifetime(watch) {
        try FileManager.default.removeItem(atPath: scratch.path + "/index")
        #expect(bell.hasRung(since: 0))
      }
    }

    @Test func manyWritesAreOneRing() throws {
      let bell = Bell()
      let other = try scratch.open()
      try other.add([one])
      // So long that everything falls into the first interval, however busy the machine is.
      let watch = LibraryWatch(scratch.path, interval: 3_600_000) { bell.ring() }
      try withExtendedLifetime(watch) {
        for turn in 0..<40 { try other.change([one.id]) { $0.isStarred = turn % 2 == 0 } }
        #expect(bell.hasRung(since: 0))
        #expect(bell.rings == 1)
      }
    }

    @Test func nothingIsToldToAWatchThatIsGone() throws {
      let bell = Bell()
      let other = try scratch.open()
      try other.add([one])
      do { _ = watch(bell) }
      try other.add([two])
      #expect(settle(bell) == 0)
    }

    @Test func whatIsNoFolderIsNotWatched() throws {
      try Data("text".utf8).write(to: URL(fileURLWithPath: scratch.path))
      let bell = Bell()
      let watch = watch(bell)
      withExtendedLifetime(watch) { #expect(bell.rings == 0) }
    }
  }
#endif
