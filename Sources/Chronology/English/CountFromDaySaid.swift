/// "'We needed to win this game today,' Lynn said Monday": in a quotation "today", "yesterday", "tomorrow"
/// and "last night" count from the day on which it was said, where the sentence that carries it gives
/// that day.
struct CountFromDaySaid: Joiner {
  let name = "CountFromDaySaid"
  /// How many tokens a quotation may have on either side of the word.
  private let reach = 60

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result: [Proposal]?
    for index in proposals.indices {
      guard let (shift, clock) = deictic(proposals[index].sense),
        let said = daySaid(of: proposals, at: index, on: page)
      else { continue }
      var all = result ?? proposals
      let day = Sense.distance(shift, from: said)
      all[index].sense = clock.map { .clock($0, on: day) } ?? day
      // The day on which it was said is over, whatever it speaks of.
      all[index].lean = .past
      all[index].rules.append(name)
      result = all
    }
    return result ?? proposals
  }

  private func deictic(_ sense: Sense) -> (Shift, ClockParts?)? {
    switch sense {
    case .shift(let shift)
    where shift.unit == .day && shift.anchor == .writing && shift.grain == nil:
      (shift, nil)
    case .clock(let clock, on: let day?): deictic(day).map { ($0.0, clock) }
    default: nil
    }
  }

  /// The day that stands behind the verb of saying, after the quotation or before it.
  private func daySaid(of proposals: [Proposal], at index: Int, on page: Page) -> Sense? {
    let tokens = proposals[index].tokens
    guard let open = opening(before: tokens.lowerBound, page),
      let close = closing(after: tokens.upperBound, page)
    else { return nil }
    for other in proposals[(index + 1)...] {
      if other.tokens.lowerBound > close + 14 { break }
      guard other.tokens.lowerBound > close else { continue }
      // "said Lee, head of a group that said Monday it would sue": the second verb is another's.
      let isOthers = (close + 1..<other.tokens.lowerBound).contains {
        page.at($0, .that) || page.spells($0, "who")
      }
      if !isOthers, isSaid(other, from: close + 1, page) { return day(other.sense) }
    }
    for other in proposals[..<index].reversed() {
      if other.tokens.upperBound < open - 10 { break }
      let start = max(0, open - 20)
      guard other.tokens.upperBound <= open, page.at(open - 1, .comma, .colon),
        !(other.tokens.upperBound..<open).contains(where: {
          page[$0].flags.contains(.opensSentence)
        })
      else { continue }
      let isAfterVerb = isSaid(other, from: start, page)
      let opens =
        page.at(other.tokens.lowerBound - 1, .on)
        && page[other.tokens.lowerBound - 1].flags.contains(.opensSentence)
        && page.at(other.tokens.upperBound, .comma)
        && (other.tokens.upperBound..<open).contains { isVerb($0, page) }
      if isAfterVerb || opens { return day(other.sense) }
    }
    return nil
  }

  /// Whether the date says when somebody spoke: "said Monday", "said in a statement on Monday".
  private func isSaid(_ date: Proposal, from start: Int, _ page: Page) -> Bool {
    let (first, next) = (date.tokens.lowerBound, date.tokens.upperBound)
    // "said Monday's vote", "said Monday that": what is said then is no quotation's.
    if page.at(next, .apostrophe) { return false }
    for index in (max(start, first - 8)..<first).reversed() {
      if isVerb(index, page) { return true }
      if page[index].flags.contains(.opensSentence) || page.at(index, .comma, .quote, .semicolon)
        || page.at(index, .after, .before, .since) || page.at(index, .until, .that, .of)
        || page.at(index, .by, .about) || page.at(index, [.pastCue, .futureCue])
      {
        return false
      }
    }
    return false
  }

  private func isVerb(_ index: Int, _ page: Page) -> Bool {
    page.at(index, .said) || page.spells(index, "told") || page.spells(index, "wrote")
      || page.spells(index, "added") || page.spells(index, "tweeted")
  }

  private func day(_ sense: Sense) -> Sense? {
    switch sense {
    case .calendar(let parts) where parts.weekday != nil || parts.day != nil && parts.month != nil:
      sense
    case .clock(_, on: let day?): self.day(day)
    default: nil
    }
  }

  private func opening(before index: Int, _ page: Page) -> Int? {
    for place in (max(0, index - reach)..<index).reversed() {
      if page.at(place, .quote) {
        return page.isGlued(place + 1) && !page.isGlued(place) ? place : nil
      }
      if page[place].flags.contains(.newLine) { return nil }
    }
    return nil
  }

  private func closing(after index: Int, _ page: Page) -> Int? {
    for place in index..<index + reach {
      if page[place].kind == .edge || page[place].flags.contains(.newLine) { return nil }
      if page.at(place, .quote) { return page.isGlued(place) ? place : nil }
    }
    return nil
  }
}
