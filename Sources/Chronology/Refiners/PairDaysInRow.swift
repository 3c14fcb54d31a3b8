import Articles

/// "Monday and Tuesday, June 3 and 4", "Saturday and Sunday, Oct. 3-4": two days of the week and the two
/// dates that they have, each in its place.
struct PairDaysInRow: NeighbourJoiner {
  let name = "PairDaysInRow"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    guard proposals.count >= 3 else { return proposals }
    var result = proposals
    for index in result.indices.dropLast(2) {
      guard let first = result[index].weekday, let second = result[index + 1].weekday,
        isLink(page, gap(result[index], result[index + 1])),
        gap(result[index + 1], result[index + 2]).allSatisfy({ page.at($0, .comma, .open) }),
        let dates = dates(result, index + 2, page)
      else { continue }
      for (place, weekday, date) in [(index, first, dates.0), (index + 1, second, dates.1)] {
        var parts = date
        parts.weekday = weekday
        result[place].sense = .calendar(parts)
        result[place].rules.append(name)
      }
    }
    return result
  }

  private func gap(_ one: Proposal, _ other: Proposal) -> Range<Int> {
    one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
  }

  private func isLink(_ page: Page, _ gap: Range<Int>) -> Bool {
    gap.count == 1
      && (page.at(gap.lowerBound, .and, .or, .to)
        || page.at(gap.lowerBound, .hyphen, .dash, .through))
  }

  /// The two dates that stand from a place on, as two mentions or as a stretch.
  private func dates(
    _ proposals: [Proposal], _ place: Int, _ page: Page
  ) -> (CalendarParts, CalendarParts)? {
    let date = proposals[place]
    if case .span(.calendar(let one), .calendar(let other)) = date.sense { return (one, other) }
    guard place + 1 < proposals.count, case .calendar(let one) = date.sense,
      case .calendar(let other) = proposals[place + 1].sense, one.day != nil, one.month != nil,
      one.weekday == nil, other.day != nil, other.month != nil, other.weekday == nil,
      isLink(page, gap(date, proposals[place + 1]))
    else { return nil }
    return (one, other)
  }
}

extension Proposal {
  /// The day of the week, where it says nothing more.
  fileprivate var weekday: Int? {
    guard case .calendar(let parts) = self.sense, parts.day == nil, parts.within == nil,
      parts.pick == .open
    else { return nil }
    return parts.weekday
  }
}
