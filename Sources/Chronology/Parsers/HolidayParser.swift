import Articles

/// "Christmas Eve", "Thanksgiving", "New Year's Day 2019", "9/11": named days.
struct HolidayParser: Parser {
  let name = "Holiday"
  let triggers: WordClasses = [.holiday, .digits]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page[index].isNumber { return nineEleven(page, index) }
    var best: (holiday: Holiday, next: Int)?
    for name in page.lexicon.holidays {
      if let next = match(page, name.words, index), next > best?.next ?? index {
        best = (name.holiday, next)
      }
    }
    guard let best else { return nil }
    if best.next == index + 1, !page[index].isCapital, !page.at(index - 1, .at, .on),
      pick(page, index) == .open, page.fullYear(index + 1) == nil, page.tokens.count > 1
    {
      return nil
    }
    var next = best.next
    var year: Int?
    let place = page.at(next, .of) || page.at(next, .in) ? next + 1 : page.skipping(.comma, next)
    if let said = page.fullYear(place) {
      year = said.value
      next = said.next
    }
    return Proposal(index..<next, .holiday(best.holiday, year: year, pick: pick(page, index)), name)
  }

  private func pick(_ page: Page, _ index: Int) -> Pick {
    switch page[index - 1].term {
    case .last: .last
    case .next: .next
    case .this: .this
    default: .open
    }
  }

  private func match(_ page: Page, _ words: [StaticString], _ index: Int) -> Int? {
    var place = index
    for word in words {
      if place > index, page.at(place, .apostrophe) {
        place += 1
        if page.has(place, .possessive), page.isGlued(place) { place += 1 }
      }
      if place > index, page.at(place, .dot) || page.at(place, .hyphen) { place += 1 }
      guard page.spells(place, word) else { return nil }
      place += 1
    }
    return place
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
