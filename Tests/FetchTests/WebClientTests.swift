import Fetch
import TestSupport
import Testing

@Suite struct WebClientTests {
  private let client = WebClient(agent: "dateline/0 (test)", proxies: WebProxies([:]))

  @Test func aPageComesWithWhatWasSaidOfIt() throws {
    let server = try StreetServer { _, wire in
      wire.answer(
        "200 OK",
        [
          "Content-Type: Text/HTML; Charset=\"iso-8859-2\"", "ETag: \"a1\"",
          "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT", "Cache-Control: public, max-age=600",
        ], body: Array("<p>hello".utf8))
    }
    let answer = try client.send(WebRequest(server.address("/a?b#c"), trust: .typed))
    #expect(answer.status == 200)
    #expect(answer.bytes == Array("<p>hello".utf8))
    #expect(answer.address == server.address("/a?b"))
    #expect(answer.contentType == "text/html")
    #expect(answer.charset == "iso-8859-2")
    #expect(answer.etag == "\"a1\"")
    #expect(answer.lastModified == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(answer.maxAge == 600)
    #expect(answer.movedTo == nil)
    #expect(server.questions.map(\.target) == ["/a?b"])
    #expect(server.questions[0].fields["user-agent"] == "dateline/0 (test)")
    #expect(server.questions[0].fields["accept-encoding"]?.contains("gzip") == true)
  }

  @Test func whatHasNotChangedIsNotSentAgain() throws {
    let server = try StreetServer { question, wire in
      let isKnown = question.fields["if-none-match"] == "\"a1\""
      wire.answer(isKnown ? "304 Not Modified" : "200 OK", ["ETag: \"a1\""], body: [])
    }
    let first = try client.send(WebRequest(server.address("/"), trust: .typed))
    let again = try client.send(WebRequest(server.address("/"), trust: .typed, etag: first.etag))
    #expect(again.status == 304)
    #expect(again.etag == "\"a1\"")
  }

  @Test func anAnswerThatSaysNothingIsNewIsRefusedWhereNothingWasKnown() throws {
    let server = try StreetServer { _, wire in wire.answer("304 Not Modified") }
    #expect(throws: FetchError.status(304, retryAfter: nil)) {
      try client.send(WebRequest(server.address("/"), trust: .typed))
    }
  }

  @Test func whatWouldBeALineOfItsOwnIsNotSentBack() throws {
    let server = try StreetServer { _, wire in wire.answer() }
    var request = WebRequest(
      server.address("/"), trust: .typed, etag: "a\r\nX-Evil: 1", lastModified: "\u{1B}[2J")
    request.headers = [("X-Evil", "b\r\nX-Evil: 2"), ("X Evil", "3")]
    _ = try client.send(request)
    let fields = server.questions[0].fields
    #expect(fields["x-evil"] == nil && fields["x evil"] == nil)
    #expect(fields["if-none-match"] == nil && fields["if-modified-since"] == nil)
  }

  @Test func aValidatorThatNoHeadMayHoldIsNotTaken() throws {
    let server = try StreetServer { _, wire in
      let head = "HTTP/1.1 200 \u{1B}]0;x\u{7}\r\nETag: \"a\u{1B}b\"\r\nContent-Length: 0\r\n"
      wire.send(Array(head.utf8) + Array("Last-Modified: x".utf8) + [0x9B])
      wire.send(Array("\r\nContent-Type: text/html; charset=\u{1B}[2J\r\n\r\n".utf8))
    }
    let answer = try client.send(WebRequest(server.address("/"), trust: .typed))
    #expect(answer.etag == nil && answer.lastModified == nil && answer.charset == nil)
  }

  @Test func aFormIsSent() throws {
    let server = try StreetServer { _, wire in wire.answer() }
    var request = WebRequest(server.address("/login"), trust: .typed)
    request.method = .post([("name", "Zoë & co"), ("pass", "a=b")])
    request.headers = [("Authorization", "Token t")]
    _ = try client.send(request)
    let question = server.questions[0]
    #expect(question.method == "POST")
    #expect(question.body == "name=Zo%C3%AB+%26+co&pass=a%3Db")
    #expect(question.fields["content-type"] == "application/x-www-form-urlencoded")
    #expect(question.fields["authorization"] == "Token t")
  }

  @Test func aUserOfATypedAddressIsTold() throws {
    let server = try StreetServer { _, wire in wire.answer() }
    let address = "http://ann:b%40c@127.0.0.1:\(server.port)/"
    let answer = try client.send(WebRequest(address, trust: .typed))
    #expect(server.questions[0].fields["authorization"] == "Basic YW5uOmJAYw==")
    #expect(answer.address == server.address("/"))
    #expect(throws: FetchError.badAddress) {
      try client.send(WebRequest(address, trust: .found))
    }
  }

  @Test func cookiesAreNotKept() throws {
    let server = try StreetServer { question, wire in
      wire.answer("302 Found", ["Set-Cookie: a=1", "Location: /b"])
    }
    _ = try? client.send(WebRequest(server.address("/"), trust: .typed))
    _ = try? client.send(WebRequest(server.address("/"), trust: .typed))
    #expect(server.questions.count > 2)
    #expect(server.questions.allSatisfy { $0.fields["cookie"] == nil })
  }

  @Test func aStatusIsAFact() throws {
    let server = try StreetServer { question, wire in
      wire.answer("\(question.target.dropFirst()) Oh", ["Retry-After: 99999999999999999999"])
    }
    #expect(throws: FetchError.status(410, retryAfter: 7 * 86_400)) {
      try client.send(WebRequest(server.address("/410"), trust: .typed))
    }
    #expect(throws: FetchError.status(500, retryAfter: 7 * 86_400)) {
      try client.send(WebRequest(server.address("/500"), trust: .typed))
    }
  }

  @Test func whereNobodyAnswersIsSaid() throws {
    // The port of a service that has not been seen for decades.
    #expect(throws: FetchError.cannotConnect) {
      try client.send(WebRequest("http://127.0.0.1:1/", trust: .typed))
    }
    #expect(throws: FetchError.cannotResolve) {
      try client.send(WebRequest("http://nobody.invalid/", trust: .typed))
    }
    #expect(throws: FetchError.unsupportedScheme) {
      try client.send(WebRequest("ftp://a.example/", trust: .typed))
    }
  }

  @Test func theFetcherAsksTheWebOnlyIfItIsGivenOne() throws {
    let server = try StreetServer { question, wire in
      wire.answer(
        "200 OK", ["Content-Type: text/plain; charset=utf-8"],
        body: question.target == "/empty" ? [] : Array("words".utf8))
    }
    let page = try Fetcher(web: client).fetch(InputName(server.address("/notes.txt")))
    #expect(page.bytes == Array("words".utf8))
    #expect(page.address == server.address("/notes.txt"))
    #expect(page.charset == "utf-8" && page.mediaType == "text/plain")
    #expect(throws: FetchError.empty) {
      try Fetcher(web: client).fetch(InputName(server.address("/empty")))
    }
    var fetcher = Fetcher(web: client)
    fetcher.readsOnlyFiles = true
    #expect(throws: FetchError.webUnsupported) {
      try fetcher.fetch(InputName(server.address("/")))
    }
    #expect(server.questions.count == 2)
  }

  @Test func whatIsTooLargeForTheMemoryComesAsAFile() throws {
    let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let server = try StreetServer { question, wire in
      guard question.target == "/unsaid" else { return wire.answer(body: body) }
      wire.send(head: "HTTP/1.1 200 OK\nConnection: close\n\n")
      wire.send(body)
    }
    var limits = WebLimits.page
    limits.inMemory = 100_000
    for path in ["/said", "/unsaid"] {
      let answer = try client.send(
        WebRequest(server.address(path), trust: .typed, limits: limits))
      #expect(answer.bytes.isEmpty)
      let file = try #require(answer.file)
      var seen: [UInt8] = []
      file.withBytes { bytes, passed in
        seen += bytes[..<150_000]
        passed(150_000)
        // What was let go is there all the same.
        #expect(bytes[7] == 1)
        seen += bytes[150_000...]
      }
      #expect(seen == body)
    }
    limits.inMemory = 300_000
    let small = try client.send(
      WebRequest(server.address("/unsaid"), trust: .typed, limits: limits))
    #expect(small.file == nil && small.bytes == body)
  }
}
