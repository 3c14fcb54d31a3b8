/// "March in two years": in a request a month or season in the year that is so far off.
struct JoinYearsAway: PairJoiner {
  let name = "JoinYearsAway"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    guard page.register.isRequest, gap.count == 1, page.at(gap.lowerBound, .in),
      case .duration(let length) = other.sense, length.parts.count == 1,
      length.parts[0].unit == .year, case .exact(let count) = length.parts[0].amount,
      case .calendar(var parts) = one.sense, parts.lacksYear
    else { return nil }
    parts.within = Shift(unit: .year, count: count)
    var result = one
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    result.sense = .calendar(parts)
    return result
  }
}
