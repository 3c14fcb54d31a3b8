import Articles

/// Who asks or plans speaks of what is to come, unless the verb says otherwise: "Monday" is the next,
/// and "in three days" is a day and no length.
struct PlanAhead: Refiner {
  let name = "PlanAhead"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    for index in proposals.indices {
      if proposals[index].lean == .unknown { proposals[index].lean = .future }
      guard proposals[index].followsIn, proposals[index].isCounted,
        proposals[index].lean == .future,
        case .duration(let parts) = proposals[index].sense, let sense = Sense(parts, by: 1)
      else { continue }
      proposals[index].sense = sense
      proposals[index].rules.append(name)
    }
  }
}

extension Sense {
  /// The day or moment that lies a length away from now, `sign` telling the side: a month and three
  /// days are a month and then three days. Nothing if the length is vague.
  init?(_ parts: DurationParts, by sign: Int) {
    var sense: Sense?
    var seconds = 0
    for part in parts.parts.sorted(by: { $0.unit.rawValue > $1.unit.rawValue }) {
      guard let (count, unit) = part.whole else { return nil }
      if unit.isOfClock, parts.parts.count > 1 {
        seconds += count * unit.seconds
        continue
      }
      var shift = Shift(unit: unit, count: sign * count)
      if !unit.isOfClock { shift.grain = parts.parts.count > 1 ? .day : nil }
      sense = sense.map { .distance(shift, from: $0) } ?? .shift(shift)
    }
    if seconds > 0 {
      let isRound = seconds % 60 == 0
      let clock = Shift(
        unit: isRound ? .minute : .second, count: sign * (isRound ? seconds / 60 : seconds))
      sense = sense.map { .distance(clock, from: $0) } ?? .shift(clock)
    }
    guard let sense else { return nil }
    self = sense
  }
}

extension DurationParts.Part {
  /// A whole number of this or of a smaller unit.
  var whole: (count: Int, unit: CalendarUnit)? {
    switch amount {
    case .exact(let count): (count, unit)
    case .tenths(let tenths): Self.whole(tenths, 10, unit)
    case .hundredths(let hundredths): Self.whole(hundredths, 100, unit)
    case .vague: nil
    }
  }

  private static func whole(_ count: Int, _ scale: Int, _ unit: CalendarUnit)
    -> (count: Int, unit: CalendarUnit)?
  {
    if count % scale == 0 { return (count / scale, unit) }
    switch unit {
    case .minute: return (count * 60 / scale, .second)
    case .hour: return (count * 60 / scale, .minute)
    case .day: return (count * 24 / scale, .hour)
    case .week: return (count * 7 / scale, .day)
    case .month: return (count * 30 / scale, .day)
    case .year: return (count * 12 / scale, .month)
    case .decade: return (count * 10 / scale, .year)
    default: return nil
    }
  }
}
