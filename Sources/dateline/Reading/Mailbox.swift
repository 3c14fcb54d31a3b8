import Dispatch
import Reader
import Synchronization

/// Where everything that happens waits for the event loop: terminal events, answers of the library.
///
/// Any thread may post; the loop takes all that waits at once, so that a burst of keys is drawn
/// once. Waiting costs nothing: nobody polls and no timer runs.
final class Mailbox: Sendable {
  /// Rings after a post; rings that nobody has heard yet are one ring.
  let bell: AsyncStream<Void>
  private let ring: AsyncStream<Void>.Continuation
  private let waiting = Mutex<[ReaderMessage]>([])

  init() {
    (bell, ring) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Leaves a message and wakes the loop.
  func post(_ message: ReaderMessage) {
    waiting.withLock { $0.append(message) }
    ring.yield()
  }

  /// Wakes the loop once after so many milliseconds, whether or not anything waits by then.
  func ring(after milliseconds: Int) {
    DispatchQueue.global(qos: .userInitiated).asyncAfter(
      deadline: .now() + .milliseconds(milliseconds)
    ) { [ring] in ring.yield() }
  }

  /// Everything that waits, in the order it was posted; perhaps nothing.
  func takeAll() -> [ReaderMessage] {
    waiting.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
