import Articles

/// "2019" over "14 March: Fire in shaft 2": a day, month or season without a year is of the one that the
/// heading above sets, unless its weekday or its own sentence speaks against it.
struct TakeYearOfHead: Refiner {
  let name = "TakeYearOfHead"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    var ofToday: Set<Int> = []
    for proposal in proposals where proposal.headYear != nil && proposal.sense.isBareWeekday {
      ofToday.insert(proposal.block)
    }
    for index in proposals.indices {
      guard let year = proposals[index].headYear, proposals[index].frame == nil,
        let sense = proposals[index].sense.headed(by: year),
        isOf(
          year, proposals[index], reference?.date,
          isOfToday: ofToday.contains(proposals[index].block))
      else { continue }
      proposals[index].sense = sense
      proposals[index].rules.append(name)
    }
  }

  /// Whether a date may be of a year gone by that stands over it. The head of an item is; in running text
  /// only what is not to come, and not where the paragraph counts from today: "It burned on 18 April.
  /// On Tuesday they said that a drill is planned for 4 June."
  private func isOf(_ year: Int, _ proposal: Proposal, _ today: CivilDate?, isOfToday: Bool) -> Bool
  {
    guard !proposal.leadsItem, let today, year < today.year else { return true }
    if proposal.isInPresent || isOfToday { return false }
    // "December 2025" over "It melted on 3 January", written on the sixth
    if year == today.year - 1, today.month <= 2, let month = proposal.sense.parts?.month,
      month <= today.month
    {
      return false
    }
    return proposal.lean != .future
  }
}

extension Sense {
  /// A day of the week alone, which counts from the day of writing.
  fileprivate var isBareWeekday: Bool {
    parts.map { $0.weekday != nil && $0.month == nil && $0.day == nil && $0.year == nil } ?? false
  }

  /// A date that lacks its year, as one of a year that stands over it; nothing for all others.
  func headed(by year: Int) -> Sense? {
    switch self {
    case .calendar(var parts):
      guard parts.mayBeHeaded else { return nil }
      if let weekday = parts.weekday, let month = parts.month, let day = parts.day,
        CivilDate(year, month, day)?.weekday != weekday
      {
        return nil
      }
      parts.headYear = year
      return .calendar(parts)
    case .clock(let clock, on: let day?):
      return day.headed(by: year).map { .clock(clock, on: $0) }
    case .containing(let unit, let day):
      return day.headed(by: year).map { .containing(unit, $0) }
    case .span(let first, let last):
      // "1–3 March"
      guard let one = first.headed(by: year), let other = last.headed(by: year) else { return nil }
      return .span(one, other)
    default: return nil
    }
  }
}

extension CalendarParts {
  /// Whether it is a part of a year, and the words around it do not say of which.
  fileprivate var mayBeHeaded: Bool {
    year == nil && within == nil && pick == .open && namedYear == nil && headYear == nil
      && decade == nil && century == nil && !isReportedQuarter
      && (month != nil || season != nil || quarter != nil || half != nil)
  }
}
