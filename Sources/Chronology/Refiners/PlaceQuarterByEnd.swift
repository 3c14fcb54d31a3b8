import Articles

/// "the quarter ended Sept. 29", "the week ended March 2", "the week ended Saturday", "the fiscal year ending June 30": the one in
/// which that day lies, whichever was spoken of last. A quarter with a number keeps it: a company's fourth
/// quarter may end in August.
struct PlaceQuarterByEnd: NeighbourJoiner {
  let name = "PlaceQuarterByEnd"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for index in result.indices.dropLast() {
      guard case .calendar(let end) = result[index + 1].sense,
        end.day != nil && end.month != nil || end.weekday != nil,
        let verb = verb(after: result[index], before: result[index + 1], page),
        let unit = unit(of: result[index], verb, page), end.day != nil || unit == .week
      else { continue }
      result[index].sense = .containing(unit, result[index + 1].sense)
      // The day only says which stretch it is.
      result[index + 1].role = .bound
      result[index].rules.append(name)
    }
    return result
  }

  /// The "ended" between a stretch and its last day, "that" before it or not.
  private func verb(after one: Proposal, before other: Proposal, _ page: Page) -> Int? {
    let verb = page.skipping(.that, one.tokens.upperBound)
    guard verb == other.tokens.lowerBound - 1, page.at(verb, .ended, .ending) else { return nil }
    return verb
  }

  private func unit(of proposal: Proposal, _ verb: Int, _ page: Page) -> CalendarUnit? {
    switch proposal.sense {
    case .shift(let shift) where shift.count == 0:
      if shift.unit == .year { return isFiscal(proposal, page) ? .year : nil }
      return shift.unit == .quarter || shift.unit == .week || shift.unit == .month
        ? shift.unit : nil
    // "The year ended June 30" is as long as a year; one that is still to end is of the year it ends in.
    case .duration where proposal.rules.first == "UnitNoun":
      return page.at(verb, .ending) || isFiscal(proposal, page) ? .year : nil
    default: return nil
    }
  }

  private func isFiscal(_ proposal: Proposal, _ page: Page) -> Bool {
    proposal.tokens.contains { page.at($0, .fiscal) }
  }
}
