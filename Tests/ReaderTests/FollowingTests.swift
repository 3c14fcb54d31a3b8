import Articles
import Display
import Testing

@testable import Reader

/// How the reader keeps up with its library: answers in two pieces, other programs, the index.
@Suite struct FollowingTests {
  private let ferry = SampleArticles.ferry.article.id
  private let chess = SampleArticles.chess.article.id

  private static func rows(_ articles: [DatedArticle]) -> [ArticleSummary] {
    articles.map { ArticleSummary($0.article, eventCount: $0.events.count) }
  }

  /// Reports with these numbers as rows of a list.
  private static func reports(_ numbers: some Sequence<Int>) -> [ArticleSummary] {
    numbers.map { number in
      ArticleSummary(
        Article(id: ArticleID(naming: "\(number)"), title: SafeText("Report \(number)")))
    }
  }

  /// A reader that has been told nothing yet.
  private func silent(width: Int = 120, isOpening: Bool = false) -> ReaderState {
    var state = ReaderState(
      configuration: ReaderConfiguration(today: SampleArticles.today, isOpening: isOpening))
    _ = state.start()
    _ = state.update(.terminal(.resized(width: width, height: 24)))
    return state
  }

  /// Answers the newest list request of a reader.
  private func list(
    _ rows: [ArticleSummary], of total: Int? = nil, from: Int = 0, isComplete: Bool = true,
    in state: inout ReaderState
  ) -> [ReaderEffect] {
    state.update(
      .listed(
        rows, from: from, total: total ?? rows.count, isComplete: isComplete, query: state.query,
        generation: state.listGeneration))
  }

  private func type(_ text: String, in state: inout ReaderState) {
    for letter in text {
      _ = state.update(.terminal(.key(KeyPress(.character(letter)))))
    }
  }

  private func foot(_ state: ReaderState) -> String { state.draw().rows.last ?? "" }

  // Answers in two pieces.

  @Test func countsAreExactOrSaidNotToBe() {
    var state = silent()
    _ = list(Self.reports(0..<200), of: 1_204, in: &state)
    #expect(state.draw().rows[0].contains("1/1,204 "))
    type("/re", in: &state)
    #expect(foot(state).contains("…"))
    _ = list(Self.reports(0..<200), of: 200, isComplete: false, in: &state)
    #expect(foot(state).contains("at least 200 articles…"))
    #expect(state.draw().rows[0].contains("1/200+ "))
    _ = list(Self.reports(0..<200), of: 1_199, in: &state)
    #expect(foot(state).contains("1,199 articles"))
    #expect(!foot(state).contains("at least"))
  }

  @Test func anAnswerThatIsNotCompleteTakesNothingAway() {
    var state = silent()
    _ = list(Self.reports(0..<5), in: &state)
    type("/r", in: &state)
    _ = list([], isComplete: false, in: &state)
    #expect(state.list.rows.count == 5)
    #expect(!state.draw().rows.joined().contains("Nothing matches."))
    #expect(foot(state).contains("…"))
    _ = list([], in: &state)
    #expect(state.draw().rows.joined().contains("Nothing matches."))
  }

  @Test func whatIsShownOfTheSameQueryStaysUntilAllIsThere() {
    var state = silent()
    _ = list(Self.reports(0..<5), in: &state)
    _ = state.update(.libraryChanged)
    _ = list(Self.reports(0..<2), isComplete: false, in: &state)
    #expect(state.list.rows.count == 5)
    _ = list(Self.reports(0..<2), in: &state)
    #expect(state.list.rows.count == 2)
  }

  @Test func theSelectionWaitsForItsArticle() {
    var state = silent()
    let opened = list(Self.reports(0..<9), in: &state)
    #expect(opened == [.preview(ArticleID(naming: "0"))])
    for _ in 0..<4 { _ = state.update(.terminal(.key(KeyPress(.down)))) }
    type("/r", in: &state)
    // The article that is shown is not among the first that are found: nothing else is opened yet.
    #expect(list(Self.reports(0..<2), isComplete: false, in: &state).isEmpty)
    #expect(list(Self.reports([0, 1, 4, 7]), in: &state).isEmpty)
    #expect(state.list.selection == 2)
    #expect(state.list.selected?.title == "Report 4")
    // Once it is known not to come, the first one is shown.
    type("e", in: &state)
    #expect(list(Self.reports([7]), isComplete: false, in: &state).isEmpty)
    #expect(list(Self.reports([7, 8]), in: &state) == [.preview(ArticleID(naming: "7"))])
  }

  @Test func aSelectionMadeMeanwhileStays() {
    var state = silent()
    _ = list(Self.reports(0..<9), in: &state)
    for _ in 0..<4 { _ = state.update(.terminal(.key(KeyPress(.down)))) }
    type("/r", in: &state)
    _ = list(Self.reports(0..<3), isComplete: false, in: &state)
    _ = state.update(.terminal(.key(KeyPress(.enter))))
    _ = state.update(.terminal(.key(KeyPress(.down))))
    #expect(state.list.selected?.title == "Report 1")
    _ = list(Self.reports(0..<9), in: &state)
    #expect(state.list.selected?.title == "Report 1")
  }

  @Test func rowsThatAreOnTheirWayAreAskedForOnce() {
    var state = silent()
    _ = list(Self.reports(0..<200), of: 5_000, in: &state)
    let asked = state.update(.terminal(.key(KeyPress(.character("G")))))
    #expect(asked.count == 1)
    // Nothing of them in the first piece, and a key meanwhile.
    #expect(list([], of: 100, from: 4_850, isComplete: false, in: &state).isEmpty)
    #expect(state.update(.terminal(.key(KeyPress(.up)))).isEmpty)
    _ = list(Self.reports(4_850..<5_000), of: 5_000, from: 4_850, in: &state)
    #expect(state.list.selected?.title == "Report 4998")
  }

  // Other programs.

  @Test func whatIsAddedElsewhereComesInAboveTheSelection() {
    var state = silent()
    _ = list(Self.reports(10..<20), in: &state)
    _ = state.update(.terminal(.key(KeyPress(.down))))
    let asked = state.update(.libraryChanged)
    #expect(
      asked == [.list(Query(""), order: .newest, rows: 0..<200, generation: state.listGeneration)])
    _ = list(Self.reports(5..<20), in: &state)
    #expect(state.list.selected?.title == "Report 11")
    #expect(state.list.top == 0)
  }

  @Test func rowsThatAreReadStayWhereTheyAreOnTheScreen() {
    var state = silent()
    _ = list(Self.reports(100..<200), in: &state)
    for _ in 0..<60 { _ = state.update(.terminal(.key(KeyPress(.down)))) }
    let top = state.list.top
    #expect(top > 0)
    _ = state.update(.libraryChanged)
    _ = list(Self.reports(90..<200), in: &state)
    #expect(state.list.selected?.title == "Report 160")
    #expect(state.list.top == top + 10)
  }

  @Test func aLibraryThatKeepsChangingIsStillListed() {
    var state = silent()
    // Asked for and not answered: it is not asked for again with each change.
    #expect(state.update(.libraryChanged).isEmpty)
    #expect(state.update(.libraryChanged).isEmpty)
    let asked = list(Self.reports(0..<3), in: &state)
    #expect(
      asked.contains(
        .list(Query(""), order: .newest, rows: 0..<200, generation: state.listGeneration)))
    #expect(state.list.rows.count == 3)
    #expect(
      !list(Self.reports(0..<4), in: &state).contains { if case .list = $0 { true } else { false } }
    )
  }

  @Test func marksMadeElsewhereAreShownInListAndText() {
    var reader = ScriptedReader()
    reader.press("Enter")
    let place = reader.state.body?.state.position
    reader.send(.libraryChanged)
    #expect(reader.effects.last == .recall(ferry))
    let elsewhere = ReadingState(
      isRead: false, isStarred: true, tags: ["boats"],
      position: TextRange(block: 2, start: 0, end: 1))
    reader.send(.recalled(ferry, elsewhere))
    #expect(reader.state.body?.state.isStarred == true)
    #expect(reader.state.body?.state.isRead == false)
    #expect(reader.screen.contains("#boats"))
    #expect(reader.screen.contains("★ Ferry"))
    // Each reader has a place of its own.
    #expect(reader.state.body?.state.position == place)
  }

  @Test func onlyWhatWasChangedHereIsKept() {
    var reader = ScriptedReader()
    reader.press("s")
    #expect(reader.effects.last == .save(ReadingState(isStarred: true), was: ReadingState(), ferry))
    reader.send(.recalled(ferry, ReadingState(isStarred: true, tags: ["boats"])))
    reader.press("u")
    #expect(
      reader.effects.last
        == .save(
          ReadingState(isRead: true, isStarred: true, tags: ["boats"]),
          was: ReadingState(isStarred: true, tags: ["boats"]), ferry))
  }

  @Test func whatIsOnItsWayToTheLibraryIsNotUndoneByAnOlderAnswer() {
    var state = silent()
    _ = list(Self.rows([SampleArticles.ferry, SampleArticles.chess]), in: &state)
    _ = state.update(.opened(SampleArticles.ferry, ReadingState()))
    _ = state.update(.libraryChanged)
    _ = state.update(.terminal(.key(KeyPress(.character("s")))))
    _ = list(Self.rows([SampleArticles.ferry, SampleArticles.chess]), in: &state)
    _ = state.update(.recalled(ferry, ReadingState()))
    #expect(state.list.selected?.state.isStarred == true)
    #expect(state.body?.state.isStarred == true)
    _ = state.update(.stateSaved(ferry, ReadingState(isStarred: true)))
    _ = state.update(.recalled(ferry, ReadingState()))
    #expect(state.body?.state.isStarred == false)
  }

  @Test func whatCouldNotBeKeptIsShownAsItIs() {
    var state = silent()
    _ = list(Self.rows([SampleArticles.ferry]), in: &state)
    _ = state.update(.opened(SampleArticles.ferry, ReadingState()))
    _ = state.update(.terminal(.key(KeyPress(.character("s")))))
    let asked = state.update(.saveFailed(ferry, "The disk is full."))
    #expect(asked.contains(.recall(ferry)))
    #expect(foot(state).contains("The disk is full."))
    _ = list(Self.rows([SampleArticles.ferry]), in: &state)
    #expect(state.list.selected?.state.isStarred == false)
  }

  // The index.

  @Test func anIndexThatIsBehindIsToldUntilItIsThere() throws {
    var reader = ScriptedReader(width: 120, height: 16)
    reader.press("/ 'bridge' Enter")
    reader.send(.indexed(34_567, of: 100_000))
    try expectScreen("indexing", reader.screen)
    let before = reader.effects.count
    reader.send(.indexed(99_999, of: 100_000))
    #expect(reader.foot.contains("indexing 99 %: results are not yet complete"))
    #expect(reader.effects.count == before + 1)
    reader.send(.indexed(100_000, of: 100_000))
    #expect(!reader.foot.contains("indexing"))
    #expect(reader.foot.hasSuffix("library"))
    #expect(reader.effects.count == before + 2)
    reader.send(.indexed(100_000, of: 100_000))
    #expect(reader.effects.count == before + 2)
  }

  @Test func anIndexThatIsBehindIsToldInLittleRoomAndBesideTheFilter() {
    var reader = ScriptedReader(width: 60, height: 16)
    reader.send(.indexed(1, of: 3))
    #expect(reader.foot.hasSuffix("indexing 33 %"))
    reader = ScriptedReader(width: 100, height: 16)
    reader.send(.indexed(1, of: 3))
    reader.press("/ 'bri'")
    #expect(reader.foot.contains("indexing 33 % · 1 article"))
  }

  // Opening.

  @Test func theFirstPictureDoesNotWaitForTheLibrary() throws {
    var state = silent(width: 100, isOpening: true)
    try expectScreen("opening", state.draw().rows.joined(separator: "\n"))
    _ = state.update(.shelfOpened(title: "sample", notice: "1 damaged record was passed over."))
    #expect(!state.draw().rows.joined().contains("Reading the library"))
    #expect(foot(state).contains("1 damaged record was passed over."))
    _ = state.update(.terminal(.key(KeyPress(.down))))
    #expect(foot(state).contains("sample"))
  }

  @Test func aLibraryThatCannotBeOpenedIsLeft() {
    var state = silent(isOpening: true)
    #expect(state.update(.unopened("It was written by a newer dateline.")) == [.quit])
  }

  @Test func aPageWithoutAnArticleSaysWhatCanBeDone() {
    var reader = ScriptedReader(width: 80)
    reader.press("Enter w")
    reader.send(.wholeMissing(SampleArticles.ferry.article.id))
    #expect(
      reader.foot.hasPrefix(" Its page holds no article: the text is as it was, o opens the page."))
    #expect(reader.state.note?.isError == true && reader.state.undoables.isEmpty)
  }
}
