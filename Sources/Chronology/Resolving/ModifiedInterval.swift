import Articles

extension Resolved {
  /// The days that "early", "mid" or "late" leave of the interval: those of a month start on the 1st,
  /// 11th and 21st; of anything else they are thirds by days, for years and more by whole months.
  func interval(_ modifier: DateSpan.Modifier?) -> DayInterval? {
    guard let interval, let modifier, modifier != .approx, modifier != .before, modifier != .after,
      interval.length > 1
    else { return self.interval }
    let first = interval.first
    let (start, end): (CivilDate, CivilDate)
    switch precision {
    case .month:
      start = first.adding(days: 10)
      end = first.adding(days: 20)
    case .year, .decade, .century, .half, .quarter, .season:
      let months =
        (interval.last.year - first.year) * 12 + interval.last.month - first.month + 1
      start = first.adding(months: (months + 2) / 3)
      end = first.adding(months: months * 2 / 3)
    default:
      start = first.adding(days: (interval.length + 2) / 3)
      end = first.adding(days: interval.length * 2 / 3)
    }
    return switch modifier {
    case .early: DayInterval(first, start.adding(days: -1))
    case .mid: DayInterval(start, end.adding(days: -1))
    default: DayInterval(min(end, interval.last), interval.last)
    }
  }
}
