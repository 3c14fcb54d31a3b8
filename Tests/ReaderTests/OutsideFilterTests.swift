import Articles
import Display
import Testing

@testable import Reader

/// A filter that leaves out the article that is being read.
@Suite struct OutsideFilterTests {
  @Test(arguments: ["2", "3"])
  func theTextStaysAndSaysThatItIsOutside(pane: String) {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("Enter \(pane) / 'pears'")
    let ferry = SampleArticles.ferry.article.id
    #expect(reader.state.body?.id == ferry)
    #expect(reader.screen.contains("Outside the filter: Harbour Gazette"))
    #expect(reader.screen.contains("The ferry *Skua* sailed again"))
    #expect(reader.foot.contains("1 article · not this text"))
    #expect(!reader.foot.contains("0 paragraphs"))
    #expect(reader.screen.contains("This article is outside the filter."))
    reader.press("Enter")
    #expect(reader.foot.contains("This text is outside the filter; n goes to the first"))
    #expect(reader.state.list.selected?.id == SampleArticles.orchard.article.id)
  }

  @Test func theKeyOfTheNextMatchGoesToTheFirstArticleThatHasOne() {
    var reader = ScriptedReader(width: 160, height: 14)
    reader.press("Enter / 'abbey' Enter n")
    #expect(reader.state.body?.id == SampleArticles.orchard.article.id)
    #expect(reader.state.focus == .body && reader.state.body?.match == 0)
    #expect(!reader.screen.contains("Outside"))
    #expect(reader.states[SampleArticles.orchard.article.id]?.isRead == true)
    reader.press("C-o")
    #expect(reader.state.body?.id == SampleArticles.ferry.article.id)
    #expect(reader.screen.contains("Outside the filter"))
  }

  @Test func fromTheTimelineItIsOnlyLookedAt() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("Enter 3 / 'abbey' Enter n")
    #expect(reader.state.body?.id == SampleArticles.orchard.article.id)
    #expect(reader.state.focus == .timeline && reader.state.timeline.events.count == 1)
    #expect(reader.states[SampleArticles.orchard.article.id]?.isRead != true)
  }

  @Test func itGoesToAMatchWhereverTheArticleWasLeft() {
    var reader = ScriptedReader(width: 60, height: 8)
    reader.press("Enter G q j Enter / 'sailed' Enter n")
    #expect(reader.state.body?.id == SampleArticles.ferry.article.id)
    #expect(reader.screen.contains("sailed again"))
  }

  @Test func whereNothingMatchesNothingIsPromised() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("Enter / 'zeppelin'")
    #expect(reader.foot.contains("0 articles"))
    #expect(!reader.foot.contains("not this text"))
    #expect(!reader.screen.contains("goes to the first"))
    reader.press("Enter")
    #expect(reader.foot.contains("Nothing matches: the text is as it was."))
    reader.press("n")
    #expect(reader.foot.contains("Nothing matches the filter."))
    reader.press("Esc")
    #expect(!reader.screen.contains("Outside"))
  }

  /// Reading makes an article read: that does not put it outside of a filter for what is not.
  @Test func whatIsDoneWithTheArticleLeavesItInside() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("/ 'is:unread' Enter Enter")
    #expect(reader.state.focus == .body && reader.state.body?.state.isRead == true)
    #expect(!reader.screen.contains("Outside"))
    // Nor when it is come back to: it is still listed.
    let first = reader.state.body?.id
    reader.press(";")
    #expect(reader.state.body?.id != first)
    reader.press("C-o")
    #expect(reader.state.body?.id == first)
    #expect(!reader.screen.contains("Outside"))
  }

  @Test func theScreenThatIsHeardSaysItToo() {
    var reader = ScriptedReader(width: 80, height: 24)
    reader.press(": 'linear' Enter Enter / 'pears' Enter j")
    #expect(reader.rows[0].hasPrefix("Text outside the filter: Ferry service"))
    reader.press("n")
    #expect(reader.rows[0].hasPrefix("Text: An orchard"))
  }

  @Test func theListTellsWhatTheTextCannot() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("Enter / 'source:grower' Enter")
    #expect(reader.screen.contains("Outside the filter"))
    reader.press("/ C-u 'source:harbour' Enter")
    #expect(!reader.screen.contains("Outside the filter"))
  }
}
