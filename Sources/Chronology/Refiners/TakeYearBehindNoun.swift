import Articles

/// "the July session in 2018", "the fall campaign of 1864", "Spring Semester 2022": a date that says of
/// which day or season a thing is takes the year that stands behind the thing.
struct TakeYearBehindNoun: NeighbourJoiner {
  let name = "TakeYearBehindNoun"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var result = proposals
    for index in result.indices.dropLast() {
      guard case .calendar(var one) = result[index].sense, one.year == nil, one.within == nil,
        one.month != nil || one.season != nil, one.weekday == nil, one.pick == .open,
        case .calendar(let other) = result[index + 1].sense, other.isBareYear,
        isBehindNoun(result[index].tokens, result[index + 1].tokens.lowerBound, page),
        isWhole(result[index + 1].tokens.upperBound, page)
      else { continue }
      one.year = other.year
      one.isBeforeChrist = other.isBeforeChrist
      result[index].sense = .calendar(one)
      result[index].rules.append(name)
      // What happened "in 2018" is told of the year as well.
      if !page.at(result[index + 1].tokens.lowerBound - 1, .in) {
        result[index + 1].role = .bound
      }
    }
    return result
  }

  /// Whether only the thing, perhaps its verb, and "of" or "in" stand between the date and the year.
  private func isBehindNoun(_ date: Range<Int>, _ year: Int, _ page: Page) -> Bool {
    let gap = date.upperBound..<year
    if gap.count == 1, page.at(date.lowerBound, [.season]) {
      return Self.terms.contains { page.spells(gap.lowerBound, $0) }
    }
    guard (2...3).contains(gap.count), page.at(gap.upperBound - 1, .of, .in),
      page.hasArticle(date.lowerBound - 1) || page.at(date.lowerBound - 1, .a, .his)
        || page.has(date.lowerBound - 1, .possessive)
    else { return false }
    return gap.dropLast().allSatisfy {
      page[$0].isWord && page[$0].isSpaced && !page[$0].isCapital && page[$0].term == .none
        && page[$0].classes.isDisjoint(with: [.presentCue, .futureCue])
    } && !page.at(gap.lowerBound, [.pastCue])
  }

  /// "the July fall in 1998 prices" speaks of other things of that year.
  private func isWhole(_ index: Int, _ page: Page) -> Bool {
    let next = page[index]
    return !next.isWord || next.isCapital || next.term != .none
      || !next.classes.isDisjoint(with: [.pastCue, .presentCue, .futureCue])
  }

  private static let terms: [StaticString] = ["semester", "term", "session"]
}
