/// "25 July 2024", "25th of July", "the twenty-fifth of July", "15SEP", "25-Jul-24": a day first. And
/// "the 4th", where the text has to say of which month.
struct DayParser: Parser {
  let name = "Day"
  let triggers: WordClasses = [.digits, .ordinal, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let day = page.dayOfMonth(index), !page.isWelded(index),
      !page.at(index - 1, .money) || !page.isGlued(index)
    else { return nil }
    var parts = CalendarParts()
    parts.day = day.value
    var next = day.next
    // "2 to 4 July", "2-4 July", "9/10 November"
    let isNight = page.at(next, .slash) && page.isGlued(next) && page.isGlued(next + 1)
    if page.at(next, .hyphen, .dash, .to) || isNight, let last = page.dayOfMonth(next + 1),
      isNight ? last.value == day.value + 1 : last.value > day.value,
      let month = month(page, last.next)
    {
      var end = parts
      parts.month = month.value
      end.month = month.value
      end.day = last.value
      next = month.next
      if let year = year(page, next) {
        parts.year = year.value
        end.year = year.value
        next = year.next
      }
      return Proposal(index..<next, .span(.calendar(parts), .calendar(end)), name)
    }
    if let month = month(page, next) {
      parts.month = month.value
      next = month.next
      if let year = year(page, next) {
        parts.year = year.value
        next = year.next
      }
      return Proposal(index..<next, parts, name)
    }
    if let month = listedMonth(page, index, next) {
      parts.month = month
      // "May 4 and 9, 2019"
      if page.at(next, .comma), let year = page.fullYear(next + 1) {
        parts.year = year.value
        next = year.next
      }
      return Proposal(index..<next, parts, name)
    }
    return alone(page, index, day, parts)
  }

  /// The month of a day in a list: "14 and 16 November", "Monday 3 to Friday 7 June", "May 4 and 5", "from
  /// July 3 to 9".
  private func listedMonth(_ page: Page, _ index: Int, _ next: Int) -> Int? {
    let isNamed = page.at(index - 1, [.weekday])
    var place = next
    for _ in 0..<4 {
      guard
        page.at(place, .and, .or, .comma)
          || isNamed && (page.at(place, .to, .until, .through) || page.at(place, .hyphen, .dash))
      else { break }
      let isLast = page.at(place, .comma) && page.at(place + 1, .and, .or)
      var day = page.skipping(.the, place + (isLast ? 2 : 1))
      if isNamed, page.at(day, [.weekday]) { day += 1 }
      guard let other = page.dayOfMonth(day) else { break }
      if let month = month(page, other.next) { return month.value }
      place = other.next
    }
    guard isListEnd(page, index, next) || isListed(page, next) else { return nil }
    return monthBefore(page, index)
  }

  /// The month from which a list of days has come down to one: "May 4, 7 and 9".
  private func monthBefore(_ page: Page, _ index: Int) -> Int? {
    var place = index
    for step in 0..<5 {
      // The day before it is a number, perhaps with "th"; the first one stands after its month.
      guard page.at(place - 1, .and, .or, .comma) || step == 0 && isRangeWord(page, place - 1)
      else { return nil }
      var before =
        page.at(place - 1, .and, .or) && page.at(place - 2, .comma) ? place - 3 : place - 2
      if page[before].isWord, page.isWelded(before) { before -= 1 }
      guard page[before].isNumber, page[before].digits <= 2, page[before].value <= 31,
        step == 0 || page[before].value < page[place].value
      else { return nil }
      let month = page.at(before - 1, .dot) ? before - 2 : before - 1
      if page.at(month, .month) { return page.word(month).month }
      place = before
    }
    return nil
  }

  private func isRangeWord(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .to, .until, .through)
  }

  /// Whether a day ends a list or range: "and 9", before a mark, a verb or a small word.
  private func isListEnd(_ page: Page, _ index: Int, _ next: Int) -> Bool {
    (page.at(index - 1, .and, .or) || isRangeWord(page, index - 1))
      && (!page[next].isWord || page[next].term != .none || page.at(next, [.pastCue, .futureCue]))
      && !page.at(next, .unit) && !page.at(next, .percent)
      // "In May 2, 3 and 4 of the wells ran dry"
      && (!page.at(next, .of) || page.fullYear(next + 1) != nil)
  }

  /// Whether more days follow and the last of them ends a list: ", 7 and 9".
  private func isListed(_ page: Page, _ next: Int) -> Bool {
    var place = next
    for _ in 0..<5 {
      guard page.at(place, .and, .or, .comma) else { return false }
      let isLast = page.at(place, .and, .or) || page.at(place + 1, .and, .or)
      let index = page.at(place, .comma) && isLast ? place + 2 : place + 1
      guard let day = page.dayOfMonth(index) else { return false }
      if isLast { return isListEnd(page, index, day.next) }
      place = day.next
    }
    return false
  }

  private func month(_ page: Page, _ index: Int) -> Page.Number? {
    var place = page.skipping(.of, index)
    if page.at(place, .hyphen) || page.at(place, .slash), page.isGlued(place) { place += 1 }
    guard page.at(place, .month) else { return nil }
    let isLong = page[place].end - page[place].start > 3
    if page.word(place).month == 5 || page.word(place).month == 3, !page.register.isRequest,
      !page[place].isCapital, place == index, !page.at(index, .of)
    {
      // "4 may have died", "a second march" are no days.
      guard page.fullYear(place + 1) != nil else { return nil }
    }
    var next = place + 1
    if page.at(next, .dot), page.isGlued(next),
      !isLong && page.word(place).month != 5 || page.spells(place, "sept")
    {
      next += 1
    }
    return (page.word(place).month, next)
  }

  private func year(_ page: Page, _ index: Int) -> Page.Number? {
    var place = page.skipping(.comma, index)
    if page.at(place, .hyphen) || page.at(place, .slash), page.isGlued(place) { place += 1 }
    if page.at(place, .of) || page.at(place, .in), page.fullYear(place + 1) != nil { place += 1 }
    if let year = page.shortYear(index) { return year }
    if let year = page.year(place) {
      if page.at(year.next, .colon), page.isGlued(year.next) { return nil }
      return year
    }
    // "9 Aug 96"
    let token = page[place]
    if token.isNumber, token.digits == 2, place == index || page.isGlued(place),
      !page.isWelded(place + 1), !(page.at(place + 1, .colon) && page.isGlued(place + 1)),
      !page.at(place + 1, .percent), !page[place + 1].isWord || page.at(place + 1, .clock)
    {
      return (Page.century(of: token.value), place + 1)
    }
    return nil
  }

  /// What has a number for its name.
  private static let numbered: [StaticString] = [
    "division", "regiment", "infantry", "army", "corps", "brigade", "battalion", "cavalry", "fleet",
    "amendment", "congress", "street", "avenue", "legion", "squadron", "armored", "airborne",
    "panzer", "guards", "foot",
  ]

  /// "the 4th": only an ordinal after "the" that no noun follows.
  private func alone(_ page: Page, _ index: Int, _ day: Page.Number, _ parts: CalendarParts)
    -> Proposal?
  {
    guard page[index].isNumber, day.next == index + 2, page.at(index - 1, .the),
      page.at(index - 2, .on, .by, .until) || page.at(index - 2, .of, .since, .before)
        || page.at(index - 2, .from, .after)
    else { return nil }
    let after = page[day.next]
    // "By the 25th Paris was free", "On the 22nd Kennedy spoke", but "the 25th Division was"
    if after.isCapital, page.at(index - 2, .by, .on),
      page.at(day.next + 1, [.pastCue]), after.term == .none,
      !Self.numbered.contains(where: { page.spells(day.next, $0) })
    {
      return Proposal(index..<day.next, parts, name)
    }
    guard after.kind != .word || after.isCapital == false && !after.term.isNounLike
    else { return nil }
    guard
      after.kind != .word || after.term != .none || after.classes.isDisjoint(with: .unit) == false
    else { return nil }
    if page.at(day.next, .unit) || leadsToNoun(page, index, day.next) || page.isCentury(index, day)
    {
      return nil
    }
    // "on the 15th of each month"
    if page.at(day.next, .of), page.at(day.next + 1, .each, .every) { return nil }
    return Proposal(index..<day.next, parts, name)
  }
}

extension DayParser {
  /// "from the 12th and 13th centuries", "after the 1st and 2nd rounds": the ordinals of a noun behind both.
  /// "On the 12th and 13th shops closed" tells what happened on two days.
  fileprivate func leadsToNoun(_ page: Page, _ start: Int, _ index: Int) -> Bool {
    guard page.at(index, .and, .or, .to),
      let other = page.ordinal(page.skipping(.the, index + 1))
    else { return false }
    let noun = page[other.next]
    if page.at(start - 2, .on), !noun.classes.contains(.unit),
      page.at(other.next + 1, [.pastCue]) || page.spells(other.next + 1, "were")
    {
      return false
    }
    return page.at(other.next, [.unit])
      || noun.isWord && noun.term == .none && page.endsInS(other.next)
        && noun.classes.isDisjoint(with: [.pastCue, .presentCue])
  }
}

extension Term {
  /// Whether a word of this function may carry an ordinal before it.
  var isNounLike: Bool {
    switch self {
    case .period, .term, .date, .time, .moment, .half: true
    default: false
    }
  }
}
