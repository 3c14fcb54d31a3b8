/// "July 1 to July 3, 1863", "between May and October 2019", "May 4, 1945, and May 8", "the summer and fall
/// of 1998", "June and July of last year": of two dates side by side the one that has a year lends it to
/// the other, and so on along a row: "April, May and June 1998".
struct FillYearFromNeighbour: NeighbourJoiner {
  let name = "FillYearFromNeighbour"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for index in result.indices.dropLast().reversed() {
      let next = result[index + 1]
      guard case .calendar(var one) = result[index].sense, one.lacksYear || one.isLooseSeason,
        one.pick == .open, case .calendar(let other) = next.sense, !other.isBareYear,
        other.month != nil || one.quarter != nil || one.season != nil && other.season != nil
      else { continue }
      let gap = result[index].tokens.upperBound..<next.tokens.lowerBound
      let isRow = gap.count == 1 && page.at(gap.lowerBound, .comma)
      if let year = other.year {
        guard
          isLinked(page, gap) || isRow && (isListed(one, other) || isOfRow(one, other, next))
        else { continue }
        // "December to March 1942" began in the year before, as did "fall to spring 1942".
        one.year = year - (begins(one, before: other) ? other.isBeforeChrist ? -1 : 1 : 0)
        one.isBeforeChrist = other.isBeforeChrist
      } else if let within = other.within, within.unit == .year, gap.count == 1 {
        guard isLinked(page, gap) || isRow && isOfRow(one, other, next) else { continue }
        one.within = within
      } else {
        continue
      }
      result[index].sense = .calendar(one)
      result[index].rules.append(name)
    }
    return result
  }

  private func begins(_ one: CalendarParts, before other: CalendarParts) -> Bool {
    if let season = one.season {
      return season == .fall && (other.season == .spring || other.season == .summer)
    }
    return (one.month ?? 0) > (other.month ?? 12)
  }

  /// "Jan. 3, 5 and 7, 2019"
  private func isListed(_ one: CalendarParts, _ other: CalendarParts) -> Bool {
    guard let day = one.day, let next = other.day else { return false }
    return one.month == other.month && day < next
  }

  /// "April, May and June 1998": the next one has taken its year from the row already.
  private func isOfRow(_ one: CalendarParts, _ other: CalendarParts, _ next: Proposal) -> Bool {
    next.rules.last == name && (one.day == nil) == (other.day == nil)
      && (one.month == nil) == (other.month == nil)
      && (one.weekday == nil) == (other.weekday == nil)
  }

  private func isLinked(_ page: Page, _ gap: Range<Int>) -> Bool {
    let isLink = gap.contains {
      page.at($0, .to, .and, .hyphen) || page.at($0, .dash, .through, .until)
        || page.at($0, .or, .slash)
    }
    if isLink, gap.count <= 2 { return true }
    // "between late May and mid-June 2019", "between the middle of May and the end of June 2019"
    return gap.count <= 5 && page.at(gap.lowerBound, .to, .and, .or)
      && gap.dropFirst().allSatisfy {
        page.at($0, .early, .late, .mid) || page.at($0, .end, .beginning, .the)
          || page.at($0, .hyphen, .of)
      }
  }
}

extension CalendarParts {
  /// Whether it is a season of no year.
  fileprivate var isLooseSeason: Bool { season != nil && year == nil && within == nil }
}
