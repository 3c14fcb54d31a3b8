/// "Friday night", "yesterday morning", "the morning of July 4", "the early hours of Sunday".
struct JoinDayAndPart: PairJoiner {
  let name = "JoinDayAndPart"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    if let part = other.loosePart, one.sense.isDay, gap.isEmpty || isLink(page, gap) {
      return joined(one, other, .clock(part, on: one.sense))
    }
    // "each Tuesday morning"
    if let part = other.loosePart?.part, gap.isEmpty, case .repetition(let day) = one.sense,
      day.hasPrefix("XXXX-W")
    {
      return joined(one, other, .repetition(day + "T" + part.rawValue))
    }
    // "the evening of the 21st"
    let isOfThe =
      gap.count == 2 && page.at(gap.lowerBound, .of) && page.at(gap.lowerBound + 1, .the)
    if let part = one.loosePart, other.sense.isDay,
      isOfThe
        || gap.count <= 1
          && gap.allSatisfy({ page.at($0, .of) || page.at($0, .on) || page.at($0, .comma) })
    {
      return joined(one, other, .clock(part, on: other.sense))
    }
    return nil
  }

  /// "Tuesday in the morning", "el lunes por la tarde"
  private func isLink(_ page: Page, _ gap: Range<Int>) -> Bool {
    gap.count == 2 && page.at(gap.lowerBound, .per, .in) && page.at(gap.lowerBound + 1, .the)
  }

  private func joined(_ one: Proposal, _ other: Proposal, _ sense: Sense) -> Proposal {
    var result = one
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    result.sense = sense
    return result
  }
}

extension Proposal {
  /// The part of a day that it is, if it is no more.
  var loosePart: ClockParts? {
    if case .clock(let clock, nil) = self.sense, clock.part != nil, clock.hour == nil {
      return clock
    }
    return nil
  }

  /// The time that it is, if no day was said with it.
  var looseTime: ClockParts? {
    if case .clock(let clock, nil) = self.sense, clock.hour != nil { return clock }
    return nil
  }
}

extension Sense {
  /// Whether it means one day.
  var isDay: Bool {
    switch self {
    case .calendar(let parts): parts.weekday != nil || parts.day != nil
    case .shift(let shift): (shift.grain ?? shift.unit) == .day
    case .holiday: true
    case .distance(let shift, let base): base.isDay && !shift.unit.isOfClock
    case .occurrence(_, let parts): parts.weekday != nil
    case .nth(_, let part, within: .some):
      part != .unit(.week) && part != .unit(.month) && part != .unit(.weekend)
    default: false
    }
  }
}
