import Articles
import Chronology
import TestSupport

/// An article of paragraphs with its mentions made by hand: `on ⟦July 25|2024-07-25⟧ it rained`.
///
/// After the bar stands a day, `2024-07`, `2024`, `2024-07-20/2024-07-31 late`, a duration `P3D`, a
/// set `set`, or a vague reference `PAST_REF`; an exclamation mark after it says that the year was
/// filled in.
struct HandDated {
  let article: Article
  let mentions: [DateMention]

  /// The labels of its events in order, each with who says so: "He left <his lawyer>".
  var told: [String] {
    EventFinder().events(in: article, mentions: mentions).map { event in
      event.label.string + (event.speaker.map { " <\($0)>" } ?? "")
    }
  }

  init(_ paragraphs: String...) {
    self.init(paragraphs.map { (.paragraph, $0) })
  }

  init(_ blocks: [(Block.Kind, String)], dateline: CivilDate? = nil) {
    var mentions: [DateMention] = []
    var made: [Block] = []
    for (index, (kind, marked)) in blocks.enumerated() {
      var text = ""
      var rest = Substring(marked)
      while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
        text += rest[..<open]
        let parts = rest[rest.index(after: open)..<close].split(separator: "|")
        let start = text.utf8.count
        text += parts[0]
        mentions.append(
          Self.mention(
            TextRange(block: index, start: start, end: text.utf8.count), String(parts[1])))
        rest = rest[rest.index(after: close)...]
      }
      made.append(Block(kind, SafeText(text + rest)))
    }
    var article = Article(id: ArticleID(naming: "hand"), title: "By hand", blocks: made)
    if let dateline { article.dateline = Dateline(date: dateline) }
    self.article = article
    self.mentions = mentions
  }

  private static func mention(_ range: TextRange, _ code: String) -> DateMention {
    let isInferred = code.hasSuffix("!")
    let words = code.filter { $0 != "!" }.split(separator: " ")
    let value = String(words[0])
    let modifier = words.count > 1 ? DateSpan.Modifier(rawValue: String(words[1])) : nil
    var mention = DateMention(range: range, kind: .date, value: value, when: span(value, modifier))
    if value.hasPrefix("P"), value.dropFirst().first?.isNumber == true { mention.kind = .duration }
    if value == "set" { mention.kind = .set }
    if isInferred { mention.implied.year = mention.when.interval?.first.year }
    return mention
  }

  private static func span(_ value: String, _ modifier: DateSpan.Modifier?) -> DateSpan {
    let ends = value.split(separator: "/").compactMap { CivilDate(iso: $0) }
    let numbers = value.split(separator: "-").compactMap { Int($0) }
    if ends.count == 2 {
      return DateSpan(DayInterval(ends[0], ends[1]), modifier == nil ? .range : .month, modifier)
    }
    if let day = ends.first { return DateSpan(DayInterval(day), .day, modifier) }
    guard let year = numbers.first, let first = CivilDate(year, 1, 1) else {
      return DateSpan(nil, .day, modifier)
    }
    if numbers.count == 2, let month = CivilDate(year, numbers[1], 1) {
      return DateSpan(DayInterval(month, month.endOfMonth), .month, modifier)
    }
    return DateSpan(DayInterval(first, first.adding(months: 11).endOfMonth), .year, modifier)
  }
}
