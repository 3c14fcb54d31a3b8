import Articles
import Display
import Reader
import Testing

/// Feeds in the reader: fetching, its progress, and what is said of it.
@Suite struct FeedsTests {
  @Test func aRefreshShowsHowFarItIsAndWhatItCameTo() {
    var reader = ScriptedReader()
    reader.press("r")
    #expect(reader.effects.contains(.refresh(feeds: nil)))
    reader.send(.refreshing(3, of: 12, new: 5, failed: 1))
    #expect(reader.foot.contains("feeds 3/12, 5 new, 1 failed"))
    reader.send(.refreshed("8 new articles in 12 feeds; 1 could not be had.", isWhole: false))
    #expect(
      reader.foot.contains("8 new articles in 12 feeds; 1 could not be had. F shows the feeds."))
    #expect(!reader.foot.contains("3/12"))
  }

  @Test func theSameKeyEndsARefresh() {
    var reader = ScriptedReader()
    reader.press("r r")
    #expect(reader.effects.last == .stopRefresh)
    reader.send(.refreshed("Nothing new in 12 feeds; stopped before 9.", isWhole: true))
    reader.press("r")
    #expect(reader.effects.contains(.refresh(feeds: nil)))
    #expect(reader.effects.filter { $0 == .stopRefresh }.count == 1)
  }

  @Test func readingGoesOnDuringARefresh() {
    var reader = ScriptedReader()
    reader.press("r")
    reader.send(.refreshing(1, of: 2, new: 0, failed: 0))
    reader.press("j Enter")
    #expect(reader.screen.contains("feeds 1/2"))
    #expect(reader.foot.contains("event"))
  }

  @Test func anArticleIsFetchedWholeAndStaysInPlace() {
    var reader = ScriptedReader()
    reader.press("j w")
    guard case .fetchWhole(let id) = reader.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    reader.send(.wholeFetched(id))
    #expect(reader.effects.last == .open(id))
    #expect(reader.foot.contains("The whole article is here."))
    reader.send(.failed("page.example: nothing is there (404)."))
    #expect(reader.foot.contains("404"))
  }
}
