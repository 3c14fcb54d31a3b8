import Articles

/// Decides which dates count from the text's own time and not from the day of writing.
///
/// A history speaks of many years and hardly of "yesterday" or "Tuesday": its partial dates go on from
/// the last year that it said. In a report only a paragraph that tells of another year does, and those
/// that carry the tale on: "Germany invaded Poland in 1939. On September 17, …". What the report says
/// in the present, in its own words or in a table, never does.
struct NarrativeAnchor: Refiner {
  let name = "NarrativeAnchor"

  func refine(_ proposals: inout [Proposal], reference: CivilMoment?) {
    dropFigures(&proposals)
    // Without a day of writing the text's own time is all there is.
    let isUndated = reference == nil
    let isHistory = isHistory(proposals, reference)
    if isUndated || isHistory {
      takeEra(&proposals)
      var told: Int?
      for index in proposals.indices {
        if case .calendar(let parts) = proposals[index].sense.day { told = parts.year ?? told }
        guard
          isUndated
            || !proposals[index].isListed && !proposals[index].isOfToday
              && !proposals[index].isAnniversary
              && !isStillToCome(proposals[index], told: told, reference)
        else { continue }
        proposals[index].followsStory = true
        proposals[index].rules.append(name)
      }
      if isHistory { countFromEvents(&proposals) }
      markAsides(&proposals)
      lookAhead(&proposals)
    } else {
      for index in proposals.indices where proposals[index].needsHistory {
        proposals[index].isDropped = true
        proposals[index].rules.append(name)
      }
      followBackground(&proposals, reference: reference)
    }
  }

  /// "A service will be held on Saturday, January 20", at the end of a life: a day without its year that
  /// the writer looks forward to, within the next months. What the tale itself looked forward to ("the
  /// law would take effect on January 1") is of its own time.
  private func isStillToCome(_ proposal: Proposal, told: Int?, _ reference: CivilMoment?) -> Bool {
    guard proposal.lean == .future, let today = reference?.date,
      case .calendar(let parts) = proposal.sense.day, parts.year == nil, parts.within == nil,
      parts.pick == .open, parts.headYear == nil
    else { return false }
    guard let month = parts.month, let day = parts.day else {
      return parts.weekday != nil && proposal.isInPresent
    }
    guard
      let coming = [today.year, today.year + 1].lazy.compactMap({ CivilDate($0, month, day) })
        .first(where: { $0 >= today }),
      coming.dayNumber - today.dayNumber <= 120
    else { return false }
    if let weekday = parts.weekday { return coming.weekday == weekday }
    // "Wellington was to meet him on June 18": what a tale looked forward to is told in the past.
    return proposal.isInPresent && !(told.map { $0 >= today.year } ?? false)
  }

  /// "He cut the staff by 300", in the tale of a firm: three digits are a year where years before 1200 are
  /// told beside them, or several such and hardly others.
  private func dropFigures(_ proposals: inout [Proposal]) {
    var figures: [Int] = []
    var others = 0
    for index in proposals.indices {
      guard case .calendar(let parts) = proposals[index].sense.day, let year = parts.year else {
        continue
      }
      if proposals[index].needsHistory {
        if year < 1000 { figures.append(index) }
      } else if parts.isBeforeChrist || year < 1200 {
        return
      } else {
        others += 1
      }
    }
    if figures.count > max(2, others) { return }
    for index in figures {
      proposals[index].isDropped = true
      // No other rule is to take it for a year.
      proposals[index].sense = .undated(.year)
      proposals[index].rules.append(name)
    }
  }

  private func isHistory(_ proposals: [Proposal], _ reference: CivilMoment?) -> Bool {
    // "In 533 he landed in Africa": only several are years.
    var old = 0
    for index in proposals.indices where proposals[index].needsHistory {
      if proposals[index].sense.isYear { old += 1 }
    }
    var dated = old >= 3 ? old : 0
    var pointing = 0
    var present = 0
    var asides = 0
    for proposal in proposals {
      if proposal.isInPresent { present += 1 }
      switch proposal.sense.day {
      case .calendar(let parts):
        if parts.pick == .last || parts.pick == .this || proposal.isOfToday { pointing += 1 }
        if parts.year != nil, !proposal.needsHistory {
          // "the worst since the crisis of 2008" tells of no 2008.
          if proposal.isAside, parts.isBareYear { asides += 1 }
          dated += 1
          if let today = reference?.date.year, let year = parts.year, year >= today {
            pointing += 1
          }
        }
        if parts.weekday != nil, parts.year == nil, parts.month == nil { pointing += 1 }
      case .shift(let shift):
        if proposal.isAnniversary {
          dated += 1
        } else if shift.anchor == .writing, proposal.rules.first != "UnitNoun" {
          pointing += 1
        }
      default: break
      }
      // A report says its own time first.
      if pointing > 0, dated + pointing <= 4 { return false }
    }
    // A short tale of other years that never points at its writer's day is a history as well.
    if pointing == 0, present * 4 <= proposals.count,
      dated - asides >= 3 || dated > asides && opensWithYear(proposals, reference)
    {
      return true
    }
    return dated >= 8 && pointing * 4 <= dated && present * 3 < proposals.count
  }

  /// Whether the first date of a text is of a year well before its writing, and none lies ahead.
  private func opensWithYear(_ proposals: [Proposal], _ reference: CivilMoment?) -> Bool {
    guard let today = reference?.date, proposals.count >= 3 else { return false }
    let first = proposals.lazy.compactMap { proposal -> CalendarParts? in
      if case .calendar(let parts) = proposal.sense.day { parts } else { nil }
    }.first
    let decade = first?.decade.map { $0 * 10 + 9 }
    let century = first?.century.map { $0 * 100 + 99 }
    guard let year = first?.year ?? decade ?? century, year <= today.year - 2 else { return false }
    return proposals.allSatisfy { proposal in
      guard case .calendar(let parts) = proposal.sense.day, parts.year == nil, parts.decade == nil,
        parts.century == nil
      else { return true }
      return proposal.lean != .future || proposal.isAside
    }
  }

  /// A year to which a history jumps and in which it does not stay is an aside: "as a study of 2004
  /// put it", "for the first time since 1813".
  private func markAsides(_ proposals: inout [Proposal]) {
    let years = proposals.indices.compactMap { index -> (index: Int, year: Int)? in
      guard case .calendar(let parts) = proposals[index].sense.day, let year = parts.year,
        !parts.isBeforeChrist, !(proposals[index].endsRange && parts.isBareYear)
      else { return nil }
      return (index, year)
    }
    guard var steady = years.first?.year else { return }
    for place in years.indices.dropFirst() {
      let (index, year) = years[place]
      let next = place + 1 < years.count ? years[place + 1].year : year
      let jump = year - steady
      let comesBack = abs(jump) >= 2 && abs(next - steady) <= 1
      let passesBy =
        abs(jump) >= 20 && abs(next - year) > 5 && abs(next - steady) < abs(next - year)
      // A history moves forward: "up from 200 in summer 2007" looks back from 2008.
      let looksBack = jump < 0 && next >= steady
      let isWithin = !proposals[index].opensSentence
      if (comesBack || passesBy || looksBack) && isWithin || comesBack && jump >= 3 {
        proposals[index].isAside = true
      } else {
        steady = year
      }
    }
  }

  /// "Ten days after the battle began": from the day that the history said last.
  private func countFromEvents(_ proposals: inout [Proposal]) {
    for index in proposals.indices where proposals[index].eventSide != 0 {
      if case .undated(let unit) = proposals[index].sense {
        proposals[index].sense = .shift(
          Shift(unit: unit, count: proposals[index].eventSide, anchor: .story))
        proposals[index].rules.append(name)
        continue
      }
      guard case .duration(let parts) = proposals[index].sense, parts.parts.count == 1,
        case .exact(let count) = parts.parts[0].amount, !isRestated(proposals, index),
        // "Still read, 70 years after his death": so far on, the day said last is not the event's.
        parts.parts[0].unit.isUnderAge(count)
      else { continue }
      proposals[index].sense = .shift(
        Shift(
          unit: parts.parts[0].unit, count: count * proposals[index].eventSide, anchor: .story))
      proposals[index].rules.append(name)
    }
  }

  /// "Peace came on 15 February 1763, seven years after the war began": the sentence has said when.
  private func isRestated(_ proposals: [Proposal], _ index: Int) -> Bool {
    guard index > 0, proposals[index - 1].block == proposals[index].block,
      proposals[index].bytes.lowerBound - proposals[index - 1].bytes.upperBound <= 2,
      case .calendar(let parts) = proposals[index - 1].sense.day
    else { return false }
    return parts.year != nil || parts.month != nil
  }

  /// "He sailed in 415 BC. … In 411 the Four Hundred ruled": in a tale of the time before Christ a year
  /// that says no era is of it, if it lies a little later.
  private func takeEra(_ proposals: inout [Proposal]) {
    var last: Int?
    for index in proposals.indices {
      guard case .calendar(var parts) = proposals[index].sense, let year = parts.year else {
        continue
      }
      if parts.isBeforeChrist {
        last = year
      } else if proposals[index].needsHistory, let before = last, (0..<100).contains(before - year)
      {
        parts.isBeforeChrist = true
        proposals[index].sense = .calendar(parts)
        proposals[index].rules.append(name)
        last = year
      } else {
        last = nil
      }
    }
  }

  /// Tells each date which year the text says next.
  private func lookAhead(_ proposals: inout [Proposal]) {
    var next: Int?
    for index in proposals.indices.reversed() {
      proposals[index].nextYear = next
      if case .calendar(let parts) = proposals[index].sense.day, let year = parts.year,
        !parts.isBeforeChrist, !proposals[index].isAside
      {
        next = year
      }
    }
  }
}

extension CalendarUnit {
  /// Whether so many of the unit are less than a generation.
  fileprivate func isUnderAge(_ count: Int) -> Bool {
    switch self {
    case .year: count < 25
    case .decade: count < 3
    case .century: false
    default: true
    }
  }
}

extension Proposal {
  /// "Thirty-five years ago today": a day as many years back.
  var isAnniversary: Bool {
    guard case .shift(let shift) = self.sense else { return false }
    return shift.anchor == .writing && shift.grain == .day && shift.count < 0
      && shift.unit.months >= 12
  }

  /// "today (Nov. 18)": a day of the writing's own time, by its name.
  var isOfToday: Bool { self.rules.last == "JoinRestatement" && !self.sense.saysYear }
}

extension Sense {
  /// Whether it is a date that says its year.
  fileprivate var isYear: Bool {
    if case .calendar(let parts) = self { parts.year != nil } else { false }
  }

  /// The day that a time of the day lies on, or what is counted from; else itself.
  var day: Sense {
    switch self {
    case .clock(_, on: let day?): day.day
    case .containing(_, let day): day.day
    // "three days before Christmas", "the Friday before Easter"
    case .distance(_, from: let day), .weekday(_, _, from: let day): day.day
    default: self
    }
  }
}
