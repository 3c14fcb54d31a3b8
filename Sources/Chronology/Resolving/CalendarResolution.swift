import Articles

/// How the missing parts of a date are found.
extension Resolver {
  func calendar(_ parts: CalendarParts, lean: Lean) -> Resolved {
    let parts = ordered(parts)
    var result = placed(parts, lean: lean)
    result.said.year = parts.year
    result.said.month = parts.month
    result.said.day = parts.day
    result.said.weekday = parts.weekday
    if let date = result.interval?.first {
      if parts.year == nil, result.precision <= .year { result.implied.year = date.year }
      if parts.month == nil, result.precision <= .day { result.implied.month = date.month }
      if parts.day == nil, result.precision <= .day { result.implied.day = date.day }
    }
    return result
  }

  /// "11/09/2010" written on 11 September: the order that makes it the day of writing, or nearly.
  private func ordered(_ parts: CalendarParts) -> CalendarParts {
    guard parts.isOrderOpen, let today, let year = parts.year, let month = parts.month,
      let day = parts.day, let one = CivilDate(year, month, day),
      let other = CivilDate(year, day, month),
      abs(other.dayNumber - today.dayNumber) <= 3, abs(one.dayNumber - today.dayNumber) > 3
    else { return parts }
    var swapped = parts
    swapped.month = day
    swapped.day = month
    return swapped
  }

  private func placed(_ parts: CalendarParts, lean: Lean) -> Resolved {
    if parts.isBeforeChrist {
      if let year = parts.year, let result = Self.beforeChrist(year, parts) { return result }
      if let decade = parts.decade { return Self.decadeBeforeChrist(decade) }
      if let century = parts.century {
        return Resolved("BC" + Timex.pad(century, 2), .date, nil, .century)
      }
    }
    if let century = parts.century {
      return Resolved(Timex.pad(century, 2), .date, Resolved.years(century * 100, 100), .century)
    }
    if let decade = parts.decade {
      return Resolved(Timex.pad(decade, 3), .date, Resolved.years(decade * 10, 10), .decade)
    }
    if parts.isWeekend { return weekend(parts, lean: lean) }
    let year = parts.year ?? parts.within.flatMap { self.year(of: $0) }
    if let week = parts.week, let first = CivilDate(year ?? today?.year ?? 0, 1, 4) {
      // The fourth of January lies in the first week.
      return Resolved(first.adding(days: 7 * (week - 1)), .week)
    }
    if let weekday = parts.weekday, parts.month == nil, parts.day == nil {
      return self.weekday(weekday, parts, lean: lean)
    }
    if parts.isReportedQuarter, let year, let quarter,
      let date = CivilDate(year, quarter.month, 1)
    {
      return Resolved(date, .quarter)
    }
    if let weekday = parts.weekday, let day = parts.day, parts.month == nil, parts.year == nil,
      let date = dayOnWeekday(day, weekday, lean: lean)
    {
      return Resolved(date, .day)
    }
    guard let year = year ?? impliedYear(parts, lean: lean) else { return partial(parts) }
    if let quarter = parts.quarter, let date = CivilDate(year, quarter * 3, 1) {
      return Resolved(date, .quarter)
    }
    if let half = parts.half, let date = CivilDate(year, half * 6, 1) {
      return Resolved(date, .half)
    }
    if let season = parts.season { return Resolved(year: year, season: season) }
    if let day = parts.day {
      let month = impliedMonth(parts, lean: lean)
      if let month, let date = CivilDate(month.year ?? year, month.month, day) {
        return Resolved(date, .day)
      }
      return partial(parts)
    }
    if let month = parts.month, let date = CivilDate(year, month, 1) {
      return Resolved(date, .month)
    }
    guard let date = CivilDate(year, 1, 1) else { return partial(parts) }
    return Resolved(date, .year)
  }

  /// What can be written of a date whose missing parts nobody knows.
  private func partial(_ parts: CalendarParts) -> Resolved {
    let year = parts.year.map { Timex.year($0) } ?? "XXXX"
    if let weekday = parts.weekday, parts.day == nil {
      return Resolved("\(year)-WXX-\(weekday)", .date, nil, .day)
    }
    if let quarter = parts.quarter { return Resolved("\(year)-Q\(quarter)", .date, nil, .quarter) }
    if let half = parts.half { return Resolved("\(year)-H\(half)", .date, nil, .half) }
    if let season = parts.season {
      return Resolved("\(year)-\(season.rawValue)", .date, nil, .season)
    }
    let month = parts.month.map { Timex.pad($0, 2) } ?? "XX"
    guard let day = parts.day else { return Resolved("\(year)-\(month)", .date, nil, .month) }
    return Resolved("\(year)-\(month)-\(Timex.pad(day, 2))", .date, nil, .day)
  }

  func year(of within: Shift) -> Int? {
    guard within.unit == .year else { return nil }
    if within.anchor == .story, within.count == 0, let lastYear { return lastYear }
    let base = within.anchor == .story ? story?.interval?.first.year ?? today?.year : today?.year
    return base.map { $0 + within.count }
  }

  private func impliedMonth(_ parts: CalendarParts, lean: Lean) -> (year: Int?, month: Int)? {
    if let month = parts.month { return (nil, month) }
    if let story = story?.interval?.first, followsStory || self.story?.precision ?? .year <= .month
    {
      return (story.year, story.month)
    }
    guard let today, let day = parts.day else { return nil }
    if register.isRequest, day > today.endOfMonth.day {
      // The nearest month that has it.
      let month = today.adding(days: 1 - today.day).adding(months: lean == .past ? -1 : 1)
      return (month.year, month.month)
    }
    if day > today.day, lean == .past {
      let earlier = today.adding(days: -today.day)
      return (earlier.year, earlier.month)
    }
    if day < today.day, lean == .future {
      let later = today.endOfMonth.adding(days: 1)
      return (later.year, later.month)
    }
    return (today.year, today.month)
  }

  /// The year of a month, season or quarter that was said without one.
  private func impliedYear(_ parts: CalendarParts, lean: Lean) -> Int? {
    if let year = parts.headYear { return year }
    let isAnaphoric = parts.pick == .that || parts.pick == .following || parts.pick == .previous
    let ownTime =
      followsStory && parts.pick != .open || isAnaphoric
      ? parts.pick == .following ? story?.interval?.last : story?.interval?.first : nil
    guard let today = ownTime ?? self.today else {
      return followsStory ? storyYear : story?.interval?.first.year
    }
    if let named = parts.namedYear, named <= today.year { return named }
    if parts.pick == .open, followsStory {
      // Before a history has said a year, it speaks of the one that it says first.
      if let storyYear {
        let year = narrativeYear(parts, storyYear)
        return fits(parts, year) ? year : fitting(parts, around: today.year) ?? year
      }
      if let nextYear { return nextYear }
    }
    if parts.month == nil, parts.quarter == nil, parts.season == nil, parts.half == nil {
      return today.year
    }
    func first(_ year: Int) -> CivilDate? {
      if let quarter = parts.quarter { return CivilDate(year, quarter * 3 - 2, 1) }
      if let half = parts.half { return CivilDate(year, half * 6 - 5, 1) }
      if let season = parts.season { return Resolved(year: year, season: season).interval?.first }
      return parts.month.flatMap { CivilDate(year, $0, parts.day ?? 1) }
    }
    let candidates = (-1...1).compactMap { shift in
      first(today.year + shift).map { (year: today.year + shift, start: $0) }
    }
    let isDay = parts.day != nil
    switch parts.pick {
    case .last, .previous:
      // "Last fall", said in the fall, is that of the year before.
      if let season = parts.season {
        return candidates.last {
          Resolved(year: $0.year, season: season).interval.map { $0.last < today } ?? false
        }?.year
      }
      let limit = isDay ? today : today.adding(days: 1 - today.day)
      return candidates.last { $0.start < limit }?.year
    case .next, .coming, .following: return candidates.first { $0.start > today }?.year
    // "That winter", after a day in June, is the one that came; in March the one in hand may be meant.
    case .that
    where parts.season == .winter && ownTime?.month ?? 0 > 3 && story?.precision ?? .year <= .month:
      return today.year + 1
    case .this, .that: return today.year
    case .open: break
    }
    if register.looksAhead, lean == .future, let coming = coming(candidates, parts) {
      return coming
    }
    // "Tuesday, 10 January": the year in which that day is a Tuesday, if there is one near.
    if let fitting = fitting(parts, around: today.year) { return fitting }
    // "In 1993 five were killed. That was on May 29, a Saturday": else that of which the text speaks. A
    // weekday that fits in neither is a slip.
    if parts.weekday != nil, parts.month != nil, parts.day != nil,
      let told = [storyYear, lastYear].compactMap({ $0 }).first(where: { fits(parts, $0) })
    {
      return told
    }
    let length = parts.day != nil ? 0 : parts.month != nil ? 29 : parts.half != nil ? 180 : 90
    return candidates.min { one, other in
      let isReported = parts.quarter != nil || parts.half != nil
      return distance(one.start, length, lean, isReported: isReported)
        < distance(other.start, length, lean, isReported: isReported)
    }?.year
  }

  /// Whether a day is the weekday that is said beside it, if one is.
  private func fits(_ parts: CalendarParts, _ year: Int) -> Bool {
    guard let weekday = parts.weekday, let month = parts.month, let day = parts.day else {
      return true
    }
    return CivilDate(year, month, day)?.weekday == weekday
  }

  /// The year beside this one in which a day is the weekday said beside it; nothing where none is said.
  private func fitting(_ parts: CalendarParts, around year: Int) -> Int? {
    guard parts.weekday != nil, parts.month != nil, parts.day != nil else { return nil }
    return (year - 1...year + 1).first { fits(parts, $0) }
  }

  /// Who plans means the next one; with a weekday the next on which it is that.
  private func coming(_ candidates: [(year: Int, start: CivilDate)], _ parts: CalendarParts) -> Int?
  {
    guard let today else { return nil }
    let length = parts.day != nil ? 0 : parts.month != nil ? 27 : parts.half != nil ? 180 : 89
    let coming = candidates.filter { $0.start.adding(days: length) >= today }
    let fitting = coming.first { $0.start.weekday == parts.weekday }
    return (fitting ?? coming.first)?.year
  }

  /// The nearest month in which that day of the month is that weekday: "Friday the 13th".
  private func dayOnWeekday(_ day: Int, _ weekday: Int, lean: Lean) -> CivilDate? {
    guard let today else { return nil }
    let first = today.adding(days: 1 - today.day)
    let dates = (-8...8).compactMap { shift -> CivilDate? in
      let month = first.adding(months: shift)
      guard let date = CivilDate(month.year, month.month, day), date.weekday == weekday else {
        return nil
      }
      return date
    }
    return dates.min {
      distance($0, 0, lean, isReported: false) < distance($1, 0, lean, isReported: false)
    }
  }

  /// A history moves forward: a month well before the one it spoke of lies in the next year.
  private func narrativeYear(_ parts: CalendarParts, _ year: Int) -> Int {
    guard let story, story.precision <= .month, let last = story.interval?.first else {
      return year
    }
    // The winter after an autumn is that of the next year.
    if parts.season == .winter, last.month >= 9, last.year == year { return year + 1 }
    guard let month = parts.month, last.month - month >= 6 else { return year }
    // Not where the text says a moment later that it is still in the same year.
    return nextYear.map { $0 <= year } ?? false ? year : year + 1
  }

  /// How far a stretch lies from today, in days weighed by how little the sentence fits its side: the
  /// nearest is meant unless the verb speaks against it.
  func distance(_ start: CivilDate, _ length: Int, _ lean: Lean, isReported: Bool) -> Int {
    guard let today else { return 0 }
    let ahead = start.dayNumber - today.dayNumber
    // A day may be another verb's; a month of which is told has been.
    let against = length > 0 || isTold ? 300 : 80
    if ahead > 0 { return ahead * (lean == .past ? against : lean == .future ? 10 : 20) }
    let behind = max(0, -ahead - length)
    // Of quarters and seasons the one that has just ended is spoken of even in what is to be reported.
    // A month in which something will be has not gone by; with a day the verb may be another's.
    let isGone = lean == .future && !isReported && length > 0 && behind > 0
    return behind * (lean == .future ? (isReported ? 20 : 120) : 10) + (isGone ? 3_500 : 0)
  }

  private func weekday(_ weekday: Int, _ parts: CalendarParts, lean: Lean) -> Resolved {
    var anchor = today
    if followsStory || parts.pick == .that
      || !register.isRequest && (parts.pick == .previous || parts.pick == .following),
      let story = story?.interval?.first
    {
      anchor = story
    }
    guard let anchor else {
      return Resolved("XXXX-WXX-\(weekday)", .date, nil, .day)
    }
    if let within = parts.within {
      let base = Self.move(anchor, within.unit, within.count)
      return Resolved(base.adding(days: weekday - base.weekday), .day)
    }
    let back = (anchor.weekday - weekday + 7) % 7
    let days: Int
    switch parts.pick {
    case .previous where register.isRequest: days = weekday - anchor.weekday - 7
    // "Last Tuesday", said on a Wednesday, is not yesterday.
    case .last where back == 1 && parts.isNotYesterday && !followsStory: days = -8
    case .last, .previous: days = back == 0 ? -7 : -back
    case .coming: days = 7 - back
    case .next, .following:
      // "next Tuesday" is that of the next week, or the next one to come late in this week.
      days = weekday - anchor.weekday + 7
    case .this:
      // A day of this week that is over cannot be planned for.
      let isOver = register.looksAhead && lean == .future && weekday < anchor.weekday
      days = weekday - anchor.weekday + (isOver ? 7 : 0)
    // "I will never forget that Saturday"
    case .that where !followsStory && story == nil && !register.isRequest: days = -back
    case .that, .open:
      switch lean {
      case .future:
        // Nobody types the name of the day that it is.
        days = register == .phrase && back == 0 ? 7 : (weekday - anchor.weekday + 7) % 7
      case .past, .unknown: days = followsStory ? (weekday - anchor.weekday + 7) % 7 : -back
      }
    }
    return Resolved(anchor.adding(days: days), .day)
  }

  private func weekend(_ parts: CalendarParts, lean: Lean) -> Resolved {
    guard let today else { return Resolved("XXXX-WXX-WE", .date, nil, .weekend) }
    if parts.pick == .next || parts.pick == .coming {
      return Resolved(today.adding(days: today.weekday >= 6 ? 7 : 0), .weekend)
    }
    // Until Friday a weekend of which one tells is the one before; one that is to come is this week's.
    let isOver = today.weekday >= 6
    let isNear = lean == .unknown && today.weekday >= 4
    let back = lean == .future || isOver || isNear ? 0 : -7
    return Resolved(today.adding(days: back), .weekend)
  }
}
