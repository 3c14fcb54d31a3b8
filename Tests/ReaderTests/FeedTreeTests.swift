import Articles
import Display
import Testing

@testable import Reader

/// The tree of feeds, tags and kept filters.
@Suite struct FeedTreeTests {
  private static let feeds = [
    FeedRow(
      id: "00000000000000a1", title: "Harbour Gazette", address: "https://gazette.example/rss",
      tags: ["coast", "news"], count: 1_240),
    FeedRow(
      id: "00000000000000a2", title: "The Grower", address: "https://grower.example/atom",
      tags: ["land"], trouble: "no host has its name; last change had on 2024-03-01."),
    FeedRow(id: "00000000000000a3", title: "Notes", address: "https://one.example/rss"),
    FeedRow(id: "00000000000000a4", title: "Notes", address: "https://two.example/rss"),
  ]

  private static var kept: SavedQueries {
    var queries = SavedQueries()
    if let query = SavedQuery("At sea", "ferry is:unread") { queries.keep(query) }
    return queries
  }

  private func tree(
    width: Int = 80, height: Int = 24, theme: Theme = .midnight, glyphs: Glyphs = .unicode
  ) -> ScriptedReader {
    var reader = ScriptedReader(
      width: width, height: height, theme: theme, glyphs: glyphs, queries: Self.kept)
    reader.press("F")
    reader.send(.feedsListed(Self.feeds))
    return reader
  }

  private func names(_ reader: ScriptedReader) -> [String] {
    reader.state.feeds?.rows.map(\.name) ?? []
  }

  @Test(arguments: [120, 80, 40, 20]) func foldersStandBeforeTheirFeeds(_ width: Int) {
    let reader = tree(width: width)
    #expect(
      names(reader) == [
        "All", "Unread", "Starred", "Today", "At sea", "In trouble", "The Grower", "coast",
        "Harbour Gazette", "land", "The Grower", "news", "Harbour Gazette", "Without a tag",
        "Notes",
        "Notes",
      ])
    #expect(reader.screen.contains("◇ At sea"))
    #expect(reader.screen.contains("▾ ! In tr"))
    #expect(reader.screen.contains("▾ coast"))
    if width >= 80 { #expect(reader.screen.contains("! The Grower  no host has its name;")) }
  }

  @Test func whatIsAnsweredGoesToTheRowThatWasAskedAbout() {
    var reader = tree()
    reader.press("6 j T C-u")
    reader.send(.terminal(.mouse(.press, x: 5, y: 9)))
    reader.send(.terminal(.mouse(.wheelDown, x: 5, y: 9)))
    #expect(reader.state.feeds?.selected?.name == "The Grower")
    // The feed has moved on the screen since.
    reader.send(
      .feedsListed(
        [Self.feeds[0], Self.feeds[2], Self.feeds[3]] + [
          FeedRow(
            id: "00000000000000a2", title: "The Grower", address: "https://grower.example/atom")
        ]))
    reader.press("'orchards' Enter")
    let edits = reader.effects.compactMap {
      if case .editFeeds(let edits) = $0 { edits } else { nil }
    }
    #expect(edits == [[FeedEdit("00000000000000a2", tags: ["orchards"])]])
    reader.press("g g 4 j : 'rename_Afloat' Enter")
    #expect(reader.state.queries.all.map(\.name) == ["Afloat"])
    reader.press("g g : 'rename_Most' Enter")
    #expect(reader.foot.contains("This folder keeps its name."))
  }

  @Test func whatHasNoMeaningIsNotMadeRead() {
    var queries = Self.kept
    if let query = SavedQuery("lost", "saved:nowhere") { queries.keep(query) }
    var reader = ScriptedReader(queries: queries)
    reader.press("F 5 j")
    #expect(reader.state.feeds?.selected?.name == "lost")
    reader.press("A")
    #expect(reader.foot.hasPrefix(" Nothing was made read: no query is kept as \"nowhere\"."))
    #expect(!reader.effects.contains { if case .gather = $0 { true } else { false } })
  }

  @Test func countsFollowWhatIsMadeReadInTheTree() {
    var reader = tree()
    reader.press("A")
    #expect(reader.state.feeds?.tallies["is:unread"]?.unread == 0)
  }

  @Test func nothingUnreadIsSoughtAmongNoRows() {
    var reader = tree()
    reader.press("/ 'nosuchname' Enter ;")
    #expect(reader.foot.hasPrefix(" Nothing unread is known of."))
    reader.press(",")
    #expect(reader.state.feeds?.rows.isEmpty == true)
  }

  @Test func eachRowIsCountedAndSaysSoUntilThen() throws {
    var state = ReaderState()
    _ = state.start()
    _ = state.update(.terminal(.resized(width: 80, height: 24)))
    var asked = state.update(.terminal(.key(KeyPress(.character("F")))))
    asked += state.update(.feedsListed(Self.feeds))
    let isWaiting = state.draw().rows.contains { $0.contains("Unread") && $0.hasSuffix("…") }
    #expect(isWaiting)
    // What the feeds add is counted once the first answer is there.
    var queries: [Query] = []
    var isAsked = true
    while isAsked {
      isAsked = false
      for case .tally(let wanted) in asked {
        queries = wanted
        asked = state.update(
          .tallied(
            Dictionary(
              uniqueKeysWithValues: wanted.map { ($0, ArticleTally(total: 12, unread: 3)) })
          ))
        isAsked = true
      }
    }
    #expect(queries.map(\.text).contains("tag:\"coast\""))
    #expect(queries.map(\.text).contains("feed:\"Harbour Gazette\""))
    #expect(queries.map(\.text).contains("feed:00000000000000a3"))
    let screen = state.draw().rows
    #expect(screen.contains { $0.contains("Harbour Gazette") && $0.hasSuffix(" 3/12") })
    #expect(screen.contains { $0.contains("▾ ! land") && $0.hasSuffix(" 3/12") })
    // What has changed is counted anew, what was known stays until then.
    #expect(
      state.update(.libraryChanged).contains { if case .tally = $0 { true } else { false } })
    #expect(state.draw().rows.contains { $0.contains("Unread") && $0.hasSuffix("… 3/12") })
    // Until that is answered nothing more is asked for.
    #expect(
      !state.update(.libraryChanged).contains { if case .tally = $0 { true } else { false } })
    _ = state.update(.tallied([Query("is:unread"): ArticleTally(total: 4, isComplete: false)]))
    #expect(state.draw().rows.contains { $0.contains("Unread") && $0.hasSuffix(" 4+") })
  }

  @Test func foldersAreClosedAndOpenedAndStaySo() {
    var reader = tree()
    reader.press("7 j h")
    #expect(!names(reader).contains("coast") || reader.state.feeds?.selected?.name == "coast")
    #expect(reader.screen.contains("▸ coast  1 feed"))
    reader.press("h l")
    #expect(reader.screen.contains("▾ coast"))
    reader.press("l")
    #expect(reader.state.feeds?.selected?.name == "Harbour Gazette")
    reader.press("h")
    #expect(reader.state.feeds?.selected?.name == "coast")
    reader.press("j x")
    #expect(reader.state.feeds?.selected?.name == "coast")
    #expect(reader.screen.contains("▸ coast"))
    reader.press("q F")
    reader.send(.feedsListed(Self.feeds))
    #expect(reader.screen.contains("▸ coast"))
    #expect(reader.state.feeds?.selected?.name == "coast")
    reader.press("+")
    #expect(!names(reader).contains("The Grower"))
    reader.press("-")
    #expect(names(reader).count == 16)
  }

  @Test func manyFeedsBeginClosed() {
    var reader = ScriptedReader()
    reader.press("F")
    reader.send(
      .feedsListed(
        (0..<60).map { number in
          FeedRow(
            id: SafeText("\(number)"), title: SafeText("Feed \(number)"), address: "", tags: ["all"]
          )
        }))
    #expect(names(reader) == ["All", "Unread", "Starred", "Today", "all"])
    #expect(reader.screen.contains("▸ all  60 feeds"))
  }

  @Test func enterListsWhatARowMeans() {
    var reader = tree()
    reader.press("j Enter")
    #expect(reader.foot.contains("/is:unread"))
    reader.press("F 3 j Enter")
    #expect(reader.state.query.text == "ferry is:unread")
    #expect(reader.state.list.total == 2)
    // A folder that means nothing by itself is closed.
    reader.press("F j Enter")
    #expect(reader.screen.contains("▸ ! In trouble  1 feed"))
    reader.press("Enter 2 j Enter")
    #expect(reader.state.query.text == "tag:\"coast\"")
    reader.press("F j Enter")
    #expect(reader.state.query.text == "feed:\"Harbour Gazette\"")
    #expect(reader.state.list.total == 1)
    // Two feeds of one name are told apart by their ids.
    reader.press("F G Enter")
    #expect(reader.state.query.text == "feed:00000000000000a4")
  }

  @Test func namesAreSearched() {
    var reader = tree()
    reader.press("/ 'gro'")
    #expect(names(reader) == ["In trouble", "The Grower", "land", "The Grower"])
    #expect(reader.rows[0].contains("/gro"))
    reader.press("Enter Esc")
    #expect(names(reader).count == 16)
    reader.press("/ 'xyz'")
    #expect(reader.screen.contains("Nothing is called so."))
    reader.press("Esc q")
    #expect(reader.state.feeds == nil)
  }

  @Test func aSearchLandsOnWhatItFindsAndOpensItsFolder() {
    var reader = tree()
    reader.press("+")
    reader.press("g g / 'gaz' Enter")
    let selected = { reader.state.feeds?.selected }
    #expect(selected()?.place == .feed("00000000000000a1", in: .tag("coast")))
    reader.press("n")
    #expect(selected()?.place == .feed("00000000000000a1", in: .tag("news")))
    #expect(reader.foot.hasPrefix(" 2 of 2."))
    reader.press("n")
    #expect(selected()?.place == .feed("00000000000000a1", in: .tag("coast")))
    #expect(reader.foot.contains("from the beginning again"))
    reader.press("N")
    #expect(reader.foot.contains("from the end again"))
    // Where it was found stays open.
    reader.press("Esc")
    #expect(selected()?.place == .feed("00000000000000a1", in: .tag("news")))
    #expect(reader.screen.contains("▾ news") && reader.screen.contains("▸ coast"))
    reader.press("n")
    #expect(reader.foot.contains("Nothing is looked for"))
    // A folder may be what is meant.
    reader.press("/ 'lan' Enter")
    #expect(selected()?.name == "land")
  }

  @Test func tagsThatDifferInCaseAreOneFolder() {
    var reader = ScriptedReader(width: 80)
    reader.press("F")
    let feeds = [["News"], ["news", "Coast"], ["news"], ["NEWS", "news"]].enumerated().map {
      FeedRow(
        id: SafeText("a\($0)"), title: SafeText("Feed \($0)"), address: "https://one.example/rss",
        tags: $1.map { SafeText($0) })
    }
    reader.send(.feedsListed(feeds))
    let folders = reader.state.feeds?.rows.filter { $0.place.isFolder } ?? []
    #expect(folders.map(\.name) == ["Coast", "news"])
    #expect(folders.map(\.feeds.count) == [1, 4])
    #expect(reader.state.vocabulary.tags == ["Coast", "news"])
    reader.press("/ 'news' Enter R C-u 'World' Enter")
    let edits = reader.effects.compactMap {
      if case .editFeeds(let edits) = $0 { edits } else { nil }
    }.last
    #expect(
      edits?.map(\.tags) == [["World"], ["World", "Coast"], ["World"], ["World"]])
  }

  @Test func feedsWithoutATagStandByThemselves() {
    var reader = tree()
    reader.press("G h h")
    #expect(reader.state.feeds?.selected?.name == "Without a tag")
    #expect(reader.screen.contains("▸ Without a tag  2 feeds"))
    reader.press("R")
    #expect(reader.foot.contains("keeps its name"))
    // Where nothing has a tag, no folder is needed.
    reader.send(.feedsListed([Self.feeds[2]]))
    #expect(names(reader).last == "Notes" && !names(reader).contains("Without a tag"))
  }

  @Test func aFeedAFolderOrAllAreFetched() {
    var reader = tree()
    reader.press("r")
    #expect(reader.effects.contains(.refresh(feeds: nil)))
    reader.send(.refreshed("Nothing new.", isWhole: true))
    #expect(reader.effects.last { $0 == .listFeeds } != nil)
    reader.press("9 j r")
    #expect(reader.effects.contains(.refresh(feeds: ["00000000000000a2"])))
    reader.send(.refreshed("Nothing new.", isWhole: true))
    reader.press("G r")
    #expect(reader.effects.contains(.refresh(feeds: ["00000000000000a4"])))
  }

  @Test func aFeedIsUnfollowedUndoably() {
    var reader = tree()
    reader.press("G d")
    #expect(reader.effects.last == .unfollow("00000000000000a4"))
    reader.press("U")
    #expect(reader.effects.last == .follow("00000000000000a4"))
  }

  @Test func whatIsSaidOfAFeedIsChangedAndTakenBack() {
    var reader = tree()
    reader.press("8 j T")
    #expect(reader.foot.hasPrefix(" Tags of the feed: coast, news"))
    reader.press("C-u 'sea,north_sea' Enter")
    let id: SafeText = "00000000000000a1"
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, tags: ["sea", "north sea"])]))
    reader.press("U")
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, tags: ["coast", "news"])]))
    reader.press("R C-u 'My_Gazette' Enter")
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, title: "My Gazette")]))
    reader.press("R C-u Enter")
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, title: "")]))
    reader.press("U U")
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, title: "Harbour Gazette")]))
  }

  @Test func aFolderIsRenamedAndDissolved() {
    var reader = tree()
    reader.press("7 j R C-u 'shore' Enter")
    let id: SafeText = "00000000000000a1"
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, tags: ["shore", "news"])]))
    reader.press("d")
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, tags: ["news"])]))
    #expect(reader.foot.contains("its feeds are still followed"))
    reader.press("U U")
    #expect(reader.effects.last == .editFeeds([FeedEdit(id, tags: ["coast", "news"])]))
    reader.press("g g d")
    #expect(reader.foot.contains("This folder is always there."))
  }

  @Test func allThatARowHoldsIsReadFromThere() {
    var reader = tree()
    reader.press("8 j A")
    #expect(reader.states[SampleArticles.ferry.article.id]?.isRead == true)
    #expect(reader.states[SampleArticles.orchard.article.id]?.isRead != true)
    reader.press("U")
    #expect(reader.states[SampleArticles.ferry.article.id]?.isRead == false)
  }

  @Test func theNextRowWithSomethingUnreadIsGoneTo() {
    var reader = tree()
    reader.press("; ;")
    #expect(reader.state.feeds?.selected?.name == "At sea")
    // What holds nothing unread, or is no query, is passed over.
    reader.press("; ; ;")
    #expect(reader.state.feeds?.selected?.place == .feed("00000000000000a2", in: .tag("land")))
    reader.press(", ,")
    #expect(reader.state.feeds?.selected?.place.folder == .trouble)
    reader.press(",")
    #expect(reader.state.feeds?.selected?.name == "At sea")
  }

  @Test func theMouseSelectsAndLists() {
    var reader = tree()
    reader.send(.terminal(.mouse(.press, x: 6, y: 5)))
    #expect(reader.state.feeds?.selected?.name == "At sea")
    reader.send(.terminal(.mouse(.wheelDown, x: 6, y: 5)))
    #expect(reader.state.feeds?.selected?.name == "coast")
    reader.send(.terminal(.mouse(.doublePress, x: 6, y: 2)))
    #expect(reader.state.query.text == "is:unread")
  }

  @Test func itIsReadWithoutLettersAndColors() throws {
    let reader = tree(theme: try #require(Theme.named("ink")), glyphs: .ascii)
    #expect(reader.screen.contains("= All"))
    #expect(reader.screen.contains("  - coast"))
    #expect(!reader.screen.contains("◇"))
  }

  @Test func itIsDrawnAtEverySize() {
    var reader = tree()
    for height in [0, 1, 2, 3, 5, 8, 9, 12, 30] {
      for width in [0, 1, 2, 3, 8, 17, 30, 60, 200] {
        reader.send(.terminal(.resized(width: width, height: height)))
        for keys in ["g g", "G", "k k", "+", "-", "/ 'g'", "Esc", "R", "Esc"] {
          reader.press(keys)
          let canvas = reader.state.draw()
          #expect(canvas.width == width && canvas.height == height)
        }
      }
    }
  }
}
