/// "heute in einer Woche", "am Freitag in zwei Wochen", "heute vor drei Jahren", "el viernes dentro de
/// dos semanas": a day, and how far from it the one lies that is meant.
struct CountOnFromDay: PairJoiner {
  let name = "CountOnFromDay"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let isToday = one.sense.isToday && one.rules.first == "Deictic"
    guard isToday || one.bareWeekday != nil, one.modifier == nil, other.modifier == nil,
      let shift = distance(other, after: one.tokens.upperBound, page), !shift.unit.isOfClock,
      isToday || shift.unit == .week || shift.unit == .day && shift.count % 7 == 0
    else { return nil }
    var result = one
    result.tokens = one.tokens.lowerBound..<other.tokens.upperBound
    result.sense = .distance(shift, from: one.sense)
    result.lean = shift.count > 0 ? .future : .past
    return result
  }

  private func distance(_ other: Proposal, after end: Int, _ page: Page) -> Shift? {
    switch other.sense {
    case .duration(let parts):
      guard other.rules.first == "Quantity", parts.parts.count == 1,
        case .exact(let count) = parts.parts[0].amount, page.at(end, .in),
        other.tokens.lowerBound == end + 1
      else { return nil }
      return shift(count, parts.parts[0].unit)
    case .shift(let shift):
      guard other.rules.first == "LeadingDistance", other.tokens.lowerBound == end,
        shift.grain == nil
      else { return nil }
      return self.shift(shift.count, shift.unit)
    default: return nil
    }
  }

  /// Eight days are a week to who counts the first one too.
  private func shift(_ count: Int, _ unit: CalendarUnit) -> Shift {
    if unit == .day, abs(count) == 8 { return Shift(unit: .day, count: count.signum() * 7) }
    return Shift(unit: unit, count: count)
  }
}

extension Sense {
  /// The day of writing, or the one after it.
  fileprivate var isToday: Bool {
    guard case .shift(let shift) = self else { return false }
    return shift.unit == .day && shift.anchor == .writing && (0...1).contains(shift.count)
  }
}
