/// "Freitag", "Do., 25.7.", "Freitagabend", "freitags".
struct GermanWeekdayParser: Parser {
  let name = "GermanWeekday"
  let triggers: WordClasses = .weekday

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let word = page.word(index)
    // In small letters it is "on Fridays"; with a capital the second case of the day.
    if page.at(index, .every), !page[index].isCapital || page[index].flags.contains(.opensSentence)
    {
      return Proposal(index..<index + 1, .repetition("XXXX-WXX-\(word.weekday)"), name)
    }
    guard page[index].isCapital, !isTitle(page, index) else { return nil }
    var next = index + 1
    if page.at(index, .ambiguous) {
      let hasDot = page.at(next, .dot) && page.isGlued(next)
      if hasDot { next += 1 }
      let place = page.skipping(.comma, next)
      guard place > index + 1, page[place].isNumber, page[place].digits <= 2,
        page.at(place + 1, .dot)
      else { return nil }
    }
    var parts = CalendarParts()
    parts.weekday = word.weekday
    guard let part = word.dayPart else { return Proposal(index..<next, parts, name) }
    return Proposal(index..<next, .clock(ClockParts(part: part), on: .calendar(parts)), name)
  }

  /// "Sonntag Aktuell", "Welt am Sonntag", "Trainer Michael Freitag": a paper's name, or a person's.
  private func isTitle(_ page: Page, _ index: Int) -> Bool {
    if page.at(index - 1, .on), page.at(index - 2, [.label]), page[index - 2].isCapital {
      return true
    }
    if isName(page, index - 1), isName(page, index - 2) { return true }
    let next = page[index + 1]
    guard next.isWord, next.isCapital, next.term == .none, next.classes.isEmpty,
      !next.flags.contains(.opensSentence)
    else { return false }
    let before = page[index - 1]
    return before.isWord && before.term == .none && before.classes.isEmpty && before.isCapital
      || page[index].flags.contains(.opensSentence)
      || page.at(index - 1, .quote, .the)
  }

  private func isName(_ page: Page, _ index: Int) -> Bool {
    page[index].isWord && page[index].isCapital && page[index].word == 0
  }
}
