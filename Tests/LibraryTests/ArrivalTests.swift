import Articles
import Testing

@testable import Library

/// What feeds bring is kept, and takes nothing away.
@Suite struct ArrivalTests {
  private let scratch = ScratchLibrary()

  private func article(_ text: String) -> Article {
    var article = Article.sample("number 1", day: 1)
    article.blocks = [Block(.paragraph, SafeText(text))]
    return article
  }

  private func text(_ log: ArticleLog, _ id: ArticleID) throws -> String? {
    try log.article(id)?.article.text
  }

  @Test func whatIsNewIsKeptOnce() throws {
    let log = try scratch.open()
    let one = article("Snow fell on the pass.")
    #expect(try log.receive([Arrival(one), Arrival(one)]) == [one.id])
    #expect(try log.receive([Arrival(one)]) == [])
    #expect(log.known([one.id, ArticleID(number: 7)]) == [one.id])
  }

  @Test func aChangeReplacesTheTextAndKeepsTheState() throws {
    let log = try scratch.open()
    let one = article("Snow fell on the pass.")
    try log.receive([Arrival(one)])
    try log.change([one.id]) { $0.isStarred = true }
    let other = article("Snow fell on the pass, and the road is closed.")
    try log.receive([Arrival(other)])
    #expect(try text(log, one.id) == "Snow fell on the pass.")
    #expect(try log.receive([Arrival(other, isChange: true)]) == [one.id])
    #expect(try text(log, one.id) == "Snow fell on the pass, and the road is closed.")
    #expect(try log.article(one.id)?.state.isStarred == true)
  }

  @Test func aChangeThatSaysMuchLessTakesNothingAway() throws {
    let log = try scratch.open()
    let whole = article("Snow fell on the pass, and the road is closed until the morning.")
    try log.receive([Arrival(whole)])
    #expect(try log.receive([Arrival(article("Snow fell."), isChange: true)]) == [])
    #expect(try text(log, whole.id) == whole.text)
  }

  @Test func whatWasRemovedStaysAway() throws {
    let log = try scratch.open()
    let one = article("Snow fell on the pass.")
    try log.receive([Arrival(one)])
    try log.remove([one.id])
    let other = article("Snow fell on the pass, and the road is closed.")
    #expect(try log.receive([Arrival(one), Arrival(other, isChange: true)]) == [])
    #expect(try log.article(one.id) == nil)
    #expect(log.known([one.id]) == [one.id])
  }
}
