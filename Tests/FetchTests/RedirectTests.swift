import Fetch
import TestSupport
import Testing

@Suite struct RedirectTests {
  private let client = WebClient(proxies: WebProxies([:]))

  /// A server where each path leads where the table says, with that status.
  private func server(_ table: [String: (String, String)]) throws -> StreetServer {
    try StreetServer { question, wire in
      if let (status, place) = table[question.target] {
        wire.answer("\(status) Moved", ["Location: \(place)"], body: Array("moved".utf8))
      } else {
        wire.answer("200 OK", body: Array(question.target.utf8))
      }
    }
  }

  @Test func onlyWhatMovedForGoodHasANewAddress() throws {
    let server = try server([
      "/a": ("301", "/b"), "/b": ("308", "c/d"), "/c/d": ("302", "../e?f"), "/e?f": ("301", "/g"),
      "/t": ("307", "/b"),
    ])
    let answer = try client.send(WebRequest(server.address("/a"), trust: .typed))
    #expect(answer.address == server.address("/g"))
    #expect(answer.bytes == Array("/g".utf8))
    #expect(answer.movedTo == server.address("/c/d"))
    let other = try client.send(WebRequest(server.address("/t"), trust: .typed))
    #expect(other.movedTo == nil)
  }

  @Test func tenAreFollowedAndNoMore() throws {
    let server = try StreetServer { question, wire in
      let number = Int(question.target.dropFirst()) ?? 0
      number == 0 ? wire.answer() : wire.answer("302 Found", ["Location: /\(number - 1)"])
    }
    let answer = try client.send(WebRequest(server.address("/10"), trust: .typed))
    #expect(answer.address == server.address("/0"))
    #expect(throws: FetchError.tooManyRedirects(limit: 10)) {
      try client.send(WebRequest(server.address("/11"), trust: .typed))
    }
  }

  @Test func aLoopEnds() throws {
    let server = try server(["/a": ("302", "/a")])
    #expect(throws: FetchError.tooManyRedirects(limit: 10)) {
      try client.send(WebRequest(server.address("/a"), trust: .typed))
    }
    #expect(server.questions.count == 11)
  }

  @Test(arguments: [
    "file:///etc/passwd", "FILE:/etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:70/1",
    "javascript:1", "http:///", "http://", "http://[::1", "http://a b/", "https:/etc",
  ])
  func anywhereElseNothingLeads(_ place: String) throws {
    let server = try server(["/a": ("302", place)])
    #expect(throws: FetchError.redirectRefused) {
      try client.send(WebRequest(server.address("/a"), trust: .typed))
    }
  }

  @Test func aRedirectWithoutAPlaceIsNone() throws {
    let server = try StreetServer { _, wire in wire.answer("302 Found") }
    #expect(throws: FetchError.status(302, retryAfter: nil)) {
      try client.send(WebRequest(server.address("/"), trust: .typed))
    }
  }

  @Test func aPasswordIsToldToNobodyElse() throws {
    let other = try StreetServer { _, wire in wire.answer() }
    let server = try server(["/here": ("302", "/there"), "/away": ("302", other.address("/"))])
    for path in ["/here", "/away"] {
      var request = WebRequest(
        "http://ann:secret@127.0.0.1:\(server.port)\(path)", trust: .typed)
      request.headers = [("X-Auth-Token", "secret")]
      _ = try client.send(request)
    }
    let own = server.questions.first { $0.target == "/there" }
    #expect(own?.fields["x-auth-token"] == "secret")
    #expect(own?.fields["authorization"] != nil)
    #expect(other.questions.count == 1)
    #expect(other.questions.allSatisfy { $0.fields["x-auth-token"] == nil })
    #expect(other.questions.allSatisfy { $0.fields["authorization"] == nil })
  }

  @Test func aFormIsSentToNobodyElse() throws {
    let other = try StreetServer { _, wire in wire.answer() }
    let server = try server([
      "/see": ("303", "/seen"), "/again": ("307", "/once"), "/away": ("308", other.address("/")),
    ])
    for path in ["/see", "/again", "/away"] {
      var request = WebRequest(server.address(path), trust: .typed)
      request.method = .post([("a", "b")])
      _ = try? client.send(request)
    }
    #expect(server.questions.first { $0.target == "/seen" }?.method == "GET")
    #expect(server.questions.first { $0.target == "/once" }?.body == "a=b")
    #expect(other.questions.isEmpty)
  }

  @Test func theBodyOfARedirectIsNotWaitedFor() throws {
    let server = try StreetServer { question, wire in
      guard question.target == "/a" else { return wire.answer() }
      wire.send(head: "HTTP/1.1 302 Found\nLocation: /b\n\n")
      while wire.send([UInt8](repeating: 0x41, count: 4096)) {}
    }
    let answer = try client.send(WebRequest(server.address("/a"), trust: .typed))
    #expect(answer.address == server.address("/b"))
  }
}
