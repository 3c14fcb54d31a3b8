import Articles
import Foundation
import Testing

@testable import Library

/// The clock only dates arrivals: which record counts is decided by their order.
@Suite struct ClockTests {
  let scratch = ScratchLibrary()

  /// A library whose clock stands an hour earlier each time that it is asked.
  func open() throws -> ArticleLog {
    let hours = Hours()
    return try ArticleLog(at: scratch.path, now: { hours.earlier() }, disk: HastyDisk())
  }

  @Test func mayRunBackwards() throws {
    let library = try open()
    var articles = (1...4).map { Article.sample("number \($0)", day: $0) }
    for article in articles { try library.add([article]) }
    try library.change([articles[0].id]) { $0.isStarred = true }
    try library.change([articles[0].id]) { $0.isStarred = false }
    try library.remove([articles[1].id])
    try library.restore([articles[1].id])
    articles[2].title = "Newer"
    try library.add([articles[2]])
    try library.remove([articles[3].id])
    try library.add([articles[3]])
    func verify(_ library: ArticleLog) throws {
      let rows = library.summaries(matching: Query("")).rows
      #expect(rows.map(\.id) == articles.reversed().map(\.id))
      for article in articles { #expect(try library.article(article.id)?.article == article) }
      #expect(rows.allSatisfy { !$0.state.isStarred })
    }
    try verify(library)
    try verify(try scratch.open())
    try library.compact()
    try verify(library)
    try verify(try open())
  }

  /// Those without a day of their own stand where they came in, the same for every program.
  @Test func theUndatedAreAllThere() throws {
    let library = try open()
    let undated = (1...4).map { number in
      var article = Article.sample("number \(number)")
      article.published = nil
      return article
    }
    for article in undated { try library.add([article]) }
    let rows = library.summaries(matching: Query("")).rows
    #expect(Set(rows.map(\.id)) == Set(undated.map(\.id)))
    #expect(try scratch.open().summaries(matching: Query("")).rows == rows)
    try library.add([undated[3]])
    #expect(library.summaries(matching: Query("")).rows == rows)
  }
}

private final class Hours: @unchecked Sendable {
  private let lock = NSLock()
  private var passed = 0

  func earlier() -> CivilMoment {
    lock.withLock {
      passed += 1
      return CivilMoment(
        CivilDate(dayNumber: 20_000 - passed / 24), secondOfDay: 86_399 - passed % 24 * 3_600,
        offset: 0)
    }
  }
}
