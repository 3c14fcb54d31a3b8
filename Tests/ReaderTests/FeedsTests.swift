import Articles
import Display
import Reader
import Testing

/// Feeds in the reader: fetching, its progress, what is said of it, and the list of feeds.
@Suite struct FeedsTests {
  static let rows = [
    FeedRow(
      id: "00000000000000a1", title: "Mountain Gazette", address: "https://gazette.example/rss",
      tags: ["alps"], count: 1_240),
    FeedRow(
      id: "00000000000000a2", title: "Harbour Notes", address: "https://harbour.example/atom",
      trouble: "no host has its name; last change had on 2024-03-01."),
  ]

  @Test func aRefreshShowsHowFarItIsAndWhatItCameTo() {
    var reader = ScriptedReader()
    reader.press("r")
    #expect(reader.effects.contains(.refresh(feed: nil)))
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
    #expect(reader.effects.contains(.refresh(feed: nil)))
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

  @Test(arguments: [120, 80, 40]) func theFeedsInTroubleStandFirst(_ width: Int) throws {
    var reader = ScriptedReader(width: width)
    reader.press("F")
    #expect(reader.effects.last == .listFeeds)
    #expect(reader.screen.contains("Reading the feeds"))
    reader.send(.feedsListed(Self.rows))
    let first = try #require(reader.rows.firstIndex { $0.contains("! Harbour Notes") })
    let second = try #require(reader.rows.firstIndex { $0.contains("Mountain Gazette") })
    #expect(first < second)
    #expect(reader.rows[first + 1].contains("no host has its name"))
    #expect(reader.rows[second + 1].contains("https://gazette.example/"))
    if width >= 80 { #expect(reader.rows[second].contains("#alps  1,240 articles")) }
    reader.press("q")
    #expect(!reader.screen.contains("Mountain Gazette"))
  }

  @Test func enterListsTheArticlesOfAFeed() {
    var reader = ScriptedReader()
    reader.press("F")
    reader.send(.feedsListed(Self.rows))
    reader.press("j Enter")
    #expect(reader.foot.contains("/source:\"Mountain Gazette\""))
  }

  @Test func aFeedIsFetchedAloneAndUnfollowedUndoably() {
    var reader = ScriptedReader()
    reader.press("F")
    reader.send(.feedsListed(Self.rows))
    reader.press("r")
    #expect(reader.effects.last == .refresh(feed: "00000000000000a2"))
    reader.send(.refreshed("Harbour Notes: no host has its name.", isWhole: false))
    #expect(reader.effects.last == .listFeeds)
    reader.press("d")
    #expect(reader.effects.last == .unfollow("00000000000000a2"))
    reader.press("U")
    #expect(reader.effects.last == .follow("00000000000000a2"))
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
