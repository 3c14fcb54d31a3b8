/// "Today is the eighth day of the siege", "it's the second day of the offensive": a day counted from an
/// event, of which the sentence says that it is the day of writing.
struct DayInRowParser: Parser {
  let name = "DayInRow"
  let triggers: WordClasses = [.ordinal, .digits]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page.at(index - 1, .the), isToday(page, index - 2), let ordinal = page.ordinal(index)
    else { return nil }
    var place = ordinal.next
    if page.at(place, .straight, .full) || page.spells(place, "consecutive") { place += 1 }
    guard page.word(place).unit == .day, !page.isPlural(place),
      page.at(place + 1, .of) || page.at(place + 1, .in) || page.at(place, .straight)
    else { return nil }
    return Proposal(index..<place + 1, .shift(Shift(unit: .day, count: 0)), name)
  }

  /// "today is", "it's", "this is"
  private func isToday(_ page: Page, _ verb: Int) -> Bool {
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
