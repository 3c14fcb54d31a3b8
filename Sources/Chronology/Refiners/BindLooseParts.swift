import Articles

/// A bare "night" or "morning" that no day and no article places tells of no event.
struct BindLooseParts: Joiner {
  let name = "BindLooseParts"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for (place, proposal) in proposals.enumerated()
    where proposal.loosePart != nil && !page.at(proposal.tokens.lowerBound, .the)
      && !page.has(proposal.tokens.lowerBound - 1, .holdsArticle)
    {
      result[place].role = .bound
    }
    return result
  }
}
