import Articles
import Testing

@testable import Library

/// What is counted and found without a row being made, and what was removed together.
@Suite struct TallyTests {
  let scratch = ScratchLibrary()

  /// A library of articles, the first the oldest, with an index of most of them.
  private func filled(_ count: Int) throws -> (ArticleLog, [ArticleID]) {
    let library = try scratch.open()
    let articles = (0..<count).map { Article.sample("number \($0)", day: $0) }
    try library.add(Array(articles.dropLast(3)))
    try library.index(all: true)
    try library.add(Array(articles.suffix(3)))
    return (library, articles.map(\.id))
  }

  @Test func countsAreThoseOfTheRows() throws {
    let (library, ids) = try filled(40)
    try library.change(Array(ids[5..<20] + [ids[39]])) { $0.isRead = true }
    try library.change([ids[7]]) { $0.isStarred = true }
    try library.remove([ids[0], ids[6]])
    for query in ["", "is:unread", "is:starred", "number", "title:1", "\"number 3\" OR is:read"] {
      let rows = library.summaries(matching: Query(query)).rows
      let tally = library.tally(Query(query), patience: .seconds(60))
      #expect(
        tally == ArticleTally(total: rows.count, unread: rows.count { !$0.state.isRead }),
        "\(query)")
      #expect(library.ids(matching: Query(query), rows: 0..<Int.max) == rows.map(\.id))
      #expect(
        library.ids(matching: Query(query), rows: 1..<4, isOldestFirst: true)
          == rows.reversed().dropFirst().prefix(3).map(\.id))
    }
    #expect(library.ids(matching: Query("nothing"), rows: 0..<10) == [])
  }

  @Test func aGroupIsWhatIsThereOfIt() throws {
    let (library, ids) = try filled(10)
    let group = ArticleGroup([ids[2], ids[9], ids[2], ArticleID(naming: "elsewhere"), ids[4]])
    try library.remove([ids[4]])
    let query = Query("feed:x -title:9").widened { _ in [group] }
    #expect(library.summaries(matching: query).rows.map(\.id) == [ids[2]])
    #expect(library.tally(query.unread, patience: .seconds(60)).total == 1)
    try library.change([ids[2]]) { $0.isRead = true }
    #expect(library.tally(query.unread, patience: .seconds(60)).total == 0)
  }

  @Test func theNextUnreadIsFoundAroundTheEnds() throws {
    let (library, ids) = try filled(30)
    func next(_ place: Int, forward: Bool = true) -> Int? {
      library.unread(Query(""), from: place, forward: forward)?.place
    }
    // Newest first, place 0 is the last of them.
    try library.change(ids.filter { $0 != ids[9] && $0 != ids[25] }) { $0.isRead = true }
    #expect(next(-1) == 4 && next(4) == 20 && next(20) == 4 && next(29) == 4)
    #expect(next(20, forward: false) == 4 && next(4, forward: false) == 20)
    #expect(library.unread(Query(""), from: 0, forward: true)?.id == ids[25])
    try library.change([ids[25]]) { $0.isRead = true }
    #expect(next(20) == nil && next(0) == 20)
    #expect(library.unread(Query("nothing"), from: 3, forward: false) == nil)
    #expect(try library.isAny(of: ids) { !$0.isRead } && library.isAny(of: ids) { $0.isRead })
    #expect(try !library.isAny(of: ids) { $0.isStarred })
  }

  @Test func whatWasRemovedTogetherIsKnownToWhoeverComesLater() throws {
    let (library, ids) = try filled(12)
    #expect(try library.lastRemoval().ids == [])
    try library.removeTogether([ids[0], ids[1]])
    try library.removeTogether([ids[7]])
    let later = try scratch.open()
    #expect(try later.lastRemoval().ids == [ids[7]])
    #expect(try later.lastRemoval().day == ScratchLibrary.clock().date)
    try later.restore([ids[7]])
    #expect(try scratch.open().lastRemoval().ids == [ids[0], ids[1]])
    try later.restore([ids[1]])
    #expect(try scratch.open().lastRemoval().ids == [ids[0]])
    try later.restore([ids[0]])
    #expect(try scratch.open().lastRemoval().ids == [])
    // What is gone for good cannot be offered.
    try later.removeTogether([ids[3]])
    try later.compact()
    #expect(try scratch.open().lastRemoval().ids == [])
  }

  @Test func ofManyNotesTheLastAreRead() throws {
    let (library, ids) = try filled(6)
    let notes = scratch.path + "/removals.jsonl"
    try library.removeTogether([ids[2]])
    let line = try scratch.bytes(notes)
    // More than is read of them, all of what came before.
    let filler = [UInt8](repeating: UInt8(ascii: "x"), count: (1 << 20) - 1) + [0x0A]
    try scratch.write(
      Array(repeatElement(filler, count: 17).joined()) + line, to: notes)
    #expect(try scratch.open().lastRemoval().ids == [ids[2]])
  }

  @Test func aTornNoteSpoilsNoOther() throws {
    let (library, ids) = try filled(6)
    let notes = scratch.path + "/removals.jsonl"
    try library.removeTogether([ids[0]])
    try scratch.write(
      scratch.bytes(notes) + Array("{\"type\":\"removed\",\"ids\":[\"".utf8), to: notes)
    #expect(try library.lastRemoval().ids == [ids[0]])
    try library.removeTogether([ids[1], ids[2]])
    #expect(try library.lastRemoval().ids == [ids[1], ids[2]])
    try library.restore([ids[1], ids[2]])
    #expect(try library.lastRemoval().ids == [ids[0]])
  }
}
