import Articles

/// "Two weeks ago", "in three years", "a month from now" in a request: the day that far off, and not
/// the week, year or month that a report would mean.
struct CountToTheDay: Refiner {
  let name = "CountToTheDay"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    for index in proposals.indices {
      guard case .shift(var shift) = proposals[index].sense, proposals[index].isCounted,
        shift.grain != .day, !shift.unit.isOfClock
      else { continue }
      shift.grain = .day
      shift.keepsGrain = false
      proposals[index].sense = .shift(shift)
      proposals[index].rules.append(name)
    }
  }
}

extension Proposal {
  /// Whether it counts units from its anchor: "two weeks ago", "in a year".
  var isCounted: Bool { self.rules.first == "Quantity" }
}
