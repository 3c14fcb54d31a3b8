/// "2–4 July", "19 to 20 October 2013": the day before the month is a mention of its own, as it is
/// where the month is said twice. `LinkRange` then makes a stretch of the two.
struct PartRange: Joiner {
  let name = "PartRange"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    // Who plans means the stretch.
    if page.register.isRequest { return proposals }
    var result: [Proposal] = []
    result.reserveCapacity(proposals.count)
    for proposal in proposals {
      guard case .span(let first, let last) = proposal.sense, proposal.rules.count == 1,
        proposal.rules[0].hasSuffix("Day"),
        let link = proposal.tokens.first(where: {
          page.at($0, .hyphen, .dash, .to) || page.at($0, .until, .slash)
        })
      else {
        result.append(proposal)
        continue
      }
      var one = proposal
      one.tokens = proposal.tokens.lowerBound..<link
      one.sense = first
      one.rules.append(name)
      var other = proposal
      other.tokens = link + 1..<proposal.tokens.upperBound
      other.sense = last
      other.rules.append(name)
      result += [one, other]
    }
    return result
  }
}
