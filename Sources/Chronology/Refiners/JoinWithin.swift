/// "the first quarter of 1989", "July last year", "Tuesday of last week", "this year's third quarter":
/// a smaller stretch and the larger one that it lies in.
struct JoinWithin: PairJoiner {
  let name = "JoinWithin"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    if gap.allSatisfy({
      page.at($0, .of, .in, .on) || page.at($0, .from) || page.at($0, .the, .comma, .a)
    }),
      gap.count <= 2,
      // "fell in March from a year earlier", "from the same month last year" compares.
      !(gap.contains { page.at($0, .from) }
        && (other.rules.first == "Quantity" || other.rules.last == "JoinYearApart"))
    {
      if let sense = within(
        small: one.sense, large: other.sense, isDirect: gap.allSatisfy { page.at($0, .comma) })
      {
        return joined(one, other, sense)
      }
    }
    // "Thanksgiving in three years"
    if gap.count == 1, page.at(gap.lowerBound, .in), case .duration(let length) = other.sense,
      length.parts.count == 1, length.parts[0].unit == .year,
      case .exact(let years) = length.parts[0].amount, case .holiday(let parts) = one.sense,
      let sense = holiday(parts, within: .shift(Shift(unit: .year, count: years)))
    {
      return joined(one, other, sense)
    }
    // "this year's third quarter", "1989's first half"
    let isPossessive =
      gap.count == 2 && page.at(gap.lowerBound, .apostrophe)
      && page.has(gap.lowerBound + 1, .possessive)
    // "its first show since 2011 on 6 July" is two dates.
    let isOn =
      gap.count == 1 && !page.at(one.tokens.lowerBound - 1, .since)
      && (page.at(gap.lowerBound, .on) || isDash(page, gap.lowerBound)
        || page.register.isRequest && page.at(gap.lowerBound, .from, .between))
    if isPossessive || isOn || gap.isEmpty {
      if let sense = within(small: other.sense, large: one.sense, isDirect: true) {
        return joined(one, other, sense)
      }
    }
    return nil
  }

  /// "next week - Monday", "next week between Monday and Wednesday"
  private func isDash(_ page: Page, _ index: Int) -> Bool {
    page.register.isRequest && page.at(index, .hyphen, .dash) && page[index].isSpaced
  }

  private func within(small: Sense, large: Sense, isDirect: Bool) -> Sense? {
    if case .nth(let count, let part, nil) = small {
      return .nth(count, part, within: large)
    }
    if case .stretch(.counted(let count, let unit)) = small, large.isWhole {
      return .stretch(.edge(count, unit, of: large))
    }
    if case .holiday(let parts) = small { return holiday(parts, within: large) }
    guard case .calendar(var parts) = small, parts.year == nil, parts.within == nil else {
      return nil
    }
    switch large {
    case .calendar(let container):
      guard let year = container.year, container.month == nil, container.quarter == nil,
        container.season == nil,
        parts.month != nil || parts.quarter != nil || parts.half != nil
          || parts.season != nil
      else { return nil }
      parts.year = year
      parts.isBeforeChrist = container.isBeforeChrist
    case .shift(let shift):
      switch shift.unit {
      case .year where isDirect && parts.weekday != nil && parts.pick == .open && shift.count != 0:
        // "Thursday, two years from now"
        break
      case .year:
        guard parts.month != nil || parts.quarter != nil || parts.half != nil || parts.season != nil
        else { return nil }
      case .week: guard parts.weekday != nil, parts.day == nil else { return nil }
      default: return nil
      }
      parts.within = shift
    default: return nil
    }
    return .calendar(parts)
  }

  /// "Easter 2019", "Thanksgiving last year", "Diwali six years hence"
  private func holiday(_ parts: HolidayParts, within large: Sense) -> Sense? {
    guard parts.year == nil, parts.within == nil else { return nil }
    var parts = HolidayParts(law: parts.law)
    switch large {
    case .calendar(let container):
      guard let year = container.year, container.month == nil, container.isBareYear else {
        return nil
      }
      parts.year = year
    case .shift(let shift) where shift.unit == .year: parts.within = shift
    default: return nil
    }
    return .holiday(parts)
  }

  private func joined(_ one: Proposal, _ other: Proposal, _ sense: Sense) -> Proposal {
    var result = one
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    result.sense = sense
    return result
  }
}

extension Sense {
  /// Whether it is a month, year or the like, of which a part can be told.
  fileprivate var isWhole: Bool {
    switch self {
    case .calendar(let parts): parts.day == nil && parts.weekday == nil
    case .shift(let shift): (shift.grain ?? shift.unit).rawValue > CalendarUnit.day.rawValue
    default: false
    }
  }
}
