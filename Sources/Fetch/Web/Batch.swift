import CTransfer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Many exchanges at once on one thread.
final class Batch {
  private struct Running {
    var exchange: Exchange
    let hop: Hop
    let begun: ContinuousClock.Instant
    /// Since when it waits for room, and how long it has waited before.
    var waitsSince: ContinuousClock.Instant?
    var waited = Duration.zero
    /// Whether its host has been given back its turn before the end.
    var hasLeft = false
  }

  private let client: WebClient
  private let pool: OpaquePointer
  private let clock = ContinuousClock()
  private var queues: HostQueues
  private var running: [OpaquePointer: Running] = [:]
  /// Whether there was nothing more to ask when it was last looked for.
  private var isDry = false
  private var room: BodyRoom

  /// How long is waited at most until it is asked again whether to go on.
  private static let step: Int32 = 50

  /// A batch of nothing yet.
  init(_ client: WebClient) throws(FetchError) {
    guard transfer_library_open(), let pool = transfer_pool_make() else {
      throw .noTransferLibrary
    }
    self.client = client
    self.pool = pool
    queues = HostQueues(
      perHost: client.perHost)
    room = BodyRoom(size: client.room) { 0 }
  }

  deinit {
    for one in running.keys { transfer_free(one) }
    transfer_pool_free(pool)
  }

  /// As `WebClient.run`.
  func run(
    next: () -> WebRequest?, isCancelled: () -> Bool, held: @escaping () -> Int,
    each: (WebRequest, Result<WebAnswer, FetchError>) -> Void
  ) {
    room = BodyRoom(size: client.room, held: held)
    while true {
      if isCancelled() { return giveUp(.cancelled, each) }
      isDry = false
      var active = letWaitingGoOn()
      while active < max(1, client.concurrency), running.count < max(1, client.connections) {
        if let exchange = queues.take() {
          begin(exchange, each)
          active += 1
        } else if !isDry, let request = next() {
          enter(request, each)
        } else {
          isDry = true
          break
        }
      }
      if running.isEmpty, queues.count == 0 { return }
      guard transfer_pool_run(pool) else { return giveUp(.brokenOff, each) }
      if !finishEnded(each), !running.isEmpty, !transfer_pool_wait(pool, Self.step) {
        return giveUp(.brokenOff, each)
      }
    }
  }

  /// Takes note of what waits for room, and lets it go on when there is some. Answers with how many
  /// exchanges run that neither wait nor have been silent.
  private func letWaitingGoOn() -> Int {
    let now = clock.now
    var active = 0
    for (one, before) in running {
      var state = before
      if state.hop.mustWait {
        if state.waitsSince == nil {
          state.waitsSince = now
          transfer_hold(one)
        }
        if let since = state.waitsSince {
          let isOver = state.waited + (now - since) > Self.longestWait
          if isOver || room.hasRoom {
            // What was waited for in vain counts.
            if !isOver { state.waited += now - since }
            state.waitsSince = nil
            let whole = isOver ? .zero : state.exchange.patience + state.waited
            transfer_resume(one, Int(whole.milliseconds))
          }
        }
        running[one] = state
      } else if now - state.hop.lastNews < Self.silence {
        active += 1
      }
      // On this machine nobody is spared by waiting, and elsewhere one that hangs is not all of a host.
      let patience =
        HostQueues.isHere(state.exchange.address) ? Self.silenceHere : Self.silenceElsewhere
      if !state.hasLeft, now - state.hop.lastNews > patience {
        queues.giveTurn(of: state.exchange.address)
        state.hasLeft = true
        running[one] = state
      }
    }
    return active
  }

  /// After so long without news an exchange does not hold up others.
  private static let silence = Duration.seconds(1)
  /// It does not hold up others of its host after so long, on this machine and elsewhere.
  private static let silenceHere = Duration.milliseconds(200)
  private static let silenceElsewhere = Duration.seconds(4)
  /// After so long without room an exchange is given up.
  private static let longestWait = Duration.seconds(60)

  private func enter(
    _ request: WebRequest, _ each: (WebRequest, Result<WebAnswer, FetchError>) -> Void
  ) {
    do throws(FetchError) {
      let exchange = try Exchange(request)
      if let fault = queues.add(exchange) { throw fault }
    } catch {
      tell(each, request, .failure(error))
    }
  }

  private func begin(
    _ exchange: Exchange, _ each: (WebRequest, Result<WebAnswer, FetchError>) -> Void
  ) {
    let proxy = client.proxies.proxy(for: exchange.address)
    let hop = exchange.hop(isProxied: proxy != nil, room: room)
    do throws(FetchError) {
      if let refusal = hop.refusal { throw refusal }
      guard exchange.patience > .zero else { throw .timedOut(.whole) }
      let one = try transfer(for: exchange, proxy: proxy)
      var listener = hop.listener
      guard transfer_begin(one, pool, &listener) else {
        transfer_free(one)
        throw .badAddress
      }
      running[one] = Running(exchange: exchange, hop: hop, begun: clock.now)
    } catch {
      leave(exchange.address, error, each)
      tell(each, exchange.request, .failure(error))
    }
  }

  private func transfer(
    for exchange: Exchange, proxy: String?
  ) throws(FetchError) -> OpaquePointer {
    let limits = exchange.request.limits
    let patience = transfer_patience(
      connect_milliseconds: Int(limits.connecting.milliseconds),
      whole_milliseconds: Int(exchange.patience.milliseconds),
      slow_seconds: Int((limits.silence.milliseconds + 999) / 1000), slow_bytes: limits.slowest)
    let made = transfer_make(exchange.address.text, proxy ?? "", client.agent, patience)
    guard let one = made else { throw .badAddress }
    var isMade = exchange.head.allSatisfy { transfer_add_head(one, $0) }
    if let form = exchange.form { isMade = isMade && transfer_set_form(one, form, form.count) }
    guard isMade else {
      transfer_free(one)
      throw .badAddress
    }
    return one
  }

  /// Takes in what has ended; whether anything had.
  private func finishEnded(
    _ each: (WebRequest, Result<WebAnswer, FetchError>) -> Void
  ) -> Bool {
    var isAny = false
    var ending = transfer_ended_otherwise
    while let one = transfer_next_ended(pool, &ending) {
      isAny = true
      transfer_free(one)
      guard var ended = running.removeValue(forKey: one) else { continue }
      let elapsed = clock.now - ended.begun - ended.waited
      let hop = ended.hop
      let address = ended.exchange.address
      let isOutOfTime = elapsed + .milliseconds(20) >= ended.exchange.patience
      let fault = hop.fault(ending, isOutOfTime: isOutOfTime)
      let result = ended.exchange.take(hop, fault: fault, after: elapsed, now: Int(time(nil)))
      hop.letGo()
      if case .failure(let fact) = result {
        leave(address, fact, each, hasLeft: ended.hasLeft)
      } else {
        leave(address, nil, each, hasLeft: ended.hasLeft)
      }
      if let result {
        tell(each, ended.exchange.request, result)
      } else if let fault = queues.add(ended.exchange) {
        tell(each, ended.exchange.request, .failure(fault))
      }
    }
    return isAny
  }

  /// Ends an exchange's turn with a host, and fails those that need not wait for that host any
  /// more.
  private func leave(
    _ address: WebAddress, _ fact: FetchError?,
    _ each: (WebRequest, Result<WebAnswer, FetchError>) -> Void, hasLeft: Bool = false
  ) {
    let (given, rest) = queues.finish(address, fact, hasLeft: hasLeft)
    guard let rest else { return }
    for exchange in given { tell(each, exchange.request, .failure(rest)) }
  }

  private func tell(
    _ each: (WebRequest, Result<WebAnswer, FetchError>) -> Void, _ request: WebRequest,
    _ result: Result<WebAnswer, FetchError>
  ) {
    isDry = false
    each(request, result)
  }

  private func giveUp(
    _ fact: FetchError, _ each: (WebRequest, Result<WebAnswer, FetchError>) -> Void
  ) {
    let left = running
    running = [:]
    for one in left.keys { transfer_free(one) }
    for exchange in left.values.map(\.exchange) + queues.takeAll() {
      each(exchange.request, .failure(fact))
    }
  }
}

extension Duration {
  /// Whole milliseconds, at least one: to the library for transfers, none is for ever.
  fileprivate var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    guard seconds < 1 << 30 else { return 1_000 << 30 }
    return max(1, seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
  }
}
