/// "two days after Christmas", "the day before July 4", "the week of March 6", "the week after July 4",
/// "the Friday before Easter", "the eve of Ramadan", "the July 4 weekend": a date that is said by way of another.
struct JoinDistance: Joiner {
  let name = "JoinDistance"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result: [Proposal] = []
    result.reserveCapacity(proposals.count)
    for proposal in proposals {
      let proposal = beforeWeekend(proposal, on: page)
      if let last = result.last,
        let joined = counted(last, proposal, on: page) ?? weekday(last, proposal, on: page)
      {
        result[result.count - 1] = joined
      } else if let joined = named(proposal, on: page, after: result.last?.tokens.upperBound ?? 0) {
        result.append(joined)
      } else {
        result.append(proposal)
      }
    }
    return result
  }

  /// "two days after" and a date
  private func counted(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    // "to strike for three days from Tuesday"
    let isLength =
      !page.register.isRequest && page.at(one.tokens.upperBound, .from)
      && page.at(one.tokens.lowerBound - 1, .for)
    // "64 days from November 21 to January 31"
    let isBounded =
      !page.register.isRequest && page.at(one.tokens.upperBound, .from)
      && page.at(other.tokens.upperBound, .to, .until, .through)
    guard !isLength, !isBounded, case .duration(let parts) = one.sense, parts.parts.count == 1,
      // "in the two years after 1990" is a length.
      other.sense.isPlaced
        || other.sense.isAsLarge(as: parts.parts[0].unit)
          && !page.hasArticle(one.tokens.lowerBound - 1),
      case .exact(let count) = parts.parts[0].amount, let sign = sign(page, one.tokens.upperBound),
      page.skipping(.the, page.skipping(.of, one.tokens.upperBound + 1)) == other.tokens.lowerBound
    else { return nil }
    let shift = Shift(unit: parts.parts[0].unit, count: sign * count)
    return made(one.tokens.lowerBound..<other.tokens.upperBound, shift, other)
  }

  /// "the Friday before" and a named day, or a day of a month
  private func weekday(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let place = one.tokens.upperBound
    guard case .calendar(let parts) = one.sense, let weekday = parts.weekday, parts.day == nil,
      parts.month == nil, parts.within == nil, parts.pick == .open, other.sense.isDayOfYear,
      page.at(place, .before, .after), other.tokens.lowerBound == page.skipping(.the, place + 1)
    else { return nil }
    var result = other
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    result.sense = .weekday(weekday, page.at(place, .before) ? -1 : 1, from: other.sense)
    result.rules = one.rules + other.rules + [name]
    return result
  }

  /// A day of a month and "weekend"
  private func beforeWeekend(_ day: Proposal, on page: Page) -> Proposal {
    let place = day.tokens.upperBound
    guard case .calendar(let parts) = day.sense, parts.weekday == nil, day.sense.isDayOfYear,
      page.at(place, .unit), page.word(place).unit == .weekend, !page.isPlural(place)
    else { return day }
    var result = day
    result.tokens = day.tokens.lowerBound..<place + 1
    result.sense = .containing(.weekend, day.sense)
    result.rules.append(name)
    return result
  }

  /// "the day after", "the week of" and a date
  private func named(_ other: Proposal, on page: Page, after limit: Int) -> Proposal? {
    guard other.sense.isPlaced else { return nil }
    let first = other.tokens.lowerBound
    let place = page.at(first - 1, .the) ? first - 2 : first - 1
    if place - 1 >= limit, page.at(place, .of), page.at(place - 1, .eve), other.sense.isDayOfYear {
      let start = page.at(place - 2, .the) && place - 2 >= limit ? place - 2 : place - 1
      return made(start..<other.tokens.upperBound, Shift(unit: .day, count: -1), other)
    }
    guard place - 1 >= limit, page.at(place - 1, .unit), let unit = page.word(place - 1).unit,
      !page.isPlural(place - 1)
    else { return nil }
    let start = page.at(place - 2, .the) && place - 2 >= limit ? place - 2 : place - 1
    if page.at(place, .of), unit == .week || unit == .month || unit == .weekend, other.sense.isDay {
      var result = other
      result.tokens = start..<other.tokens.upperBound
      result.sense = .containing(unit, other.sense)
      result.rules.append(name)
      return result
    }
    guard unit == .day || unit == .week || unit == .month || unit == .weekend,
      let sign = sign(page, place)
    else { return nil }
    var result = made(start..<other.tokens.upperBound, Shift(unit: unit, count: sign), other)
    if unit == .weekend {
      result.sense = .containing(unit, .weekday(6, sign, from: other.sense))
    } else if unit != .day {
      result.sense = .containing(unit, result.sense)
    }
    return result
  }

  private func sign(_ page: Page, _ index: Int) -> Int? {
    // "dos días después de Navidad": in some languages the adverb takes a preposition.
    if page.at(index + 1, .of), page.at(index, .later, .earlier) {
      return page.at(index, .later) ? 1 : -1
    }
    return page.at(index, .after) || page.at(index, .from)
      ? 1 : page.at(index, .before) ? -1 : nil
  }

  private func made(_ tokens: Range<Int>, _ shift: Shift, _ other: Proposal) -> Proposal {
    var result = other
    result.tokens = tokens
    result.sense = .distance(shift, from: other.sense)
    result.rules.append(name)
    return result
  }
}

extension Sense {
  /// Whether it is a named day, or a day of a month.
  fileprivate var isDayOfYear: Bool {
    switch self {
    case .holiday: true
    case .calendar(let parts): parts.day != nil && parts.month != nil
    default: false
    }
  }

  /// Whether it is a year or month from which such units are counted: "three years before 1914".
  fileprivate func isAsLarge(as unit: CalendarUnit) -> Bool {
    guard case .calendar(let parts) = self, parts.day == nil, !parts.isBeforeChrist,
      let year = parts.year, year > 0
    else { return false }
    return unit == .year && (parts.month != nil || parts.isBareYear)
      || unit == .month && parts.month != nil
  }

  /// Whether it has a place on the calendar that another date can be counted from.
  var isPlaced: Bool {
    switch self {
    case .holiday: true
    case .calendar(let parts): parts.day != nil || parts.weekday != nil
    case .shift(let shift): shift.unit == .day
    default: false
    }
  }
}
