/// "a strike for Thursday and Friday next week": the days of a row are of the week that the last one says.
struct LendWeekToNeighbour: NeighbourJoiner {
  let name = "LendWeekToNeighbour"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for index in result.indices.dropLast().reversed() {
      guard case .calendar(var one) = result[index].sense, let weekday = one.weekday,
        one.isBareWeekday, case .calendar(let other) = result[index + 1].sense,
        let within = other.within, within.unit == .week, let last = other.weekday, weekday < last,
        isLinked(page, result[index].tokens.upperBound..<result[index + 1].tokens.lowerBound)
          // "Monday, Tuesday and Friday next week"
          || result[index + 1].rules.last == name
            && page.at(result[index].tokens.upperBound, .comma)
            && result[index].tokens.upperBound + 1 == result[index + 1].tokens.lowerBound
      else { continue }
      one.within = within
      result[index].sense = .calendar(one)
      result[index].rules.append(name)
    }
    return result
  }

  private func isLinked(_ page: Page, _ gap: Range<Int>) -> Bool {
    guard let link = gap.first, gap.count <= 3 else { return false }
    return
      (page.at(link, .and, .or, .to) || page.at(link, .until, .through, .hyphen)
      || page.at(link, .dash))
      && gap.dropFirst().allSatisfy { page.at($0, .on, .the) }
  }
}
