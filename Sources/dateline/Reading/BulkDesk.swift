import Articles
import Dispatch
import Reader
import Synchronization

/// Does something with many articles, some at a time, beside all that is quick: what it takes does not
/// grow with how many they are, but for a list of those that were changed.
final class BulkDesk: Sendable {
  private let door: ShelfDoor
  private let mailbox: Mailbox
  private let room = DispatchQueue(label: "dateline.bulk", qos: .userInitiated)
  private let isStopped = Mutex(false)
  /// How much is still to be done.
  private let jobs = Mutex(0)

  /// How many articles are changed in one batch.
  private static let batch = 2_048

  /// A desk for the shelf behind a door, which posts to a mailbox.
  init(door: ShelfDoor, mailbox: Mailbox) {
    self.door = door
    self.mailbox = mailbox
  }

  /// Whether articles are being changed: until that is over, whatever follows the library would follow
  /// every batch.
  var isWorking: Bool { jobs.withLock { $0 > 0 } }

  /// Begins an effect on many articles, as one of a group that is waited for. `afterwards` is called
  /// when it is over.
  func begin(
    _ effect: ReaderEffect, in group: DispatchGroup,
    afterwards: @escaping @Sendable () -> Void
  ) {
    switch effect {
    case .stopChanging: isStopped.withLock { $0 = true }
    case .changeAll(let articles, let edit):
      work(group, afterwards) { [self] shelf in
        var outcome = BulkOutcome()
        do throws(ShelfFailure) {
          try change(articles.ids, edit, try shelf.get(), &outcome)
        } catch {
          outcome.fault = SafeText(error.sentence)
        }
        return .changedAll(edit, outcome)
      }
    case .changeBack(let changes):
      work(group, afterwards) { [self] shelf in
        var (count, left) = (0, changes)
        do throws(ShelfFailure) {
          try undo(try shelf.get(), &left, &count)
        } catch {
          return .changedBack(count, left: left, fault: SafeText(error.sentence))
        }
        return .changedBack(count, left: left)
      }
    default: break
    }
  }

  private func work(
    _ group: DispatchGroup, _ afterwards: @escaping @Sendable () -> Void,
    _ job: @escaping @Sendable (Result<any Shelf, ShelfFailure>) -> ReaderMessage
  ) {
    isStopped.withLock { $0 = false }
    jobs.withLock { $0 += 1 }
    room.async(group: group) { [self] in
      defer {
        jobs.withLock { $0 -= 1 }
        afterwards()
      }
      mailbox.post(job(Result { () throws(ShelfFailure) in try door.shelf() }))
    }
  }

  /// Changes articles; what was changed before it fails is told as well.
  private func change(
    _ ids: [ArticleID], _ edit: BulkEdit, _ shelf: any Shelf, _ outcome: inout BulkOutcome
  ) throws(ShelfFailure) {
    switch edit {
    case .toggleRead: outcome.isTakenBack = try !shelf.isAny(of: ids) { !$0.isRead }
    case .toggleStar: outcome.isTakenBack = try !shelf.isAny(of: ids) { !$0.isStarred }
    case .read, .tags: break
    }
    var places: [StateEdit: Int] = [:]
    try inBatches(of: ids) { (batch) throws(ShelfFailure) in
      let states = try shelf.states(of: batch)
      let changes = batch.compactMap { id -> StateChange? in
        guard let old = states[id] else { return nil }
        var state = old
        edit.apply(to: &state, isTakenBack: outcome.isTakenBack)
        return old == state ? nil : StateChange(id, from: old, to: state)
      }
      try shelf.save(changes)
      for change in changes {
        let back = StateEdit(from: change.to, to: change.from)
        if let place = places[back] {
          outcome.changes[place].ids.append(change.id)
        } else {
          places[back] = outcome.changes.count
          outcome.changes.append(BulkChange([change.id], back: back))
        }
      }
    }
    outcome.isStopped = isStopped.withLock { $0 }
  }

  /// Undoes what is left to undo, and counts it.
  private func undo(
    _ shelf: any Shelf, _ left: inout [BulkChange], _ count: inout Int
  ) throws(ShelfFailure) {
    while let change = left.first {
      var done = 0
      defer {
        count += done
        left.removeFirst()
        let rest = Array(change.ids[done...])
        if !rest.isEmpty { left.insert(BulkChange(rest, back: change.back), at: 0) }
      }
      try inBatches(of: change.ids) { (batch) throws(ShelfFailure) in
        let states = try shelf.states(of: batch)
        try shelf.save(
          batch.compactMap { id in
            guard let old = states[id] else { return nil }
            var state = old
            change.back.apply(to: &state)
            return old == state ? nil : StateChange(id, from: old, to: state)
          })
        done += batch.count
      }
      if done < change.ids.count { return }
    }
  }

  /// Does something with some articles at a time and tells how far it is, until it is stopped.
  private func inBatches(
    of ids: [ArticleID], _ body: ([ArticleID]) throws(ShelfFailure) -> Void
  ) throws(ShelfFailure) {
    var done = 0
    while done < ids.count, !isStopped.withLock({ $0 }) {
      let end = min(ids.count, done + Self.batch)
      try body(Array(ids[done..<end]))
      done = end
      mailbox.post(.changing(done, of: ids.count))
    }
  }
}
