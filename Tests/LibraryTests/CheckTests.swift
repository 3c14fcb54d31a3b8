import Articles
import Foundation
import Testing

@testable import Library

@Suite struct CheckTests {
  let scratch = ScratchLibrary()
  let articles = (1...5).map { Article.sample("number \($0)", day: $0) }

  @Test func aSoundLibraryIsCounted() throws {
    let library = try scratch.open()
    try library.add(articles)
    try library.change([articles[0].id]) { $0.isRead = true }
    try library.change([articles[1].id]) { $0.isStarred = true }
    try library.remove([articles[4].id])
    let report = try library.check()
    #expect(report.isSound)
    #expect(report.articles == 4 && report.unread == 3 && report.starred == 1)
    #expect(report.removed == 1 && report.segments == 1)
    #expect(report.bytes == (try scratch.bytes().count))
    #expect(report.figures.articles > report.bytes / 2)
  }

  @Test func whatTakesTheRoomIsTold() throws {
    let library = try scratch.open()
    #expect(try library.check().figures == LibraryFigures())
    try library.add(articles)
    let whole = try library.check().figures
    #expect(whole.articles + Record.header.count == (try scratch.bytes().count))
    #expect(whole.freeable == 0 && whole.states == 0 && whole.other == Record.header.count)
    #expect(whole.text > whole.articles / 4 && whole.text < whole.articles)
    try library.change([articles[0].id]) { $0.isRead = true }
    var newer = articles[1]
    newer.title = "Another"
    try library.add([newer])
    try library.remove([articles[2].id])
    let report = try library.check()
    #expect(report.figures.states > 50)
    #expect(report.figures.freeable > whole.articles / 5)
    #expect(report.figures.total == report.bytes)
    for folder in ["damaged", "index/parts"] {
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/" + folder, withIntermediateDirectories: true)
      try scratch.write([1, 2, 3], to: scratch.path + "/" + folder + "/a")
    }
    #expect(try library.check().figures.setAside == 3)
    #expect(try library.check().figures.index == 3)
    try library.compact()
    #expect(try library.check().figures.freeable == 0)
  }

  @Test func repairSetsAsideAndKeepsTheRest() throws {
    let library = try scratch.open()
    try library.add(articles)
    try library.change([articles[3].id]) { $0.isStarred = true }
    var bytes = try scratch.bytes()
    let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    bytes[starts[2] + 40] ^= 0x04  // in the second article
    bytes[starts[4] - 1] = 0x20  // the line feed after the third
    bytes += Array(#"{"type":"article","id"#.utf8)
    try scratch.write(bytes)

    let found = try library.check()
    #expect(found.articles == 4)
    #expect(found.damage.map(\.line) == [3, 4, 7])
    #expect(found.damage.map(\.reason) == [.altered, .altered, .torn])
    #expect(found.damage.map(\.setAside) == [nil, nil, nil])
    #expect(try scratch.bytes() == bytes)

    let mended = try library.check(repair: true)
    #expect(mended.isRepaired)
    let places = mended.damage.compactMap(\.setAside)
    #expect(places.count == 3)
    #expect(
      try scratch.bytes(scratch.path + "/" + places[0]) == Array(bytes[starts[2]..<starts[3] - 1]))
    #expect(try library.check().isSound)
    for library in [library, try scratch.open()] {
      #expect(library.summaries(matching: Query("")).total == 4)
      #expect(try library.article(articles[3].id)?.state.isStarred == true)
      #expect(try library.article(articles[2].id)?.article == articles[2])
      #expect(try library.article(articles[1].id) == nil)
    }
    try library.add([articles[1]])
    #expect(try scratch.open().check().articles == 5)
  }

  @Test func anArticleThatCannotBeReadIsNamedAndLeft() throws {
    let library = try scratch.open()
    try library.add([articles[0]])
    let id = ArticleID(naming: "odd")
    try scratch.write(
      try scratch.bytes() + Record.line(Array(#""type":"article","id":"\#(id)","blocks":7"#.utf8)))
    let report = try library.check(repair: true)
    #expect(report.damage.map(\.line) == [3])
    #expect(!report.isRepaired)
    #expect(
      throws: LibraryError.damaged(file: "articles/0001.jsonl", offset: report.damage[0].offset)
    ) { try library.article(id) }
    #expect(try scratch.text().contains("\(id)"))
  }

  @Test func anArticleThatCannotBeReadIsFoundBehindALostLineFeed() throws {
    let library = try scratch.open()
    try library.add(Array(articles[..<2]))
    let odd = #""type":"article","id":"\#(ArticleID(naming: "odd"))","blocks":7"#
    try scratch.write(try scratch.bytes().dropLast() + [0x20] + Record.line(Array(odd.utf8)))
    let found = try library.check().damage.filter { $0.reason == .foreign }
    #expect(found.map(\.line) == [3])
  }
}
