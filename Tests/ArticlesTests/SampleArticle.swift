import Articles

/// An article with a block of each kind, and a timeline of two articles, for the tests of formats.
enum SampleArticle {
  static let dated: DatedArticle = {
    var article = Article(
      id: ArticleID(naming: "sample"), title: "Night boats <again>", subtitle: "A *vote*",
      byline: ["Ann Fields"], published: CivilMoment(iso: "2024-08-08T16:41Z"),
      site: "The \"Herald\"", url: "https://example.org/boats?a=1&b=2",
      blocks: [
        Block(
          .paragraph, "On July 25th the council voted\n1. for boats & snake_case.",
          inlines: [
            Inline(.strong, start: 3, end: 12), Inline(.emphasis, start: 8, end: 24),
            Inline(.link("https://example.org/(v)"), start: 25, end: 30),
            Inline(.link("javascript:alert(1)"), start: 34, end: 37),
          ]),
        Block(.heading(level: 2), "Why *now*?"),
        Block(.listItem(depth: 1, ordinal: 1), "Two boats came"),
        Block(.listItem(depth: 2, ordinal: nil), "- both new"),
        Block(.listItem(depth: 1, ordinal: 2), "Crews came"),
        Block(.quote(depth: 2), "Enough."),
        Block(.code, "let a = `1`\n  <b>"),
        Block(.tableRow(isHeader: true), "Boat | Seats"),
        Block(.tableRow(isHeader: false), "Vell | <4>"),
        Block(.figure(source: "https://example.org/p.jpg", alternative: "Pier"), "At dawn"),
        Block(.rule, ""),
        Block(.paragraph, "# no heading"),
      ])
    article.dateline = Dateline(place: "Vell", date: CivilDate(2024, 8, 8))
    let mention = DateMention(
      range: TextRange(block: 0, start: 3, end: 12), kind: .date, value: "2024-07-25",
      when: day("2024-07-25"), said: PartialDate(month: 7, day: 25),
      implied: PartialDate(year: 2024), rules: ["MonthDayParser"])
    return DatedArticle(
      article, mentions: [mention],
      events: [event("2024-07-25", day("2024-07-25"), "the council voted for boats, at last", 3)])
  }()

  static let timeline: Timeline = {
    let other = ArticleID(naming: "other")
    let july = DayInterval(CivilDate(dayNumber: 19_924), CivilDate(dayNumber: 19_935))
    let long = "Äußerungen; " + String(repeating: "naïve über-long clause ", count: 6) + "end"
    return Timeline(
      sources: dated.sources + [
        Timeline.Source(
          article: other, title: "=Other, \"story\"",
          event: event("2024-07-25", day("2024-07-25"), "=SUM(A1)\nvoted", 40)),
        Timeline.Source(
          article: other, title: "=Other, \"story\"",
          event: event("2024-07", DateSpan(july, .month, .late), long, 80)),
        Timeline.Source(
          article: other, title: "=Other, \"story\"",
          event: event("XXXX-12-24", DateSpan(nil, .day), "nobody sails", 120)),
      ])
  }()

  private static func day(_ iso: String) -> DateSpan {
    DateSpan(CivilDate(iso: iso).map { DayInterval($0) }, .day)
  }

  private static func event(
    _ value: String, _ when: DateSpan, _ label: String, _ start: Int
  ) -> Event {
    let range = TextRange(block: 0, start: start, end: start + 9)
    return Event(
      when: when, value: value, mention: range, sentence: range, clause: range,
      label: SafeText(label), isInferred: value.hasPrefix("2024"))
  }
}
