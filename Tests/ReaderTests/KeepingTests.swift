import Articles
import Display
import Testing

@testable import Reader

@Suite struct KeepingTests {
  private let ferry = SampleArticles.ferry.article.id

  @Test func lookingBesideTheListIsNotReadingButOpeningIs() {
    var reader = ScriptedReader()
    reader.press("j k")
    #expect(reader.states[ferry]?.isRead != true)
    reader.press("Enter")
    #expect(reader.states[ferry]?.isRead == true)
  }

  @Test func marksAreKeptAndTakenBack() {
    var reader = ScriptedReader()
    reader.press("s")
    #expect(reader.states[ferry]?.isStarred == true)
    #expect(reader.screen.contains("★ Ferry"))
    reader.press("u")
    #expect(reader.states[ferry]?.isRead == true)
    reader.press("U")
    #expect(reader.states[ferry]?.isRead == false)
    #expect(reader.states[ferry]?.isStarred == true)
    reader.press("U")
    #expect(reader.states[ferry]?.isStarred == false)
    reader.press("U")
    #expect(reader.foot.hasPrefix(" There is nothing to undo."))
  }

  @Test func undoingLeavesTheRestAsItIs() {
    var reader = ScriptedReader()
    reader.press("s Enter U")
    #expect(reader.states[ferry]?.isStarred == false)
    #expect(reader.states[ferry]?.isRead == true)
  }

  @Test func filteringFromTheListLosesNoPlace() {
    var reader = ScriptedReader(width: 60, height: 8)
    reader.press("Enter G q")
    let place = reader.states[ferry]?.position
    #expect(place != nil)
    reader.press("/ 'pears' Enter Enter")
    #expect(reader.states[ferry]?.position == place)
  }

  @Test func undoingWhatIsNoLongerShownKeepsThePlace() {
    var reader = ScriptedReader(width: 60, height: 8)
    reader.press("s Enter G q")
    let place = reader.states[ferry]?.position
    #expect(place != nil)
    reader.press("j Enter q / 'pears' Enter U")
    #expect(reader.state.body?.id == SampleArticles.orchard.article.id)
    #expect(reader.state.list.rows.count == 1)
    #expect(
      reader.states[ferry] == ReadingState(isRead: true, isStarred: false, position: place))
  }

  @Test func anAnswerThatComesLateUndoesNothing() {
    var reader = ScriptedReader()
    reader.press("s")
    reader.send(.stateSaved(ferry, ReadingState()))
    #expect(reader.screen.contains("★ Ferry"))
    reader.press("Enter 1")
    reader.send(.opened(SampleArticles.ferry, ReadingState()))
    #expect(reader.state.focus == .list)
    reader.send(.opened(SampleArticles.chess, ReadingState()))
    #expect(reader.state.body?.id == ferry)
  }

  @Test func anArticleOnItsWayIsAskedForOnce() {
    var state = ReaderState()
    _ = state.start()
    let rows = [ArticleSummary(SampleArticles.ferry.article)]
    let asked = state.update(
      .listed(rows, from: 0, total: 1, query: Query(""), generation: state.listGeneration))
    #expect(asked == [.preview(ferry)])
    // What is to be read does not wait until the selection rests.
    #expect(state.update(.terminal(.key(KeyPress(.enter)))) == [.open(ferry)])
    #expect(state.update(.terminal(.key(KeyPress(.enter)))).isEmpty)
    _ = state.update(.opened(SampleArticles.ferry, ReadingState()))
    #expect(state.focus == .body)
  }

  @Test func anArticleThatCannotBeShownIsNotAskedForOverAndOver() {
    var state = ReaderState()
    _ = state.start()
    _ = state.update(.terminal(.resized(width: 120, height: 24)))
    let rows = [SampleArticles.ferry, SampleArticles.chess].map { ArticleSummary($0.article) }
    let listed = ReaderMessage.listed(
      rows, from: 0, total: 2, query: Query(""), generation: state.listGeneration)
    #expect(state.update(listed) == [.preview(ferry)])
    #expect(state.update(.openFailed(ferry, "It is gone.")).isEmpty)
    #expect(state.update(.terminal(.resized(width: 121, height: 24))).isEmpty)
    // By hand, after another one, and in another list it is asked for again.
    #expect(state.update(.terminal(.key(KeyPress(.enter)))) == [.open(ferry)])
    #expect(state.update(.openFailed(ferry, "It is gone.")).isEmpty)
    #expect(
      state.update(.terminal(.key(KeyPress(.down)))) == [.preview(SampleArticles.chess.article.id)])
    #expect(state.update(.terminal(.key(KeyPress(.up)))) == [.preview(ferry)])
    #expect(state.update(.openFailed(ferry, "It is gone.")).isEmpty)
    #expect(state.update(listed) == [.preview(ferry)])
  }

  @Test func aLongListIsAskedForInPieces() {
    let many = (0..<1_000).map { index in
      SampleArticles.dated(
        SafeText("Report \(index)."), site: nil, published: nil, paragraphs: ["Text \(index)."],
        dates: [])
    }
    var reader = ScriptedReader(many, width: 120, height: 24)
    reader.press("G")
    #expect(reader.state.list.selection == 999)
    #expect(reader.column(0..<30).contains("Report 999."))
    #expect(reader.column(33..<80).contains("Text 999."))
    for _ in 0..<60 { reader.press("b") }
    #expect(reader.column(0..<30).contains("Report 459."))
    for effect in reader.effects {
      if case .list(_, _, let rows, _) = effect { #expect(rows.count <= 2 * ListModel.window) }
    }
    #expect(reader.state.list.rows.count <= 2 * ListModel.window)
  }

  @Test func tagsAreWrittenAsWords() {
    var reader = ScriptedReader()
    reader.press("T 'sea_#islands,_sea' Enter")
    #expect(reader.states[ferry]?.tags == ["islands", "sea"])
    reader.press("T")
    #expect(reader.foot.hasPrefix(" Tags: islands sea"))
    reader.press("C-u Enter U")
    #expect(reader.states[ferry]?.tags == ["islands", "sea"])
  }

  /// Labels of servers and folders of other readers have spaces.
  @Test func aTagOfSeveralWordsStaysOne() {
    var reader = ScriptedReader()
    reader.press("T '\"far_north\"_sea' Enter")
    #expect(reader.states[ferry]?.tags == ["far north", "sea"])
    reader.press("T")
    #expect(reader.foot.hasPrefix(" Tags: \"far north\" sea"))
    reader.press("Enter")
    #expect(reader.states[ferry]?.tags == ["far north", "sea"])
    reader.press("m T '-\"far_north\"_news' Enter")
    #expect(reader.states[ferry]?.tags == ["news", "sea"])
  }

  @Test func whatWasRemovedComesBack() {
    var reader = ScriptedReader()
    reader.press("d")
    #expect(reader.state.list.total == 2)
    #expect(reader.foot.hasPrefix(" Removed 1 article. U takes it back."))
    reader.press("U")
    #expect(reader.state.list.total == 3)
  }

  @Test func thePlaceInTheTextIsKeptThroughSizesAndSessions() throws {
    var reader = ScriptedReader(width: 60, height: 8)
    reader.press("Enter G k k")
    let place = try #require(reader.state.body?.position)
    reader.send(.terminal(.resized(width: 40, height: 8)))
    let narrow = try #require(reader.state.body?.position)
    #expect(narrow.block == place.block && narrow.start <= place.start)
    reader.send(.terminal(.resized(width: 60, height: 8)))
    #expect(reader.state.body?.position == place)
    reader.press("q")
    #expect(reader.states[ferry]?.position == place)
    reader.press("j Enter q k Enter")
    #expect(reader.state.body?.position == place)
  }

  @Test func leavingKeepsThePlace() {
    for leave in ["C-c", "q q"] {
      var reader = ScriptedReader(width: 60, height: 8)
      reader.press("Enter G")
      let place = reader.state.body?.position
      reader.press(leave)
      #expect(reader.effects.last == .quit)
      #expect(reader.states[ferry]?.position == place && place != nil)
    }
    var reader = ScriptedReader(width: 60, height: 8)
    reader.press("Enter G")
    reader.send(.terminal(.terminated(signal: 15)))
    #expect(reader.states[ferry]?.position != nil)
    #expect(reader.effects.last == .quit)
  }

  @Test func linksAndSentencesAreCopied() {
    var reader = ScriptedReader()
    reader.press("y")
    #expect(reader.effects.last == .copy(SampleArticles.ferry.article.url ?? ""))
    reader.press("Enter 3 G y")
    #expect(
      reader.effects.last
        == .copy(
          SafeText(
            "“A new bridge is to be opened in late August, the council says.” (Ferry service returns to the northern islands, https://example.org/Ferryservicereturnstothenorthernislands)"
          )))
    reader.press("1 o")
    #expect(reader.effects.last == .openInBrowser(SampleArticles.ferry.article.url ?? ""))
  }

  @Test func exportAndAddAskForAName() {
    var reader = ScriptedReader()
    reader.press("e")
    #expect(
      reader.foot.hasPrefix(" Write to file: ferry-service-returns-to-the-northern-islands.md"))
    reader.press("C-u 'a.md' Enter")
    #expect(reader.effects.last == .export(ferry, to: "a.md"))
    reader.press("a")
    #expect(reader.foot.hasPrefix(" Add:  an http address, a saved page or a text file"))
    #expect(Command.add.sentence.contains("address"))
    reader.press("'page.html' Enter")
    #expect(reader.effects.last == .add("page.html"))
    reader.press("a 'https://a.example/b?c' Enter")
    #expect(reader.effects.last == .add("https://a.example/b?c"))
  }
}
