/// "the quarter ended Sept. 29": the quarter in which that day lies, whichever was spoken of last. One
/// with a number keeps it: a company's fourth quarter may end in August.
struct PlaceQuarterByEnd: Joiner {
  let name = "PlaceQuarterByEnd"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for index in result.indices.dropLast() {
      guard case .shift(let shift) = result[index].sense, shift.unit == .quarter,
        shift.count == 0, case .calendar(let end) = result[index + 1].sense, end.day != nil,
        end.month != nil,
        result[index + 1].tokens.lowerBound == result[index].tokens.upperBound + 1,
        page.at(result[index].tokens.upperBound, .ended, .ending)
      else { continue }
      result[index].sense = .containing(.quarter, result[index + 1].sense)
      result[index].rules.append(name)
    }
    return result
  }
}
