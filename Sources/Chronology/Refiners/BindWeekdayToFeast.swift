import Articles

/// "on Friday, International Women's Day", "Christmas Eve (Sunday)": a weekday beside a named day is that
/// day, where the named day falls on it.
struct BindWeekdayToFeast: NeighbourJoiner {
  let name = "BindWeekdayToFeast"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result: [Proposal]?
    for index in proposals.indices.dropLast() {
      let (one, other) = (proposals[index], proposals[index + 1])
      guard one.tokens.upperBound + 1 == other.tokens.lowerBound,
        page.at(one.tokens.upperBound, .comma, .open),
        // "On Monday, Christmas shopping began."
        page.endsClause(other.tokens.upperBound),
        let (place, weekday, feast) = pair(one.sense, other.sense)
      else { continue }
      var all = result ?? proposals
      all[index + place].sense = .weekday(weekday, 0, from: feast)
      all[index + place].rules.append(name)
      result = all
    }
    return result ?? proposals
  }

  /// Which of the two is the weekday, and what it is beside.
  private func pair(_ one: Sense, _ other: Sense) -> (place: Int, weekday: Int, feast: Sense)? {
    switch (one, other) {
    case (.calendar(let parts), .holiday) where parts.isBareWeekday:
      parts.weekday.map { (0, $0, other) }
    case (.holiday, .calendar(let parts)) where parts.isBareWeekday:
      parts.weekday.map { (1, $0, one) }
    default: nil
    }
  }
}
