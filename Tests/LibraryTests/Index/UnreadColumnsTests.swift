import Articles
import Foundation
import Testing

@testable import Library

/// A library is looked at before the columns of its index have been read, and says the same.
@Suite struct UnreadColumnsTests {
  let scratch = ScratchLibrary()
  private let articles = (0..<300).map { Article.sample("number \($0)", day: ($0 * 37) % 90) }

  private func open() throws -> ArticleLog {
    try ArticleLog(
      at: scratch.path, dating: IndexedLibraryTests.dating, now: ScratchLibrary.clock,
      disk: HastyDisk())
  }

  /// Three parts and a tail, in which articles are replaced, changed, removed and brought back that stand
  /// in any of them.
  private func fill() throws {
    let library = try open()
    try library.add(Array(articles[..<200]))
    try library.change(articles[10..<20].map(\.id)) { $0.isRead = true }
    try library.index(all: true)
    try library.add(Array(articles[200..<240]) + [changed(30), changed(89)])
    try library.change([articles[40].id, articles[89].id]) { $0.isStarred = true }
    try library.remove([articles[50].id, articles[36].id])
    try library.index(all: true)
    try library.add(Array(articles[240..<252]) + [changed(30), changed(210)])
    try library.change([articles[40].id, articles[205].id]) { $0.tags = ["late"] }
    try library.index(all: true)
    try library.add(Array(articles[252...270]) + [changed(241), changed(60)])
    try library.change([articles[11].id, articles[209].id, articles[245].id]) {
      $0.isStarred = true
    }
    try library.remove([articles[12].id, articles[251].id])
    try library.restore([articles[50].id])
    #expect(try open().index(all: false))
    #expect(scratch.names("index").filter { $0.hasSuffix(".part") }.count > 1)
  }

  private func changed(_ number: Int) -> Article {
    var article = articles[number]
    article.title = SafeText("number \(number) again")
    return article
  }

  @Test func theListIsTheSame() throws {
    try fill()
    let right = try ScratchLibrary.answersWithoutIndex(
      at: scratch.path, IndexedLibraryTests.dating, to: [""])
    #expect(Answers(try open(), to: [""]) == right)
    let plain = try ArticleLog(
      at: scratch.path, dating: .init(version: "other") { _ in [] }, now: ScratchLibrary.clock,
      disk: HastyDisk())
    let all = plain.summaries(matching: Query("")).rows
    #expect(all.count > 250)
    for rows in [0..<1, 0..<40, 7..<90, 200..<400, 400..<500, 0..<0] {
      let found = try open().find(Query(""), rows: rows)
      #expect(found?.rows.map(\.id) == all[rows.clamped(to: all.indices)].map(\.id), "\(rows)")
      #expect(found?.rows.map(\.state) == all[rows.clamped(to: all.indices)].map(\.state))
      #expect(found?.total == all.count)
    }
  }

  /// Lists that need no columns, and whatever is done next to what was opened so.
  @Test func whatFollowsTheListIsTheSame() throws {
    try fill()
    let first = try open()
    #expect(first.summaries(matching: Query("is:starred")).total == 5)
    #expect(first.summaries(matching: Query("title:again")).total == 5)
    for number in [10, 30, 50, 89, 210, 241, 251, 270] {
      let library = try open()
      let article = try library.article(articles[number].id)
      #expect((article == nil) == (number == 251))
      if [30, 89, 210, 241].contains(number) {
        #expect(article?.article.title.string == "number \(number) again")
      }
    }
    let library = try open()
    #expect(library.summaries(matching: Query(""), limit: 3).rows.count == 3)
    let total = library.summaries(matching: Query("")).total
    try library.add([articles[30], articles[299]])
    #expect(library.summaries(matching: Query("")).total == total + 1)
    #expect(library.summaries(matching: Query("from:2023")).total == total + 1)
    #expect(library.ids(startingWith: "").count == total + 1)
  }

  @Test func aGroupIsFoundBeforeAnythingElseIsAsked() throws {
    try fill()
    let ids = [3, 30, 209, 251, 265].map { articles[$0].id } + [ArticleID(naming: "elsewhere")]
    let query = Query("feed:x").widened { _ in [ArticleGroup(ids)] }
    #expect(try open().find(query, rows: 0..<9)?.total == 4)
    #expect(Set(try open().summaries(matching: query).rows.map(\.id)) == Set(ids[..<3] + [ids[4]]))
    let read = try open()
    _ = read.summaries(matching: Query("from:2023"))
    #expect(try open().timeline(matching: query) == read.timeline(matching: query))
  }

  /// The rows of what is rare are as right as they are where the columns have been read.
  @Test func whatIsRareIsFoundInTheColumns() throws {
    let many = (0..<1200).map { Article.sample("number \($0)", day: ($0 * 37) % 900) }
    let library = try open()
    try library.add(Array(many[..<900]))
    try library.index(all: true)
    try library.add(Array(many[900...]))
    let rare = [many[5].id, many[899].id, many[1100].id]
    try library.change(rare) { $0.isStarred = true }
    try library.index(all: true)
    let right = library.summaries(matching: Query("is:starred")).rows.map(\.id)
    #expect(right.count == 3)
    for rows in [0..<1, 0..<5, 1..<3] {
      let found = try open().find(Query("is:starred"), rows: rows)
      #expect(found?.rows.map(\.id) == Array(right[rows.clamped(to: right.indices)]))
    }
  }

  /// Damage to a column is met when the column is read, named, and done without.
  @Test func aDamagedColumnIsMetWhenItIsNeeded() throws {
    try fill()
    let part = try #require(scratch.names("index").first { $0.hasSuffix(".part") })
    let file = scratch.path + "/index/" + part
    let sound = try scratch.bytes(file)
    let wanted = try open().summaries(matching: Query("from:2023")).rows.map(\.id)
    var met = 0
    for place in stride(from: 0, to: sound.count, by: 1500) {
      var bytes = sound
      bytes[place] ^= 4
      try scratch.write(bytes, to: file)
      let library = try open()
      #expect(library.summaries(matching: Query("")).total == wanted.count)
      #expect(library.summaries(matching: Query("from:2023")).rows.map(\.id) == wanted)
      #expect(try library.article(wanted[7]) != nil)
      #expect(library.damage.count <= 1)
      if library.damage.map(\.file) == ["index/" + part] { met += 1 }
    }
    #expect(met > 3)
  }
}
