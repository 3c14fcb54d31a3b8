import Testing

@testable import Fetch

@Suite struct AnswerHeadTests {
  /// A head of those lines.
  private func head(_ lines: String...) throws -> AnswerHead {
    var head = AnswerHead()
    for line in lines + [""] {
      try (Array(line.utf8) + [13, 10]).withUnsafeBufferPointer {
        try head.take($0, limits: .page)
      }
    }
    return head
  }

  @Test(arguments: [
    ("120", 120), ("0", 0), ("604801", 604_800), ("99999999999999999999", 604_800),
    ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sunday, 06-Nov-94 08:50:37 GMT", 60),
    ("Sun Nov  6 08:50:37 1994", 60), ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
    ("Sun, 06 Nov 2094 08:00:00 GMT", 604_800), ("soon", nil), ("-5", nil), ("1.5", nil),
    ("Sun, 32 Nov 1994 08:50:37 GMT", nil), ("Sun, 06 Nov 1994 25:50:37 GMT", nil),
  ])
  func whenToAskAgain(_ value: String, _ seconds: Int?) throws {
    let head = try head("HTTP/1.1 429 Slow", "Retry-After: \(value)")
    #expect(head.retryAfter(now: 784_111_777) == seconds)
  }

  @Test(arguments: [
    ("text/html; charset=utf-8", "text/html", "utf-8"),
    ("TEXT/HTML ;a=b; Charset = 'x-sjis'", "text/html", "x-sjis"),
    ("application/rss+xml", "application/rss+xml", nil), ("charset=utf-8", nil, nil),
    ("text/html; charset=", "text/html", nil), ("text/html; charset=\"\"", "text/html", nil),
    ("text/html; charset=a b", "text/html", nil), ("\u{1B}/x", nil, nil),
  ])
  func kindsOfText(_ value: String, _ type: String?, _ charset: String?) throws {
    let head = try head("HTTP/1.1 200 OK", "content-type: \(value)")
    #expect(head.contentType == type)
    #expect(head.charset == charset)
  }

  @Test(arguments: [
    ("max-age=60", 60), ("public, Max-Age=\"7\"", 7), ("no-cache, max-age=60", 0),
    ("max-age=60, no-store", 0), ("max-age=99999999999999999999", 31_536_000),
    ("max-age=-1", nil), ("public", nil), ("max-age", nil), ("s-maxage=9", nil),
  ])
  func howLongAnAnswerWillDo(_ value: String, _ seconds: Int?) throws {
    #expect(try head("HTTP/1.1 200 OK", "Cache-Control: \(value)").maxAge == seconds)
  }

  @Test func onlyTheLastHeadCounts() throws {
    let head = try head(
      "HTTP/1.1 103 Early", "ETag: \"early\"", "", "HTTP/1.1 200 OK", "ETag: \"late\"",
      "ETag: \"again\"")
    #expect(head.status == 200 && head.isWhole)
    #expect(head.etag == "\"late\"")
  }

  @Test func aLongValidatorIsNotKept() throws {
    let long = String(repeating: "e", count: 1_025)
    #expect(try head("HTTP/1.1 200 OK", "ETag: \(long)").etag == nil)
    #expect(try head("HTTP/1.1 200 OK", "ETag: W/\"é\"").etag == nil)
    #expect(try head("HTTP/1.1 200 OK", "ETag: W/\"e\"").etag == "W/\"e\"")
  }
}
