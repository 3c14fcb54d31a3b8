import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C while something long is done: the first one asks for an end, a second one makes it.
final class Interruption: Sendable {
  private let isAsked = Mutex(false)
  private let source: Listening

  /// Listens from now on.
  init() {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    self.source = Listening(source: source)
    source.setEventHandler { [weak self] in
      self?.isAsked.withLock { $0 = true }
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
  }

  /// Keeps the source alive; nothing else is done with it.
  private struct Listening: @unchecked Sendable {
    let source: any DispatchSourceSignal
  }

  /// Whether an end was asked for.
  var wasAsked: Bool { isAsked.withLock { $0 } }
}
