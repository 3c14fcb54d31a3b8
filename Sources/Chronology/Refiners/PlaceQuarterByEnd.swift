/// "the quarter ended Sept. 29", "the week ended March 2": the one in which that day lies, whichever was
/// spoken of last. A quarter with a number keeps it: a company's fourth quarter may end in August.
struct PlaceQuarterByEnd: Joiner {
  let name = "PlaceQuarterByEnd"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for index in result.indices.dropLast() {
      guard case .shift(let shift) = result[index].sense,
        shift.unit == .quarter || shift.unit == .week || shift.unit == .month, shift.count == 0,
        case .calendar(let end) = result[index + 1].sense, end.day != nil,
        end.month != nil,
        result[index + 1].tokens.lowerBound == result[index].tokens.upperBound + 1,
        page.at(result[index].tokens.upperBound, .ended, .ending)
      else { continue }
      result[index].sense = .containing(shift.unit, result[index + 1].sense)
      result[index].rules.append(name)
    }
    return result
  }
}
