import Articles
import Dispatch
import Reader
import Synchronization

/// Counts what queries find and looks for what is unread, in a room of its own: where there is much to
/// count it takes its time.
final class CountDesk: Sendable {
  private let door: ShelfDoor
  private let mailbox: Mailbox
  private let room = DispatchQueue(label: "dateline.counts", qos: .utility)
  private let isLeaving = Mutex(false)
  private let newestMatch = Mutex(0)

  /// How long what one query finds is looked up in texts.
  private static let patience = Duration.milliseconds(250)
  /// How often counts are told at most.
  private static let interval = Duration.milliseconds(100)

  /// A desk for the shelf behind a door, which posts to a mailbox.
  init(door: ShelfDoor, mailbox: Mailbox) {
    self.door = door
    self.mailbox = mailbox
  }

  /// Gives up what is being counted.
  func stop() { isLeaving.withLock { $0 = true } }

  /// Counts what queries find, and tells it as it comes.
  func tally(_ queries: [Query]) {
    room.async { [self] in
      guard let shelf = try? door.shelf() else {
        // Who waits for counts is not to wait for good.
        let none = queries.map { ($0, ArticleTally(isComplete: false)) }
        return mailbox.post(.tallied(Dictionary(none) { one, _ in one }))
      }
      var counted: [Query: ArticleTally] = [:]
      var next = ContinuousClock.now + Self.interval
      for query in queries {
        if isLeaving.withLock({ $0 }) { return }
        counted[query] = shelf.tally(query, patience: Self.patience) { [self] in
          isLeaving.withLock { $0 }
        }
        guard ContinuousClock.now >= next else { continue }
        mailbox.post(.tallied(counted))
        counted = [:]
        next = ContinuousClock.now + Self.interval
      }
      mailbox.post(.tallied(counted))
    }
  }

  /// Looks for an unread article or one that a query finds, if the effect asks for that.
  func seek(_ effect: ReaderEffect) {
    if case .seekMatch(let sought, let query, let order, let place, let step, let number) = effect {
      newestMatch.withLock { $0 = max($0, number) }
      return room.async { [self] in
        let isStale = { @Sendable [self] in
          isLeaving.withLock { $0 } || newestMatch.withLock { $0 } > number
        }
        guard !isStale() else { return }
        let found = (try? door.shelf())?.match(
          sought, among: query, order: order, from: place, by: step, isStale: isStale)
        mailbox.post(.matchFound(found, generation: number))
      }
    }
    guard case .seekUnread(let query, let order, let place, let forward, let generation) = effect
    else { return }
    room.async { [self] in
      let found = (try? door.shelf())?.unread(
        matching: query, order: order, from: place, forward: forward
      ) { [self] in isLeaving.withLock { $0 } }
      mailbox.post(.unreadFound(found, forward: forward, generation: generation))
    }
  }
}
