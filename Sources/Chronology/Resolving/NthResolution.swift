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
        let back = (last.weekday - weekday + 7) % 7 - 7 * (count + 1)
        return Resolved(last.adding(days: -back), .day)
      }
      let first = interval.first
      let day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
      return Resolved(day, .day)
    case .unit(.weekend):
      let saturday = nth(count, .weekday(6), within: sense, lean: lean)
      return saturday.interval.map { Resolved($0.first, .weekend) } ?? saturday
    case .unit(.month):
      return Resolved(interval.first.adding(months: (count < 0 ? 13 + count : count) - 1), .month)
    case .unit(.week):
      // Its weeks are those of which it has the Thursday, as in ISO 8601.
      if count < 0 {
        let last = interval.last
        let thursday = last.adding(days: -((last.weekday - 4 + 7) % 7))
        return Resolved(thursday.adding(days: 7 * (count + 1)), .week)
      }
      let first = interval.first
      let thursday = first.adding(days: (4 - first.weekday + 7) % 7)
      return Resolved(thursday.adding(days: 7 * (count - 1)), .week)
    case .unit:
      return Resolved(
        count < 0 ? interval.last.adding(days: count + 1) : interval.first.adding(days: count - 1),
        .day)
    }
  }
}
