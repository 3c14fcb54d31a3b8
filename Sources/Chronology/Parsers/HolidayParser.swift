import Articles

/// "Christmas Eve", "last Thanksgiving", "New Year's Day 2019", "Easter weekend", "Black Monday", "9/11": named days.
struct HolidayParser: Parser {
  let name = "Holiday"
  let triggers: WordClasses = [.holiday, .digits]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page[index].isNumber, let day = nineEleven(page, index) { return day }
    guard page.at(index, .holiday), let match = page.lexicon.dayNames.match(page, at: index) else {
      return nil
    }
    guard let law = match.law else { return otherName(index..<match.next) }
    var next = match.next
    var parts = HolidayParts(law: law)
    parts.pick = pick(page, index)
    var unit: CalendarUnit?
    if page.at(next, .unit), page.word(next).unit == .weekend || page.word(next).unit == .week,
      !page.isPlural(next)
    {
      unit = page.word(next).unit
      next += 1
    }
    if page.at(next, .after), page.at(next + 1, .next), !page.at(next + 2, .unit), unit == nil {
      parts.pick = .next
      parts.skips = 1
      return Proposal(index..<next + 2, .holiday(parts), name)
    }
    if let year = year(page, next) {
      parts.year = year.value
      next = year.next
    }
    // "closed Mondays, Thanksgiving and Christmas" says of no Christmas that it comes again.
    if parts.year == nil, unit == nil, page.at(index - 1, .every, .each),
      !page.at(index - 1, .weekday)
    {
      return Proposal(index - 1..<next, .repetition(Self.yearly(law)), name)
    }
    guard parts.year != nil || isDay(page, index..<match.next, match, parts.pick) else {
      return nil
    }
    if case .once(let year, let month, let day) = law {
      guard parts.year ?? year == year else { return nil }
      var date = CalendarParts(year: year, month: month)
      date.day = day
      var proposal = Proposal(index..<next, date, name)
      proposal.role = .name
      return proposal
    }
    let start = parts.pick == .open ? index : index - 1
    let sense = unit.map { .containing($0, .holiday(parts)) } ?? Sense.holiday(parts)
    return Proposal(start..<next, sense, name)
  }

  /// "2019", "of 2019", ", 2019", "two thousand eighteen"
  private func year(_ page: Page, _ next: Int) -> Page.Number? {
    let place = page.at(next, .of) || page.at(next, .in) ? next + 1 : page.skipping(.comma, next)
    if let year = page.fullYear(place) { return year }
    // "On Christmas two thousand people": there the words count.
    guard let year = page.year(place), !page[year.next].isWord else { return nil }
    return year
  }

  /// "every Christmas"
  private static func yearly(_ law: Holiday) -> String {
    guard case .fixed(let month, let day) = law else { return "P1Y" }
    return "XXXX-" + Timex.pad(month, 2) + "-" + Timex.pad(day, 2)
  }

  /// What only bears the name of a day: it holds its words, so that no rule finds a Friday in them.
  private func otherName(_ tokens: Range<Int>) -> Proposal {
    var proposal = Proposal(tokens, .vague(.past), name)
    proposal.isDropped = true
    return proposal
  }

  private func pick(_ page: Page, _ index: Int) -> Pick {
    guard !page[index].flags.contains(.newLine) else { return .open }
    return switch page[index - 1].term {
    case .last: .last
    // "the past Christmas", but "well past Christmas"
    case .past where page.at(index - 2, .the, .this): .last
    case .next, .coming: .next
    case .this, .current: .this
    case .previous: .previous
    case .following: .following
    default: .open
    }
  }

  /// Whether the words mean the day where everyday words or small letters could mean something else: a
  /// single word in small letters may be the season or a thing of its kind, "christmas lights".
  private func isDay(
    _ page: Page, _ tokens: Range<Int>, _ match: DayNames.Match, _ pick: Pick
  ) -> Bool {
    let isCapital = tokens.allSatisfy {
      !page[$0].isWord
        || (match.capitals == .all ? page[$0].flags.contains(.shouted) : page[$0].isCapital)
    }
    if isCapital || pick != .open || tokens.count == page.tokens.count { return true }
    let before = tokens.lowerBound - 1
    let isTimed =
      page.at(before, .before, .after, .until) || page.at(before, .by, .since)
      || page.at(before, .at, .on)
    if match.capitals != .none || isTimed { return isTimed }
    let after = page[tokens.upperBound]
    return tokens.count > 1 || !after.isWord || after.term != .none
      || page.at(tokens.upperBound, [.cardinal, .quantifier, .pointer, .dayPart])
      || after.flags.contains(.newLine)
  }

  /// "9/11" names a day of 2001, whatever the calendar of the writer.
  private func nineEleven(_ page: Page, _ index: Int) -> Proposal? {
    guard page[index].value == 9, page[index].digits == 1, page.at(index + 1, .slash),
      page[index + 2].value == 11, page.isGlued(index + 1), page.isGlued(index + 2),
      !page.at(index + 3, .slash),
      !page.isGlued(index) || page.at(index - 1, .hyphen, .open)
        || page.at(index - 1, .quote, .apostrophe)
    else { return nil }
    var parts = CalendarParts(year: 2001, month: 9)
    parts.day = 11
    var proposal = Proposal(index..<index + 3, parts, name)
    proposal.role = .name
    return proposal
  }
}
