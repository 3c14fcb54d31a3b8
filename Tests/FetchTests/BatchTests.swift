import Fetch
import Synchronization
import TestSupport
import Testing

@Suite struct BatchTests {
  private var client = WebClient(proxies: WebProxies([:]))

  /// What became of each address, by its place in the list.
  private func run(
    _ addresses: [String], with client: WebClient, limits: WebLimits = .page,
    isCancelled: () -> Bool = { false }
  ) -> [Int: Result<WebAnswer, FetchError>] {
    var place = 0
    var results: [Int: Result<WebAnswer, FetchError>] = [:]
    client.run(
      next: {
        guard place < addresses.count else { return nil }
        defer { place += 1 }
        return WebRequest(addresses[place], trust: .typed, limits: limits, number: place)
      },
      isCancelled: isCancelled,
      each: { request, result in
        #expect(results[request.number] == nil)
        results[request.number] = result
      })
    return results
  }

  @Test func eachIsAnsweredOnceAndNoHostIsCrowded() throws {
    let servers = try (0..<3).map { _ in
      try StreetServer { question, wire in
        wire.isKept = true
        if question.target.hasSuffix("7") { _ = wire.pause(20) }
        wire.answer(body: Array(question.target.utf8))
      }
    }
    let addresses = (0..<90).map { servers[$0 % 3].address("/\($0)") }
    let results = run(addresses, with: client)
    #expect(results.count == 90)
    for (place, result) in results {
      #expect(try result.get().bytes == Array("/\(place)".utf8))
    }
    for server in servers {
      #expect(server.mostAtOnce <= client.perHost)
      #expect(server.questions.count == 30)
    }
  }

  @Test func redirectsCountWithTheHostThatTheyLeadTo() throws {
    let crowded = try StreetServer { _, wire in
      _ = wire.pause(20)
      wire.answer()
    }
    let doors = try (0..<6).map { _ in
      try StreetServer { _, wire in
        wire.answer("302 Found", ["Location: \(crowded.address("/"))"])
      }
    }
    let results = run(doors.map { $0.address("/") } + doors.map { $0.address("/") }, with: client)
    #expect(results.count == 12)
    #expect(crowded.questions.count == 12)
    #expect(crowded.mostAtOnce <= client.perHost)
  }

  @Test func aHostThatIsSlowHoldsUpOnlyItsOwn() throws {
    let isReleased = SharedFlag()
    let slow = try StreetServer { _, wire in
      while !isReleased.isSet, wire.pause(10) {}
      wire.answer()
    }
    let quick = try StreetServer { question, wire in
      if question.target == "/last" { isReleased.set() }
      wire.answer()
    }
    // The slow one ends only after the last of the others, which is asked after it.
    let addresses =
      (0..<40).map { slow.address("/\($0)") } + (0..<40).map { quick.address("/\($0)") }
      + [quick.address("/last")]
    let results = run(addresses, with: client)
    #expect(results.count == 81)
    #expect(results.values.allSatisfy { (try? $0.get()) != nil })
  }

  @Test func aHostThatAskedToWaitIsLeftAlone() throws {
    var client = client
    client.perHost = 1
    let server = try StreetServer { _, wire in
      wire.answer("429 Slow Down", ["Retry-After: 120"])
    }
    let other = try StreetServer { _, wire in wire.answer() }
    let addresses = (0..<5).map { server.address("/\($0)") } + [other.address("/")]
    let results = run(addresses, with: client)
    #expect(server.questions.count == 1)
    #expect((try? results[5]?.get())?.status == 200)
    let facts = results.values.compactMap { result in
      if case .failure(let fact) = result { fact } else { nil }
    }
    #expect(facts.count { $0 == .status(429, retryAfter: 120) } == 1)
    #expect(facts.count { $0 == .hostAskedToWait(seconds: 120) } == 4)
  }

  @Test func aHostThatCannotBeReachedIsLeftAlone() throws {
    var client = client
    client.perHost = 1
    let results = run((0..<6).map { "http://nobody.invalid/\($0)" }, with: client)
    let facts = results.values.compactMap { result in
      if case .failure(let fact) = result { fact } else { nil }
    }
    #expect(facts.count { $0 == .cannotResolve } == 2)
    #expect(facts.count { $0 == .hostUnreachable } == 4)
  }

  @Test func whatIsGivenUpEnds() throws {
    let isAsked = SharedFlag()
    let server = try StreetServer { _, wire in
      isAsked.set()
      while wire.pause(100) {}
    }
    let results = run(
      (0..<10).map { server.address("/\($0)") }, with: client, isCancelled: { isAsked.isSet })
    #expect(results.count >= client.perHost)
    for result in results.values {
      #expect(throws: FetchError.cancelled) { try result.get() }
    }
  }

  @Test func whatAnAnswerLeadsToIsAskedInTheSameBatch() throws {
    let server = try StreetServer { question, wire in wire.answer(body: Array(question.target.utf8))
    }
    var wanted = [server.address("/feed")]
    var answers: [String] = []
    client.run(
      next: { wanted.popLast().map { WebRequest($0, trust: .typed) } },
      each: { request, result in
        answers.append(String(decoding: (try? result.get().bytes) ?? [], as: UTF8.self))
        if request.address.hasSuffix("/feed") { wanted += ["x", server.address("/page")] }
      })
    #expect(answers.sorted() == ["", "/feed", "/page"])
  }

  @Test func oneClientServesManyThreads() async throws {
    let server = try StreetServer { question, wire in wire.answer(body: Array(question.target.utf8))
    }
    let client = client
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for number in 0..<8 {
        group.addTask {
          try client.send(WebRequest(server.address("/\(number)"), trust: .typed)).bytes
        }
      }
      var all: Set<[UInt8]> = []
      for try await bytes in group { all.insert(bytes) }
      #expect(all.count == 8)
    }
  }

  /// Set once, by any thread.
  private final class SharedFlag: Sendable {
    private let value = Mutex(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
  }
}
