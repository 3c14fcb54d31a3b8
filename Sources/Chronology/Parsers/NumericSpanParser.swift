import Articles

/// "10/1/2018-10/7/2018", "10/1-11/7", "5/1-5/7/2020", "10-1-2018-10-7-2018": two dates in numbers with
/// nothing but a hyphen between them.
struct NumericSpanParser: Parser {
  let name = "NumericSpan"
  let triggers: WordClasses = .digits

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isGlued(index), let first = date(page, index), page.at(first.next, .hyphen, .dash),
      page.isGlued(first.next), page.isGlued(first.next + 1), let last = date(page, first.next + 1),
      first.mark == last.mark, first.mark == .slash || first.parts.year != nil,
      last.parts.month != nil, !page.isWelded(last.next)
    else { return nil }
    var one = first.parts
    one.year = one.year ?? last.parts.year
    let start = page.at(index - 1, .from, .between) ? index - 1 : index
    return Proposal(
      start..<last.next,
      .stretch(.between(.init(sense: .calendar(one)), .init(sense: .calendar(last.parts)))), name)
  }

  private func date(_ page: Page, _ index: Int)
    -> (parts: CalendarParts, mark: Term, next: Int)?
  {
    let mark = page[index + 1].term
    guard mark == .slash || mark == .hyphen, page.isGlued(index + 1), page.isGlued(index + 2),
      page[index].isNumber, page[index].digits <= 2, page[index + 2].isNumber,
      page[index + 2].digits <= 2
    else { return nil }
    var (month, day) = (page[index].value, page[index + 2].value)
    if page.lexicon.habits.putsDayFirst || month > 12 { swap(&month, &day) }
    guard CivilDate(2000, month, day) != nil else { return nil }
    var parts = CalendarParts(month: month)
    parts.day = day
    if page[index + 3].term == mark, page.isGlued(index + 3), page.fullYear(index + 4) != nil {
      parts.year = page[index + 4].value
      return (parts, mark, index + 5)
    }
    return (parts, mark, index + 3)
  }
}
