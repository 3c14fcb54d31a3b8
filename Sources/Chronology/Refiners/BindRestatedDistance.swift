import Articles

/// "Ten years ago to the day, on 19 March 2015", "Hace dos semanas, el 18 de abril", "on May 5, less than
/// three weeks earlier,": a distance beside the date it leads to, a comma between them, says the same day
/// again and less exactly. "Two years ago, in May" says the year of the month.
struct BindRestatedDistance: NeighbourJoiner {
  let name = "BindRestatedDistance"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result: [Proposal]?
    for index in proposals.indices.dropLast() {
      let (one, other) = (proposals[index], proposals[index + 1])
      let gap = one.tokens.upperBound..<other.tokens.lowerBound
      guard (1...8).contains(gap.count), gap.contains(where: { page.at($0, .comma) }),
        !page.parts(gap.lowerBound, gap.upperBound)
      else { continue }
      if let shift = one.distance, other.sense.isExplicit, isApposed(page, gap) {
        var all = result ?? proposals
        bind(&all[index])
        if shift.anchor == .story, shift.unit == .week || shift.unit == .month,
          other.sense.isDay
        {
          all[index].sense = .containing(shift.unit, other.sense)
        }
        if case .calendar(var parts) = other.sense, parts.lacksYear, parts.pick == .open,
          shift.unit == .year, shift.anchor == .writing
        {
          parts.within = shift
          all[index + 1].sense = .calendar(parts)
          all[index + 1].rules.append(name)
        }
        result = all
      } else if other.distance != nil, one.sense.isExplicit, gap.count == 1,
        ends(page, other.tokens.upperBound)
      {
        var all = result ?? proposals
        bind(&all[index + 1])
        result = all
      }
    }
    return result ?? proposals
  }

  private func bind(_ proposal: inout Proposal) {
    proposal.role = .bound
    proposal.isRestated = true
    proposal.rules.append(name)
  }

  /// "…, on", "to the day, in", "auf den Tag genau, am"
  private func isApposed(_ page: Page, _ gap: Range<Int>) -> Bool {
    gap.allSatisfy {
      page.at($0, .comma, .on, .in) || page.at($0, .the, .of, .to) || page.at($0, .onto, .exactly)
        || page.word($0).unit == .day
    }
  }

  private func ends(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .comma, .dot, .close) || page.at(index, .semicolon, .dash)
      || page[index].kind == .edge || page[index].flags.contains(.opensSentence)
  }
}

extension Proposal {
  /// The distance that it is: "three weeks earlier", "vor drei Jahren".
  fileprivate var distance: Shift? {
    guard case .shift(let shift) = self.sense, shift.count != 0, shift.unit.isOfClock == false,
      let rule = self.rules.first, rule == "Quantity" || rule == "LeadingDistance"
    else { return nil }
    return shift
  }
}

extension Sense {
  /// Whether it is a day, month or year that is called by its name.
  fileprivate var isExplicit: Bool {
    parts.map { $0.within == nil && ($0.month != nil || $0.year != nil) && $0.pick == .open }
      ?? false
  }
}
