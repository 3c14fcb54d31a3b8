import Articles
import Display
import TestSupport
import Testing

@testable import Reader

/// The days that dates were resolved to, beside the dates.
@Suite struct BodyDaysTests {
  @Test func theyStandInTheMarginWhereThereIsOne() throws {
    var reader = ScriptedReader(width: 180, height: 24)
    reader.press("Enter D")
    let text = reader.column(47..<128)
    let lines = text.split(separator: "\n").map(String.init)
    let line = try #require(lines.first { $0.contains("sailed again on Monday") })
    #expect(line.contains("◐ Mon 29 Jul 2024"))
    // "31 October 2022" says its day itself.
    #expect(!text.contains("31 Oct 2022"))
    #expect(text.contains("◌ late Aug 2024"))
    #expect(!text.contains("["))
    reader.press("D")
    #expect(!reader.column(47..<128).contains("29 Jul 2024 \n"))
    #expect(reader.state.body?.dayNotes.isEmpty == true)
  }

  @Test func theyStandUnderTheirLinesWhereThereIsNone() throws {
    var reader = ScriptedReader(width: 60, height: 24)
    reader.press("Enter D")
    let text = reader.rows.map { $0.trimmingSpaces }.joined(separator: " ")
    #expect(text.contains("◐ Mon 8 Jul 2024") && !text.contains("[◐"))
    reader.send(.terminal(.resized(width: 50, height: 24)))
    let narrow = reader.rows.map { $0.trimmingSpaces }
    let line = try #require(narrow.firstIndex { $0.hasSuffix("sailed again on Monday after") })
    #expect(narrow[line + 1] == "◐ Mon 29 Jul 2024")
    // Only the lines move down, none is broken elsewhere.
    let glossed = reader.rows.filter { !$0.contains("◐") && !$0.contains("●") && !$0.contains("◌") }
    reader.press("D")
    #expect(Array(glossed[1..<12]) == Array(reader.rows[1..<12]))
    reader.press("D")
    reader.send(.terminal(.resized(width: 20, height: 24)))
    #expect(reader.state.draw().width == 20)
  }

  @Test func theyStandBesideTheNumbersOfLinks() {
    var reader = ScriptedReader([SampleArticles.everything], width: 50, height: 40)
    reader.press("Enter # D")
    #expect(reader.screen.contains("report[1]"))
  }

  @Test func daysThatShareALineGoBelowItOrAreCounted() {
    let crowded = SampleArticles.dated(
      "Of a week", site: nil, published: nil,
      paragraphs: [
        "On ⟦1 May 2024⟧, ⟦2 May 2024⟧ and ⟦3 May 2024⟧ it ran, and then for all that anybody knows of these things it stood still until ⟦9 May 2024⟧ came.",
        "It ran on ⟦4 May 2024⟧.",
      ],
      dates: [
        ("2024-05-01", "2024-05-01", .day, nil, true),
        ("2024-05-02", "2024-05-02", .day, nil, true),
        ("2024-05-03", "2024-05-03", .day, nil, true),
        ("2024-05-09", "2024-05-09", .day, nil, true),
        ("2024-05-04", "2024-05-04", .day, nil, true),
      ])
    let body = BodyModel(crowded, state: .init(), measure: 60, glyphs: .unicode)
    let notes = body.days.notes(in: body.layout)
    // The first line has three, and room for its own and none below, for there the fourth stands.
    let lines = notes.map(\.line)
    #expect(lines == lines.sorted() && Set(lines).count == lines.count)
    #expect(notes.reduce(0) { $0 + 1 + $1.more } == 5)
    let first = body.layout.line(holding: body.days.all[0].place)
    #expect(notes.first?.line == first)
    for note in notes where note.more == 0 {
      #expect(note.line >= body.layout.line(holding: note.day.place))
    }
  }

  /// Which dates say all that could stand beside them.
  @Test func aDateThatSaysItsWholeDayHasNoneBesideIt() {
    let cases: [(text: String, first: String, last: String, precision: DateSpan.Precision)] = [
      ("25 July 2024", "2024-07-25", "2024-07-25", .day),
      ("July 25th, 2024", "2024-07-25", "2024-07-25", .day),
      ("2024-07-25", "2024-07-25", "2024-07-25", .day),
      ("1961", "1961-01-01", "1961-12-31", .year),
      ("May 2023", "2023-05-01", "2023-05-31", .month),
      ("the 1970s", "1970-01-01", "1979-12-31", .decade),
      ("July 1969 to December 1972", "1969-07-01", "1972-12-31", .range),
      ("28 February – 3 March 2022", "2022-02-28", "2022-03-03", .range),
      ("25 July", "2024-07-25", "2024-07-25", .day),
      ("7/8/2024", "2024-07-08", "2024-07-08", .day),
      ("Christmas 2023", "2023-12-25", "2023-12-25", .day),
      ("the week of the vote", "2024-07-22", "2024-07-28", .week),
    ]
    func days(_ isInferred: Bool) -> [String] {
      let dated = SampleArticles.dated(
        "Echoes", site: nil, published: nil, paragraphs: cases.map { "It ran in ⟦\($0.text)⟧." },
        dates: cases.map { ($0.first, $0.last, $0.precision, nil, isInferred) })
      return BodyDays(dated).all.map(\.words)
    }
    #expect(
      days(false) == ["Thu 25 Jul 2024", "Mon 8 Jul 2024", "Mon 25 Dec 2023", "22–28 Jul 2024"])
    #expect(days(true).count == cases.count)
  }

  @Test func theInferredOneOfALineComesFirstAndTheRestAreCounted() {
    let dated = SampleArticles.dated(
      "Two of a line", site: nil, published: nil,
      paragraphs: ["From ⟦Christmas 2023⟧ to ⟦Monday⟧ and ⟦1 May 2024⟧.", "On ⟦Tuesday⟧."],
      dates: [
        ("2023-12-25", "2023-12-25", .day, nil, false),
        ("2024-04-29", "2024-04-29", .day, nil, true),
        ("2024-05-01", "2024-05-01", .day, nil, false),
        ("2024-04-30", "2024-04-30", .day, nil, true),
      ])
    let body = BodyModel(dated, state: .init(), measure: 60, glyphs: .unicode)
    var written: [String] = []
    for note in body.days.notes(in: body.layout) { written.append(note.words(fitting: 40)) }
    #expect(written == ["Mon 29 Apr 2024", "Mon 25 Dec 2023", "Tue 30 Apr 2024"])
    let heads = BodyModel(dated, state: .init(), measure: 14, glyphs: .unicode)
    #expect(heads.days.notes(in: heads.layout).allSatisfy { $0.more == 0 })
  }

  @Test func aRangeIsWrittenShorterBeforeItIsCut() {
    let dated = SampleArticles.dated(
      "A range", site: nil, published: nil, paragraphs: ["It ran ⟦over the turn of the month⟧."],
      dates: [("2022-02-28", "2022-03-03", .range, nil, true)])
    let day = BodyDays(dated).all[0]
    #expect(day.words(fitting: 30) == "28 Feb – 3 Mar 2022")
    #expect(day.words(fitting: 18) == "28 Feb–3 Mar 2022")
    #expect(day.words(fitting: 16) == "28 Feb–3 Mar")
    #expect(BodyDays.Note(line: 0, day: day, more: 1).words(fitting: 18) == "28 Feb–3 Mar +1")
    var reader = ScriptedReader([dated], width: 24, height: 16)
    reader.press("Enter D")
    #expect(reader.screen.contains("28 Feb – 3 Mar 2022"))
    reader.send(.terminal(.resized(width: 20, height: 16)))
    #expect(reader.screen.contains("28 Feb–3 Mar") && !reader.screen.contains("2022"))
  }

  @Test func theDayOfATimeThatWasJustSpokenOfIsNotRepeated() {
    var dated = SampleArticles.ferry
    var later = dated.mentions[0]
    later.when.precision = .time
    later.range.start += 8
    later.range.end += 8
    dated.mentions.insert(later, at: 1)
    dated.mentions.append(
      DateMention(
        range: TextRange(block: 3, start: 60, end: 63), kind: .date, value: "PRESENT_REF",
        when: DateSpan(nil, .era)))
    #expect(BodyDays(dated).all.count == BodyDays(SampleArticles.ferry).all.count)
  }

  @Test func theyGoWithTheirDatesUnderStretchedLinesAndBesideTheBarsOfAQuotation() throws {
    let texts: [(text: String, kind: Block.Kind)] = [
      ("He said on ⟦8 July⟧ that it would come, and it never came at all.", .quote(depth: 2)),
      ("On ⟦8 July⟧ or on ⟦9 July⟧ they found it reached, and it never came.", .paragraph),
    ]
    let marked = texts.map { MarkedText($0.text) }
    let mentions = try marked.enumerated().flatMap { block, marked in
      try marked.ranges.enumerated().map { index, range in
        DateMention(
          range: TextRange(block: block, start: range.lowerBound, end: range.upperBound),
          kind: .date, value: "",
          when: DateSpan(
            DayInterval(try #require(CivilDate(iso: "2024-07-0\(8 + index)"))), .day))
      }
    }
    let dated = DatedArticle(
      Article(
        id: ArticleID(naming: "stretched"), title: "Stretched",
        blocks: zip(marked, texts).map { Block($1.kind, SafeText($0.text)) }),
      mentions: mentions, events: [])
    var reader = ScriptedReader([dated], width: 44, height: 24)
    reader.press("Enter D J")
    let rows = reader.rows
    let quoted = try #require(rows.firstIndex { $0.contains("He said") })
    #expect(rows[quoted + 1].hasPrefix(rows[quoted].prefix { $0 != "H" }))
    let plain = try #require(rows.firstIndex { $0.contains(" or ") })
    for row in [quoted, plain] {
      #expect(rows[row].drop { $0 == " " }.contains("  "), "is stretched")
      #expect(rows[row].range(of: "8 July") == rows[row + 1].range(of: "● Mon 8"), "\(rows)")
    }
    #expect(rows[plain + 1].contains("● Mon 8 Jul 2024  "))
    #expect(rows[plain + 1].hasSuffix("● Tue 9 Jul 2024"))
  }

  @Test func columnsOfATableStayUnderEachOther() throws {
    let text = "Noss | 8 July | 1,204"
    let dated = DatedArticle(
      Article(
        id: ArticleID(naming: "table"), title: "Table",
        blocks: [
          Block(.tableRow(isHeader: true), "Route | Since | Passengers"),
          Block(.tableRow(isHeader: false), SafeText(text)),
          Block(.tableRow(isHeader: false), "Stroma | always | 96"),
        ]),
      mentions: [
        DateMention(
          range: TextRange(block: 1, start: 7, end: 13), kind: .date, value: "2024-07-08",
          when: DateSpan(DayInterval(try #require(CivilDate(iso: "2024-07-08"))), .day))
      ], events: [])
    var reader = ScriptedReader([dated], width: 50, height: 16)
    reader.press("Enter")
    let plain = reader.rows.filter { $0.contains("Stroma") || $0.contains("Noss") }
    reader.press("D")
    #expect(reader.rows.filter { $0.contains("Stroma") || $0.contains("Noss") } == plain)
    let row = try #require(reader.rows.firstIndex { $0.contains("Noss") })
    let note = reader.rows[row + 1]
    #expect(note.contains("Mon 8 Jul 2024"))
    let (date, day) = (reader.rows[row].range(of: "8 July"), note.range(of: "● "))
    #expect(date != nil && date == day)
  }
}

extension String {
  /// The column at which a text begins.
  fileprivate func range(of text: String) -> Int? {
    let (own, sought) = (Array(self), Array(text))
    return own.indices.first { own[$0...].starts(with: sought) }
  }

  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
