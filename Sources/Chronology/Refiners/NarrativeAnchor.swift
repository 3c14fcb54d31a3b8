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
      for index in proposals.indices
      where isUndated || !proposals[index].isListed && !proposals[index].isOfToday {
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
    for proposal in proposals {
      if proposal.isInPresent { present += 1 }
      switch proposal.sense.day {
      case .calendar(let parts):
        if parts.pick == .last || parts.pick == .this || proposal.isOfToday { pointing += 1 }
        if parts.year != nil, !proposal.needsHistory {
          dated += 1
          if let today = reference?.date.year, let year = parts.year, year >= today {
            pointing += 1
          }
        }
        if parts.weekday != nil, parts.year == nil, parts.month == nil { pointing += 1 }
      case .shift(let shift):
        if shift.anchor == .writing, proposal.rules.first != "UnitNoun" { pointing += 1 }
      default: break
      }
      // A report says its own time first.
      if pointing > 0, dated + pointing <= 4 { return false }
    }
    // A short tale of other years that never points at its writer's day is a history as well.
    if pointing == 0, present * 4 <= proposals.count,
      dated >= 3 || dated > 0 && opensWithYear(proposals, reference)
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

  /// The tale of another year that a report is telling.
  private struct Tale {
    var year: Int
    var paragraph: Int
    var sentence: Int
    /// It has come to months and days.
    var isUnderway: Bool
    /// It has come to days.
    var isByDay = false
    /// The day that it said last.
    var day: CivilDate?
    /// How many of its dates have been told: only a tale of some length runs on into a new paragraph.
    var length = 1

    /// The tale gone on to a proposal.
    func next(_ proposal: Proposal, year: Int, parts: CalendarParts) -> Tale {
      let isNear = abs(year - self.year) <= 3
      let date = parts.month.flatMap { month in
        parts.day.flatMap { CivilDate(year, month, $0) }
      }
      return Tale(
        year: year, paragraph: proposal.paragraph, sentence: proposal.sentence,
        isUnderway: parts.month != nil || parts.season != nil || parts.day != nil,
        isByDay: parts.day != nil || isByDay && isNear, day: date ?? day,
        length: isNear ? length + 1 : 1)
    }
  }

  private func followBackground(_ proposals: inout [Proposal], reference: CivilMoment?) {
    guard let thisYear = reference?.date.year else { return }
    var tale: Tale?
    for index in proposals.indices where !proposals[index].isListed {
      let proposal = proposals[index]
      switch proposal.sense.day {
      case .calendar(let parts):
        if let year = parts.year {
          // "In 2022 it earned $9 million" compares; "on Feb. 2, 2022, he wired $9,500" tells.
          if year == thisYear || proposal.isBesideMoney && parts.day == nil {
            tale = nil
          } else if !proposal.isAside, !proposal.endsRange, year < thisYear {
            let start = Tale(
              year: year, paragraph: proposal.paragraph, sentence: proposal.sentence,
              isUnderway: false, length: 0)
            tale = (tale ?? start).next(proposal, year: year, parts: parts)
          }
        } else if parts.weekday != nil && parts.month == nil || parts.within?.anchor == .writing
          || proposal.isOfToday
        {
          // "today (Nov. 18)" is of the day of writing.
          tale = nil
        } else if let last = tale, parts.within?.anchor == .story {
          // "on 5 December of that year"
          tale = last.next(proposal, year: last.year, parts: parts)
        } else if let last = tale, isNext(proposal, parts, after: last),
          !isRecent(parts, reference, isUnderway: true)
        {
          proposals[index].followsStory = true
          proposals[index].rules.append(name)
          tale = last.next(proposal, year: last.year, parts: parts)
        } else if let last = tale, isCarriedOn(proposal, parts, by: last),
          last.isByDay || last.length >= 3
            || !isRecent(parts, reference, isUnderway: last.isUnderway)
        {
          proposals[index].followsStory = true
          proposals[index].rules.append(name)
          tale = last.next(proposal, year: last.year, parts: parts)
        }
      case .holiday(let parts):
        // "By Christmas the trenches ran to the sea."
        guard let last = tale, parts.year == nil, parts.within == nil, parts.pick == .open,
          proposal.lean == .past, last.isUnderway, last.paragraph == proposal.paragraph
        else { continue }
        proposals[index].followsStory = true
        proposals[index].rules.append(name)
      case .shift(let shift)
      where shift.count == 0 && proposal.rules.first == "UnitNoun" && proposal.lean == .past:
        // "By the end of the month the town was taken."
        guard let last = tale, last.isByDay, last.paragraph == proposal.paragraph else { continue }
        proposals[index].followsStory = true
        proposals[index].rules.append(name)
      case .shift(let shift) where shift.anchor == .writing && proposal.rules.first != "UnitNoun":
        tale = nil
      case .shift(let shift) where shift.unit == .year && shift.count > 0:
        // "The following year he was promoted." A month after that is one after a bare year.
        guard let last = tale, last.year + shift.count < thisYear else { continue }
        tale = last.next(proposal, year: last.year + shift.count, parts: CalendarParts())
        tale?.isByDay = false
      default: break
      }
    }
  }

  /// "American bombing began on Oct. 7", written in November: what may have been of late is told as news.
  /// So is a month after a bare year: "It was founded in 1974. In December, it cut 300 jobs."
  private func isRecent(
    _ parts: CalendarParts, _ reference: CivilMoment?, isUnderway: Bool
  ) -> Bool {
    guard let today = reference?.date, let month = parts.month,
      let date = CivilDate(today.year, month, parts.day ?? 1)
        ?? CivilDate(today.year, month, 28)
    else { return false }
    let age = today.dayNumber - date.dayNumber
    let recent = isUnderway || parts.day != nil ? 0...45 : 0...180
    return recent.contains(age) || recent.contains(age + 365)
  }

  /// "The court ruled on June 29, 2021. … On June 30 she posted": a day a little later, soon after a day that
  /// was told with its year.
  private func isNext(_ proposal: Proposal, _ parts: CalendarParts, after tale: Tale) -> Bool {
    guard let last = tale.day, let month = parts.month, let day = parts.day, parts.year == nil,
      parts.within == nil, parts.pick == .open, parts.namedYear == nil, parts.headYear == nil,
      parts.weekday == nil, proposal.lean == .past, !proposal.isBesideMoney,
      proposal.paragraph - tale.paragraph <= 2, let date = CivilDate(tale.year, month, day)
    else { return false }
    return (0...31).contains(date.dayNumber - last.dayNumber)
  }

  private func isCarriedOn(_ proposal: Proposal, _ parts: CalendarParts, by tale: Tale) -> Bool {
    guard parts.within == nil, parts.pick == .open || parts.pick == .that, parts.namedYear == nil,
      parts.headYear == nil,
      parts.month != nil || parts.season != nil || parts.day != nil,
      proposal.lean == .past || proposal.isAside || proposal.lean == .unknown && tale.isByDay,
      !proposal.isInPresent, !proposal.isBesideMoney
    else { return false }
    let distance = proposal.paragraph - tale.paragraph
    if tale.isUnderway { return distance == 0 || distance == 1 && tale.length >= 3 }
    // After a bare year only a date that opens the next sentence: "in 1939. On September 17, …"
    return distance == 0 && proposal.opensSentence && proposal.sentence - tale.sentence == 1
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
  /// "today (Nov. 18)": a day of the writing's own time, by its name.
  fileprivate var isOfToday: Bool { self.rules.last == "JoinRestatement" && !self.sense.saysYear }
}

extension Sense {
  /// Whether it is a date that says its year.
  fileprivate var isYear: Bool {
    if case .calendar(let parts) = self { parts.year != nil } else { false }
  }

  /// The day that a time of the day lies on, or what is counted from; else itself.
  fileprivate var day: Sense {
    switch self {
    case .clock(_, on: let day?): day.day
    case .containing(_, let day): day.day
    default: self
    }
  }
}
