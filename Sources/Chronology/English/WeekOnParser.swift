/// "a week on Friday", "a fortnight tomorrow", "two weeks today": so long after a day that is to come,
/// as the British say it.
///
/// "It was shut for a week on Friday" and "twice a week on Mondays" are lengths, each with its own day.
struct WeekOnParser: Parser {
  let name = "WeekOn"
  let triggers: WordClasses = [.quantifier, .cardinal, .digits]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let amount = page.amount(index), case .exact(let count) = amount.amount,
      (1...9).contains(count), page.at(amount.next, .unit), page.word(amount.next).unit == .week,
      page.isPlural(amount.next) == (count > 1)
    else { return nil }
    let weeks = page.has(amount.next, .double) ? 2 * count : count
    let isOn = page.at(amount.next + 1, .on)
    let day = isOn ? amount.next + 2 : amount.next + 1
    let sense: Sense
    if isOn, page.at(day, .weekday), !page.isPlural(day), page.word(day).weekday > 0 {
      sense = .calendar(CalendarParts(weekday: page.word(day).weekday))
    } else if !isOn, page.at(day, .tomorrow, .today) {
      sense = .shift(Shift(unit: .day, count: page.at(day, .today) ? 0 : 1))
    } else {
      return nil
    }
    let tokens = index..<day + 1
    guard page.endsClause(day + 1) || page[day + 1].isWord && !page.at(day + 1, [.dayPart]),
      !page.at(day + 1, .and, .or, .apostrophe), isToCome(tokens, page)
    else { return nil }
    var proposal = Proposal(
      tokens, .distance(Shift(unit: .day, count: 7 * weeks), from: sense), name)
    proposal.lean = .future
    return proposal
  }

  /// Whether the sentence looks ahead, and the words before it ask for no length and no measure.
  private func isToCome(_ tokens: Range<Int>, _ page: Page) -> Bool {
    let before = tokens.lowerBound - 1
    if page.at(before, [.frequency, .unit, .cardinal, .modifier]) { return false }
    let lean = EnglishCues().lean(of: tokens, on: page)
    if page[tokens.lowerBound].flags.contains(.opensSentence) { return lean != .past }
    // "set for a week on Friday", but "closed for a week on Friday"
    let isLength = page.at(before, .for, .after) || page.at(before, .of, .than)
    if isLength || page.at(tokens.upperBound - 1, .today) { return lean == .future }
    return lean != .past
  }
}
