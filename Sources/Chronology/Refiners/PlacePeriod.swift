import Articles

/// "Profit rose in the third quarter. In the period, sales fell": the quarter of which the text has just
/// spoken. Any other period says of no time when it was.
struct PlacePeriod: Refiner {
  let name = "PlacePeriod"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    var quarter: Int?
    for index in proposals.indices {
      switch proposals[index].sense {
      case .calendar(let parts):
        if parts.quarter != nil { quarter = proposals[index].sentence }
        continue
      case .undated(.quarter): break
      default: continue
      }
      if let sentence = quarter, proposals[index].sentence - sentence <= 2 {
        proposals[index].sense = .shift(Shift(unit: .quarter, count: 0, anchor: .story))
        proposals[index].rules.append(name)
        quarter = proposals[index].sentence
      } else {
        proposals[index].isDropped = true
      }
    }
  }
}
