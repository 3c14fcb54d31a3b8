import Articles

/// "2019" over "14 March: Fire in shaft 2": a day, month or season without a year is of the one that the
/// heading above sets, unless its weekday or its own sentence speaks against it.
struct TakeYearOfHead: Refiner {
  let name = "TakeYearOfHead"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    for index in proposals.indices {
      guard let year = proposals[index].headYear, proposals[index].frame == nil,
        let sense = proposals[index].sense.headed(by: year)
      else { continue }
      proposals[index].sense = sense
      proposals[index].rules.append(name)
    }
  }
}

extension Sense {
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
