import Articles
import Chronology
import Testing

/// Years that stand over a list or a table and not beside its dates.
@Suite struct HeadYearTests {
  /// An article of lines: "## " and "### " are headings, "- " items, "TH " and "TR " rows of a table.
  private func article(_ lines: [String], written day: String?) -> Article {
    let blocks = lines.map { line -> Block in
      let marks: [(String, Block.Kind)] = [
        ("## ", .heading(level: 2)), ("### ", .heading(level: 3)),
        ("- ", .listItem(depth: 1, ordinal: nil)), ("TH ", .tableRow(isHeader: true)),
        ("TR ", .tableRow(isHeader: false)),
      ]
      for (mark, kind) in marks where line.hasPrefix(mark) {
        return Block(kind, SafeText(String(line.dropFirst(mark.count))))
      }
      return Block(.paragraph, SafeText(line))
    }
    var article = Article(id: ArticleID(naming: lines.joined()), title: "", blocks: blocks)
    article.published = day.flatMap { CivilMoment(iso: $0) }
    return article
  }

  private func values(_ lines: [String], written day: String? = "2026-03-03") -> [String] {
    DateTagger().mentions(in: article(lines, written: day), fallback: nil).map(\.value)
  }

  private func days(_ lines: [String], written day: String? = "2026-03-03") -> [String] {
    ArticleDater().date(article(lines, written: day), fallback: nil).events
      .map { $0.when.interval?.first.description ?? "?" }
  }

  @Test(arguments: [
    ["## 2019", "- 14 March: Fire in shaft 2.", "- 3 December: The mine closed."],
    ["2019", "March 14. A fire broke out.", "December 3. The owner left."],
    ["## Timeline: 2019", "On 14 March there was a fire.", "On 3 December the owner left."],
    ["## Im Jahr 2019", "- 14. März: Brand in Schacht 2.", "- 3. Dezember: Die Grube schließt."],
    ["## 2019", "- 14 de marzo: incendio en el pozo.", "- 3 de diciembre: la mina cierra."],
    ["TH Date (2019) | Event", "TR 14 Mar | Fire in shaft 2", "TR 3 Dec | The mine closed"],
    ["## 2019", "### The mine", "- 14 March: Fire.", "### The town", "- 3 December: Flood."],
  ])
  func aYearOverTheDates(_ lines: [String]) {
    #expect(days(lines) == ["2019-03-14", "2019-12-03"])
  }

  /// What stands under a year gone by is not all of it.
  @Test(arguments: [
    (["## 2019", "It reopened on 4 May. It will close on 9 June."], ["2019-05-04", "2026-06-09"]),
    (
      ["## The quake (1906)", "On Tuesday they said that a drill is planned for 4 June."],
      ["2026-03-03", "2026-06-04"]
    ),
    (
      [
        "- 22 May 2026: Paris", "- 3 June: Rome", "- 28 May: Bonn", "- 9 July: Oslo",
        "- 2 July: Ulm",
      ],
      ["2026-05-22", "2026-06-03", "2026-05-28", "2026-07-09", "2026-07-02"]
    ),
    (
      [
        "## Past", "- 12 May 2025: Leeds", "- 3 June: York", "## Coming", "- 9 June: Hull opens",
        "- 12 July: Bath opens",
      ],
      ["2025-05-12", "2025-06-03", "2026-06-09", "2026-07-12"]
    ),
    (
      ["- 9 Nov. 2024: Vote", "- 3 Dec.: Oath", "- 9 Jan.: Strike"],
      ["2024-11-09", "2024-12-03", "2025-01-09"]
    ),
  ])
  func whatIsNotOfIt(_ lines: [String], _ expected: [String]) {
    #expect(days(lines) == expected)
  }

  @Test func aMonthUnderAYear() {
    #expect(
      values(["## 2022", "### June", "On the 3rd the strike began.", "In July it ended."])
        == ["2022", "2022-06", "2022-06-03", "2022-07"])
  }

  @Test func countsNotForTheNextHeading() {
    let lines = ["## 2019", "### May", "## Today", "On 14 February the pit caught fire."]
    #expect(values(lines).last == "2026-02-14")
    let table = [
      "TH Date (2019) | Event", "TR 3 Dec | Fire", "Today, as on 14 February, it burned.",
    ]
    #expect(values(table).last == "2026-02-14")
  }

  @Test func countsNotForWhatSaysItsOwnTime() {
    let lines = [
      "## 2019", "He left yesterday.", "In 2021, on 4 May, he was tried, and on 5 May 2022 freed.",
    ]
    #expect(values(lines) == ["2019", "2026-03-02", "2021", "2021-05-04", "2022-05-05"])
  }

  @Test(arguments: [
    "## What to know about the 2024 election", "## 3 May 2019",
    "## Why 2019 was hard", "The mine opened in 2019.",
  ])
  func aHeadingThatTellsIsNone(_ heading: String) {
    #expect(values([heading, "On 14 February the pit caught fire."]).last == "2026-02-14")
  }

  @Test func aHeadOfFiguresIsNone() {
    let lines = ["TH Month | 2023 | 2024", "TR February | 5 | 6"]
    #expect(values(lines).last == "2026-02")
  }

  @Test func anItemOfAListGoesOnFromTheOneBefore() {
    #expect(
      days(["- 2 April 2025: Fire.", "- 5 April: The owner fled.", "- Mid-June 2025: Arrest."])
        == ["2025-04-02", "2025-04-05", "2025-06-11"])
    #expect(
      days(["5 November 2024: Fire.", "20 December: Flood.", "4 January: Frost."])
        == ["2024-11-05", "2024-12-20", "2025-01-04"])
    #expect(
      days(["- 5 June 2025: Fire.", "- 2 April: Flood.", "- 12 December 2024: Frost."])
        == ["2025-06-05", "2025-04-02", "2024-12-12"])
  }

  @Test func itemsOfSeveralDaysAndSeasonsGoOnAsWell() {
    #expect(
      values([
        "- Jan. 5, 2021 – Talks begin.", "- March 1-3 – Riots.", "- May 3 and 4 – More riots.",
        "- Summer: Heat.", "- Nov. 30 – Talks end.", "- Jan. 9, 2022 – The mine is sold.",
      ]) == [
        "2021-01-05", "2021-03-01/2021-03-03", "2021-05-03", "2021-05-04", "2021-SU", "2021-11-30",
        "2022-01-09",
      ])
  }

  @Test func itemsBeforeTheFirstYearAreOfIt() {
    #expect(
      values([
        "- Dec. 5 – Talks begin.", "- Feb. 20 – The mine closes.", "- April 2021: It is sold.",
        "- Nov. 30, 2021 – Talks end.",
      ]) == ["2020-12-05", "2021-02-20", "2021-04", "2021-11-30"])
    // Only one of them says a year: a birthday among others.
    #expect(
      values(["- 20 May: Ann", "- 21 May 1952: Mr T", "- 22 May: Naomi"]).first != "1952-05-20")
  }

  @Test func aSentenceBehindAListDoesNot() {
    let lines = ["- 2 April 2023: Fire.", "On 14 February the trial began, the court said today."]
    #expect(days(lines).contains("2026-02-14"))
  }

  @Test func aLineOfItsOwnIsNoEvent() {
    #expect(days(["2021", "January 9. The owner filed for bankruptcy."]) == ["2021-01-09"])
  }

  @Test(arguments: [
    ["3. März 2026 Stand", "Der Rat tagte am Montag."],
    ["Veröffentlicht: 3. März 2026", "Der Rat tagte am Montag."],
    ["Published: 3 March 2026", "The council met on Monday."],
    ["Updated 3 March 2026", "The council met on Monday."],
    ["Publicado el 3 de marzo de 2026", "El juez habló el lunes."],
    ["Actualizado el 3 de marzo de 2026", "El juez habló el lunes."],
  ])
  func whenThePageWasMade(_ lines: [String]) {
    #expect(days(lines, written: nil) == ["2026-03-02"])
  }

  /// The first line of a plain text is its title; what a caller takes for the day is but a guess.
  @Test func aTitleThatSaysWhenThePageWasMade() {
    var text = article(["The council met on Monday."], written: nil)
    let guess = CivilMoment(iso: "2026-11-28")
    #expect(DateTagger().mentions(in: text, fallback: guess).map(\.value) == ["2026-11-23"])
    text.title = "Published: 3 March 2026"
    #expect(DateTagger().mentions(in: text, fallback: guess).map(\.value) == ["2026-03-02"])
    text.title = "Council published plan on 3 March 2026"
    #expect(DateTagger().mentions(in: text, fallback: guess).map(\.value) == ["2026-11-23"])
  }

  @Test func whatWasPublishedIsAnEvent() {
    let lines = ["The report was published on 3 March 2025 and updated by the board."]
    #expect(days(lines) == ["2025-03-03"])
    // The page's own day goes before a note of its change.
    #expect(
      days(["Updated 1 March 2026", "He fled yesterday."], written: "2026-02-20")
        == ["2026-02-19"])
  }

  @Test func aStretchWithAWeekdayAtItsEndIsOne() throws {
    let text = "Die Straße ist von Mittwoch, 4. März, 2 Uhr, bis Donnerstagabend gesperrt."
    let events = ArticleDater().date(article([text], written: "2026-03-03"), fallback: nil).events
    let days = try events.map { try #require($0.when.interval) }
    #expect(days.map(\.first.description) == ["2026-03-04"])
    #expect(days.map(\.last.description) == ["2026-03-05"])
    #expect(events.map { $0.label.string + "." } == [text])
  }

  @Test(arguments: [
    ("2025-05-24", "It had failed on May 5, less than three weeks earlier.", "2025-05-05"),
    ("2025-03-21", "Ten years ago to the day, on 19 March 2015, the plane fell.", "2015-03-19"),
    ("2025-05-02", "Hace dos semanas, el 18 de abril, se hundió el puente.", "2025-04-18"),
    ("2026-03-03", "Vor drei Jahren, im Juli 2021, brannte die Halle ab.", "2021-07-01"),
    ("2026-03-03", "Two years ago, in May, the hall burned down.", "2024-05-01"),
  ])
  func aDistanceBesideItsDateIsNoEvent(_ written: String, _ text: String, _ day: String) {
    #expect(days([text], written: written) == [day])
  }

  @Test func aDistanceThatGoesOnIsOne() {
    #expect(
      days(["It opened in 1936, and two years later it failed."]) == ["1936-01-01", "1938-01-01"])
    #expect(days(["In 1936, two years later it failed."]).count == 2)
  }

  @Test("A row without a year lies on the side that a verb gave to one of its days")
  func sideOfRow() {
    let row = ["- June 9 – West Vell", "- June 10 – Tarn", "- June 14 – Holm"]
    let ahead = ["The tour will begin on June 9 in West Vell."] + row
    #expect(
      values(ahead, written: "2019-11-19") == [
        "2020-06-09", "2020-06-09", "2020-06-10", "2020-06-14",
      ])
    let back = ["The tour began on June 9 in West Vell."] + row
    #expect(
      values(back, written: "2019-11-19") == [
        "2019-06-09", "2019-06-09", "2019-06-10", "2019-06-14",
      ])
    let home = ["The ship sailed on 5 February.", "- February 5 – Vell", "- Late March – Home"]
    #expect(values(home, written: "2022-02-06").last == "2022-03")
    let other = ["The band will play on May 2 in Vell."] + row
    #expect(values(other, written: "2019-11-19").dropFirst().first == "2019-06-09")
  }
}
