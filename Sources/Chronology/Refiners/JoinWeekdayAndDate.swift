/// "Friday, July 25", "Friday the 25th of July", "July 25 (Friday)": one day said in two ways.
struct JoinWeekdayAndDate: PairJoiner {
  let name = "JoinWeekdayAndDate"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    guard case .calendar(let first) = one.sense, case .calendar(let second) = other.sense else {
      return nil
    }
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    // "on the 20th, a Friday", "on May 29 (a Saturday)"
    if second.weekday != nil, second.day == nil, first.day != nil, first.weekday == nil,
      gap.count == 2, page.at(gap.lowerBound, .comma, .open, .dash),
      page.at(gap.lowerBound + 1, .a),
      page.endsClause(other.tokens.upperBound) || page.spells(other.tokens.upperBound, "when")
    {
      var parts = first
      parts.weekday = second.weekday
      return joined(one, other, parts, page)
    }
    guard
      gap.allSatisfy({ page.at($0, .comma, .open, .the) || page.at($0, .dot) || page.at($0, .on) })
    else { return nil }
    if first.weekday != nil, first.day == nil, second.day != nil, second.weekday == nil {
      var parts = second
      parts.weekday = first.weekday
      return joined(one, other, parts, page)
    }
    if second.weekday != nil, second.day == nil, first.day != nil, first.weekday == nil,
      gap.allSatisfy({ page.at($0, .open) })
    {
      var parts = first
      parts.weekday = second.weekday
      return joined(one, other, parts, page)
    }
    return nil
  }

  private func joined(_ one: Proposal, _ other: Proposal, _ parts: CalendarParts, _ page: Page)
    -> Proposal
  {
    var result = one
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    result.sense = .calendar(parts)
    return result
  }
}
