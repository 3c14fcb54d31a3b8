import Articles

/// Which dates of a report go on from a paragraph that tells of another year.
extension NarrativeAnchor {
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

  func followBackground(_ proposals: inout [Proposal], reference: CivilMoment?) {
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
      case .shift(let shift) where proposal.isAnniversary:
        tale = reference.flatMap { anniversary(shift, proposal, $0.date) }
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

  /// "Thirty-five years ago today 70,000 people marched": the tale that begins with that day.
  private func anniversary(_ shift: Shift, _ proposal: Proposal, _ today: CivilDate) -> Tale {
    let day = Resolver.move(today, shift.unit, shift.count)
    return Tale(
      year: day.year, paragraph: proposal.paragraph, sentence: proposal.sentence,
      isUnderway: true, isByDay: true, day: day, length: 3)
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
