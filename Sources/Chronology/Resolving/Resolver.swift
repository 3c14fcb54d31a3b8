import Articles

/// Turns senses into days, one after the other in reading order, and remembers what the text spoke of
/// last. It holds the only state of the tagger that flows from one mention to the next.
struct Resolver {
  /// When the text was written, if that is known.
  let reference: CivilMoment?
  /// To whom the text speaks.
  let register: Register
  /// The last date that the text said.
  var story: Resolved?
  /// The sentence that said it.
  var storySentence = 0
  /// The date to which the text only looked aside, and its sentence: what that sentence counts on,
  /// it counts from there ("It was rebuilt in 1936, and two years later it failed").
  var aside: (date: Resolved, sentence: Int)?
  /// The last year that was said or implied in a narrative.
  var storyYear: Int?
  /// The year that was said last, even where the text only looked aside to it.
  var lastYear: Int?
  /// The day that was said last.
  var lastDay: CivilDate?
  /// The time before Christ of which the text told last; nothing in tales of later times.
  var beforeChrist: TimeBeforeChrist?
  /// The year that the text will say next.
  var nextYear: Int?
  /// The first day of the quarter that the text reports on.
  var quarter: CivilDate?
  /// The sentence that spoke of it last, and the sentence of the mention in hand.
  var quarterSentence = 0
  var sentence = 0
  var isBesideMoney = false
  /// Whether the verb right before the mention in hand tells that it has been.
  var isTold = false
  /// The start of the stretch of which the next mention is the end.
  var rangeStart: (sense: Sense, days: DayInterval?)?
  /// Whether the mention in hand stands in a passage whose own time counts.
  var followsStory = false
  /// The named days that have been computed.
  var namedDays: [NamedDay: [CivilDate]] = [:]

  /// The day from which "today" counts.
  var today: CivilDate? { reference?.date }

  /// What a proposal means, and the memory carried on.
  mutating func resolve(_ proposal: Proposal) -> Resolved {
    followsStory = proposal.followsStory
    prepare(proposal.sense)
    sentence = proposal.sentence
    isBesideMoney = proposal.isBesideMoney
    isTold = proposal.isTold
    nextYear = proposal.nextYear
    var resolved = resolve(gone(proposal), lean: proposal.lean)
    // "From Sept. 14 to Thursday" may end weeks later, "from Wednesday, 4 March, to Thursday" does not.
    if proposal.endsRange, let rangeStart, let start = rangeStart.days?.first,
      rangeStart.sense.saysWeekday || !proposal.sense.saysWeekday
        || resolved.interval.map({ $0.first <= start }) ?? true
    {
      resolved = end(of: proposal.sense, after: start, of: rangeStart.sense) ?? resolved
    }
    rangeStart = proposal.startsRange ? (proposal.sense, resolved.interval) : nil
    remember(resolved, proposal)
    resolved.noteWhatWasFilledIn(for: proposal.sense)
    return resolved
  }

  func resolve(_ sense: Sense, lean: Lean) -> Resolved {
    if let resolved = beforeChrist(sense) { return resolved }
    return switch sense {
    case .calendar(let parts): calendar(parts, lean: lean)
    case .shift(let shift): self.shift(shift)
    case .vague(let time): Resolved(time.rawValue, .date, nil, .era)
    case .someWeekday(let weekday): Resolved("XXXX-WXX-\(weekday)", .date, nil, .day)
    case .undated(let unit): Resolved(undated: unit, in: story?.interval?.first.year)
    case .duration(let parts): Resolved(Timex.duration(parts), .duration, nil, .range)
    case .repetition(let value): Resolved(value, .set, nil, .range)
    case .holiday(let parts): holiday(parts, lean: lean)
    case .clock(let clock, let day): self.clock(clock, on: day, lean: lean)
    case .distance(let shift, let sense): distance(shift, from: sense, lean: lean)
    case .weekday(let weekday, let side, let sense):
      self.weekday(weekday, side, from: sense, lean: lean)
    case .containing(let unit, let sense): containing(unit, sense, lean: lean)
    case .nth(let count, let part, let within): nth(count, part, within: within, lean: lean)
    case .again(let unit, let year): again(unit, year)
    case .span(let one, let other): span(one, other, lean: lean)
    case .occurrence(let count, let parts): occurrence(count, parts)
    case .stretch(let stretch): self.stretch(stretch, lean: lean)
    }
  }

  private mutating func remember(_ resolved: Resolved, _ proposal: Proposal) {
    if resolved.interval == nil, case .calendar(let parts) = proposal.sense {
      beforeChrist = beforeChrist(going: parts, on: proposal.followsStory) ?? beforeChrist
    }
    guard let interval = resolved.interval, resolved.kind == .date || resolved.kind == .time else {
      return
    }
    if proposal.role == .name || proposal.isRestated { return }
    if interval.first.year == interval.last.year { lastYear = interval.last.year }
    if interval.length == 1 { lastDay = interval.first }
    if case .calendar(let parts) = proposal.sense, parts.quarter != nil || parts.isReportedQuarter,
      resolved.precision == .quarter, quarter.map({ $0 < interval.first }) ?? true
    {
      quarter = interval.first
      quarterSentence = proposal.sentence
    }
    if followsStory, strays(interval.last.year, proposal) {
      if case .calendar = proposal.sense { aside = (resolved, proposal.sentence) }
      return
    }
    aside = nil
    beforeChrist = nil
    story = resolved
    storySentence = proposal.sentence
    // "It has been off the air since 2020": the tale stays in its year.
    if !followsStory, proposal.isAside, storyYear != nil,
      case .calendar(let parts) = proposal.sense,
      parts.isBareYear
    {
      return
    }
    storyYear = interval.last.year
  }

  /// Whether a history only looks aside or ahead there and goes on from where it was: "a complete
  /// withdrawal by 2008", "for the first time since 1813".
  private func strays(_ year: Int, _ proposal: Proposal) -> Bool {
    if case .shift(let shift) = proposal.sense { return shift.unit == .year && shift.count < 0 }
    guard let storyYear, year != storyYear, case .calendar(let parts) = proposal.sense else {
      return false
    }
    // "Eastern Theater 1861–1863" begins in 1861.
    if proposal.isAside || proposal.endsRange && parts.isBareYear {
      return !(proposal.isReached && year > storyYear && nextYear.map { $0 >= year } ?? true)
    }
    return !proposal.opensSentence && proposal.lean == .future && year > storyYear
  }

  /// The end of a stretch that starts on a day: the first that fits after it.
  func end(of sense: Sense, after start: CivilDate, of first: Sense) -> Resolved? {
    if case .clock(let clock, on: let day?) = sense {
      guard let end = end(of: day, after: start, of: first), let date = end.interval?.first
      else { return nil }
      return self.clock(
        clock, on: .calendar(CalendarParts(year: date.year, month: date.month, day: date.day)),
        lean: .unknown)
    }
    if case .holiday(let parts) = sense, parts.year == nil, parts.within == nil, parts.pick == .open
    {
      return (start.year...start.year + 1).lazy.flatMap { parts.law.days(in: $0) }
        .first { $0 >= start }.map { Resolved($0, .day) }
    }
    guard case .calendar(let parts) = sense, parts.year == nil, parts.within == nil,
      parts.pick == .open
    else { return nil }
    // "the 23rd to the 26th"
    if let day = parts.day, parts.month == nil, parts.weekday == nil {
      let month = day < start.day ? start.endOfMonth.adding(days: 1) : start
      return CivilDate(month.year, month.month, day).map { Resolved($0, .day) }
    }
    if let weekday = parts.weekday, parts.month == nil, parts.day == nil {
      guard first.saysWeekday || first.isDayOfMonth else { return nil }
      return Resolved(start.adding(days: (weekday - start.weekday + 7) % 7), .day)
    }
    guard let month = parts.month else { return nil }
    let year = month < start.month ? start.year + 1 : start.year
    guard let date = CivilDate(year, month, parts.day ?? 1) else { return nil }
    return Resolved(date, parts.day == nil ? .month : .day)
  }

  private func span(_ one: Sense, _ other: Sense, lean: Lean) -> Resolved {
    let first = resolve(one, lean: lean)
    let last = resolve(other, lean: lean)
    var result = first
    result.value = first.value + "/" + last.value
    result.precision = .range
    if let from = first.interval?.first, let to = last.interval?.last {
      result.interval = DayInterval(from, to)
    }
    return result
  }

  private func distance(_ shift: Shift, from sense: Sense, lean: Lean) -> Resolved {
    let base = resolve(sense, lean: lean)
    guard let interval = base.interval else { return Resolved("XXXX-XX-XX", .date, nil, .day) }
    let day = shift.count < 0 ? interval.first : interval.last
    if shift.unit.isOfClock, let second = reference?.secondOfDay,
      let instant = instant(shift, from: CivilMoment(day, secondOfDay: second))
    {
      return instant
    }
    return Resolved(
      Self.move(day, shift.unit, shift.count), base.precision <= .day ? .day : shift.unit)
  }

  private func containing(_ unit: CalendarUnit, _ sense: Sense, lean: Lean) -> Resolved {
    let base = resolve(sense, lean: lean)
    guard let interval = base.interval else { return base }
    switch unit {
    // A Monday's or Tuesday's weekend is the one before it.
    case .weekend where interval.first.weekday <= 2:
      return Resolved(interval.first.adding(days: -2), unit)
    // A quarter that ends in the first month of one lies in the one before for the most part.
    case .quarter where interval.first.month % 3 == 1:
      return Resolved(interval.first.adding(months: -1), unit)
    default: return Resolved(interval.first, unit)
    }
  }

  func clock(_ clock: ClockParts, on day: Sense?, lean: Lean) -> Resolved {
    var clock = clock
    var base: Resolved
    if case .span(let evening, _) = day {
      // A night reaches into the next day.
      base = resolve(evening, lean: lean)
      if let first = base.interval?.first {
        base.interval = DayInterval(first, first.adding(days: 1))
      }
    } else if let day {
      base = resolve(day, lean: lean)
    } else if let day = storyDay(of: clock, lean: lean) {
      base = Resolved(day, .day)
    } else if let next = next(clock) {
      base = Resolved(next.day, .day)
      clock = next.clock
    } else if let today {
      base = Resolved(today, .day)
    } else {
      base = Resolved("XXXX-XX-XX", .date, nil, .day)
    }
    if clock.hour == 24, !clock.endsDay, base.precision == .day, let day = base.interval?.first {
      base = Resolved(day.adding(days: 1), .day)
      clock.hour = 0
    }
    var result = base
    var value = base.value
    if let cut = value.firstIndex(of: "T") { value = String(value[..<cut]) }
    result.value = value + Timex.clock(clock)
    result.kind = .time
    result.precision = base.precision == .day ? .time : base.precision
    if let hour = clock.hour {
      result.said.secondOfDay = (hour % 24) * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0)
    }
    return result
  }

  /// The day of the story on which a time lies that was said without one.
  private func storyDay(of clock: ClockParts, lean: Lean) -> CivilDate? {
    guard let story, story.precision <= .day, let day = story.interval?.first else { return nil }
    if let today, !followsStory, !register.isRequest {
      // What will be lies on no day that is over, and what has been on none to come.
      if lean == .future && day < today || lean == .past && day > today { return nil }
      // Nor on a day of long ago that some sentences before were about.
      if sentence - storySentence > 2, today.dayNumber - day.dayNumber > 31 { return nil }
    }
    // "In the night to Sunday, … at about 2 o'clock": of the two days the second.
    if let interval = story.interval, interval.length == 2, story.value.hasSuffix("TNI"),
      let hour = clock.hour, hour < 12
    {
      return interval.last
    }
    // "She left at 11 p.m. on Friday. At 2 a.m. she was seen": the night runs on.
    let evening = story.said.secondOfDay.map { $0 >= 18 * 3600 } ?? story.value.hasSuffix("TNI")
    if story.kind == .time, evening, let hour = clock.hour, hour <= 5, clock.isCertain {
      return day.adding(days: 1)
    }
    return day
  }

  private func shift(_ shift: Shift) -> Resolved {
    let isOfStory =
      shift.anchor == .story
      || followsStory && storyYear != nil && (shift.count != 0 || shift.unit != .day)
    let story = shift.count > 0 && aside?.sentence == sentence ? aside?.date : story
    guard let base = isOfStory ? story?.interval?.first ?? today : today else {
      switch shift.count {
      case 0: return Resolved("PRESENT_REF", .date, nil, .day)
      default: return Resolved(shift.count < 0 ? "PAST_REF" : "FUTURE_REF", .date, nil, .day)
      }
    }
    if shift.keepsGrain, shift.count == 0, let story { return story }
    // "He served until 1919. That year he …"
    if shift.unit == .year, shift.count == 0, shift.anchor == .story, let lastYear,
      let date = CivilDate(lastYear, 1, 1)
    {
      return Resolved(date, .year)
    }
    if let quarter, compares(shift) { return Resolved(quarter.adding(months: -12), .quarter) }
    if shift.comparison == .quarter, shift.grain == .quarter, let today {
      // Before any is named, the one that ended last is reported on.
      return Resolved(today.adding(months: 12 * shift.count - 3), .quarter)
    }
    if shift.unit == .quarter, shift.anchor == .story, !register.isRequest {
      // Before any is named, the one that ended last is reported on.
      return Resolved(
        (quarter ?? base.adding(months: -3)).adding(months: 3 * shift.count), .quarter)
    }
    if shift.unit == .day, isOfStory, let story, story.precision >= .month, shift.anchor == .story {
      // "He won in 1980. … He stepped down the previous day."
      if shift.count != 0, let lastDay { return Resolved(lastDay.adding(days: shift.count), .day) }
      return someDay(of: story)
    }
    // "It took 17 days in 1995; two months later all was signed": some time of that year.
    if shift.anchor == .story, shift.count > 0, shift.unit.months < 12, let story,
      story.precision == .year, story.kind == .date, story.interval != nil
    {
      return story
    }
    if register.isRequest, shift.unit.isOfClock, let instant = instant(shift) { return instant }
    // "10,000 years ago"
    if shift.unit.months >= 12, !isOfStory, base.year + shift.count * (shift.unit.months / 12) < 1 {
      return Resolved("PAST_REF", .date, nil, .era)
    }
    let moved = Self.move(base, shift.unit, shift.count)
    if shift.keepsGrain, story?.precision == .month { return Resolved(moved, .month) }
    return Resolved(moved, shift.grain ?? shift.unit)
  }

  /// Whether a year back means the quarter a year before the one that is reported on.
  private func compares(_ shift: Shift) -> Bool {
    switch shift.comparison {
    case .none: false
    case .perhaps: isBesideMoney || sentence - quarterSentence <= 1
    case .quarter: true
    }
  }

  private func again(_ unit: CalendarUnit, _ year: Int) -> Resolved {
    let story =
      unit == .quarter ? quarter ?? self.story?.interval?.first : self.story?.interval?.first
    guard let base = story ?? today else { return Resolved(undated: unit, in: year) }
    let months = min(max(year - base.year, -2000), 2000) * 12
    return Resolved(base.adding(months: months), unit)
  }

  /// "That day" where only a month or a year was said: some day of it.
  private func someDay(of stretch: Resolved) -> Resolved {
    var result = stretch
    if stretch.kind == .date {
      result.value +=
        stretch.precision == .month ? "-XX" : stretch.precision == .year ? "-XX-XX" : ""
    }
    return result
  }

  static func move(_ date: CivilDate, _ unit: CalendarUnit, _ count: Int) -> CivilDate {
    let count = min(max(count, -100_000), 100_000)
    if unit.months > 0 { return date.adding(months: count * unit.months) }
    return date.adding(days: count * unit.days)
  }
}
