import Articles

/// A year that a sentence sets for the dates that it goes on to: "In 1999, on May 4, it burned".
struct YearFrame: Sendable {
  let year: Int
  /// Whether the date stands right after the year: "in 1999, on May 4".
  private(set) var isBeside = false
  /// Whether it stands there, in the same clause, or in one that tells when in that year.
  private(set) var isClose = false
  private let sentence: Int
  /// Where its words end.
  private let end: Int
  /// Whether the year opens the sentence.
  let opensSentence: Bool

  /// The frame that a proposal sets: a year alone after "in" that stands for the whole clause.
  init?(_ proposal: Proposal, on page: Page) {
    guard proposal.followsIn || Self.leads(proposal, on: page), proposal.role != .name,
      !proposal.startsRange, !proposal.endsRange,
      !proposal.isListed, proposal.modifier == nil, case .calendar(let parts) = proposal.sense,
      let year = parts.year, parts.month == nil, parts.season == nil, parts.quarter == nil,
      parts.half == nil, parts.week == nil, !parts.isBeforeChrist,
      // "in 1999's storms", "in 1999 and 2001", "in 1999-2000"
      !page.at(proposal.tokens.upperBound, .apostrophe, .hyphen, .dash),
      !page.at(proposal.tokens.upperBound, .and, .or, .slash)
    else { return nil }
    self.year = year
    sentence = proposal.sentence
    end = proposal.tokens.upperBound
    opensSentence = proposal.opensSentence
  }

  /// "1981 vollendete er", "1894, un domingo de mayo": German says a year alone, and so does who opens
  /// a sentence with one in Spanish.
  private static func leads(_ proposal: Proposal, on page: Page) -> Bool {
    guard case .calendar(let parts) = proposal.sense, parts.isBareYear else { return false }
    return page.lexicon.habits.putsDayFirst
      && (page.lexicon.habits.capitalsAreNouns || proposal.opensSentence)
  }

  /// The frame as it counts for a later date: nothing where the sentence has turned elsewhere.
  func reaching(_ proposal: Proposal, on page: Page) -> YearFrame? {
    let gap = end..<proposal.tokens.lowerBound
    if case .holiday = proposal.sense, opensSentence, sentence == proposal.sentence,
      !proposal.isAside, gap.count <= 40, page.lexicon.habits.putsDayFirst,
      !gap.contains(where: { turnsAway(page, $0) && !page.at($0, .semicolon) })
    {
      var frame = self
      frame.isClose = true
      return frame
    }
    guard sentence == proposal.sentence, !proposal.isAside, gap.count <= 40,
      !gap.contains(where: { turnsAway(page, $0) })
    else { return nil }
    var frame = self
    let rest = page.skipping(.comma, end)..<gap.upperBound
    frame.isBeside = rest.allSatisfy { page.at($0, .on, .the) }
    frame.isClose =
      frame.isBeside || (opensSentence ? rest : rest.prefix(1)).contains { page.spells($0, "when") }
      || opensSentence && !rest.contains { page.at($0, .comma, .and, .or) }
    return opensSentence || frame.isClose ? frame : nil
  }

  /// The frame after another mention: a date of another year, or one counted from today, ends it.
  func kept(past proposal: Proposal) -> YearFrame? {
    switch proposal.sense {
    case .duration, .repetition, .someWeekday: self
    case .calendar(let parts), .clock(_, on: .calendar(let parts)?):
      parts.year == nil && parts.within == nil && parts.month != nil && proposal.lean != .future
        ? self : nil
    default: nil
    }
  }

  /// Whether the sentence goes over there to what may lie in another time: another main clause,
  /// what is said of a thing, who tells of it.
  private func turnsAway(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .semicolon, .colon, .but) || page.at(index, .that, .said, .now)
      || page.at(index, .since, .until, .bar) || page.spells(index, "which")
      || page.spells(index, "who") || page.spells(index, "whose") || page.spells(index, "while")
  }
}
