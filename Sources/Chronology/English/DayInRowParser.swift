/// "Today is the eighth day of the siege", "it's the second day of the offensive": a day counted from an
/// event, of which the sentence says that it is the day of writing.
struct DayInRowParser: Parser {
  let name = "DayInRow"
  let triggers: WordClasses = [.ordinal, .digits]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page.at(index - 1, .the), Self.isToday(page, index - 2), let ordinal = page.ordinal(index)
    else { return nil }
    var place = ordinal.next
    if page.at(place, .straight, .full) || page.spells(place, "consecutive") { place += 1 }
    guard page.word(place).unit == .day, !page.isPlural(place),
      page.at(place + 1, .of, .in), !isOfCalendar(page, place + 2)
    else { return nil }
    return Proposal(index..<place + 1, .shift(Shift(unit: .day, count: 0)), name)
  }

  /// "of December", "of the new year", "of Lent": what the calendar itself places, or a unit of it, is no
  /// event whose days are counted to this one.
  private func isOfCalendar(_ page: Page, _ index: Int) -> Bool {
    var place = index
    while page.at(place, .the, .a, .his) || page.at(place, [.pointer]) || page.spells(place, "new")
    {
      if page.lexicon.dayNames.match(page, at: place) != nil { return true }
      place += 1
    }
    // "the week-long strike", "the summer offensive", "the May uprising" are events.
    if page.at(place + 1, .hyphen) { return false }
    let isEnd =
      !page[place + 1].isWord || page[place + 1].term != .none
      || page[place + 1].flags.contains(.opensSentence)
    if page.at(place, [.unit]) || page.at(place, [.month]) || page.at(place, [.season]) {
      return isEnd || page[place + 1].isNumber || page.at(place + 1, [.deictic])
    }
    return page.fullYear(place) != nil || page.at(place, [.decade])
      || page.at(place, [.holiday]) && page.lexicon.dayNames.match(page, at: place) != nil
  }

  /// "today is", "it's", "this is"
  static func isToday(_ page: Page, _ verb: Int) -> Bool {
    let subject: Int
    if page.spells(verb, "is") {
      subject = verb - 1
    } else if page.has(verb, .possessive), page.at(verb - 1, .apostrophe), page.isGlued(verb) {
      subject = verb - 2
    } else {
      return false
    }
    return page.at(subject, .today, .this) || page.spells(subject, "it")
  }
}
