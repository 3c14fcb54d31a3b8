/// "today (14 October 2011)", "yesterday morning (July 21)", "last Friday (14 October)": a day that
/// counts from the writing, and in brackets the same day by its name.
struct JoinRestatement: PairJoiner {
  let name = "JoinRestatement"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    guard one.tokens.upperBound + 1 == other.tokens.lowerBound,
      page.at(one.tokens.upperBound, .open),
      case .calendar(let day) = other.sense, day.day != nil, day.month != nil
    else { return nil }
    var result = one
    switch one.sense {
    case .shift(let shift) where shift.unit == .day: result.sense = other.sense
    case .calendar(let parts) where parts.day == nil && parts.weekday != nil:
      result.sense = other.sense
    case .clock(let clock, let base?) where base.isDay:
      result.sense = .clock(clock, on: other.sense)
    default: return nil
    }
    result.tokens = one.tokens.lowerBound..<page.skipping(.close, other.tokens.upperBound)
    return result
  }
}
