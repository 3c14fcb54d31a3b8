import Articles

/// "the year", "the quarter", "the day", "the period", "year-end", "the year-ago quarter": a stretch
/// that the text has spoken of, or is about to.
struct UnitNounParser: Parser {
  let name = "UnitNoun"
  let triggers: WordClasses = [.unit, .article]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page.at(index, .the) { return afterArticle(page, index) }
    if let end = endOfUnit(page, index) { return end }
    if page.register == .message, let loose = looseUnit(page, index) { return loose }
    if let end = endOwned(page, index) { return end }
    guard page.word(index).unit == .year, !page.isPlural(index) else { return nil }
    let isHyphenated = page.at(index + 1, .hyphen)
    let place = isHyphenated ? index + 2 : index + 1
    if page.at(place, .end), isHyphenated || page.isWelded(place) {
      var parts = CalendarParts(month: 12)
      parts.day = 31
      return Proposal(index..<place + 1, parts, name)
    }
    guard page.at(place, .ago, .earlier), isHyphenated else { return nil }
    var next = place + 1
    if page.word(next).unit == .quarter || page.at(next, .period) { next += 1 }
    var shift = Shift(unit: .year, count: -1, anchor: .story)
    if page.word(next).unit == .month, page.at(next, .unit), !page.isPlural(next) {
      // "the year-earlier month"
      shift.grain = .month
      return Proposal(index..<next + 1, .shift(shift), name)
    }
    shift.comparison = .quarter
    if page.word(next - 1).unit == .quarter { shift.grain = .quarter }
    return Proposal(index..<next, .shift(shift), name)
  }

  private func afterArticle(_ page: Page, _ index: Int) -> Proposal? {
    var place = index + 1
    if page.at(place, .full, .entire, .whole) || page.at(place, .fiscal) {
      place += 1
    }
    if var end = endOwned(page, place) {
      end.tokens = index..<end.tokens.upperBound
      return end
    }
    if let compared = comparedPeriod(page, index, place) { return compared }
    if let year = newYear(page, index) { return year }
    if page.at(place, .comparable) || page.at(place, .latest) { place += 1 }
    if let year = page.fullYear(place),
      page.at(place + 1, .period) || page.word(place + 1).unit == .quarter
    {
      var parts = CalendarParts(year: year.value)
      parts.isReportedQuarter = true
      return Proposal(index..<place + 2, parts, name)
    }
    // "since 2015, the year the accord was signed"
    if page.at(place, .unit), page.word(place).unit == .year, page.at(index - 1, .comma),
      page.fullYear(index - 2) != nil, !page.endsClause(place + 1),
      !(page.at(place + 1, .after, .before) && page.endsClause(place + 2)),
      !page.at(place + 1, .to, .earlier), !page.at(place + 1, [.presentCue])
    {
      return Proposal(index..<place + 1, .shift(Shift(unit: .year, count: 0, anchor: .story)), name)
    }
    if isPrize(page, index, place) || isTimeOf(page, index) { return nil }
    var shift = Shift(unit: .day, count: 0, anchor: .story)
    if page.at(place, .period), page.at(place - 1, .latest) || page.at(place - 1, .comparable) {
      shift.unit = .quarter
      return Proposal(index..<place + 1, .shift(shift), name)
    }
    // "In the period, sales rose": which one, the text has said (`PlacePeriod`).
    if page.at(place, .period), place == index + 1, page.at(index - 1, .in, .for, .during),
      page.endsClause(place + 1) || page.at(place + 1, [.pastCue])
    {
      return Proposal(index..<place + 1, .undated(.quarter), name)
    }
    if let part = page.word(place).dayPart, page.at(place, .dayPart), !page.isPlural(place),
      var beside = besideEvent(page, index..<place + 1, .day)
    {
      beside.sense = .clock(ClockParts(part: part), on: .undated(.day))
      beside.eventSide = 0
      return beside
    }
    guard page.at(place, .unit), let unit = page.word(place).unit, !page.isPlural(place) else {
      return nil
    }
    if unit == .year, let year = page.year(place + 1) {
      return Proposal(index..<year.next, CalendarParts(year: year.value), name)
    }
    // "in the year 71", "by the year 866"
    let number = page[place + 1]
    if unit == .year, number.isNumber, (2...3).contains(number.digits), number.isSpaced,
      page.at(index - 1, .in, .by, .since) || page.at(index - 1, .until, .before, .after)
        || page.at(index - 1, .from, .to),
      !page.at(place + 2, .of),
      page.endsNumber(place + 2) || page[place + 2].isWord && page[place + 2].term != .none
    {
      return Proposal(index..<place + 2, CalendarParts(year: number.value), name)
    }
    let isLength =
      page.at(place + 1, .ended, .ending)
      || page.at(place + 1, .to) && page.at(place + 2, .month)
      || page.spells(place + 1, "starting") || page.spells(place + 1, "beginning")
    if unit == .year, isLength {
      let year = DurationParts(parts: [.init(amount: .exact(1), unit: .year)])
      return Proposal(index..<place + 1, .duration(year), name)
    }
    // "the year before", "the day following saw the surrender"
    let isAfter =
      page.at(place + 1, .following) && (unit == .day || unit == .year)
      && (page.endsClause(place + 2) || page.at(place + 2, [.pastCue]))
      || page.at(place + 1, .after) && page.endsClause(place + 2)
    let isPrior = page.at(place + 1, .before) || page.spells(place + 1, "prior")
    if isAfter || isPrior, isAfter || page.endsClause(place + 2) {
      shift.unit = unit
      shift.count = isAfter ? 1 : -1
      return Proposal(index..<place + 2, .shift(shift), name)
    }
    if let beside = besideEvent(page, index..<place + 1, unit) { return beside }
    if isBesideDate(page, place, unit) { return nil }
    switch unit {
    case .quarter, .year, .month, .week, .weekend: break
    case .day:
      guard page.at(index - 1, .in, .during) else {
        return nil
      }
    case .century where page.at(index - 1, .of) && page.at(index - 2, .turn):
      return turnOfCentury(page, index - 2..<place + 1)
    case .decade, .century:
      // "by the end of the decade"
      guard page.at(index - 1, .of), page.at(index - 2, .end, .beginning, .mid) else { return nil }
    default: return nil
    }
    if page.at(place + 1, .of) || page.at(place + 1, .hyphen) { return nil }
    if unit == .weekend {
      var parts = CalendarParts()
      parts.isWeekend = true
      return Proposal(index..<place + 1, parts, name)
    }
    shift.unit = unit
    if unit != .day && unit != .quarter { shift.anchor = .writing }
    return Proposal(index..<place + 1, .shift(shift), name)
  }

  /// "Song of the Year", "Player of the Month": capitals within a sentence are the name of a prize.
  private func isPrize(_ page: Page, _ index: Int, _ place: Int) -> Bool {
    page.register == .report && page.at(index - 1, .of) && page[place].isCapital
      && !page[place].flags.contains(.shouted)
      && page[index - 2].isCapital && !page[index].isCapital
  }

  /// "at this time of the year": every year.
  private func isTimeOf(_ page: Page, _ index: Int) -> Bool {
    page.at(index - 1, .of) && page.at(index - 2, .time) && page.word(index + 1).unit == .year
  }

  /// "in the new year", "before the New Year": the year of the nearest first of January.
  private func newYear(_ page: Page, _ index: Int) -> Proposal? {
    guard page.spells(index + 1, "new"), page.word(index + 2).unit == .year,
      page.at(index + 2, .unit), !page.isPlural(index + 2),
      page.at(index - 1, .in, .of, .for) || page.at(index - 1, .onto, .during, .by)
        || page.at(index - 1, .early),
      page.endsClause(index + 3) && !page.at(index + 3, .hyphen, .apostrophe)
        || page[index + 3].isWord && page[index + 3].term != .none
        || page.spells(index + 3, "with")
    else { return nil }
    let first = HolidayParts(law: .fixed(1, 1))
    return Proposal(index..<index + 3, .containing(.year, .holiday(first)), name)
  }

  /// "at the turn of the century": the year in which the nearest one begins.
  private func turnOfCentury(_ page: Page, _ tokens: Range<Int>) -> Proposal {
    let turn = Shift(unit: .century, count: 0, grain: .year)
    let first = page.at(tokens.lowerBound - 1, .the) ? tokens.lowerBound - 1 : tokens.lowerBound
    var proposal = Proposal(first..<tokens.upperBound, .shift(turn), name)
    proposal.modifier = .approx
    return proposal
  }

  /// "the day before he was arrested", "the week after the vote", "on the day he fled": a unit that only
  /// an event places. Beside a date it is counted from that, later (`JoinDistance`).
  private func besideEvent(_ page: Page, _ tokens: Range<Int>, _ unit: CalendarUnit) -> Proposal? {
    let next = tokens.upperBound
    guard unit == .day || unit == .week || unit == .month || unit == .year,
      !page.at(tokens.lowerBound - 1, .to)
    else { return nil }
    if unit == .day, page.at(next, .he), page.at(tokens.lowerBound - 1, .on) {
      return Proposal(tokens, .undated(unit), name)
    }
    let event = page.skipping(.the, next + 1)
    guard page.at(next, .before, .after) || page.at(next, .following) && unit != .day,
      page[event].isWord,
      !page.at(event, Self.dated) || page.at(next, .following) && page.at(event, .pointer),
      !page.at(event, .holiday) || !page[event].isCapital
    else {
      return nil
    }
    var proposal = Proposal(tokens, .undated(unit), name)
    proposal.eventSide = page.at(next, .before) ? -1 : 1
    return proposal
  }

  /// "the week before Easter", "the month after last Friday's vote": the date says which (`JoinDistance`).
  private func isBesideDate(_ page: Page, _ index: Int, _ unit: CalendarUnit) -> Bool {
    guard unit == .week || unit == .month || unit == .weekend, page.at(index + 1, .before, .after)
    else { return false }
    let date = page.skipping(.the, index + 2)
    return page.at(date, [.month, .weekday, .holiday]) && page[date].isCapital
      || page.at(date, .last, .next)
        && page.at(date + 1, [.weekday, .holiday]) && page[date + 1].isCapital
  }

  private static let dated: WordClasses = [
    .digits, .month, .weekday, .deictic, .pointer, .ordinal,
  ]

  /// "have a nice day", "a long weekend": in a post a unit alone is the length or the days it says.
  private func looseUnit(_ page: Page, _ index: Int) -> Proposal? {
    guard let unit = page.word(index).unit, !page.isPlural(index), !page.isWelded(index) else {
      return nil
    }
    switch unit {
    case .weekend:
      var parts = CalendarParts()
      parts.isWeekend = true
      return Proposal(index..<index + 1, parts, name)
    case .day, .week, .month, .year:
      let length = DurationParts(parts: [.init(amount: .exact(1), unit: unit)])
      return Proposal(index..<index + 1, .duration(length), name)
    default: return nil
    }
  }

  /// "by the end of year", "at the beginning of month": the unit in hand, without its article.
  private func endOfUnit(_ page: Page, _ index: Int) -> Proposal? {
    guard let unit = page.word(index).unit, unit == .year || unit == .month || unit == .week,
      !page.isPlural(index), page.at(index - 1, .of),
      page.at(index - 2, .end, .beginning, .mid), !page.at(index + 1, .hyphen),
      page.fullYear(index + 1) == nil
    else { return nil }
    return Proposal(index..<index + 1, .shift(Shift(unit: unit, count: 0)), name)
  }

  /// "by year's end", "at month's end", "by year end"
  private func endOwned(_ page: Page, _ index: Int) -> Proposal? {
    guard let unit = page.word(index).unit, !page.isPlural(index), page[index - 1].isWord,
      !page.at(index - 1, [.pointer, .cardinal, .quantifier])
    else { return nil }
    var end = index + 1
    if page.at(end, .apostrophe), page.has(end + 1, .possessive), page.isGlued(end) {
      end += 2
    } else if unit != .year || !page.at(index - 1, .by, .at, .before) {
      return nil
    }
    guard page.at(end, .end), !page.has(end, .plural), page.spells(end, "end") else { return nil }
    switch unit {
    case .week, .month, .year, .decade, .century: break
    default: return nil
    }
    var proposal = Proposal(index..<end + 1, .shift(Shift(unit: unit, count: 0)), name)
    proposal.modifier = .late
    return proposal
  }

  /// "the corresponding period last year", "the same quarter of last year"
  private func comparedPeriod(_ page: Page, _ index: Int, _ place: Int) -> Proposal? {
    guard page.at(place, .comparable, .same),
      page.at(place + 1, .period) || page.word(place + 1).unit == .quarter
    else { return nil }
    let last = page.skipping(.of, place + 2)
    guard page.at(last, .last), page.word(last + 1).unit == .year else { return nil }
    var shift = Shift(unit: .year, count: -1)
    shift.comparison = .quarter
    return Proposal(index..<last + 2, .shift(shift), name)
  }
}
