/// The exchanges of a batch that wait for their turn, by host: no host is asked more than a few
/// things at once, and one that is slow holds up only its own.
struct HostQueues {
  /// How many exchanges with one host may run at once.
  private let perHost: Int

  private struct Host {
    var waiting: [Exchange] = []
    /// How many of those that wait have had their turn; they stand first.
    var taken = 0
    var running = 0
    /// How often in a row it could not be reached.
    var failures = 0
    /// Why it is not asked any more.
    var rest: FetchError?
    var isListed = false

    var isReady: Bool { taken < waiting.count }
  }

  private var hosts: [String: Host] = [:]
  /// The hosts that may be asked something, in turn, from `first` on.
  private var ready: [String] = []
  private var first = 0
  /// How many exchanges wait.
  private(set) var count = 0

  /// How often a host may fail to be reached in a row until it is left alone.
  private static let patience = 2

  /// Queues for hosts that are asked `perHost` things at once.
  init(perHost: Int) { self.perHost = max(1, perHost) }

  /// Whether something may be begun.
  var hasReady: Bool { first < ready.count }

  /// Puts an exchange at the end of its host's queue. Why not, if that host is not to be asked.
  mutating func add(_ exchange: Exchange) -> FetchError? {
    let key = Self.key(exchange.address)
    var host = hosts[key, default: Host()]
    if let rest = host.rest { return rest }
    host.waiting.append(exchange)
    count += 1
    list(&host, key)
    hosts[key] = host
    return nil
  }

  /// The next exchange that may be begun; its host's turn lasts until `finish`.
  mutating func take() -> Exchange? {
    while hasReady {
      let key = ready[first]
      first += 1
      if first == ready.count { (ready, first) = ([], 0) }
      guard var host = hosts[key] else { continue }
      host.isListed = false
      guard host.isReady, host.running < perHost else {
        hosts[key] = host
        continue
      }
      let exchange = host.waiting[host.taken]
      host.taken += 1
      if host.taken == host.waiting.count { (host.waiting, host.taken) = ([], 0) }
      host.running += 1
      count -= 1
      list(&host, key)
      hosts[key] = host
      return exchange
    }
    return nil
  }

  /// Ends the turn of an exchange with the host of an address, with what it came to. The exchanges
  /// that wait for that host and need wait no more, and why.
  /// `hasLeft` says that its turn was given before.
  mutating func finish(
    _ address: WebAddress, _ fact: FetchError?, hasLeft: Bool = false
  ) -> ([Exchange], FetchError?) {
    let key = Self.key(address)
    guard var host = hosts[key] else { return ([], nil) }
    if !hasLeft { host.running -= 1 }
    switch fact {
    case .cannotConnect, .cannotResolve, .timedOut(.connecting):
      host.failures += 1
      if host.failures >= Self.patience { host.rest = .hostUnreachable }
    case .status(429, let seconds): host.rest = .hostAskedToWait(seconds: seconds)
    case .status(503, let seconds?): host.rest = .hostAskedToWait(seconds: seconds)
    default: host.failures = 0
    }
    var given: [Exchange] = []
    if host.rest != nil {
      given = Array(host.waiting[host.taken...])
      count -= given.count
      (host.waiting, host.taken) = ([], 0)
    }
    list(&host, key)
    hosts[key] = host
    return (given, host.rest)
  }

  /// Gives the turn of an exchange to the next of its host, although it goes on.
  mutating func giveTurn(of address: WebAddress) {
    let key = Self.key(address)
    guard var host = hosts[key] else { return }
    host.running -= 1
    list(&host, key)
    hosts[key] = host
  }

  /// Everything that waits, taken out.
  mutating func takeAll() -> [Exchange] {
    let all = hosts.values.flatMap { $0.waiting[$0.taken...] }
    hosts = [:]
    (ready, first, count) = ([], 0, 0)
    return all
  }

  private mutating func list(_ host: inout Host, _ key: String) {
    guard !host.isListed, host.isReady, host.running < perHost else { return }
    host.isListed = true
    ready.append(key)
  }

  /// What counts as one host: its name, and on this machine, where each port is a program of its
  /// own, the port too.
  private static func key(_ address: WebAddress) -> String {
    isHere(address) ? "\(address.host):\(address.port)" : address.host
  }

  /// Whether it is an address of this machine.
  static func isHere(_ address: WebAddress) -> Bool {
    ["localhost", "127.0.0.1", "[::1]"].contains(address.host)
  }
}
