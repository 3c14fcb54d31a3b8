/// Asks the web, one thing or many at once. It keeps nothing between two calls: no cookies, no
/// passwords, no connections. Any number of threads may use one.
public struct WebClient: Sendable {
  /// How many exchanges run at once in a batch. One from which nothing has come for a second, or that
  /// waits for room, does not count.
  public var concurrency = 24
  /// How many connections are open at once, those that do not count among them.
  public var connections = 128
  /// How many exchanges run with one host; on this machine each port counts as a host.
  public var perHost = 3
  /// How many bytes of bodies are held at once before they have come whole. Beyond that all but one wait
  /// for room, except for their first `WebClient.floor` bytes.
  public var room = 48 << 20

  /// The most that is taken in of a page, and of a feed.
  public var pageLimits = WebLimits.page
  public var feedLimits = WebLimits.feed

  /// So much of a body is taken in whether there is room or not: most feeds and pages are not larger.
  static let floor = 512 << 10

  let agent: String
  let proxies: WebProxies

  /// A client that calls itself by `agent`, a name and version such as `dateline/1.0`, from which
  /// what no header may hold is left out.
  public init(agent: String = "dateline", proxies: WebProxies = .ofEnvironment) {
    self.agent = String(
      decoding: agent.utf8.filter { (0x20...0x7E).contains($0) }, as: UTF8.self)
    self.proxies = proxies
  }

  /// What is taken in of what may be either: over the wire as much as of the larger, but unpacked no more
  /// than a page or three eighths of a feed, for it is held in memory.
  public var unknownLimits: WebLimits {
    var limits = feedLimits
    limits.rawBytes = max(pageLimits.rawBytes, feedLimits.rawBytes)
    limits.bytes = max(pageLimits.bytes, feedLimits.bytes / 8 * 3)
    limits.inMemory = .max
    return limits
  }

  /// Asks one thing and waits for the answer. `isCancelled` is asked every 50 ms.
  public func send(
    _ request: WebRequest, isCancelled: () -> Bool = { false }
  ) throws(FetchError) -> WebAnswer {
    var waiting: WebRequest? = request
    var result = Result<WebAnswer, FetchError>.failure(.cancelled)
    run(
      next: {
        defer { waiting = nil }
        return waiting
      }, isCancelled: isCancelled, each: { result = $1 })
    return try result.get()
  }

  /// Asks many things on the thread that calls, and returns when each has been answered.
  ///
  /// `next` gives what to ask, nothing when there is nothing at present; after each answer it is
  /// asked again. `each` is called once for every request that `next` gave, as soon as it is
  /// answered, in any order. When `isCancelled`, asked every 50 ms, turns true, all that has not
  /// been answered fails with `cancelled`.
  ///
  /// A host that could not be reached twice in a row, or that asked to wait (429, or 503 with a
  /// time), is not asked again in this batch: what waits for it fails with `hostUnreachable` or
  /// `hostAskedToWait`.
  ///
  /// `held` tells how many bytes of answers whoever takes them has not yet done with: beyond `room`
  /// large bodies wait.
  public func run(
    next: () -> WebRequest?, isCancelled: () -> Bool = { false },
    held: @escaping () -> Int = { 0 },
    each: (WebRequest, Result<WebAnswer, FetchError>) -> Void
  ) {
    do throws(FetchError) {
      try Batch(self).run(next: next, isCancelled: isCancelled, held: held, each: each)
    } catch {
      while !isCancelled(), let request = next() { each(request, .failure(error)) }
    }
  }
}
