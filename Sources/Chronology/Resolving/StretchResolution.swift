import Articles

/// The days of a stretch. Its value, `first/end`, is the program's own where TIMEX3 has none; a stretch
/// that is just one unit of the calendar has that unit's value.
extension Resolver {
  func stretch(_ stretch: Stretch, lean: Lean) -> Resolved {
    guard let today else { return Resolved("XXXX-XX-XX", .date, nil, .range) }
    switch stretch {
    case .counted(let count, let unit): return counted(count, unit, from: today)
    case .workdays(let count):
      let end = count < 0 ? today : today.adding(days: 1)
      let other = Self.moveWorkdays(end, count)
      return Self.days(min(other, end), before: max(other, end))
    case .workweek(let weeks):
      let monday = today.adding(days: 1 - today.weekday + 7 * weeks)
      return Self.days(monday, before: monday.adding(days: 5))
    case .weeks(let count):
      let monday = today.adding(days: 1 - today.weekday + (count > 0 ? 7 : 0))
      let other = monday.adding(days: 7 * count)
      return Self.days(min(monday, other), before: max(monday, other))
    case .within(let parts): return Self.days(today, before: Self.move(today, parts))
    case .rest(let unit):
      guard let last = Resolved(today, unit).interval?.last, last > today else {
        return Resolved(today, .day)
      }
      return Resolved(from: today, through: last)
    case .toDate(let unit):
      return Self.days(Resolved(today, unit).interval?.first ?? today, before: today)
    case .earlier(let unit), .later(let unit): return half(stretch, unit, today)
    case .lasting(let parts, let sense):
      let start = resolve(sense, lean: .future).interval?.first ?? today
      return Self.days(start, before: Self.move(start, parts))
    case .edge(let count, let unit, let sense):
      return edge(count, unit, resolve(sense, lean: lean).interval)
    case .hours(let first, let last, let day): return hours(first, last, on: day, lean: lean)
    case .between(let one, let other): return between(one, other, lean: lean)
    }
  }

  /// Units that are planned by as a whole are counted whole; of others one lives on any day.
  private func counted(_ count: Int, _ unit: CalendarUnit, from today: CivilDate) -> Resolved {
    if unit.isOfClock { return Resolved(today, .day) }
    switch unit {
    case .quarter, .half, .decade, .century:
      guard let current = Resolved(today, unit).interval else { return Resolved(today, .day) }
      let start = count < 0 ? current.first : current.last.adding(days: 1)
      let other = Self.move(start, unit, count)
      return Self.days(min(start, other), before: max(start, other))
    default:
      if count < 0 { return Self.days(Self.move(today, unit, count), before: today) }
      let start = today.adding(days: 1)
      return Self.days(start, before: Self.move(start, unit, count))
    }
  }

  private func half(_ stretch: Stretch, _ unit: CalendarUnit, _ today: CivilDate) -> Resolved {
    guard let whole = Resolved(today, unit).interval else { return Resolved(today, .day) }
    let months = unit.months
    let middle =
      months > 1
      ? whole.first.adding(months: months / 2) : whole.first.adding(days: whole.length / 2)
    if case .earlier = stretch {
      return Self.days(whole.first, before: min(middle, today))
    }
    return Self.days(max(middle, today), before: whole.last.adding(days: 1))
  }

  private func edge(_ count: Int, _ unit: CalendarUnit, _ whole: DayInterval?) -> Resolved {
    guard let whole else { return Resolved("XXXX-XX-XX", .date, nil, .range) }
    // The weeks of a year are those of which it has the Thursday.
    let isWeek = unit == .week
    if count < 0 {
      let after = whole.last.adding(days: 1)
      let end = isWeek ? Self.monday(after) : after
      return Self.days(Self.move(end, unit, count), before: end)
    }
    let start = isWeek ? Self.monday(whole.first) : whole.first
    return Self.days(start, before: Self.move(start, unit, count))
  }

  /// The Monday nearest to a day: where the ISO weeks of a year or month start that starts there.
  private static func monday(_ day: CivilDate) -> CivilDate {
    let thursday = day.adding(days: (4 - day.weekday + 7) % 7)
    return thursday.adding(days: -3)
  }

  private func hours(_ first: ClockParts, _ last: ClockParts, on day: Sense?, lean: Lean)
    -> Resolved
  {
    var result = clock(first, on: day, lean: lean)
    guard let date = result.interval?.first else { return result }
    var end = last
    if !end.isCertain, let start = result.said.secondOfDay, let hour = end.hour, hour < 12,
      hour * 3600 <= start
    {
      end.hour = hour + 12
    }
    result.value += "/" + date.description + Timex.clock(end)
    return result
  }

  private func between(_ one: Stretch.End, _ other: Stretch.End, lean: Lean) -> Resolved {
    let start = resolve(one.sense, lean: lean)
    guard var first = bound(start, one.modifier) else {
      return Resolved(
        start.value + "/" + resolve(other.sense, lean: lean).value, .date, nil, .range)
    }
    var end =
      self.end(of: other.sense, after: first, of: one.sense) ?? resolve(other.sense, lean: lean)
    // A stretch of no year that runs today has begun: "10/1-11/7", said in the end of October.
    if case .calendar(let parts) = one.sense, parts.month != nil, parts.year == nil,
      parts.pick == .open, parts.within == nil,
      let today, first > today, let last = end.interval?.first,
      last.adding(months: -12) >= today, first.adding(months: -12) <= today
    {
      first = first.adding(months: -12)
      end = self.end(of: other.sense, after: first, of: one.sense) ?? end
    }
    guard let last = bound(end, other.modifier), last >= first else { return start }
    if end.precision <= .day { return Resolved(from: first, through: last) }
    return Self.days(first, before: last)
  }

  /// The day on which a bound falls: "2014" is its first day, "the end of March" the day after it.
  private func bound(_ bound: Resolved, _ modifier: DateSpan.Modifier?) -> CivilDate? {
    guard let days = bound.interval else {
      return bound.value == Sense.VagueTime.present.rawValue ? today : nil
    }
    switch modifier {
    case .late where days.length > 1: return days.last.adding(days: 1)
    case .mid where days.length > 1: return days.first.adding(days: days.length / 2)
    default: return days.first
    }
  }

  /// A stretch up to a day that is no longer of it.
  static func days(_ first: CivilDate, before end: CivilDate) -> Resolved {
    guard first < end else { return Resolved(first, .day) }
    let days = DayInterval(first, end.adding(days: -1))
    for unit in [CalendarUnit.day, .week, .month, .quarter, .half, .year, .decade] {
      let whole = Resolved(first, unit)
      if whole.interval == days { return whole }
    }
    return Resolved(first.description + "/" + end.description, .date, days, .range)
  }

  /// A day moved by the parts of a length, one after the other, the largest unit first.
  static func move(_ day: CivilDate, _ parts: DurationParts, by sign: Int = 1) -> CivilDate {
    parts.parts.sorted { $0.unit.months > $1.unit.months }.reduce(day) { day, part in
      guard let (count, unit) = part.whole else { return day }
      return move(day, unit, sign * count)
    }
  }

  private static func moveWorkdays(_ day: CivilDate, _ count: Int) -> CivilDate {
    var day = day
    var left = min(abs(count), 1000)
    while left > 0 {
      day = day.adding(days: count < 0 ? -1 : 1)
      // Ahead, the day before the end is the last that counts.
      let counted = count < 0 ? day : day.adding(days: -1)
      if counted.weekday <= 5 { left -= 1 }
    }
    return day
  }
}

extension Resolved {
  /// A stretch from one day through another.
  init(from first: CivilDate, through last: CivilDate) {
    self.init(
      first.description + "/" + last.description, .date, DayInterval(first, last), .range)
  }
}
