/// "Polls open at 7 a.m. and close at 8 p.m. on Tuesday", "between 2 p.m. and 4 p.m. Friday", "from 8
/// p.m. to 5 a.m. daily": a time that a later time of the same clause lends its day.
struct LendDayToClock: NeighbourJoiner {
  let name = "LendDayToClock"
  /// How many tokens may stand between the two.
  private let reach = 7

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    guard proposals.contains(where: { $0.looseTime != nil }) else { return proposals }
    var result = proposals
    for index in result.indices.dropLast().reversed() {
      if let set = repeated(result[index], result[index + 1], on: page) {
        result[index].sense = set
        result[index].rules.append(name)
        continue
      }
      guard let time = result[index].looseTime, let hour = time.hour,
        case .clock(let later, on: let day?) = result[index + 1].sense, let end = later.hour,
        hour * 60 + (time.minute ?? 0) < end * 60 + (later.minute ?? 0),
        isLinked(page, result[index].tokens.upperBound..<result[index + 1].tokens.lowerBound),
        index == 0 || !isPlaced(result[index - 1], result[index], on: page)
      else { continue }
      result[index].sense = .clock(time, on: day)
      result[index].rules.append(name)
    }
    return result
  }

  /// "from 8 p.m. to 5 a.m. daily"
  private func repeated(_ one: Proposal, _ other: Proposal, on page: Page) -> Sense? {
    guard let time = one.looseTime, case .repetition(let value) = other.sense,
      let cut = value.firstIndex(of: "T"),
      other.tokens.lowerBound == one.tokens.upperBound + 1,
      page.at(one.tokens.upperBound, .to, .until, .through)
        || page.at(one.tokens.upperBound, .hyphen, .dash, .and)
    else { return nil }
    return .repetition(value[..<cut] + Timex.clock(time))
  }

  private func isLinked(_ page: Page, _ gap: Range<Int>) -> Bool {
    (1...reach).contains(gap.count)
      && !page.parts(gap.lowerBound, gap.upperBound)
      && gap.contains {
        page.at($0, .and, .to, .until) || page.at($0, .hyphen, .dash, .through)
      }
  }

  /// Whether the sentence has said a day before: the time is of that.
  private func isPlaced(_ before: Proposal, _ time: Proposal, on page: Page) -> Bool {
    before.sense.isDay && !page.parts(before.tokens.upperBound, time.tokens.lowerBound)
  }
}
