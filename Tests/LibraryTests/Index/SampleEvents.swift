@testable import Articles

/// Events of all sorts, the same ones for the same seed.
struct SampleEvents {
  private var state: UInt64

  init(seed: UInt64 = 1) { state = seed }

  /// The events of so many documents.
  mutating func documents(_ count: Int, each most: Int = 8) -> [[Event]] {
    (0..<count).map { _ in (0..<number(below: most + 1)).map { _ in event() } }
  }

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  mutating func event() -> Event {
    let day = CivilDate(dayNumber: 18_600 + number(below: 1_500))
    let (when, value) = span(around: day)
    let block = number(below: 20)
    let start = number(below: 3_000)
    let sentence = TextRange(block: block, start: start, end: start + 40 + number(below: 200))
    let mention = TextRange(
      block: number(below: 12) == 0 ? block + 1 : block, start: start + 3, end: start + 9)
    let clause =
      number(below: 3) == 0
      ? sentence : TextRange(block: block, start: start + number(below: 9), end: sentence.end - 1)
    let words = ["Talks", "began", "in Oslo,", "北京で", "and the café", "closed", "its doors"]
    let label = (0...number(below: 9)).map { _ in words[number(below: words.count)] }
    let roles: [DateMention.Role] = [.occurrence, .occurrence, .name, .report, .bound]
    return Event(
      when: when, value: value, mention: mention, sentence: sentence, clause: clause,
      label: SafeText(label.joined(separator: " ")),
      speaker: number(below: 6) == 0 ? "The minister" : nil, role: roles[number(below: 5)],
      isInferred: number(below: 2) == 0)
  }

  private mutating func span(around day: CivilDate) -> (DateSpan, String) {
    switch number(below: 10) {
    case 0: return Timeline.Scale.month.span(around: day)
    case 1: return Timeline.Scale.year.span(around: day)
    case 2: return (DateSpan(nil, .day), "XXXX-07-25")
    case 3: return (DateSpan(DayInterval(day, day.adding(days: 6)), .week), "2022-W17")
    case 4: return (DateSpan(DayInterval(day, day.adding(days: 11)), .month, .late), "\(day)")
    case 5: return (DateSpan(DayInterval(day), .time), "\(day)T16:41")
    case 6: return Timeline.Scale.decade.span(around: day)
    default: return (DateSpan(DayInterval(day), .day), "\(day)")
    }
  }
}
