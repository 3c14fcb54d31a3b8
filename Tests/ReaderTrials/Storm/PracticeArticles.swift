import Articles
import TestSupport

/// Articles made by chance, the same for the same seed: blocks of every kind, in scripts that are
/// wide, narrow, joined and written from the right, with links, dates and events that lie in them.
struct PracticeArticles {
  private var chance: SeededSnippets

  /// So many articles; the first is longer than all others together.
  static func make(_ count: Int, seed: UInt64) -> [DatedArticle] {
    var maker = PracticeArticles(chance: SeededSnippets(seed: seed))
    return (0..<count).map { maker.article($0, blocks: $0 == 0 ? 600 : maker.upTo(14)) }
  }

  private mutating func article(_ number: Int, blocks count: Int) -> DatedArticle {
    let blocks = (0..<count).map { _ in block() }
    var mentions: [DateMention] = []
    var events: [Event] = []
    for (index, block) in blocks.enumerated() where upTo(3) > 0 {
      guard let place = stretch(of: block.text.string) else { continue }
      let day = CivilDate(dayNumber: 15_000 + upTo(9_000) * (upTo(20) == 0 ? -50 : 1))
      let when = DateSpan(DayInterval(day), upTo(3) == 0 ? .month : .day)
      let range = TextRange(block: index, start: place.lowerBound, end: place.upperBound)
      let whole = TextRange(block: index, start: 0, end: block.text.string.utf8.count)
      mentions.append(DateMention(range: range, kind: .date, value: day.description, when: when))
      events.append(
        Event(
          when: when, value: day.description, mention: range, sentence: whole, clause: whole,
          label: SafeText(words(upTo(12))), isInferred: upTo(2) == 0))
    }
    let published = upTo(9) == 0 ? nil : CivilMoment(CivilDate(dayNumber: 19_900 - number / 3))
    let article = Article(
      id: ArticleID(naming: "practice \(number)"), title: SafeText(words(upTo(12))),
      byline: (0..<upTo(5)).map { _ in SafeText(words(2)) }, published: published,
      site: upTo(6) == 0 ? nil : SafeText("Gazette \(upTo(5))"),
      url: SafeText("https://example.org/\(number)"), blocks: blocks)
    return DatedArticle(article, mentions: mentions, events: events)
  }

  private mutating func block() -> Block {
    let text = SafeText(words(upTo(80)))
    var inlines: [Inline] = []
    for kind in [
      Inline.Kind.link(SafeText("https://example.org/\(upTo(40))")), .link("mailto:a@example.org"),
      .link("javascript:alert(1)"), .strong, .emphasis, .code,
    ] where upTo(4) == 0 {
      if let place = stretch(of: text.string) {
        inlines.append(Inline(kind, start: place.lowerBound, end: place.upperBound))
      }
    }
    let kind: Block.Kind =
      switch upTo(14) {
      case 0: .heading(level: 2)
      case 1: .quote(depth: 1 + upTo(6))
      case 2: .listItem(depth: 1 + upTo(5), ordinal: upTo(2) == 0 ? nil : upTo(2_000))
      case 3, 4, 5: .tableRow(isHeader: upTo(4) == 0)
      case 6: .code
      case 7: .figure(source: SafeText("https://example.org/\(upTo(9)).jpg"), alternative: "A pier")
      case 8: .rule
      default: .paragraph
      }
    if case .tableRow = kind {
      let cells = (0..<(1 + upTo(9))).map { _ in words(upTo(6)) }
      return Block(kind, SafeText(cells.joined(separator: " | ")))
    }
    return Block(
      kind, text, inlines: inlines.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
  }

  /// A stretch of a text that begins and ends between letters.
  private mutating func stretch(of text: String) -> Range<Int>? {
    let offsets = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    guard offsets.count > 2 else { return nil }
    let first = upTo(offsets.count - 1)
    let last = min(offsets.count - 1, first + 1 + upTo(20))
    return offsets[first]..<offsets[last]
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in Self.vocabulary[upTo(Self.vocabulary.count)] }.joined(separator: " ")
  }

  private mutating func upTo(_ limit: Int) -> Int {
    Int.random(in: 0..<max(1, limit), using: &chance)
  }

  /// What a terminal and this program give the same columns; what they disagree on has tests.
  private static let vocabulary = [
    "ferry", "harbour", "the", "of", "ice,", "“sails”", "–", "1,204", "don't", "a", "well-known",
    "éte", "naïve", "Straße", "港の当局は", "新しい航路を発表した。", "서울", "שלום", "עולם,", "السفينة",
    "(في الميناء)", "12.5", "x-1", "antidisestablishmentarianism", "Москва", "Ελλάδα", "🙂", "⛵",
    "https://example.org/a/b", "e\u{301}", "ferry.", "tomorrow", "July", "\n",
  ]
}
