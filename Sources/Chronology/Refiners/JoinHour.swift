/// "Friday at 5", "tonight around 7", "last night at 8": a bare hour beside a day.
struct JoinHour: Joiner {
  let name = "JoinHour"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for (place, proposal) in proposals.enumerated() {
      let limit = place + 1 < proposals.count ? proposals[place + 1].tokens.lowerBound : Int.max
      if let joined = after(proposal, on: page, before: limit) { result[place] = joined }
    }
    return result
  }

  private func after(_ proposal: Proposal, on page: Page, before limit: Int) -> Proposal? {
    let day: Sense
    var part: DayPart?
    if case .clock(let clock, let sense?) = proposal.sense, clock.hour == nil {
      day = sense
      part = clock.part
    } else if proposal.sense.isDay {
      day = proposal.sense
    } else {
      return nil
    }
    let preposition = proposal.tokens.upperBound
    guard page.at(preposition, .at) || part != nil && page.at(preposition, .about) else {
      return nil
    }
    let token = page[preposition + 1]
    guard token.isNumber, token.digits <= 2, (1...23).contains(token.value),
      !page.isGlued(preposition + 2) || page.at(preposition + 2, .dot, .comma, .question),
      !page[preposition + 3].isNumber || page[preposition + 3].isSpaced,
      !page[preposition + 2].isWord || page[preposition + 2].term != .none, preposition + 1 < limit
    else { return nil }
    var result = proposal
    let hour = ClockParts(hour: token.value)
    result.sense = .clock(hour.settled(by: part), on: day)
    result.tokens = proposal.tokens.lowerBound..<preposition + 2
    result.rules.append(name)
    return result
  }
}
