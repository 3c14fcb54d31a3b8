/// "every Saturday and Sunday", "each Monday, Wednesday and Friday": what is listed beside a day that
/// comes again comes again as well.
struct RepeatWithNeighbour: NeighbourJoiner {
  let name = "RepeatWithNeighbour"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    guard proposals.contains(where: { $0.weekdaySet != nil }) else { return proposals }
    var result = proposals
    for index in result.indices.dropFirst() {
      guard result[index - 1].weekdaySet != nil,
        case .calendar(let parts) = result[index].sense, let weekday = parts.weekday,
        parts == CalendarParts(weekday: weekday),
        isListed(page, result[index - 1].tokens.upperBound..<result[index].tokens.lowerBound)
      else { continue }
      result[index].sense = .repetition("XXXX-WXX-\(weekday)")
      result[index].rules.append(name)
    }
    return result
  }

  private func isListed(_ page: Page, _ gap: Range<Int>) -> Bool {
    (1...2).contains(gap.count) && gap.allSatisfy { page.at($0, .and, .or, .comma) }
  }
}

extension Proposal {
  /// The value of a weekday that comes again and again.
  fileprivate var weekdaySet: String? {
    if case .repetition(let value) = self.sense, value.hasPrefix("XXXX-WXX-") { return value }
    return nil
  }
}
