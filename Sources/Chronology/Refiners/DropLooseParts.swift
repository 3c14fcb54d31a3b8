/// A bare "night" or "morning" that no day and no article places is no mention.
struct DropLooseParts: Joiner {
  let name = "DropLooseParts"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    proposals.filter { proposal in
      guard proposal.loosePart != nil else { return true }
      let first = proposal.tokens.lowerBound
      if page.at(first, .the), page.at(first - 1, .in, .during) || page.at(first - 1, .on) {
        return true
      }
      return page.at(first, .overnight) || proposal.tokens.count > 2
    }
  }
}
