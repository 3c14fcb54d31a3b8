import Articles
import Dispatch
import Reader
import Synchronization

/// Has the shelf get ready to be searched, one time after the other, and tells how far that is.
final class IndexDesk: Sendable {
  private let door: ShelfDoor
  private let mailbox: Mailbox
  private let room = DispatchQueue(label: "dateline.index", qos: .utility)
  private let isLeaving = Mutex(false)
  private let preparing = Mutex(Preparing.idle)
  /// What kept the shelf from being made ready the last time, which is said once.
  private let lastFault = Mutex<String?>(nil)

  /// Whether the shelf is being made ready, and whether that is to be done once more.
  private enum Preparing { case idle, running, wantedAgain }

  /// How often progress is told at most.
  private static let progressInterval = Duration.milliseconds(250)

  /// A desk for the shelf behind a door.
  init(door: ShelfDoor, mailbox: Mailbox) {
    self.door = door
    self.mailbox = mailbox
  }

  /// Gives up what is going on, and begins nothing more.
  func stop() { isLeaving.withLock { $0 = true } }

  /// Has the shelf get ready to be searched, out of the way of what the reader asks for.
  func prepare() {
    let isIdle = preparing.withLock { turn in
      defer { turn = turn == .idle ? .running : .wantedAgain }
      return turn == .idle
    }
    guard isIdle else { return }
    room.async { [self] in
      var isWanted = true
      while isWanted {
        prepareNow()
        isWanted = preparing.withLock { turn in
          defer { turn = turn == .wantedAgain ? .running : .idle }
          return turn == .wantedAgain
        }
      }
    }
  }

  private func prepareNow() {
    let clock = ContinuousClock()
    var next = clock.now + Self.progressInterval
    do throws(ShelfFailure) {
      try door.shelf().prepare { done, count in
        if clock.now >= next || done >= count {
          mailbox.post(.indexed(done, of: count))
          next = clock.now + Self.progressInterval
        }
        return !isLeaving.withLock { $0 }
      }
      lastFault.withLock { $0 = nil }
      let isMoreTold = try door.shelf().countNewEvents { !isLeaving.withLock { $0 } }
      if isMoreTold { mailbox.post(.libraryChanged) }
    } catch {
      // Whatever is written anywhere makes it try again: a full disk is not told of each time.
      let isNew = lastFault.withLock { last in
        defer { last = error.sentence }
        return last != error.sentence
      }
      if isNew { mailbox.post(.failed(SafeText(error.sentence))) }
      mailbox.post(.indexed(0, of: 0))
    }
  }
}
