import Articles
import Testing

/// What a careful reader finds on a page of the sample, written down without the program's help.
struct ExpectedPage: Sendable, CustomTestStringConvertible {
  /// The file.
  let name: String
  let title: String
  /// Authors, in order.
  let byline: [String]
  /// The day that relative dates count from.
  let reference: String
  /// An event a line: `days  words of the sentence that tells it`, days as in `ExpectedDays`.
  let events: String
  /// Days that only the clutter names.
  let noEvents: [String]
  /// Phrases of the article.
  let text: [String]
  /// Phrases of the page around it.
  let clutter: [String]

  init(
    _ name: String, title: String, byline: [String], reference: String, events: String,
    noEvents: [String] = [], text: [String], clutter: [String] = []
  ) {
    self.name = name
    self.title = title
    self.byline = byline
    self.reference = reference
    self.events = events
    self.noEvents = noEvents
    self.text = text
    self.clutter = clutter
  }

  var testDescription: String { name }

  /// The pages of every story.
  static let all = moon1969 + ash2010 + belfast1998 + endurance2022 + lunar2023
}

/// A stretch of days as the tables write it: `1969-07-20`, `1969-07` (a month), `1969` (a year),
/// `1969-05-21..1969-05-31 late month`, `~1969-07-20` for "about".
struct ExpectedDays: Equatable {
  let first: CivilDate
  let last: CivilDate
  let precision: DateSpan.Precision
  let modifier: DateSpan.Modifier?

  init?(_ text: some StringProtocol) {
    let words = String(text).split(separator: " ").map(String.init)
    guard var days = words.first else { return nil }
    let isApproximate = days.hasPrefix("~")
    if isApproximate { days.removeFirst() }
    let ends = days.split(separator: ".").map(String.init)
    guard let start = ends.first, let end = ends.last, let first = Self.first(start),
      let last = Self.last(end)
    else { return nil }
    self.first = first
    self.last = last
    precision =
      words.dropFirst().compactMap(DateSpan.Precision.init(rawValue:)).first
      ?? (ends.count > 1
        ? .range : [4: DateSpan.Precision.year, 7: .month][start.count] ?? .day)
    modifier =
      isApproximate
      ? .approx : words.dropFirst().compactMap(DateSpan.Modifier.init(rawValue:)).first
  }

  /// Whether an event was placed on just these days. The hour does not matter, and so neither does
  /// whether it was early or late in the day, or at about that hour.
  func matches(_ when: DateSpan) -> Bool {
    guard when.interval == DayInterval(first, last) else { return false }
    let isDay = when.precision <= .day
    let part: [DateSpan.Modifier] = [.early, .mid, .late]
    let ignored = when.precision == .time ? part + [.approx] : isDay ? part : []
    let said = when.modifier.flatMap { ignored.contains($0) ? nil : $0 }
    return said == modifier && (isDay ? .day : when.precision) == precision
  }

  private static func first(_ text: String) -> CivilDate? {
    CivilDate(iso: text + "-01-01".dropFirst(max(0, text.count - 4)))
  }

  private static func last(_ text: String) -> CivilDate? {
    switch text.count {
    case 4: CivilDate(iso: text + "-12-31")
    case 7: CivilDate(iso: text + "-01")?.endOfMonth
    default: CivilDate(iso: text)
    }
  }
}
