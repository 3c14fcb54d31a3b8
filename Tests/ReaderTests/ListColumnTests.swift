import Articles
import Display
import Testing

@testable import Reader

/// Which columns the list has, how wide they are and which give way.
@Suite struct ListColumnTests {
  private func settings(_ toml: String) -> Settings {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: toml, warnings: &warnings)
    #expect(warnings.isEmpty)
    return settings
  }

  private func names(_ columns: [ListColumn], cells: Int) -> [ListColumn] {
    ListColumn.fitting(columns, cells: cells, total: 100).map(\.column)
  }

  @Test func whatGivesWayGivesWayInItsOrder() {
    let all: [ListColumn] = [.number, .date, .title, .source, .host, .events, .tags]
    #expect(names(all, cells: 196) == all)
    #expect(names(all, cells: 148) == [.number, .date, .title, .source, .host, .events])
    #expect(names(all, cells: 130) == [.number, .date, .title, .source, .events])
    #expect(names(all, cells: 100) == [.date, .title, .source, .events])
    #expect(names(all, cells: 80) == [.date, .title, .source])
    #expect(names(all, cells: 36) == [.date, .title])
    for cells in 0...200 {
      let fitted = ListColumn.fitting(all, cells: cells, total: 100_000)
      #expect(fitted.contains { $0.column == .title })
      let used = fitted.reduce(-ListColumn.gap) { $0 + $1.cells + ListColumn.gap }
      #expect(used == cells, "\(cells)")
    }
  }

  @Test func theColumnsStandInTheOrderThatIsAskedFor() {
    let asked = settings("list-columns = ['title', 'source', 'age', 'number']")
    var reader = ScriptedReader(width: 100, height: 12, settings: asked)
    reader.press("z")
    let row = reader.rows[1]
    let parts = row.split(separator: " ").map(String.init)
    #expect(parts.dropFirst().prefix(2) == ["Ferry", "service"], "\(row)")
    #expect(parts.suffix(5) == ["Harbour", "Gazette", "11", "d", "1"], "\(row)")
  }

  @Test(arguments: [
    ("2024-08-09", "today"), ("2024-08-09T07:05", "07:05"), ("2024-08-08", "1 d"),
    ("2024-07-27", "13 d"), ("2024-07-26", "2 w"), ("2024-06-01", "9 w"), ("2024-05-31", "2 mo"),
    ("2022-08-11", "23 mo"), ("2022-08-10", "24 mo"),
    ("2022-08-09", "2 y"), ("1924-08-09", "100 y"),
    ("2024-08-11", "in 2 d"),
  ])
  func agesAreToldInTheUnitThatSaysIt(day: String, age: String) {
    #expect(CivilMoment(iso: day)?.age(on: CivilDate(iso: "2024-08-09")) == age)
    #expect(CivilMoment(iso: day)?.age(on: nil) == nil)
  }

  @Test func agesThatAreReadAloudAreWords() {
    let today = CivilDate(iso: "2024-08-09")
    #expect(CivilMoment(iso: "2024-08-08")?.age(on: today, spoken: true) == "1 day ago")
    #expect(CivilMoment(iso: "2022-07-01")?.age(on: today, spoken: true) == "2 years ago")
    #expect(CivilMoment(iso: "2024-08-11")?.age(on: today, spoken: true) == "in 2 days")
    var reader = ScriptedReader(width: 120, height: 20)
    reader.press("& g a")
    #expect(reader.screen.contains("11 days ago, Harbour Gazette"))
  }

  @Test(arguments: [(120, 30), (80, 24), (40, 12)])
  func aKeyShowsAgesAndDays(width: Int, height: Int) {
    var reader = ScriptedReader(width: width, height: height)
    let before = reader.rows
    reader.press("g a")
    #expect(reader.foot.contains("ages"))
    #expect(reader.rows.dropLast() != before.dropLast())
    reader.press("g a")
    #expect(reader.rows.dropLast() == before.dropLast())
    reader.press(": 'ages' Enter")
    #expect(reader.state.columns.contains(.age))
  }

  @Test func whereDaysAndAgesAreShownNothingIsFlipped() {
    var reader = ScriptedReader(settings: settings("list-columns = ['date', 'age', 'title']"))
    reader.press("g a")
    #expect(reader.state.columns == [.date, .age, .title])
    #expect(reader.foot.contains("both days and ages"))
  }

  @Test(arguments: [
    ("list-columns = ['date', 'day']", "day", 25), ("list-columns = ['date', 'date']", "date", 25),
  ])
  func namesThatAreNoneAreTold(toml: String, name: String, column: Int) {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: toml, warnings: &warnings)
    #expect(warnings == [.init(fact: .wrongName(.listColumns, name), line: 1, column: column)])
    #expect(settings.words(.listColumns) == ListColumn.usual.map(\.rawValue))
  }

  @Test func theTitleIsNeverMissing() {
    #expect(ListColumn.named(["age"]) == [.age, .title])
    #expect(ListColumn.named(["source", "title"]) == [.source, .title])
  }

  @Test func agesAndTodayGoOnAtMidnight() throws {
    var reader = ScriptedReader(width: 120, height: 20)
    reader.press("& g a")
    #expect(reader.screen.contains("11 days ago, Harbour Gazette"))
    let next = try #require(CivilDate(iso: "2024-08-10"))
    reader.send(.dayCame(next, offset: 60))
    #expect(reader.screen.contains("12 days ago, Harbour Gazette"))
    #expect(reader.state.timeline.today == next)
    #expect(reader.state.configuration.offset == 60)
  }

  @Test func agesGoByTheClockOfTheReader() {
    let today = CivilDate(iso: "2024-08-09")
    let late = CivilMoment(iso: "2024-08-08T23:30:00Z")
    #expect(late?.age(on: today, offset: 120) == "01:30")
    #expect(late?.age(on: today, offset: 0) == "1 d")
    #expect(CivilMoment(iso: "2024-08-09T07:05:00+02:00")?.age(on: today, offset: -300) == "00:05")
    // Of what no zone was said nobody knows what it is elsewhere.
    #expect(CivilMoment(iso: "2024-08-09T07:05")?.age(on: today, offset: 120) == "07:05")
    #expect(CivilMoment(iso: "2024-08-09")?.age(on: today, offset: 720) == "today")
  }

  @Test func numbersAreWholeInTheSecondLine() {
    func line(_ columns: Int) -> String {
      ListColumn.line(
        [
          (.date, "29 Jul 2024"), (.source, "Harbour Gazette"), (.number, "1204"),
          (.tags, "#sea #islands"),
        ], columns: columns, ellipsis: "…")
    }
    #expect(line(60) == "29 Jul 2024 · Harbour Gazette · 1204 · #sea #islands")
    #expect(line(48) == "29 Jul 2024 · Harbour Gazette · 1204 · #sea #is…")
    #expect(line(45) == "29 Jul 2024 · Harbour Gaze… · 1204 · #sea #i…")
    #expect(line(38) == "29 Jul 2024 · Harbour Gazette · 1204")
    #expect(line(30) == "29 Jul 2024 · Harbour… · 1204")
    for columns in 1...60 {
      let line = line(columns)
      #expect(CellWidth.columns(of: line) <= columns)
      #expect(!line.contains("1204") == !line.contains("1"), "\(line)")
    }
  }
}
