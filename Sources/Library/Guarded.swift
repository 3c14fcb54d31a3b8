#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A value that one thread at a time may touch, in the order in which they came: who takes it again at
/// once waits for those who waited. Unlike the `Mutex` of the standard library it lets a caller's
/// closure, which need not be sendable, run while the value is held.
final class Guarded<Value>: @unchecked Sendable {
  private var value: Value
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let turn: UnsafeMutablePointer<pthread_cond_t>
  /// The number of the next who comes, and of who may touch the value now.
  private var next = 0
  private var current = 0

  init(_ value: Value) {
    self.value = value
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
    turn = .allocate(capacity: 1)
    turn.initialize(to: pthread_cond_t())
    pthread_cond_init(turn, nil)
  }

  deinit {
    pthread_cond_destroy(turn)
    turn.deinitialize(count: 1)
    turn.deallocate()
    pthread_mutex_destroy(lock)
    lock.deinitialize(count: 1)
    lock.deallocate()
  }

  /// Does something with the value while nobody else does. What it answers must hold nothing of it.
  func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(lock)
    let number = next
    next += 1
    while current != number { pthread_cond_wait(turn, lock) }
    pthread_mutex_unlock(lock)
    defer {
      pthread_mutex_lock(lock)
      current += 1
      if current != next { pthread_cond_broadcast(turn) }
      pthread_mutex_unlock(lock)
    }
    return try body(&value)
  }
}
