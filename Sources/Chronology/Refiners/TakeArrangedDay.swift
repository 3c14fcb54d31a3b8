import Articles

/// "The court rules on Thursday", "Der Rat kommt am Donnerstag zusammen": a day of the week beside a verb
/// in the present is the one to come where that is nearer than the last one. "The storm hits the coast on
/// Saturday", said on a Tuesday, tells of what has been.
struct TakeArrangedDay: Refiner {
  let name = "TakeArrangedDay"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    for index in proposals.indices where proposals[index].isArranged {
      guard let weekday = proposals[index].sense.bareWeekday else { continue }
      if let today = reference?.date, (weekday - today.weekday + 7) % 7 > 3 { continue }
      proposals[index].lean = .future
      proposals[index].rules.append(name)
    }
  }
}

extension Sense {
  /// The day of the week that it is, or on which it is a time; nothing where it says more.
  var bareWeekday: Int? { parts.flatMap { $0.isBareWeekday ? $0.weekday : nil } }
}
