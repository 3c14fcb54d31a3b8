import Articles
import Display

/// The days that the dates of an article were resolved to, to stand beside them: in the margin, or where there
/// is none under their lines; in the linear screen, where a line is heard, in brackets behind them.
struct BodyDays: Sendable, Hashable {
  /// A date of the text and its day.
  struct Day: Sendable, Hashable {
    /// Where the date stands.
    var place: TextRange
    /// How surely and how finely the day is known.
    var mark: TimelineLine.Mark
    /// The day, no more exactly than it was said.
    var words: String
  }

  /// The dates that mean a day, in reading order.
  let all: [Day]

  /// The days of an article's dates. What names none ("nineteen minutes", "now") has none, and a time
  /// of the day that was just spoken of says nothing new.
  init(_ dated: DatedArticle) {
    var all: [Day] = []
    var last: DateMention?
    for mention in dated.mentions where mention.isOfDays && !mention.value.hasSuffix("_REF") {
      let isOfLast =
        mention.when.precision == .time && mention.when.interval == last?.when.interval
        && mention.range.block == last?.range.block
      last = mention
      guard !isOfLast else { continue }
      all.append(
        Day(
          place: mention.range,
          mark: TimelineLine.Mark(mention.when, isInferred: mention.isInferred),
          words: Self.words(for: mention)))
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

  /// The days in brackets, to be put into the text.
  func marks(_ glyphs: Glyphs) -> [LinkMark] {
    all.map { day in
      let sign = glyphs.sign(of: day.mark)
      return LinkMark(
        block: day.place.block, offset: day.place.end, number: 0, day: " [\(sign) \(day.words)]")
    }
  }

  /// The days with the lines of a layout beside which they stand: the first of a line beside it, the
  /// others below, as far as no date stands there; those for which there is no place are counted.
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
      for place in index..<end {
        notes.append(Note(line: line + place - index, day: shown[place].day))
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

    /// What is written of it.
    var words: String { more == 0 ? day.words : day.words + " +\(more)" }
  }
}

extension DateMention {
  /// Whether it speaks of days, and is no length of time.
  var isOfDays: Bool { when.interval != nil || kind == .date || kind == .time }
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
