/// "July 1 to July 3, 1863", "between May and October 2019", "May 4, 1945, and May 8": of two dates
/// side by side the one that has a year lends it to the other.
struct FillYearFromNeighbour: Joiner {
  let name = "FillYearFromNeighbour"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for index in result.indices.dropLast().reversed() {
      guard case .calendar(var one) = result[index].sense, one.lacksYear, one.pick == .open,
        case .calendar(let other) = result[index + 1].sense, let year = other.year,
        other.month != nil || one.quarter != nil, !other.isBareYear,
        isLinked(page, result[index].tokens.upperBound..<result[index + 1].tokens.lowerBound)
          || isListed(one, other)
            && page.at(result[index].tokens.upperBound, .comma)
            && result[index].tokens.upperBound + 1 == result[index + 1].tokens.lowerBound
      else { continue }
      // "December to March 1942" began in the year before.
      one.year = year - ((one.month ?? 0) > (other.month ?? 12) ? 1 : 0)
      result[index].sense = .calendar(one)
      result[index].rules.append(name)
    }
    return result
  }

  /// "Jan. 3, 5 and 7, 2019"
  private func isListed(_ one: CalendarParts, _ other: CalendarParts) -> Bool {
    guard let day = one.day, let next = other.day else { return false }
    return one.month == other.month && day < next
  }

  private func isLinked(_ page: Page, _ gap: Range<Int>) -> Bool {
    guard (1...2).contains(gap.count) else { return false }
    return gap.contains {
      page.at($0, .to, .and, .hyphen) || page.at($0, .dash, .through, .until) || page.at($0, .or)
    }
  }
}
