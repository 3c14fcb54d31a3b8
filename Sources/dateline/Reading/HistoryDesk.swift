import Articles
import Dispatch
import Reader
import Synchronization

/// Keeps what is answered in the foot of the screen for later sittings, off the event loop.
final class HistoryDesk: Sendable {
  private let file: HistoryFile
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "dateline.history", qos: .utility)
  /// A disk that takes nothing is told of once: the answers hold for this sitting all the same.
  private let hasTold = Mutex(false)

  /// A desk over the file of the person whose environment this is.
  init(environment: [String: String], mailbox: Mailbox) {
    file = HistoryFile(environment: environment)
    self.mailbox = mailbox
  }

  /// Tells what was answered in former sittings.
  func recall() {
    work { [self] () throws(ShelfFailure) in
      // Keys wait for an answer, even where there is none.
      var entries: [HistoryEntry] = []
      defer { mailbox.post(.historyKnown(entries)) }
      entries = try file.entries()
    }
  }

  /// Remembers an answer.
  func keep(_ entry: HistoryEntry) {
    work { [self] () throws(ShelfFailure) in try file.add(entry) }
  }

  /// Waits until what is to be kept is.
  func finish() { queue.sync {} }

  private func work(_ job: @escaping @Sendable () throws(ShelfFailure) -> Void) {
    queue.async { [self] in
      do throws(ShelfFailure) {
        try job()
      } catch {
        let isTold = hasTold.withLock { told in
          defer { told = true }
          return told
        }
        if !isTold { mailbox.post(.failed(SafeText(error.sentence))) }
      }
    }
  }
}
