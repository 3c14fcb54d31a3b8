import Articles
import Display

/// The days that the dates of an article were resolved to, to stand beside them: in the margin, or where there
/// is none under their lines; in the linear screen, where a line is heard, in brackets behind them. A date that
/// says its whole day itself has none.
struct BodyDays: Sendable, Hashable {
  /// A date of the text and its day.
  struct Day: Sendable, Hashable {
    /// Where the date stands.
    var place: TextRange
    /// How surely and how finely the day is known.
    var mark: TimelineLine.Mark
    /// The day, no more exactly than it was said.
    var words: String
    /// The same in fewer columns, the shortest last.
    var shorter: [String] = []

    /// The longest way to say it that leaves `columns` cells no fewer than `more` needs as well.
    func words(fitting columns: Int, with more: Int = 0) -> String {
      ([words] + shorter).first { CellWidth.columns(of: $0) + more <= columns }
        ?? shorter.last ?? words
    }
  }

  /// The dates that mean a day which they do not say in full, in reading order.
  let all: [Day]

  /// The days of an article's dates. What names none ("nineteen minutes", "now") has none, and a time
  /// of the day that was just spoken of says nothing new; nor does the day beside a date that says it.
  init(_ dated: DatedArticle) {
    var all: [Day] = []
    var last: DateMention?
    for mention in dated.mentions where mention.isOfDays && !mention.value.hasSuffix("_REF") {
      let isOfLast =
        mention.when.precision == .time && mention.when.interval == last?.when.interval
        && mention.range.block == last?.range.block
      last = mention
      let words = Self.words(for: mention)
      guard !isOfLast, !mention.says(words, in: dated.article) else { continue }
      all.append(
        Day(
          place: mention.range,
          mark: TimelineLine.Mark(mention.when, isInferred: mention.isInferred),
          words: words, shorter: Self.shorter(words, of: mention.when)))
    }
    self.all = all
  }

  private static func words(for mention: DateMention) -> String {
    let isTime = mention.when.precision == .time
    let words = mention.when.words(long: false, value: isTime ? "" : mention.value)
    guard mention.when.precision <= .day, mention.when.modifier == nil,
      let days = mention.when.interval, days.length == 1
    else { return words }
    return days.first.weekdayName + " " + words
  }

  /// What is said in fewer columns: a range without the spaces around its dash, and what still has its days
  /// without their years.
  private static func shorter(_ words: String, of when: DateSpan) -> [String] {
    guard when.precision < .month, let days = when.interval else { return [] }
    let close = words.replacing(" – ", with: "–")
    let brief = [days.first, days.last].reduce(close) { $0.replacing(" \($1.year)", with: "") }
    return [close, brief].filter { $0 != words }
  }

  /// The days in brackets, to be put into the text.
  func marks(_ glyphs: Glyphs) -> [LinkMark] {
    all.map { day in
      let sign = glyphs.sign(of: day.mark)
      return LinkMark(
        block: day.place.block, offset: day.place.end, number: 0, day: " [\(sign) \(day.words)]")
    }
  }

  /// The days with the lines of a layout beside which they stand: the first inferred one of a line beside
  /// it, the others below, as far as no date stands there; those for which there is no place are counted.
  func notes(in layout: BodyLayout) -> [Note] {
    let shown = all.filter { layout.isShown($0.place.block) }
      .map { (line: layout.line(holding: $0.place), day: $0) }
    var notes: [Note] = []
    var index = 0
    while index < shown.count {
      let line = shown[index].line
      let next = shown[index...].firstIndex { $0.line > line } ?? shown.count
      let room = next < shown.count ? shown[next].line - line : next - index
      let end = min(next, index + room)
      let days = shown[index..<next].map(\.day)
      let ordered = days.filter(\.mark.isInferred) + days.filter { !$0.mark.isInferred }
      for place in index..<end {
        notes.append(Note(line: line + place - index, day: ordered[place - index]))
      }
      if end > index { notes[notes.count - 1].more = next - end }
      index = next
    }
    return notes
  }

  /// A day in the margin.
  struct Note: Sendable, Hashable {
    /// The line of the layout that it stands beside.
    var line: Int
    var day: Day
    /// How many more there are for which there is no line.
    var more = 0

    /// What is written of it in so many columns, as far as they will do.
    func words(fitting columns: Int) -> String {
      let rest = more == 0 ? "" : " +\(more)"
      return day.words(fitting: columns, with: rest.utf8.count) + rest
    }
  }
}

extension DateMention {
  /// Whether it speaks of days, and is no length of time.
  var isOfDays: Bool { when.interval != nil || kind == .date || kind == .time }
}

extension DateMention {
  /// Whether its own words name the day, or what vaguer thing it means, so that nothing is to be added:
  /// "8 July 2024", "May 2023", "1961", but neither "8 July", "Christmas 2023" nor "7/8/2024".
  /// `words` are what would be added.
  fileprivate func says(_ words: String, in article: Article) -> Bool {
    guard !isInferred, when.interval != nil, article.blocks.indices.contains(range.block) else {
      return false
    }
    let text = article.blocks[range.block].text.string.text(in: range.bytes)
    let said = text.numbers
    // "July 8, 2024" and 2024-07-08 can be read in one way only.
    return words.numbers.allSatisfy(said.contains)
      && (when.precision >= .month || text.contains { $0.isLetter } || said.first ?? 0 > 999)
  }
}

extension StringProtocol {
  /// The numbers in it, in their order.
  fileprivate var numbers: [Int] { split { !("0"..."9").contains($0) }.compactMap { Int($0) } }
}

extension CivilDate {
  /// "Mon".
  var weekdayName: String { Self.weekdayNames[weekday - 1] }

  private static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}

extension Glyphs {
  /// The sign of how a day is known.
  func sign(of mark: TimelineLine.Mark) -> Character {
    switch mark {
    case .stated: stated
    case .inferred: inferred
    case .vague: vague
    case .vagueInferred: vagueInferred
    }
  }
}
