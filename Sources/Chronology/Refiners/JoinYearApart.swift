/// "the same month last year", "the same week a year earlier": the stretch that the text spoke of,
/// years away. The period of a report of business is read as one, before (`UnitNounParser`).
struct JoinYearApart: PairJoiner {
  let name = "JoinYearApart"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    guard gap.count <= 1, gap.allSatisfy({ page.at($0, .of, .in, .comma) || page.at($0, .the) }),
      one.tokens.contains(where: { page.at($0, .same) }),
      case .shift(let same) = one.sense, same.count == 0, same.anchor == .story
    else { return nil }
    var result = one
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    // "the same month in 2022"
    if case .calendar(let parts) = other.sense, parts.isBareYear, let year = parts.year,
      !gap.isEmpty, same.unit != .year
    {
      result.sense = .again(same.unit, year: year)
      return result
    }
    guard case .shift(let away) = other.sense, away.unit == .year, away.count != 0,
      let shift = shift(same.unit, years: away.count)
    else { return nil }
    result.sense = .shift(shift)
    return result
  }

  private func shift(_ unit: CalendarUnit, years: Int) -> Shift? {
    switch unit {
    case .day, .month, .half, .season:
      return Shift(unit: .year, count: years, anchor: .story, grain: unit)
    case .quarter:
      var shift = Shift(unit: .year, count: years, anchor: .story, grain: unit)
      if years == -1 { shift.comparison = .quarter }
      return shift
    case .week, .weekend:
      // The week of the same number, but for a day.
      return Shift(unit: .week, count: years * 52, anchor: .story, grain: unit)
    default: return nil
    }
  }
}
