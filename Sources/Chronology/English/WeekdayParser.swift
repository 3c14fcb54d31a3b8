/// "Friday", "Fri.", "Fridays".
struct WeekdayParser: Parser {
  let name = "Weekday"
  let triggers: WordClasses = .weekday

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let weekday = page.word(index).weekday
    if page.at(index, .every) {
      return Proposal(index..<index + 1, .repetition("XXXX-WXX-\(weekday)"), name)
    }
    var next = index + 1
    if page.at(index, .ambiguous) {
      let hasDot = page.at(next, .dot) && page.isGlued(next)
      let after = page.skipping(.comma, hasDot ? next + 1 : next)
      let isBeforeDate = page.at(after, .month) || page.dayOfMonth(after) != nil
      guard
        page[index].isCapital
          && (isBeforeDate || page.at(index - 1, .on) || page.at(next, .dayPart))
          || isAsked(page, index, after)
      else { return nil }
      if hasDot { next += 1 }
    }
    if isName(page, index) { return nil }
    // "on Tuesday nights"
    if page.at(next, .dayPart), page.isPlural(next), let part = page.word(next).dayPart {
      let value = "XXXX-WXX-\(weekday)T\(part.rawValue)"
      return Proposal(index..<next + 1, .repetition(value), name)
    }
    var parts = CalendarParts()
    parts.weekday = weekday
    // "Parliament returns Monday week"
    if page.word(next).unit == .week, page.at(next, .unit), !page.isPlural(next),
      page.endsClause(next + 1), !page.at(index - 1, .last, .next, .this)
    {
      let day = Sense.calendar(parts)
      return Proposal(index..<next + 1, .distance(Shift(unit: .day, count: 7), from: day), name)
    }
    if isAnyOne(page, index, next) { return Proposal(index..<next, .someWeekday(weekday), name) }
    // "Friday the 13th", "Mon 13th"
    let place = page.skipping(.the, next)
    if let day = day(page, place, isAfterThe: place > next) {
      parts.day = day.value
      next = day.next
    }
    return Proposal(index..<next, parts, name)
  }

  /// "on a Sunday in June", but "on a Sunday afternoon", "a Sunday concert", "June 9, a Sunday"
  private func isAnyOne(_ page: Page, _ index: Int, _ next: Int) -> Bool {
    // "on a cold Monday"
    let isDescribed =
      page.at(index - 2, .a) && page[index - 1].isWord && !page[index - 1].isCapital
      && page[index - 1].term == .none
    let article = isDescribed ? index - 2 : index - 1
    return page.register == .report && page.at(article, .a) && page.at(article - 1, .on)
      && (!page[next].isWord || page[next].term != .none || page.at(next, .pointer))
      && !page.at(next, .apostrophe) && !page.at(next, [.dayPart, .month, .digits])
  }

  /// "the Sunday Times", "the Post's Sunday edition", "a Sunday schedule"
  private func isName(_ page: Page, _ index: Int) -> Bool {
    let next = page[index + 1]
    if page.at(index - 1, .the), next.isCapital, next.isWord, next.classes.isEmpty { return true }
    if page.isProgramme(index) { return true }
    return page[index].isCapital && Self.kinds.contains { page.spells(index + 1, $0) }
      && (page.at(index - 1, .the, .a, .his) || page.has(index - 1, .possessive))
  }

  private static let kinds: [StaticString] = [
    "edition", "editions", "schedule", "paper", "papers", "newspaper", "newspapers", "supplement",
    "magazine", "roast", "brunch", "school",
  ]

  private func day(_ page: Page, _ index: Int, isAfterThe: Bool) -> Page.Number? {
    if let day = page.ordinal(index), (1...31).contains(day.value),
      day.next > index + 1 || isAfterThe, isEnd(page, day.next)
    {
      return day
    }
    // "Sunday 31", "Friday the fifteen"
    guard page.register.isRequest, page[index].isNumber ? page[index].digits <= 2 : isAfterThe,
      let day = page.cardinal(index), (1...31).contains(day.value), isEnd(page, day.next),
      !page.at(day.next, .am, .pm, .colon),
      !page.at(day.next, .slash, .hyphen, .dot)
        || !page.isGlued(day.next + 1), page.halfOfDay(day.next) == nil, !page.isWelded(day.next)
    else { return nil }
    return day
  }

  private func isEnd(_ page: Page, _ index: Int) -> Bool {
    !page.at(index, .of) && !page.at(index, [.month, .unit, .weekday])
      && (!page[index].isWord || page[index].term != .none
        || page.register.isRequest && page.at(index, .cardinal))
  }

  /// "mon.", "thu at 8": the short name of a day in a text that plans.
  private func isAsked(_ page: Page, _ index: Int, _ after: Int) -> Bool {
    guard page.register.isRequest else { return false }
    if page.register == .phrase { return true }
    let isName = page[index].isCapital || page[index].end - page[index].start > 3
    return page.at(after, .at) && page.wholeHour(after + 1) != nil || page.at(after, .the)
      || isName && page.at(index - 1, .on, .next, .this) || page.dayOfMonth(after) != nil
  }
}

extension Page {
  /// "Monday Night Football": a weekday, a part of the day and a name, all with capitals.
  func isProgramme(_ index: Int) -> Bool {
    at(index, .weekday) && at(index + 1, .dayPart) && self[index + 1].isCapital
      && self[index + 2].isCapital && self[index + 2].isSpaced && self[index + 2].term == .none
      && self[index + 2].classes.isEmpty && !self[index + 2].flags.contains(.opensSentence)
      && ![index, index + 1, index + 2].contains { self[$0].flags.contains(.shouted) }
      && (self[index].flags.contains(.opensSentence) || !self[index - 1].isCapital)
  }
}
