import Articles
import Display
import Testing

@testable import Reader

/// Going to an article of the list by its title or source, with all the others still there.
@Suite struct FindingInListTests {
  private static func reports(_ count: Int) -> [DatedArticle] {
    (0..<count).map { index in
      SampleArticles.dated(
        SafeText(index % 10 == 3 ? "Quake number \(index)" : "Report \(index)"),
        site: index % 20 == 9 ? "Harbour Post" : "Gazette", published: nil,
        paragraphs: ["The word quake stands in every text."], dates: [])
    }
  }

  private func reader(_ count: Int = 60) -> ScriptedReader {
    ScriptedReader(Self.reports(count), width: 80, height: 24)
  }

  @Test func theSelectionGoesToTheFirstThatIsFoundAsItIsWritten() {
    var reader = reader()
    reader.press("j g / 'qua'")
    #expect(reader.state.list.selection == 3)
    #expect(reader.state.list.total == 60)
    #expect(reader.foot.contains("Find: qua"))
    #expect(reader.foot.contains("1 of 6"))
    // What stands only in the text is not what the list shows.
    reader.press("'xyz'")
    #expect(reader.state.list.selection == 1)
    #expect(reader.foot.contains("not listed"))
    reader.press("Esc")
    #expect(reader.state.list.selection == 1)
    #expect(reader.state.finding == nil)
  }

  @Test func theRowItWasBegunOnIsFoundToo() {
    var reader = reader()
    reader.press("3 j g / 'quake' Enter")
    #expect(reader.state.list.selection == 3)
  }

  @Test func keysGoOnAndRoundTheEndsAndSaySo() {
    var reader = reader()
    reader.press("g / 'quake' Enter")
    #expect(reader.foot.contains("Found 1 of 6."))
    reader.press("n")
    #expect(reader.state.list.selection == 13)
    #expect(reader.foot.contains("Found 2 of 6."))
    reader.press("N N")
    #expect(reader.state.list.selection == 53)
    #expect(reader.foot.contains("Found 6 of 6, from the end again."))
    reader.press("n")
    #expect(reader.state.list.selection == 3)
    #expect(reader.foot.contains("Found 1 of 6, from the beginning again."))
    reader.press("5 n")
    #expect(reader.state.list.selection == 53)
    reader.press("g g n")
    #expect(reader.state.list.selection == 3)
  }

  @Test func theOnlyOneIsFoundAgainFromTheEndThatTheKeyComesTo() {
    var reader = reader()
    reader.press("g / 'number_13' Enter N")
    #expect(reader.foot.contains("Found 1 of 1, from the end again."))
    reader.press("n")
    #expect(reader.foot.contains("Found 1 of 1, from the beginning again."))
    // What stands before the row it was begun on is reached by way of the end.
    reader.press("Esc G g / 'quake'")
    #expect(reader.state.list.selection == 3)
    reader.press("Enter")
    #expect(reader.foot.contains("Found 1 of 6, from the beginning again."))
    reader.press("G g / 'report_57'")
    reader.press("Enter")
    #expect(reader.foot.contains("Found 1 of 1, from the beginning again."))
  }

  @Test func whatComesInMeanwhileMovesNothingToANeighbour() {
    let news = (0..<3).map { index in
      SampleArticles.dated(
        SafeText("News \(index)"), site: nil, published: nil, paragraphs: ["New."], dates: [])
    }
    // The row it was begun on stays the one that is gone back to, be it in sight or far from it.
    for query in ["'report_7'", "'report_457'"] {
      var reader = reader(500)
      reader.press("5 j g / " + query)
      let origin = Self.reports(500)[5].article.id
      reader.addElsewhere(news)
      #expect(reader.state.list.selected?.title.string.hasPrefix("Report ") == true)
      reader.press("Esc")
      #expect(reader.state.list.selected?.id == origin, "\(query)")
    }
  }

  @Test func whatWasFoundIsGoneToByItsNameWhereTheListHasMovedMeanwhile() {
    let reports = Self.reports(500)
    let rows = reports.map { ArticleSummary($0.article) }
    for wanted in [7, 457] {
      var state = ReaderState()
      _ = state.start()
      func list(_ rows: [ArticleSummary], _ window: Range<Int>, of state: inout ReaderState) {
        _ = state.update(
          .listed(
            Array(rows[window]), from: window.lowerBound, total: rows.count, query: Query(""),
            generation: state.listGeneration))
      }
      list(rows, 0..<200, of: &state)
      for key in "g/re" { _ = state.update(.terminal(.key(KeyPress(.character(key))))) }
      // It was sought before three articles came in, and the list is of after that, or the other way.
      let found = MatchedRow(of: [wanted], in: rows.map(\.id), from: -1, by: 1)
      let news = (0..<3).map { index in
        var row = rows[index]
        row.id = ArticleID(number: UInt64(index))
        return row
      }
      list(news + rows, 0..<200, of: &state)
      _ = state.update(.matchFound(found, generation: state.seekGeneration))
      if wanted > 200 { list(news + rows, 360..<503, of: &state) }
      #expect(state.list.selected?.id == rows[wanted].id, "\(wanted)")
      #expect(state.list.selection == wanted + 3)
    }
  }

  @Test func sourcesAreFoundAndOtherFieldsAsked() {
    var reader = reader()
    reader.press("g / 'harbour' Enter n")
    #expect(reader.state.list.selection == 29)
    reader.press("g g s j s g / 'is:starred' Enter")
    #expect(reader.state.list.selection == 1)
    #expect(reader.foot.contains("Found 2 of 2."))
  }

  @Test func whatIsFoundIsLitAndStaysUntilItIsLetGo() {
    var reader = ScriptedReader(Self.reports(60), width: 38, height: 24)
    reader.press("g / 'quake' Enter")
    let match = Theme.midnight.overlay(.match)
    #expect(reader.styles(of: "Quake").allSatisfy { $0.background == match.background })
    reader.press("Esc")
    #expect(!reader.styles(of: "Quake").contains { $0.background == match.background })
    // The filter was not touched, and the match in the text is what n means again.
    reader.press("n")
    #expect(reader.foot.contains("There is no filter"))
  }

  @Test func onlyWhatIsListedIsFound() {
    var reader = reader()
    reader.press("/ 'title:report' Enter g / 'quake' Enter")
    #expect(reader.state.list.selection == 0)
    #expect(reader.state.query.text == "title:report")
    reader.press("n")
    #expect(reader.foot.contains("No title or source that is listed has quake."))
  }

  @Test func anAnswerThatWasOvertakenMovesNothing() {
    var state = ReaderState()
    _ = state.start()
    let rows = Self.reports(60).map { ArticleSummary($0.article) }
    let found = MatchedRow(of: [3], in: rows.map(\.id), from: -1, by: 1)
    _ = state.update(
      .listed(rows, from: 0, total: 60, query: Query(""), generation: state.listGeneration))
    func type(_ keys: String) {
      for key in keys.split(separator: " ") {
        if let press = KeyName.press(key) { _ = state.update(.terminal(.key(press))) }
      }
    }
    type("g / q")
    let old = state.seekGeneration
    type("u")
    _ = state.update(.matchFound(found, generation: old))
    #expect(state.list.selection == 0)
    type("Esc")
    _ = state.update(.matchFound(found, generation: state.seekGeneration))
    #expect(state.list.selection == 0)
  }

  @Test(arguments: [
    ([3, 7, 9], -1, 1, 3, false), ([3, 7, 9], 3, 1, 7, false), ([3, 7, 9], 9, 1, 3, true),
    ([3, 7, 9], 3, -1, 9, true), ([3, 7, 9], 5, -1, 3, false), ([3, 7, 9], 4, 2, 9, false),
    ([3], 3, 1, 3, true), ([3, 7, 9], 0, 7, 3, true),
  ])
  func theNextIsCounted(places: [Int], from: Int, by: Int, found: Int, isAround: Bool) throws {
    let listed = (0..<10).map { ArticleID(number: $0) }
    let row = try #require(MatchedRow(of: places, in: listed, from: from, by: by))
    #expect(row.article == PlacedArticle(listed[found], at: found))
    #expect(row.isAround == isAround)
    #expect(places[row.number - 1] == found)
  }

  @Test(arguments: ["find harbour", "FIND harbour"])
  func itIsACommandWithItsAnswerToo(_ line: String) {
    var reader = reader()
    reader.press(": '\(line.replacing(" ", with: "_"))' Enter")
    #expect(reader.state.list.selection == 9)
    #expect(reader.state.prompt == nil)
    reader.press("n")
    #expect(reader.state.list.selection == 29)
  }

  @Test func fromTheTextItGoesToTheList() {
    var reader = reader()
    reader.press("Enter g / 'harbour' Enter")
    #expect(reader.state.focus == .list)
    #expect(reader.state.list.selection == 9)
  }

  @Test func whatIsNotFoundIsSaidOnceMoreWhenItIsDone() {
    var reader = reader()
    reader.press("g / 'zeppelin'")
    #expect(reader.foot.contains("not listed"))
    reader.press("Enter")
    #expect(reader.foot.hasPrefix(" Not found. No title or source that is listed has zeppelin."))
  }

  @Test(arguments: ["body:", "by:", "event:"])
  func whatNoRowCanTellIsAFaultAtItsPlace(field: String) {
    var reader = reader()
    reader.press("g / 'report_\(field)2024'")
    let rows = reader.rows
    let mark = rows[rows.count - 1]
    #expect(mark.contains("^ rows of the list cannot tell \"\(field)\""))
    #expect(mark.prefix { $0 == " " }.count == " Find: report ".count)
    // What can be told is sought all the same.
    #expect(rows[rows.count - 2].contains("1 of "))
    reader.press("C-w 'quake'")
    #expect(!reader.screen.contains("cannot tell"))
    let offered = FilterCompletion.completion(
      of: Array(field.dropLast()), vocabulary: FilterVocabulary(), isOfRows: true)
    #expect(offered?.offers.contains { $0.text == field } != true)
  }
}
