import Articles

/// "from Thursday to Sunday", "between 2014 and May 2018", "Feb 28 to March 1", "3 days starting
/// tomorrow": in a request the stretch is one mention, from its first day to its end. In a report each
/// end stays a mention of its own, linked by `LinkRange`.
struct JoinRange: PairJoiner {
  let name = "JoinRange"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    guard page.register.isRequest, isEnd(other.sense) else { return nil }
    if let lasting = lasting(one, other, page) { return lasting }
    guard isEnd(one.sense), let start = start(one, other, page) else { return nil }
    var result = one
    result.tokens = start..<other.tokens.upperBound
    result.modifier = nil
    result.sense = .stretch(
      .between(
        .init(sense: one.sense, modifier: one.modifier),
        .init(sense: other.sense, modifier: other.modifier)))
    return result
  }

  /// Where a range of the two starts, if they are the ends of one.
  private func start(_ one: Proposal, _ other: Proposal, _ page: Page) -> Int? {
    let link = one.tokens.upperBound
    var first = one.tokens.lowerBound
    var next = link + 1
    // "from this 5/12 to next 5/19"
    if page.at(first - 1, .this, .next), page[first].isNumber { first -= 1 }
    if page.at(next, .this, .next), page[next + 1].isNumber { next += 1 }
    guard
      next == other.tokens.lowerBound || page.at(next, .the) && next + 1 == other.tokens.lowerBound
    else { return nil }
    let isTo = page.at(link, .to, .until, .through) || page.at(link, .hyphen, .dash)
    switch page[first - 1].term {
    case .between: return isTo || page.at(link, .and) ? first - 1 : nil
    case .from: return isTo ? first - 1 : nil
    default:
      // "next week between Monday and Wednesday"
      if page.at(link, .and), one.tokens.contains(where: { page.at($0, .between) }) { return first }
      // "dates back to 1865", "up to today"
      return isTo && !page.at(first - 1, .to) ? first : nil
    }
  }

  /// "a week starting tomorrow", "for three days from Monday"
  private func lasting(_ one: Proposal, _ other: Proposal, _ page: Page) -> Proposal? {
    guard case .duration(let parts) = one.sense, parts.parts.allSatisfy({ !$0.unit.isOfClock })
    else {
      return nil
    }
    var place = page.skipping(.comma, one.tokens.upperBound)
    let isStarting = page.spells(place, "starting") || page.spells(place, "beginning")
    if isStarting { place += 1 }
    let first = one.tokens.lowerBound
    guard isStarting || page.at(place, .from) && page.at(first - 1, .for) else { return nil }
    if page.at(place, .from, .on) { place += 1 }
    guard page.skipping(.the, place) == other.tokens.lowerBound else { return nil }
    var result = one
    result.tokens = first..<other.tokens.upperBound
    result.modifier = nil
    result.sense = .stretch(.lasting(parts, from: other.sense))
    return result
  }

  private func isEnd(_ sense: Sense) -> Bool {
    switch sense {
    case .calendar(let parts): !parts.isBeforeChrist && parts.decade == nil && parts.century == nil
    case .holiday, .nth, .distance, .containing: true
    case .shift(let shift): !shift.unit.isOfClock
    case .vague(let time): time == .present
    default: false
    }
  }
}
