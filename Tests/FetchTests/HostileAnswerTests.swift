import Fetch
import TestSupport
import Testing

/// Servers that mean no good, or know no better: each ends with a fact, and none goes on for ever.
@Suite struct HostileAnswerTests {
  private let client = WebClient(proxies: WebProxies([:]))

  /// Asks a server of that answer, with little patience and little room.
  private func ask(_ answer: @escaping @Sendable (StreetServer.Wire) -> Void) throws -> WebAnswer {
    let server = try StreetServer { _, wire in answer(wire) }
    var limits = WebLimits(rawBytes: 1 << 20, bytes: 2 << 20)
    (limits.silence, limits.whole) = (.seconds(1), .seconds(5))
    return try client.send(WebRequest(server.address("/"), trust: .typed, limits: limits))
  }

  @Test func aBombIsCutWhereItHasBecomeTooLarge() throws {
    let bomb = Self.deflated(zeros: 100 << 20)
    #expect(bomb.count < 1 << 20)
    #expect(throws: FetchError.tooLarge(limit: 2 << 20)) {
      try ask { $0.answer("200 OK", ["Content-Encoding: gzip"], body: bomb) }
    }
    // The same art where it is within the limits.
    let small = Self.deflated(zeros: 258 * 1_000)
    let answer = try ask {
      $0.answer("200 OK", ["Content-Encoding: deflate"], body: Array(small[10...]))
    }
    #expect(answer.bytes.count == 258 * 1_000 + 1)
  }

  @Test func whatIsNotEncodedAsItIsSaidToBe() {
    #expect(throws: FetchError.badEncoding) {
      try ask { $0.answer("200 OK", ["Content-Encoding: gzip"], body: Array("plain".utf8)) }
    }
  }

  @Test func anEndlessBody() {
    #expect(throws: FetchError.tooLarge(limit: 1 << 20)) {
      try ask { wire in
        wire.send(head: "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n")
        let chunk = Array("4000\r\n".utf8) + [UInt8](repeating: 0x41, count: 0x4000) + [13, 10]
        while wire.send(chunk) {}
      }
    }
  }

  @Test func aLengthThatIsTooLargeIsNotWaitedFor() {
    #expect(throws: FetchError.tooLarge(limit: 1 << 20)) {
      try ask { wire in
        wire.send(head: "HTTP/1.1 200 OK\nContent-Length: 1000000000000000\n\n")
        while wire.pause(100) {}
      }
    }
  }

  @Test func aSilentServer() {
    #expect(throws: FetchError.timedOut(.silence)) { try ask { while $0.pause(100) {} } }
  }

  @Test func aServerThatSaysLittleAtATime() {
    #expect(throws: FetchError.timedOut(.silence)) {
      try ask { wire in
        wire.send(head: "HTTP/1.1 200 OK\n\n")
        while wire.pause(100), wire.send([0x41]) {}
      }
    }
  }

  @Test func aBodyThatBreaksOff() {
    #expect(throws: FetchError.brokenOff) {
      try ask { $0.send(head: "HTTP/1.1 200 OK\nContent-Length: 100\n\nshort") }
    }
    #expect(throws: FetchError.brokenOff) { try ask { _ in } }
  }

  @Test func aFloodOfHeads() {
    #expect(throws: FetchError.headTooLarge) {
      try ask { wire in
        wire.send(head: "HTTP/1.1 200 OK\n")
        while wire.send(head: "X-A: b\n") {}
      }
    }
    #expect(throws: FetchError.headTooLarge) {
      try ask { wire in
        wire.send(head: "HTTP/1.1 200 OK\nX-A: ")
        while wire.send([UInt8](repeating: 0x41, count: 4096)) {}
      }
    }
    // Answers before the answer are counted with it.
    #expect(throws: FetchError.headTooLarge) {
      try ask { wire in while wire.send(head: "HTTP/1.1 103 Early\n\n") {} }
    }
  }

  @Test func whatIsNotHTTP() {
    #expect(throws: FetchError.notHTTP) { try ask { $0.send(Array("<p>no head".utf8)) } }
  }

  @Test func aPieceOfAPageIsNoPage() {
    #expect(throws: FetchError.status(206, retryAfter: nil)) {
      try ask { $0.answer("206 Partial Content", body: [0x41]) }
    }
  }

  /// A gzip of so many zero bytes and one: one literal, then as often as that takes a copy of 258
  /// bytes from one byte back, in the fixed code of deflate (RFC 1951, 3.2.6).
  private static func deflated(zeros: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    var (bits, count) = (UInt32(0), 0)
    func put(_ value: UInt32, _ length: Int) {
      bits |= value << UInt32(count)
      count += length
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        count -= 8
      }
    }
    put(0b011, 3)  // the last block, fixed code
    put(0b0000_1100, 8)  // literal 0, its code from the first bit on
    for _ in 0..<(zeros / 258) { put(0b0_0000_1010_0011, 13) }
    put(0, 7)  // the end
    put(0, 7)
    return bytes
  }
}
