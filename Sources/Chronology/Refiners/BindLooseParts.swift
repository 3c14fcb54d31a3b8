import Articles

/// A bare "night" or "morning" that no day and no article places tells of no event.
struct BindLooseParts: Joiner {
  let name = "BindLooseParts"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    proposals.map { proposal in
      guard proposal.loosePart != nil, !page.at(proposal.tokens.lowerBound, .the) else {
        return proposal
      }
      var result = proposal
      result.role = .bound
      return result
    }
  }
}
