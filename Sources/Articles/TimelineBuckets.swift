/// A timeline seen from farther away: how many of its entries begin in each day, month or year.
extension Timeline {
  /// How wide a bucket is, from narrow to wide.
  public enum Scale: String, Sendable, CaseIterable {
    case day, month, year, decade, century
  }

  /// One stretch of the calendar and the entries that begin in it.
  public struct Bucket: Sendable, Hashable {
    /// The whole day, month, year, decade or century, cut to the years 1...9999.
    public let days: DayInterval
    /// The indices of its entries in the timeline; never empty.
    public let entries: Range<Int>

    /// How many entries begin in it.
    public var count: Int { entries.count }
  }

  /// The buckets that hold entries, in the order of the calendar; entries without a day are in none.
  public func buckets(_ scale: Scale) -> [Bucket] {
    var buckets: [Bucket] = []
    for (index, entry) in entries.enumerated() {
      guard let day = entry.when.interval?.first else { break }
      if let last = buckets.last, last.days.contains(day) {
        buckets[buckets.count - 1] = Bucket(
          days: last.days, entries: last.entries.lowerBound..<(index + 1))
      } else {
        buckets.append(Bucket(days: scale.days(around: day), entries: index..<(index + 1)))
      }
    }
    return buckets
  }

  /// The narrowest scale at which the whole timeline, its empty stretches counted, has at most
  /// `limit` buckets; the widest if none has.
  public func scale(fitting limit: Int) -> Scale {
    let days = entries.compactMap { $0.when.interval?.first }
    guard let first = days.first, let last = days.last else { return .day }
    return Scale.allCases.first { $0.steps(from: first, to: last) < limit } ?? .century
  }
}

extension Timeline.Scale {
  /// The day, month, year, decade (1990 to 1999) or century (1900 to 1999) that a day lies in.
  public func days(around day: CivilDate) -> DayInterval {
    switch self {
    case .day: return DayInterval(day)
    case .month: return DayInterval(day.adding(days: 1 - day.day), day.endOfMonth)
    case .year: return years(day.year, 1)
    case .decade: return years(day.year - day.year % 10, 10)
    case .century: return years(day.year - day.year % 100, 100)
    }
  }

  /// How many buckets after the one of `first` that of `last` comes.
  public func steps(from first: CivilDate, to last: CivilDate) -> Int {
    switch self {
    case .day: last.dayNumber - first.dayNumber
    case .month: (last.year - first.year) * 12 + last.month - first.month
    case .year: last.year - first.year
    case .decade: last.year / 10 - first.year / 10
    case .century: last.year / 100 - first.year / 100
    }
  }

  /// How many days a stretch has at most that is told among those of this scale: a week among days,
  /// "late July" among months.
  package var longest: Int {
    switch self {
    case .day: 7
    case .month: 31
    case .year: 366
    case .decade: 3653
    case .century: .max
    }
  }

  /// A bucket as a span that was said: "March 2022", "the 1990s", with its TIMEX3 value.
  package func span(around day: CivilDate) -> (when: DateSpan, value: String) {
    let days = days(around: day)
    let text = days.first.description
    return switch self {
    case .day: (DateSpan(days, .day), text)
    case .month: (DateSpan(days, .month), String(text.prefix(7)))
    case .year: (DateSpan(days, .year), String(text.prefix(4)))
    case .decade: (DateSpan(days, .decade), String(text.prefix(3)))
    case .century: (DateSpan(days, .century), String(text.prefix(2)))
    }
  }

  private func years(_ first: Int, _ count: Int) -> DayInterval {
    DayInterval(
      CivilDate(max(first, 1), 1, 1) ?? CivilDate(dayNumber: .min),
      CivilDate(min(first + count - 1, 9999), 12, 31) ?? CivilDate(dayNumber: .max))
  }
}
