import Articles

/// Which year's day a name means.
extension Resolver {
  /// The day of a name in the year that was said, or the one that the pointer or the verb chooses.
  func holiday(_ parts: HolidayParts, lean: Lean) -> Resolved {
    if let year = parts.year ?? parts.within.flatMap({ self.year(of: $0) }) {
      guard let day = days(of: parts.law, in: year).first else {
        return Resolved("XXXX", .date, nil, .day)
      }
      return Resolved(day, .day)
    }
    guard let today else {
      if case .fixed(let month, let day) = parts.law {
        return Resolved("XXXX-" + Timex.pad(month, 2) + "-" + Timex.pad(day, 2), .date, nil, .day)
      }
      return Resolved("XXXX", .date, nil, .day)
    }
    if followsStory, let storyYear, let day = days(of: parts.law, in: storyYear).first {
      // The Christmas of a winter that was told of lies within it.
      if let winter = story?.interval, story?.precision == .season,
        let within = days(of: parts.law, in: winter.first.year).first,
        within >= winter.first, within <= winter.last
      {
        return Resolved(within, .day)
      }
      // A tale moves forward: New Year's Day after a fire in December is that of the next year.
      if let last = story?.interval?.first, last.dayNumber - day.dayNumber > 180,
        let next = days(of: parts.law, in: storyYear + 1).first
      {
        return Resolved(next, .day)
      }
      // But of the Christmas eleven months away the one just gone is meant.
      if let story, story.precision <= .month, let last = story.interval?.first,
        day.dayNumber - last.dayNumber > 240,
        let gone = days(of: parts.law, in: storyYear - 1).first
      {
        return Resolved(gone, .day)
      }
      return Resolved(day, .day)
    }
    if parts.skips > 0 {
      let ahead = (today.year...today.year + parts.skips + 1).flatMap {
        days(of: parts.law, in: $0)
      }
      if let day = ahead.filter({ $0 > today }).dropFirst(parts.skips).first {
        return Resolved(day, .day)
      }
    }
    let candidates = candidates(for: parts.law, around: today)
    let chosen: CivilDate?
    switch parts.pick {
    case .last, .previous: chosen = candidates.last { $0 < today }
    case .next, .coming, .following: chosen = candidates.first { $0 > today }
    case .this, .that: chosen = candidates.first { $0.year == today.year }
    case .open:
      // What is to be on a named day is never on one that has gone by for weeks, nor what is asked for.
      let limit = today.adding(days: register.looksAhead ? -1 : -14)
      chosen = candidates.filter { lean != .future || $0 > limit }.min {
        distance($0, 0, lean, isReported: false) < distance($1, 0, lean, isReported: false)
      }
    }
    return Resolved(chosen ?? candidates.first ?? today, .day)
  }

  /// The days of the years around, so many that one lies on either side of today.
  private func candidates(for law: Holiday, around today: CivilDate) -> [CivilDate] {
    var reach = 1
    while true {
      let found = (today.year - reach...today.year + reach).flatMap { days(of: law, in: $0) }
      if let first = found.first, let last = found.last, first < today, today < last {
        return found
      }
      // A leap day may be eight years away.
      if reach == 8 { return found }
      reach *= 2
    }
  }

  private func days(of law: Holiday, in year: Int) -> [CivilDate] {
    namedDays[NamedDay(law: law, year: year)] ?? law.days(in: year)
  }

  /// Computes the days that a sense may ask for and keeps them, since a text on a feast names it often;
  /// fixed days cost nothing.
  mutating func prepare(_ sense: Sense) {
    switch sense {
    case .holiday(let parts):
      if case .fixed = parts.law { return }
      let year = parts.year ?? parts.within.flatMap { self.year(of: $0) }
      guard let years = year.map({ $0...$0 }) ?? today.map({ $0.year - 1...$0.year + 1 }) else {
        return
      }
      if namedDays.count > 300 { namedDays = [:] }
      for year in years {
        let key = NamedDay(law: parts.law, year: year)
        if namedDays[key] == nil { namedDays[key] = parts.law.days(in: year) }
      }
    case .clock(_, let day?): prepare(day)
    case .distance(_, let sense), .containing(_, let sense), .weekday(_, _, let sense):
      prepare(sense)
    case .nth(_, _, let sense?): prepare(sense)
    case .span(let one, let other):
      prepare(one)
      prepare(other)
    default: break
    }
  }

  /// The first such weekday after a day, or the last before it; for side 0 the day itself, or where it is
  /// none such the weekday as it is meant alone.
  func weekday(_ weekday: Int, _ side: Int, from sense: Sense, lean: Lean) -> Resolved {
    let base = resolve(sense, lean: lean)
    guard let day = base.interval?.first, side != 0 else {
      return base.interval?.first.weekday == weekday
        ? base : calendar(CalendarParts(weekday: weekday), lean: lean)
    }
    let days =
      side < 0 ? -((day.weekday - weekday + 6) % 7 + 1) : (weekday - day.weekday + 6) % 7 + 1
    return Resolved(day.adding(days: days), .day)
  }

  /// A law and a year, by which its days are kept.
  struct NamedDay: Hashable {
    let law: Holiday
    let year: Int
  }
}
