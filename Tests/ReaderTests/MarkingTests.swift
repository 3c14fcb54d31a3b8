import Articles
import Display
import Testing

@testable import Reader

@Suite struct MarkingTests {
  private let ferry = SampleArticles.ferry.article.id
  private let orchard = SampleArticles.orchard.article.id
  private let chess = SampleArticles.chess.article.id

  private static func many(_ count: Int) -> [DatedArticle] {
    (0..<count).map { index in
      SampleArticles.dated(
        SafeText("Report \(index)."), site: index % 2 == 0 ? "Gazette" : "Post", published: nil,
        paragraphs: ["Text \(index)."], dates: [])
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 36)])
  func aMarkIsSetAndCountedAndTakenOffAgain(width: Int, height: Int) {
    var reader = ScriptedReader(width: width, height: height)
    reader.press("m")
    #expect(reader.state.list.selection == 1)
    #expect(reader.screen.contains("✓● Ferry"))
    #expect(reader.rows[0].hasPrefix(" 1 marked"))
    reader.press("m")
    #expect(reader.rows[0].hasPrefix(" 2 marked"))
    reader.press("k k m")
    #expect(reader.screen.contains(" ● Ferry"))
    #expect(reader.rows[0].hasPrefix(" 1 marked"))
    reader.press("Esc")
    #expect(reader.rows[0].hasPrefix(" Articles"))
    #expect(!reader.screen.contains("✓"))
    reader.press("U")
    #expect(reader.rows[0].hasPrefix(" 1 marked"))
  }

  @Test func marksAreSeenWithoutLettersAndColors() throws {
    let plain = try #require(Theme.named("ink"))
    var reader = ScriptedReader(theme: plain, glyphs: .ascii)
    reader.press("m m k")
    #expect(reader.screen.contains("+* Ferry"))
    #expect(!reader.screen.contains("✓"))
  }

  @Test func aNumberMarksSoManyRows() {
    var reader = ScriptedReader(Self.many(40))
    reader.press("4 2 m g g 7 j 6 m")
    #expect(reader.state.marks.count == 34)
    #expect(reader.state.list.selection == 13)
    reader.press("G 5 m")
    #expect(reader.state.marks.count == 33)
    #expect(reader.state.list.selection == 39)
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 36)])
  func aRangeIsSeenWhileItIsChosenAndThenMarked(width: Int, height: Int) {
    var reader = ScriptedReader(Self.many(40), width: width, height: height)
    reader.press("j v j j")
    #expect(reader.rows[0].hasPrefix(" 3 in the range"))
    #expect(reader.screen.split(separator: "\n").count { $0.contains("✓") } == 3)
    reader.press("k k k")
    #expect(reader.rows[0].hasPrefix(" 2 in the range"))
    reader.press("v")
    #expect(reader.rows[0].hasPrefix(" 2 marked"))
    reader.press("v G Esc")
    #expect(reader.rows[0].hasPrefix(" 2 marked"))
  }

  @Test func aRangeBeyondTheRowsThatAreKnownIsFoundInTheLibrary() {
    var reader = ScriptedReader(Self.many(1_000))
    reader.press("j v G k v")
    #expect(reader.state.marks.count == 998)
    reader.press("Esc v G s")
    #expect(reader.state.marks.count == 2)
    #expect(reader.states.values.count { $0.isStarred } == 2)
  }

  @Test func aRangeIsLetGoWhereTheListBecomesAnother() {
    var reader = ScriptedReader()
    reader.press("v j / 'ferry' Enter")
    #expect(reader.state.list.range == nil)
    #expect(reader.state.marks.isEmpty)
  }

  @Test func aRangeStaysOnItsArticlesWhenNewOnesCome() {
    var reader = ScriptedReader(Self.many(10))
    reader.press("j v j")
    reader.addElsewhere([SampleArticles.chess])
    reader.press("v")
    #expect(
      Set(reader.state.marks.ids)
        == [ArticleID(naming: "Report 1."), ArticleID(naming: "Report 2.")])
  }

  @Test func marksOutlastFiltersOrdersAndNewArticles() {
    var reader = ScriptedReader(Array(SampleArticles.all.dropLast()))
    reader.press("m S S / 'orchard' Enter m")
    reader.addElsewhere([SampleArticles.chess])
    #expect(Set(reader.state.marks.ids) == [ferry, orchard])
    // The filter goes first, for what was marked under it is not seen yet.
    reader.press("Esc")
    #expect(reader.state.query.isEmpty)
    #expect(reader.rows[0].hasPrefix(" 2 marked"))
    reader.press("s")
    #expect(reader.states[ferry]?.isStarred == true)
    #expect(reader.states[orchard]?.isStarred == true)
    #expect(reader.states[chess]?.isStarred != true)
  }

  @Test func allThatAreListedAreMarkedAndUnmarked() {
    var reader = ScriptedReader(Self.many(1_000))
    reader.press("/ 'source:gazette' Enter *")
    #expect(reader.state.marks.count == 500)
    #expect(reader.foot.hasPrefix(" Marked 500 articles."))
    reader.press("*")
    #expect(reader.state.marks.isEmpty)
    reader.press("U")
    #expect(reader.state.marks.count == 500)
  }

  @Test func whatIsDoneWithManyIsKeptInOneBatch() {
    var reader = ScriptedReader()
    reader.press("j u k m m")
    reader.press("u")
    #expect(reader.foot.hasPrefix(" Made 2 articles read."))
    #expect(reader.states[ferry]?.isRead == true)
    reader.press("u")
    #expect(reader.foot.hasPrefix(" Made 2 articles unread."))
    let unread = ReadingState()
    let read = ReadingState(isRead: true)
    #expect(
      reader.effects.contains(
        .saveAll([
          StateChange(ferry, from: read, to: unread), StateChange(orchard, from: read, to: unread),
        ])))
    // The second was read before, and stays so when the rest is taken back.
    reader.press("U U")
    #expect(reader.states[ferry]?.isRead == false)
    #expect(reader.states[orchard]?.isRead == true)
  }

  @Test func manyLevelsAreTakenBackOneByOne() {
    var reader = ScriptedReader()
    reader.press("j s *")
    reader.press("s u")
    reader.press("T 'sea_old' Enter")
    #expect(reader.states.values.allSatisfy { $0.isStarred && $0.isRead && $0.tags.count == 2 })
    #expect(reader.effects.count { if case .saveAll = $0 { true } else { false } } == 3)
    reader.press("U")
    #expect(reader.foot.hasPrefix(" Took back: tags, 3 articles."))
    #expect(reader.states.values.allSatisfy { $0.tags.isEmpty && $0.isRead })
    reader.press("U")
    #expect(reader.states.values.allSatisfy { !$0.isRead && $0.isStarred })
    reader.press("U")
    // The one that had its star before keeps it.
    #expect(reader.states.filter(\.value.isStarred).map(\.key) == [orchard])
    reader.press("U")
    #expect(reader.states.values.allSatisfy { !$0.isStarred })
  }

  @Test func undoingLeavesWhatWasDoneSince() {
    var reader = ScriptedReader()
    reader.press("* s Esc g g Enter q U U")
    #expect(reader.states[ferry]?.isStarred == false)
    #expect(reader.states[ferry]?.isRead == true)
  }

  @Test func tagsAreAddedToManyAndTakenOff() {
    var reader = ScriptedReader()
    reader.press("T 'island' Enter m m T")
    #expect(reader.foot.hasPrefix(" Tags of all marked:  word adds, -word takes off"))
    reader.press("'new,-island' Enter")
    #expect(reader.states[ferry]?.tags == ["new"])
    #expect(reader.states[orchard]?.tags == ["new"])
    reader.press("U")
    #expect(reader.states[ferry]?.tags == ["island"])
    #expect(reader.states[orchard]?.tags == [])
  }

  @Test func manyAreRemovedAndComeBack() {
    var reader = ScriptedReader()
    reader.press("v j d")
    #expect(reader.effects.contains(.remove([ferry, orchard])))
    #expect(reader.state.list.total == 1)
    #expect(reader.state.marks.isEmpty)
    reader.press("U")
    #expect(reader.state.list.total == 3)
  }

  @Test func manyAreWrittenToOneFile() {
    var reader = ScriptedReader()
    reader.press("m m e")
    #expect(reader.foot.hasPrefix(" Write to file: articles.md"))
    reader.press("Enter")
    #expect(reader.effects.last == .exportAll([ferry, orchard], to: "articles.md"))
  }

  @Test func inTheTextACommandMeansTheArticleThatIsRead() {
    var reader = ScriptedReader()
    reader.press("m m G Enter s")
    #expect(reader.states[chess]?.isStarred == true)
    #expect(reader.states[ferry]?.isStarred != true)
    reader.press("m Esc q")
    #expect(reader.rows[0].hasPrefix(" 3 marked"))
    reader.press("/ 'nothing_such' Enter")
    #expect(reader.rows[0].hasPrefix(" 3 marked"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 36)])
  func muchIsConfirmedFirst(width: Int, height: Int) {
    var reader = ScriptedReader(Self.many(1_200), width: width, height: height)
    reader.press("u A")
    #expect(reader.foot.hasPrefix(" Make 1,199 articles read? y/n"))
    reader.press("j x n")
    #expect(reader.foot.hasPrefix(" Nothing was changed."))
    #expect(reader.states.values.count { $0.isRead } == 1)
    reader.press("A y")
    #expect(reader.states.values.count { $0.isRead } == 1_200)
    #expect(!reader.screen.contains("●"))
    reader.press("A")
    #expect(reader.foot.hasPrefix(" All that are listed are read."))
    reader.press("U")
    #expect(reader.states.values.count { $0.isRead } == 1)
    #expect(reader.screen.contains("●"))
    reader.press("* d")
    #expect(reader.foot.hasPrefix(" Remove 1,200 articles? y/n"))
    reader.press("y")
    #expect(reader.state.list.total == 0)
    reader.press("U")
    #expect(reader.state.list.total == 1_200)
  }

  @Test func littleIsNotConfirmed() {
    var reader = ScriptedReader()
    reader.press("/ 'source:grower' Enter A Esc")
    #expect(reader.states.values.count { $0.isRead } == 1)
    #expect(reader.states[orchard]?.isRead == true)
  }

  @Test func whatComesLateAsksNothingInBetween() {
    let query = Query("")
    var state = ReaderState()
    _ = state.start()
    let rows = Self.many(40).map { ArticleSummary($0.article) }
    _ = state.update(
      .listed(rows, from: 0, total: 90, query: query, generation: state.listGeneration))
    func type(_ character: Character) -> [ReaderEffect] {
      state.update(.terminal(.key(KeyPress(.character(character)))))
    }
    let asked = type("A")
    guard
      case .gather(_, _, _, let generation)? = asked.first(where: {
        if case .gather = $0 { true } else { false }
      })
    else {
      Issue.record("nothing was asked for")
      return
    }
    _ = type("/")
    _ = state.update(.gathered(rows.map { GatheredArticle($0.id) }, generation: generation))
    #expect(state.question == nil)
    _ = type("y")
    #expect(state.query.text == "y")
  }

  @Test func whatCouldNotBeKeptIsSaidAndLookedAtAgain() {
    var state = ReaderState()
    _ = state.start()
    let failed = state.update(.savesFailed([ferry, chess], "The disk is full."))
    #expect(state.note?.text == "The disk is full.")
    #expect(state.awaitedRows != nil && (failed.isEmpty == state.isListOutdated))
  }
}
