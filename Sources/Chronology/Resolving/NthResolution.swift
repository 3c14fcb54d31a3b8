import Articles

/// The n-th weekday, day, week or month of a larger stretch.
extension Resolver {
  func nth(_ count: Int, _ part: NthPart, within sense: Sense?, lean: Lean) -> Resolved {
    guard let sense, let interval = resolve(sense, lean: lean).interval else {
      return Resolved("XXXX-XX-XX", .date, nil, .day)
    }
    switch part {
    case .weekday(let weekday):
      if count < 0 {
        let last = interval.last
        return Resolved(last.adding(days: -((last.weekday - weekday + 7) % 7)), .day)
      }
      let first = interval.first
      let day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
      return Resolved(day, .day)
    case .unit(.month):
      return Resolved(interval.first.adding(months: (count < 0 ? 12 : count) - 1), .month)
    case .unit(.week):
      if count < 0 { return Resolved(interval.last, .week) }
      // The first week is the one with the stretch's first Thursday, as in ISO 8601.
      let first = interval.first
      let thursday = first.adding(days: (4 - first.weekday + 7) % 7)
      return Resolved(thursday.adding(days: 7 * (count - 1)), .week)
    case .unit:
      return Resolved(
        count < 0 ? interval.last : interval.first.adding(days: count - 1), .day)
    }
  }
}
