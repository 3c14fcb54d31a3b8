/// "viernes", "los viernes", "vie. 25": a weekday. It has a small letter; "Domingo" is a name unless an
/// article stands before it or it opens the sentence.
struct SpanishWeekdayParser: Parser {
  let name = "SpanishWeekday"
  let triggers: WordClasses = .weekday

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let weekday = page.word(index).weekday
    if isName(page, index) { return nil }
    let isMany = page.spells(index - 1, "los") && !page.at(index + 1, [.pointer, .digits])
    if page.at(index, .every) || isMany && !page.at(index, .ambiguous) {
      return Proposal(index..<index + 1, .repetition("XXXX-WXX-\(weekday)"), name)
    }
    // "un domingo de mayo": which of them, the text does not say.
    if page.at(index - 1, .a), page.at(index + 1, .of), page.at(index + 2, [.month]) {
      return Proposal(index..<index + 1, .someWeekday(weekday), name)
    }
    var next = index + 1
    if page.at(index, .ambiguous) {
      if page.at(next, .dot), page.isGlued(next) { next += 1 }
      let place = page.skipping(.comma, next)
      guard place > index + 1, page[place].isNumber, page[place].digits <= 2 else { return nil }
    }
    var parts = CalendarParts()
    parts.weekday = weekday
    // "lunes 3", "viernes 13"
    let place = page.skipping(.comma, next)
    if page[place].isNumber, let day = page.dayOfMonth(place), !page.at(day.next, .of, .to, .and),
      !page.at(day.next, .hyphen, .dash, .slash), !page.at(day.next, [.month, .unit]),
      place == next, !page[day.next].isWord || page[day.next].term != .none
    {
      parts.day = day.value
      next = day.next
    }
    return Proposal(index..<next, parts, name)
  }

  private func isName(_ page: Page, _ index: Int) -> Bool {
    guard page[index].isCapital, !page[index].flags.contains(.shouted) else { return false }
    if page[index].flags.contains(.opensSentence) {
      return page[index + 1].isWord && page[index + 1].isCapital
    }
    return !page.hasArticle(index - 1) && !page.at(index - 1, [.pointer])
  }
}
