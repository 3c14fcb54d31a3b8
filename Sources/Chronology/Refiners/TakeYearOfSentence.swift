import Articles

/// "In 1987 the town lost its last spare vessel, when the ferry sank on July 3": a month or day
/// that is told of takes the year that its own sentence has set.
///
/// What may have been of late is news, though the sentence began long ago ("In 2019 she fell ill,
/// and she died on May 4"), unless the year stands close to it.
struct TakeYearOfSentence: Refiner {
  let name = "TakeYearOfSentence"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    guard let today = reference?.date else { return }
    for index in proposals.indices {
      let proposal = proposals[index]
      // "In 2016, viewers of the final were a third of those of the year's last game"
      if case .shift(let shift) = proposal.sense, shift.unit == .year, shift.count == 0,
        shift.anchor == .writing, proposal.rules.first == "UnitNoun", let frame = proposal.frame,
        frame.opensSentence, frame.year < today.year, proposal.modifier == nil
      {
        proposals[index].sense = .calendar(CalendarParts(year: frame.year))
        proposals[index].rules.append(name)
        continue
      }
      // "In 2020, he announced it on July 1" tells, "he says" reports.
      guard let frame = proposal.frame, frame.year < today.year,
        !proposal.isInPresent || frame.opensSentence && frame.year < today.year - 1,
        !proposal.isListed, proposal.lean == .past || frame.isBeside && proposal.lean == .unknown,
        let sense = proposal.sense.placed(in: frame, today)
      else { continue }
      proposals[index].sense = sense
      proposals[index].rules.append(name)
    }
  }
}

extension Sense {
  /// A date that lacks its year, placed in that of its sentence; nothing for all others.
  fileprivate func placed(in frame: YearFrame, _ today: CivilDate) -> Sense? {
    switch self {
    case .calendar(var parts):
      guard parts.lacksYear, parts.pick == .open, parts.namedYear == nil,
        parts.headYear == nil, let month = parts.month,
        frame.isClose || !isOfLate(month, parts.day, today)
      else { return nil }
      parts.namedYear = frame.year
      return .calendar(parts)
    case .holiday(var parts):
      // "back in 1961, when ten inches fell on Christmas Eve"
      guard parts.year == nil, parts.within == nil, parts.pick == .open, frame.isClose else {
        return nil
      }
      parts.year = frame.year
      return .holiday(parts)
    case .clock(let clock, on: let day?):
      return day.placed(in: frame, today).map { .clock(clock, on: $0) }
    default: return nil
    }
  }

  /// Whether a day of that name was within the last weeks, or a month within the last half year.
  private func isOfLate(_ month: Int, _ day: Int?, _ today: CivilDate) -> Bool {
    [today.year, today.year - 1].contains { year in
      guard let date = CivilDate(year, month, day ?? 1) else { return false }
      return (0...(day == nil ? 180 : 45)).contains(today.dayNumber - date.dayNumber)
    }
  }
}
