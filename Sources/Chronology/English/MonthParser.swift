/// "July 25th, 2024", "Aug. 4", "July the 4th", "July 2024", "Sept. 2–4", "July": a month first.
struct MonthParser: Parser {
  let name = "Month"
  let triggers: WordClasses = .month

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var parts = CalendarParts()
    parts.month = page.word(index).month
    let isLong = page[index].end - page[index].start > 3
    var next = index + 1
    if page.at(next, .dot), page.isGlued(next),
      !isLong && page.word(index).month != 5 || page.spells(index, "sept")
        || page.register.isRequest && page[next + 1].isNumber
    {
      next += 1
    }
    let end = next
    if !page[next].isSpaced, page.at(next, .slash) || page.at(next, .hyphen) { next += 1 }
    if page.at(next, .the) || page.at(next, .of), page.dayOfMonth(next + 1) != nil,
      page.at(next, .the)
    {
      next += 1
    }
    if let quarter = quarter(page, index) { return quarter }
    if let day = page.dayOfMonth(next) ?? spokenDay(page, next) {
      parts.day = day.value
      next = day.next
      return withDay(page, index, parts, next)
    }
    if parts.month == 5 || parts.month == 3, !page[index].isCapital,
      !isMonthByNeighbours(page, index)
    {
      return nil
    }
    var place = page.skipping(.comma, next)
    if page.at(place, .of), page.fullYear(place + 1) != nil { place += 1 }
    if let year = page.shortYear(next) {
      parts.year = year.value
      return Proposal(index..<year.next, parts, name)
    }
    if let year = page.year(place), place == next || page[place].digits == 4 {
      parts.year = year.value
      return Proposal(index..<year.next, parts, name)
    }
    // A heading of one word, "June", "MAY"
    let isLine = page.tokens.count == 1 && !page.register.isRequest && page.bytes.count > 2
    guard isLine || isMonthAlone(page, index, end) else { return nil }
    return Proposal(index..<end, parts, name)
  }

  /// "May twenty-nine"
  private func spokenDay(_ page: Page, _ index: Int) -> Page.Number? {
    guard page[index].isWord, page.at(index, .cardinal), let number = page.cardinal(index),
      (1...31).contains(number.value), !page.at(number.next, .unit), page.spokenYear(index) == nil,
      !page[number.next].isWord || page[number.next].term != .none
    else { return nil }
    return number
  }

  private func withDay(_ page: Page, _ index: Int, _ parts: CalendarParts, _ start: Int)
    -> Proposal
  {
    var parts = parts
    var next = start
    let place = page.skipping(.comma, next)
    if page.at(next, .hyphen) || page.at(next, .dash), let last = page.dayOfMonth(next + 1),
      last.value > (parts.day ?? 0), !page.at(last.next, .month)
    {
      var end = parts
      end.day = last.value
      next = last.next
      if let year = page.year(page.skipping(.comma, next)) {
        parts.year = year.value
        end.year = year.value
        next = year.next
      }
      return Proposal(index..<next, .span(.calendar(parts), .calendar(end)), name)
    }
    var yearPlace = place
    if page.at(place, .of) || page.at(place, .in), page.fullYear(place + 1) != nil {
      yearPlace += 1
    }
    if let year = page.year(yearPlace), page[yearPlace].digits != 4 || isYear(page, yearPlace) {
      parts.year = year.value
      next = year.next
    } else if let year = page.shortYear(next) {
      parts.year = year.value
      next = year.next
    } else if page[place].isNumber, page[place].digits == 2,
      page[place].value > 31 || page.register.isRequest && page.at(next - 1, [.ordinal]),
      !page.isGlued(place + 1) || page.at(place + 1, .dot),
      !page[place + 1].isWord || page.register.isRequest && page.endsNumber(place + 1)
    {
      // "Aug 9, 96"
      parts.year = Page.century(of: page[place].value)
      next = place + 1
    }
    return Proposal(index..<next, parts, name)
  }

  /// "the December quarter", "the April-June quarter": a quarter by its last month, as business says it.
  private func quarter(_ page: Page, _ index: Int) -> Proposal? {
    var place = index
    if page.at(index + 1, .hyphen, .dash, .to), page.at(index + 2, .month) { place = index + 2 }
    let month = page.word(place).month
    guard page.word(place + 1).unit == .quarter, page.at(place + 1, .unit), month % 3 == 0,
      place == index || page.word(index).month == month - 2
    else { return nil }
    var parts = CalendarParts()
    parts.quarter = month / 3
    return Proposal(index..<place + 2, parts, name)
  }

  /// Whether four digits after a day are its year, and not a clock time or an amount.
  private func isYear(_ page: Page, _ index: Int) -> Bool {
    !(page.at(index + 1, .colon) && page.isGlued(index + 1))
  }

  /// Whether "may" or "march" in small letters stands where only a month can.
  private func isMonthByNeighbours(_ page: Page, _ index: Int) -> Bool {
    page.at(index - 1, .in) || page.at(index - 1, .since) || page.at(index - 1, .of)
      || page.at(index - 1, .last) || page.at(index - 1, .next) || page.at(index - 1, .until)
  }

  /// "Jan-Feb", "May to March"
  private func isMonthOfRange(_ page: Page, _ index: Int) -> Bool {
    page.at(index + 1, .month)
      && (page.at(index, .to, .through, .until) || page.at(index, .hyphen, .dash))
  }

  /// "April, May and June", "Feb., March, and April", but "In April, May said no"
  private func isMonthOfRow(_ page: Page, _ index: Int, _ next: Int) -> Bool {
    guard page[index].isCapital, page.at(index - 1, .comma),
      page.at(page.at(index - 2, .dot) ? index - 3 : index - 2, [.month]),
      page.at(next, .comma, .and, .or)
    else { return false }
    return page.at(page.at(next + 1, .and, .or) ? next + 2 : next + 1, [.month])
  }

  /// "2016 june" in a plan: names of months in full that are no everyday words.
  private func isPlanned(_ page: Page, _ index: Int) -> Bool {
    page.register.isRequest && page[index].end - page[index].start > 3
      && (page.word(index).month != 3 || page.register == .phrase && index == 0)
  }

  private static let sittings: [StaticString] = [
    "meeting", "meetings", "summit", "conference", "session",
  ]

  /// "the June CITT meeting", "the May Federal Reserve meeting": whose it is stands between. What people
  /// have and play may bear a name: "the April Jones trial", "the June Carter concert".
  private func isOfMeeting(_ page: Page, _ index: Int, _ next: Int) -> Bool {
    guard page.at(index - 1, .the), page[index].isCapital,
      let thing = (next + 1...next + 3).first(where: { !page[$0].isCapital }),
      Self.sittings.contains(where: { page.spells(thing, $0) })
    else { return false }
    return (next..<thing).allSatisfy { page[$0].isWord && page[$0].classes.isEmpty }
  }

  /// Whether a month without day and year is one, and not a name or a verb.
  private func isMonthAlone(_ page: Page, _ index: Int, _ next: Int) -> Bool {
    if page[next].isNumber, page.at(next + 1, .bc) { return true }
    // "in May Street"
    if page.isStreet(next) { return false }
    if isOfMeeting(page, index, next) { return true }
    // "the February Revolution", "the May Fourth Movement"
    if page.at(index - 1, .the), page[next].isCapital, page[next].isWord,
      page[next].classes.isEmpty,
      page[next].term == .none
    {
      return false
    }
    guard page.at(index, .ambiguous) else {
      // "a book by Jun Mayuzuki"
      if page[index].end - page[index].start == 3, next == index + 1, page.register == .report,
        page[next].isCapital, page[next].isWord, page[next].classes.isEmpty,
        !page[index].flags.contains(.shouted), page.at(index - 1, .by) || page.at(index - 1, .and)
      {
        return false
      }
      return page[index].isCapital || page.register.isRequest
        || page[index].end - page[index].start > 3
    }
    if isMonthByNeighbours(page, index) { return true }
    if isMonthOfRange(page, next) || isPlanned(page, index) || isMonthOfRow(page, index, next) {
      return true
    }
    guard page[index].isCapital else { return false }
    let isShort = page[index].end - page[index].start == 3 && next == index + 1
    if page[next].isCapital, page[next].isWord, isShort || page[next].classes.isEmpty {
      return false
    }
    // "the March for Life", "the March on Washington"
    if page.word(index).month == 3 {
      // "the Women's March was", but "the company's March sales"
      if page.has(index - 1, .possessive), page[index - 3].isCapital,
        !page.at(index - 3, [.unit, .month, .weekday, .digits]),
        page.at(next, [.pastCue, .presentCue, .futureCue]) || !page[next].isWord
      {
        return false
      }
      if page.at(next, .for) || page.at(next, .on) { return false }
      if page.at(index - 1, .the), !page[next].isWord { return false }
    }
    if page.at(index - 1, .by, .from, .to) || page.at(index - 1, .early, .late, .mid)
      || page.at(index - 1, .this, .during, .through) || page.at(index - 1, .end, .before, .after)
      || page.at(index - 1, .and, .between, .past) || page.at(index - 1, .hyphen)
    {
      return true
    }
    // A sentence may open with the verb or a name.
    // "June: The shop opens" is a line of a timeline, and "June: I was ill" one of a talk.
    if page[index].flags.contains(.opensSentence) {
      return page.at(next, .comma)
        || page[index].flags.contains(.newLine) && page.at(next, .colon)
          && !page.at(next + 1, .i, .quote)
    }
    return page[index].end - page[index].start > 3
      && !(page[next].isCapital && page[next].isWord)
      && (!page[index - 1].isCapital || !page[index - 1].isWord || page.hasArticle(index - 1))
      && !page.at(next, .of)
  }
}
