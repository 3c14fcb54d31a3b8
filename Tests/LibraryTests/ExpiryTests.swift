import Articles
import Testing

@testable import Library

@Suite struct ExpiryTests {
  let today = CivilDate(dayNumber: 20_000)

  private func candidates(_ ages: [Int?], states: [Int: ReadingState] = [:]) -> [Expiry.Candidate] {
    ages.enumerated().map { place, age in
      Expiry.Candidate(
        ArticleID(naming: "\(place)"), day: age.map { today.adding(days: -$0) },
        state: states[place] ?? ReadingState())
    }
  }

  private func gone(_ rule: Expiry, _ articles: [Expiry.Candidate]) -> [Int] {
    let ids = articles.map(\.id)
    return rule.expired(articles, today: today).compactMap { ids.firstIndex(of: $0) }
  }

  @Test func agesAreReadAsTheyAreSaid() throws {
    let day = try #require(CivilDate(2024, 8, 31))
    func before(_ age: String) -> String? { Expiry.Age(age)?.before(day).description }
    #expect(before("0d") == "2024-08-31")
    #expect(before("90d") == "2024-06-02")
    #expect(before("2w") == "2024-08-17")
    #expect(before("6m") == "2024-02-29")
    #expect(before("2y") == "2022-08-31")
    for wrong in ["", "d", "90", "-1d", "1.5y", "90D", "9 d", "100000d", "٣d", "6mo"] {
      #expect(Expiry.Age(wrong) == nil, "\(wrong)")
    }
  }

  @Test func theOldGo() {
    let articles = candidates([-3, 0, 89, 90, 91, nil, 4_000])
    #expect(gone(Expiry(age: Expiry.Age("90d")), articles) == [4, 6])
    #expect(gone(Expiry(), articles) == [])
  }

  @Test func theNewestStay() {
    let articles = candidates([1, 2, 3, 4])
    #expect(gone(Expiry(count: 3), articles) == [3])
    #expect(gone(Expiry(count: 0), articles) == [0, 1, 2, 3])
    #expect(gone(Expiry(count: 9), articles) == [])
    #expect(gone(Expiry(age: Expiry.Age("2d"), count: 3), articles) == [2, 3])
  }

  @Test func starsStayAndTagsUnlessSaid() {
    let articles = candidates(
      [500, 500, 500],
      states: [0: ReadingState(isStarred: true), 1: ReadingState(isRead: true, tags: ["a"])])
    let age = Expiry.Age("1y")
    #expect(gone(Expiry(age: age), articles) == [2])
    #expect(gone(Expiry(age: age, sparesTagged: false), articles) == [1, 2])
    #expect(gone(Expiry(count: 0, sparesTagged: false), articles) == [1, 2])
  }

  @Test func aLibraryLetsThemGoAndBack() throws {
    let scratch = ScratchLibrary()
    let library = try scratch.open()
    // Published on the days 19,723 and after; the undated one came in on the day 20,000.
    var undated = Article.sample("undated")
    undated.published = nil
    let articles = (1...4).map { Article.sample("\($0)", day: $0 * 50) } + [undated]
    try library.add(articles)
    try library.change([articles[0].id]) { $0.isStarred = true }
    let rule = Expiry(age: Expiry.Age("100d"))
    let rows = try library.expired(by: rule)
    #expect(rows.map(\.id) == [articles[2].id, articles[1].id])
    #expect(library.summaries(matching: Query("")).total == 5)
    #expect(try library.expired(by: rule, matching: Query("title:2")).map(\.id) == [articles[1].id])
    // Another program stars one of them just now.
    try scratch.open().change([articles[1].id]) { $0.isStarred = true }
    #expect(try library.expire(rows, by: rule).map(\.id) == [articles[2].id])
    #expect(try library.expire(rows, by: rule).isEmpty)
    #expect(library.summaries(matching: Query("")).total == 4)
    #expect(try library.restore(rows.map(\.id)) == [articles[2].id])
  }
}
