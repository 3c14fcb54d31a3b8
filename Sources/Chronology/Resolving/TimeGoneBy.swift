import Articles

/// What is told of has come: ends of a year, weekends and distances that are over by the day of writing.
extension Resolver {
  /// "It peaked by the end of the year", written in March: an end that is told of has come. So has "the
  /// week" of a Friday that the text spoke of, written on the Monday after.
  func gone(_ proposal: Proposal) -> Sense {
    guard case .shift(var shift) = proposal.sense else { return proposal.sense }
    let isNoun = proposal.rules.first == "UnitNoun"
    // "Thousands marched this weekend", written in the week after
    if shift.unit == .weekend, shift.count == 0, shift.anchor == .writing, !followsStory,
      proposal.lean == .past, let today, today.weekday <= 3
    {
      shift.count = -1
      return .shift(shift)
    }
    if shift.anchor == .story || !isNoun { return comeRound(proposal, shift, isNoun) }
    guard shift.count == 0 else { return .shift(shift) }
    if shift.unit == .century, shift.grain == .year {
      return turnOfCentury(proposal) ?? .shift(shift)
    }
    if shift.unit == .week, !followsStory, proposal.lean != .future, let today,
      today.weekday <= 2, let story, story.precision <= .day,
      let day = story.interval?.first, (1...7).contains(today.dayNumber - day.dayNumber),
      day.weekday > today.weekday
    {
      return .shift(Shift(unit: .week, count: -1))
    }
    guard proposal.modifier == .late, proposal.lean == .past, !followsStory, let today else {
      return .shift(shift)
    }
    let isEarly =
      switch shift.unit {
      case .year: today.month <= 8
      case .month: today.day <= 20
      case .week: today.weekday <= 3
      default: false
      }
    if isEarly { shift.count = -1 }
    return .shift(shift)
  }

  /// "Fifty years later, the wreck is still a mystery": what a report counts to with no day before it
  /// to count from, and nothing to come, is its own time. "Later in the day" is the day of writing where
  /// the last day said was only looked back to.
  private func comeRound(_ proposal: Proposal, _ given: Shift, _ isNoun: Bool) -> Sense {
    var shift = given
    guard shift.anchor == .story, !followsStory, let today else { return .shift(shift) }
    if isNoun {
      guard shift.unit == .day, shift.count == 0, sentence > storySentence,
        let day = story?.interval?.last, today.dayNumber - day.dayNumber > 14
      else { return .shift(shift) }
    } else {
      guard shift.count > 0, shift.unit.months > 0, !register.isRequest,
        proposal.lean != .future, proposal.rules.first == "Quantity",
        story?.interval.map({
          // "They met in 2022. Five years later, we did it": what is told is over by now.
          $0.first >= today
            || proposal.lean == .past && Self.move($0.first, shift.unit, shift.count) > today
        }) ?? true
      else { return .shift(shift) }
    }
    shift.anchor = .writing
    shift.count = 0
    return .shift(shift)
  }

  /// "At the turn of the century": the nearest one, or the last of which a report tells.
  private func turnOfCentury(_ proposal: Proposal) -> Sense? {
    guard let year = followsStory ? storyYear ?? today?.year : today?.year else { return nil }
    let isOver = proposal.lean == .past && !followsStory
    return .calendar(CalendarParts(year: (year + (isOver ? 0 : 50)) / 100 * 100))
  }
}
