import Articles
import Fetch
import Foundation
import Library
import TestSupport
import Testing

@testable import Pipeline

/// What servers send is data: half of it is not taken for the whole, what is strange in it is passed
/// over, and nothing in it decides where else anything is asked.
@Suite struct ServerAnswerTests {
  @Test func namesOfItemsAreReadInBothForms() {
    #expect(ItemName.number("1") == 1)
    #expect(ItemName.number("-1") == .max)
    #expect(ItemName.number("18446744073709551615") == .max)
    #expect(ItemName.number("tag:google.com,2005:reader/item/000000000000001F") == 31)
    #expect(ItemName.number("tag:google.com,2005:reader/item/ffffffffffffffff") == .max)
    #expect(ItemName.number("tag:google.com,2005:reader/item/1f") == 31)
    #expect(ItemName.long(.max - 15) == "tag:google.com,2005:reader/item/fffffffffffffff0")
    for bad in ["", "x", "1 ", "99999999999999999999", "tag:google.com,2005:reader/item/"] {
      #expect(ItemName.number(bad) == nil, "\(bad)")
    }
  }

  @Test func anAddressIsTakenAsItIsTyped() {
    let table: [(String, ServerAddress.Kind?, String?)] = [
      ("rss.example", nil, "https://rss.example"),
      ("http://10.0.0.2:8080/", .miniflux, "http://10.0.0.2:8080"),
      ("HTTPS://Rss.Example/f/", .freshrss, "https://Rss.Example/f/api/greader.php"),
      (
        "https://x.example/api/greader.php/reader/api/0/", .freshrss,
        "https://x.example/api/greader.php"
      ),
      ("ftp://x.example", nil, nil), ("https://", nil, nil), ("a b", nil, nil),
      ("https://anna:secret@x.example/", nil, nil),
    ]
    for (typed, kind, base) in table {
      #expect(ServerAddress(typed, kind: kind)?.base == base, "\(typed)")
    }
    #expect(
      ServerAddress("x.example")?.address("/p", [("s", "user/-/ü&="), ("n", "1")])
        == "https://x.example/p?s=user%2F-%2F%C3%BC%26%3D&n=1")
  }

  @Test func numbersMayBeTextsAndMembersMayBeMissing() throws {
    let text = """
      {"continuation":17,"x":{},"itemRefs":[{"id":5},{"id":"-2"},{"ID":1},{"id":"z"},7,null,
      {"id":"tag:google.com,2005:reader/item/0000000000000007"},{"id":5}]}
      """
    let ids = try #require(LooseJSON.read(ItemNumbers.self, from: Array(text.utf8)))
    #expect(ids.numbers == [5, .max - 1, 7, 5])
    #expect(ids.continuation == "17")
    let none = LooseJSON.read(ItemNumbers.self, from: Array(#"{"itemRefs":null}"#.utf8))
    #expect(none?.numbers == [])

    let items = """
      {"items":[{"id":"9"},{"id":"x"},{"id":12,"title":7,"published":"1700000000","updated":1.7e9,
      "canonical":[{"href":"javascript:alert(1)"},{"href":" https://a.example/1 "}],
      "summary":"<p>text","categories":["user/1/state/com.google/starred",3,
      "user/-/state/com.google/kept-unread","spam/state/com.google/read"],"origin":7},{}]}
      """
    let found = try #require(LooseJSON.read(ItemContents.self, from: Array(items.utf8)))
    #expect(found.items.elements.map(\.number) == [9, 12])
    let item = found.items.elements[1]
    #expect(item.title == "7")
    #expect(item.address == "https://a.example/1")
    #expect(item.published == 1_700_000_000)
    #expect(item.text == "<p>text")
    #expect(item.isStarred && !item.isRead)
  }

  @Test func halfOfAListIsNone() {
    let whole = #"{"itemRefs":[{"id":"1"},{"id":"2"}]}"#
    for length in 0..<whole.utf8.count {
      #expect(LooseJSON.read(ItemNumbers.self, from: Array(whole.utf8.prefix(length))) == nil)
    }
    for other in ["[]", "{}", "null", #"{"itemRefs":7}"#, "<html>"] {
      #expect(LooseJSON.read(ItemNumbers.self, from: Array(other.utf8)) == nil, "\(other)")
    }
    let deep = String(repeating: "[", count: 200_000)
    #expect(LooseJSON.read(ItemNumbers.self, from: Array(deep.utf8)) == nil)
  }

  @Test func theirTextIsCleaned() throws {
    let service = try ReaderService(.freshrss)
    service.change {
      $0.feeds = [
        .init(
          stream: "feed/1", address: "https://evil.example/feed\u{202E}", title: "Evil\u{1B}[2J",
          labels: ["\u{7}bell", String(repeating: "long ", count: 10_000)]),
        .init(stream: "feed/2", address: "file:///etc/passwd", title: "Local"),
      ]
    }
    service.publish(1)
    service.edit(1) {
      $0.title = "A \u{1B}]0;x\u{7}title &amp; <b>more</b>\u{202E}"
      $0.link = "https://evil.example/\u{9B}1"
      $0.text = "<script>x</script><p>\u{1B}[31mred</p>"
    }
    let library = try SyncedLibrary(service)
    #expect(try library.sync().failure == nil)
    let feed = try #require(library.feeds.book.feeds.first?.subscription)
    #expect(library.feeds.book.feeds.count == 1)
    #expect(feed.title == "Evil[2J")
    #expect(feed.tags[0] == "bell")
    #expect(feed.tags[1].string.count <= 200)
    let article = try #require(
      try library.rows.first.flatMap { try library.articles.article($0.id)?.article })
    #expect(article.title == "A ]0;xtitle & <b>more</b>")
    #expect(article.text == "[31mred")
    #expect(article.url == "https://evil.example/1")
    #expect(try library.sync() == SyncReport())
  }

  @Test func itemsThatWereNotAskedForAreNotTaken() throws {
    let service = try ReaderService(.miniflux)
    service.follow(1)
    let item = service.publish(1)
    service.change { state in
      state.contents = { items in
        let twice = (items + items).map(service.member)
        var other = item
        (other.number, other.title) = (99, "Not asked for")
        return ReaderService.json(["items": twice + [service.member(other)]])
      }
    }
    let library = try SyncedLibrary(service)
    #expect(try library.sync().new == 1)
    #expect(library.rows.map(\.title) == ["Story 1"])
    service.change { $0.contents = nil }
  }

  @Test func aWrongPasswordAndAStrangeAddressAreTold() throws {
    let service = try ReaderService(.freshrss)
    let library = try SyncedLibrary(service)
    #expect(try library.sync(password: "wrong").failure == .loginRefused)
    service.change { $0.fault = { _ in .garbage } }
    #expect(try library.sync().failure == .notAServer)
    service.change { $0.fault = { _ in .tooOften } }
    #expect(try library.sync().failure == .web(.status(429, retryAfter: 3), .login))
    service.change { $0.fault = { $0.hasSuffix("list") ? .forgotten : nil } }
    #expect(try library.sync().failure == .shutOut(.feeds))
    #expect(service.change { $0.logins } <= 3)
    #expect(!FileManager.default.fileExists(atPath: library.path + "/articles/0001.jsonl"))
  }

  @Test func whoIsForgottenSaysOnceMoreWhoAsks() throws {
    let service = try ReaderService(.miniflux)
    service.follow(1)
    let item = service.publish(1)
    let library = try SyncedLibrary(service)
    try library.sync()
    try library.mark(SyncedLibrary.id(item), read: true)
    let isFirst = OnceOnly()
    service.change { $0.fault = { $0.hasSuffix("edit-tag") && isFirst.take() ? .forgotten : nil } }
    #expect(try library.sync().failure == nil)
    #expect(service.item(1)?.isRead == true)
  }

  @Test func twoDoNotSynchroniseAtOnce() throws {
    let service = try ReaderService(.freshrss)
    let library = try SyncedLibrary(service)
    try library.sync()
    let turn = try #require(try library.feeds.takeSyncTurn())
    #expect(try library.sync().failure == .busy)
    withExtendedLifetime(turn) {}
  }

  @Test func itIsGivenUpWhenNobodyWantsItAnyMore() throws {
    let service = try ReaderService(.freshrss)
    service.follow(1)
    for number in 1...300 { service.publish(Int64(number)) }
    let library = try SyncedLibrary(service)
    let report = try library.sync(isCancelled: { library.rows.count >= 100 })
    #expect(report.failure == .cancelled)
    #expect((100..<300).contains(report.new))
    try library.sync()
    #expect(try library.differences() == [])
  }
}
