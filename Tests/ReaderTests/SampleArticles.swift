import Articles
import TestSupport

/// Articles to read in tests: their dates are marked `⟦25 July⟧` and given in order.
enum SampleArticles {
  static let today = CivilDate(2024, 8, 9)

  /// A short report with four events, one of them of another year, one of a month.
  static let ferry = dated(
    "Ferry service returns to the northern islands",
    site: "Harbour Gazette", published: "2024-07-29",
    paragraphs: [
      "The ferry *Skua* sailed again on ⟦Monday⟧ after a pause of three weeks. Some four hundred passengers were aboard.",
      "Its engine had failed on ⟦8 July⟧, a mile from the pier at Noss. No one was hurt.",
      "The islands have had no bridge since the storm of ⟦31 October 2022⟧ took the old one.",
      "A new bridge is to be opened in ⟦late August⟧, the council says. Its members meet again this week.",
    ],
    dates: [
      ("2024-07-29", "2024-07-29", .day, nil, true), ("2024-07-08", "2024-07-08", .day, nil, true),
      ("2022-10-31", "2022-10-31", .day, nil, false),
      ("2024-08-21", "2024-08-31", .month, .late, true),
    ])

  /// Another report, with one event.
  static let orchard = dated(
    "An orchard of forgotten pears", site: "The Grower", published: "2024-07-12",
    paragraphs: [
      "Two hundred trees were planted on ⟦14 March 1911⟧ by the monks of the abbey.",
      "Most of the kinds have no name today, and the ferry does not go there.",
    ],
    dates: [("1911-03-14", "1911-03-14", .day, nil, false)])

  /// A report without dates.
  static let chess = dated(
    "The quiet of the chess hall", site: nil, published: nil,
    paragraphs: ["Nobody speaks here. The clocks do."], dates: [])

  static let all = [ferry, orchard, chess]

  /// Those that a library would say tell of one story; the third stands alone.
  static let story = [ferry.article.id, orchard.article.id]

  typealias Dated = (String, String, DateSpan.Precision, DateSpan.Modifier?, Bool)

  /// An article whose every marked date makes an event of its sentence.
  static func dated(
    _ title: SafeText, site: SafeText?, published: String?, paragraphs: [String], dates: [Dated]
  ) -> DatedArticle {
    var blocks: [Block] = []
    var events: [Event] = []
    var mentions: [DateMention] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let marked = MarkedText(paragraph)
      blocks.append(Block(.paragraph, SafeText(marked.text)))
      for range in marked.ranges {
        guard mentions.count < dates.count else { break }
        let (first, last, precision, modifier, isInferred) = dates[mentions.count]
        let days = CivilDate(iso: first).flatMap { first in
          CivilDate(iso: last).map { DayInterval(first, $0) }
        }
        let when = DateSpan(days, precision, modifier)
        let place = TextRange(block: index, start: range.lowerBound, end: range.upperBound)
        let sentence = sentence(around: range, in: marked.text)
        let whole = TextRange(block: index, start: sentence.lowerBound, end: sentence.upperBound)
        mentions.append(
          DateMention(
            range: place, kind: .date, value: first, when: when,
            implied: PartialDate(year: isInferred ? days?.first.year : nil)))
        events.append(
          Event(
            when: when, value: first, mention: place, sentence: whole, clause: whole,
            label: SafeText(String(marked.text.text(in: sentence))), isInferred: isInferred))
      }
    }
    let article = Article(
      id: ArticleID(naming: title.string), title: title, byline: ["A. Writer"],
      published: published.flatMap { CivilMoment(iso: $0) }, site: site,
      url: SafeText("https://example.org/" + title.string.split(separator: " ").joined()),
      blocks: blocks)
    return DatedArticle(article, mentions: mentions, events: events)
  }

  private static func sentence(around range: Range<Int>, in text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x2E).map { $0 + 2 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(of: 0x2E).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  /// An article with a block of every kind, wide letters and emoji among them.
  static let everything: DatedArticle = {
    let link = "Read the full report at the harbour office."
    let blocks: [Block] = [
      Block(.paragraph, "港の当局は、火曜日に新しい航路を発表した。「橋はまだない」と住民は言う。👩‍👩‍👧‍👦 and 🇨🇭 flags e\u{301}tait"),
      Block(.heading(level: 2), "What happens next"),
      Block(
        .paragraph, SafeText(link),
        inlines: [
          Inline(.link("https://example.org/report"), start: 9, end: 20),
          Inline(.strong, start: 28, end: 35), Inline(.emphasis, start: 36, end: 42),
        ]),
      Block(
        .quote(depth: 1), "We have waited for two winters, and we can wait for a third if we must."),
      Block(.quote(depth: 2), "A quotation within a quotation, to see two bars."),
      Block(
        .listItem(depth: 1, ordinal: nil),
        "A first thing, with so many words that it needs a second line to be told."),
      Block(.listItem(depth: 2, ordinal: nil), "A thing within the first."),
      Block(.listItem(depth: 1, ordinal: 12), "The twelfth thing."),
      Block(.tableRow(isHeader: true), "Route | Passengers | Since"),
      Block(.tableRow(isHeader: false), "Noss | 1,204 | 1987"),
      Block(.tableRow(isHeader: false), "Stroma | 96 | 2001"),
      Block(.code, "func sail() {\n    return   home\n}"),
      Block(
        .figure(source: "https://example.org/a.jpg", alternative: "A ferry at a pier"),
        "The Skua on Monday."),
      Block(.rule, ""),
      Block(
        .paragraph,
        "Averyveryveryveryveryveryveryveryveryveryverylongwordwithoutanyspaceinitthatfitsnowhere"),
      Block(.paragraph, ""),
    ]
    return DatedArticle(
      Article(id: ArticleID(naming: "everything"), title: "Everything at once", blocks: blocks))
  }()
}
