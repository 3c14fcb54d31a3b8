import Articles
import Dispatch
import Reader
import Synchronization

/// Remembers what the reader asks to be remembered, off the event loop: what waits together is written
/// together.
final class MemoryDesk: Sendable {
  private let file: MemoryFile
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "dateline.memory", qos: .utility)
  private let waiting = Mutex<[ReaderMemory.Change]>([])
  /// A disk that takes nothing is told of once.
  private let hasTold = Mutex(false)

  /// A desk over a file.
  init(file: MemoryFile, mailbox: Mailbox) {
    self.file = file
    self.mailbox = mailbox
  }

  /// Remembers a change.
  func remember(_ change: ReaderMemory.Change) {
    waiting.withLock { $0.append(change) }
    queue.async { [self] in write() }
  }

  /// Waits until what is to be kept is.
  func finish() { queue.sync {} }

  private func write() {
    let changes = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    guard !changes.isEmpty else { return }
    do throws(ShelfFailure) {
      try file.take(changes)
    } catch {
      let isTold = hasTold.withLock { told in
        defer { told = true }
        return told
      }
      if !isTold { mailbox.post(.failed(SafeText(error.sentence))) }
    }
  }
}
