import Articles

/// "From Thursday to Sunday", "March 4 through March 8", "between 1939 and 1945": two dates that bound
/// one stretch. Both stay mentions; the first speaks for the whole stretch, the second only bounds it.
struct LinkRange: NeighbourJoiner {
  let name = "LinkRange"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    // Who plans means the stretch: `JoinRange` makes one of the two.
    if page.register.isRequest { return proposals }
    var result = proposals
    for index in result.indices.dropLast() {
      let (one, other) = (result[index], result[index + 1])
      guard !one.endsRange,
        isEnd(one.sense) && isEnd(other.sense) || one.sense.isDayOfMonth && other.sense.isWeekday,
        isLinked(one, other, page)
      else { continue }
      result[index].startsRange = true
      result[index].rules.append(name)
      result[index + 1].endsRange = true
      result[index + 1].role = .bound
      result[index + 1].rules.append(name)
    }
    return result
  }

  private func isEnd(_ sense: Sense) -> Bool {
    switch sense {
    case .calendar(let parts): !parts.isBeforeChrist && parts.decade == nil && parts.century == nil
    case .holiday: true
    default: false
    }
  }

  private func isYear(_ proposal: Proposal) -> Bool {
    guard case .calendar(let parts) = proposal.sense else { return false }
    return parts.year != nil && parts.month == nil
  }

  private func isMonth(_ proposal: Proposal) -> Bool {
    guard case .calendar(let parts) = proposal.sense else { return false }
    return parts.month != nil && parts.day == nil
  }

  private func isLinked(_ one: Proposal, _ other: Proposal, _ page: Page) -> Bool {
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    guard (1...2).contains(gap.count), !page.parts(gap.lowerBound, other.tokens.lowerBound) else {
      return false
    }
    let before = one.tokens.lowerBound - 1
    let link = gap.lowerBound
    // "von Mittwoch, 4. März, 2 Uhr, bis Donnerstagabend"
    if gap.count == 2, page.at(link, .comma) {
      return page.at(before, .from) && page.at(link + 1, .to, .until, .through)
        && other.sense.isWeekday
    }
    if gap.count == 2, !page.at(gap.lowerBound + 1, .the) { return false }
    if page.at(before, .between) { return page.at(link, .and) }
    if page.at(before, .from) {
      if movesDate(before, page) { return false }
      return page.at(link, .to, .until, .through) || page.at(link, .dash, .hyphen)
    }
    if page.at(link, .through) || page.at(link, .until) { return true }
    // "the 2001/02 season", "July/August 2019", "the night of 9/10 November"
    if page.at(link, .slash) {
      return gap.count == 1 && (isYear(one) && isYear(other) || isMonth(one) && isMonth(other))
        || one.rules.contains("PartRange")
    }
    return gap.count == 1 && page.at(link, .hyphen, .dash, .to) && !page.at(before, .to)
  }

  /// "was moved from 12 June to 3 July": an old date and a new one, and no stretch.
  private func movesDate(_ from: Int, _ page: Page) -> Bool {
    Self.moves.contains { page.spells(from - 1, $0) }
  }

  private static let moves: [StaticString] = [
    "moved", "postponed", "delayed", "rescheduled", "shifted", "pushed", "changed", "back",
    "forward", "slipped", "extended",
  ]
}

extension Sense {
  /// Whether it is a day of a month, or a time on one.
  var isDayOfMonth: Bool { parts.map { $0.day != nil && $0.month != nil } ?? false }

  /// Whether it is a day of the week and nothing more, or a time on one.
  fileprivate var isWeekday: Bool {
    parts.map { $0.weekday != nil && $0.day == nil && $0.within == nil && $0.pick == .open }
      ?? false
  }
}
