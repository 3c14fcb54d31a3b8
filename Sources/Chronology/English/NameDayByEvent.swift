import Articles

/// "the Sept. 11 attacks", "the Jan. 6 riot", "the October 7 massacre": a day that has become the name
/// of what happened on it. It means that year whenever it is said.
struct NameDayByEvent: Joiner {
  let name = "NameDayByEvent"

  /// Days that English news names events by, and the years of the events.
  private static let years: [(month: Int, day: Int, year: Int)] = [
    (9, 11, 2001), (1, 6, 2021), (10, 7, 2023),
  ]

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for (place, proposal) in proposals.enumerated() {
      if case .holiday(let parts) = proposal.sense, parts.year == nil,
        page.at(proposal.tokens.upperBound, .disaster)
      {
        // "the Boxing Day tsunami", "Mother's Day massacre"
        result[place].role = .name
        result[place].lean = .past
        result[place].rules.append(name)
        continue
      }
      guard case .calendar(var parts) = proposal.sense, parts.day != nil, parts.month != nil
      else { continue }
      let known = Self.years.first { $0.month == parts.month && $0.day == parts.day }?.year
      guard isNamed(proposal.tokens, page, isKnown: known != nil && parts.year == nil) else {
        continue
      }
      result[place].role = .name
      // A day that names an event is gone by, whatever the verb of the sentence.
      result[place].lean = .past
      if parts.year == nil { parts.namedYear = known }
      result[place].sense = .calendar(parts)
      result[place].rules.append(name)
    }
    return result
  }

  /// What looks into such an event, or has been through it: "the January 6th report".
  private static let aftermath: [StaticString] = [
    "report", "committee", "commission", "panel", "investigation", "inquiry", "probe", "rioters",
    "rioter", "defendants", "defendant", "victims", "survivors", "hostages", "hijackers", "pardons",
  ]

  private static let gatherings: [StaticString] = [
    "meeting", "meetings", "hearing", "discussion", "agenda", "session",
  ]

  /// Whether an article stands before the day and a word for a violent event after it, or where the event
  /// is known one for what came of it.
  private func isNamed(_ tokens: Range<Int>, _ page: Page, isKnown: Bool) -> Bool {
    let start = tokens.lowerBound
    let hasArticle =
      page.at(start, .the) || page.at(start - 1, .the) || page.at(start - 1, .his, .that, .this)
    guard hasArticle else { return false }
    let place = tokens.upperBound
    // "At the January 6 committee meeting, the planners approved the mall."
    if isKnown, page.at(start, .the) || page.at(start - 1, .the),
      Self.aftermath.contains(where: { page.spells(place, $0) }),
      !Self.gatherings.contains(where: { page.spells(place + 1, $0) })
    {
      return true
    }
    return (place...place + 2).contains { page.at($0, .disaster) }
      && !(place..<place + 2).contains { page.at($0, .comma, .dot) && page.at($0 + 1, [.pastCue]) }
  }
}
