import Articles

/// A distance "in two weeks" is a date where the sentence speaks of what is to come, and a length where
/// it does not: "They will meet in two weeks", "the first rise in two years".
struct LeanAhead: Refiner {
  let name = "LeanAhead"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    for index in proposals.indices where proposals[index].followsIn {
      guard proposals[index].lean == .future || proposals[index].isWholeText,
        case .duration(let parts) = proposals[index].sense, parts.parts.count == 1,
        case .exact(let count) = parts.parts[0].amount, !parts.parts[0].unit.isOfClock,
        // "more than in the last 30 years", "in the year that begins July 1"
        proposals[index].rules.first == "Quantity"
      else { continue }
      proposals[index].sense = .shift(Shift(unit: parts.parts[0].unit, count: count))
      proposals[index].rules.append(name)
    }
    // A text that is nothing but a date is a plan or a question: it means the one to come.
    for index in proposals.indices where proposals[index].isWholeText {
      if proposals[index].lean == .unknown { proposals[index].lean = .future }
    }
  }
}
