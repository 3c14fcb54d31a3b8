import Articles

/// "Kuzma left the court in the second quarter": where the text has told of a game's quarters or halves,
/// those that name no year and stand beside no money and no trade are of the game as well.
struct DropPartsOfGame: Refiner {
  let name = "DropPartsOfGame"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    guard proposals.contains(where: { $0.isDropped && $0.rules.first == "Quarter" }) else { return }
    for index in proposals.indices
    where !proposals[index].isBesideMoney && !proposals[index].isBesideTrade {
      guard case .calendar(let parts) = proposals[index].sense, parts.year == nil,
        parts.quarter != nil || parts.half != nil, parts.within == nil,
        proposals[index].rules.first == "Quarter"
      else { continue }
      proposals[index].isDropped = true
      // No other rule is to take it for a date.
      proposals[index].sense = .undated(.quarter)
      proposals[index].rules.append(name)
    }
  }
}
