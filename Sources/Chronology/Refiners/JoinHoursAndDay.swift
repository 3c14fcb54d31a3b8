/// "from 9 to 11 am on Thursday", "tomorrow 4-5pm": a stretch of hours and its day.
struct JoinHoursAndDay: PairJoiner {
  let name = "JoinHoursAndDay"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    guard gap.count <= 1, gap.allSatisfy({ page.at($0, .on, .comma) || page.at($0, .in) }) else {
      return nil
    }
    var result = one
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    if case .stretch(.hours(let first, let last, nil)) = one.sense, other.sense.isDay {
      result.sense = .stretch(.hours(first, last, on: other.sense))
    } else if case .stretch(.hours(let first, let last, nil)) = other.sense, one.sense.isDay {
      result.sense = .stretch(.hours(first, last, on: one.sense))
    } else {
      return nil
    }
    return result
  }
}
