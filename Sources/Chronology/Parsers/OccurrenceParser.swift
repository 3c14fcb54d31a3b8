/// "two Sundays from now", "3 Fridays ago", "two Mondays later", "Friday after next", "the week before
/// last": the n-th of its sort, counted from today.
struct OccurrenceParser: Parser {
  let name = "Occurrence"
  let triggers: WordClasses = [.digits, .cardinal, .quantifier, .weekday, .month, .unit, .article]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index) else { return nil }
    if page.at(index, .the) {
      // "the night before last"
      if let part = page.word(index + 1).dayPart, page.at(index + 1, .dayPart),
        !page.isPlural(index + 1), page.at(index + 2, .before), page.at(index + 3, .last),
        isWhole(page, index + 4)
      {
        let day = Shift(unit: .day, count: -2)
        return Proposal(index..<index + 4, .clock(ClockParts(part: part), on: .shift(day)), name)
      }
      // "the week after next"
      guard page.at(index + 1, .unit), page.at(index + 2, .after, .before),
        var proposal = parse(page, at: index + 1)
      else { return nil }
      proposal.tokens = index..<proposal.tokens.upperBound
      return proposal
    }
    if page.at(index, .unit), page.at(index + 1, .after), page.at(index + 2, .next),
      page.word(index + 3).unit == page.word(index).unit, var proposal = afterNext(page, index, 2)
    {
      // "the week after next week"
      proposal.tokens = index..<index + 4
      return proposal
    }
    let isBack = page.at(index + 1, .before) && page.at(index + 2, .last)
    if isBack || page.at(index + 1, .after) && page.at(index + 2, .next),
      isWhole(page, index + 3)
    {
      return afterNext(page, index, isBack ? -2 : 2)
    }
    guard page.at(index, [.digits, .cardinal, .quantifier]), let amount = page.amount(index),
      case .exact(let count) = amount.amount, (1...200).contains(count),
      page.at(amount.next, .weekday)
    else { return nil }
    var parts = CalendarParts()
    parts.weekday = page.word(amount.next).weekday
    let place = amount.next + 1
    switch page[place].term {
    case .ago: return made(index..<place + 1, -count, parts)
    case .hence, .later: return made(index..<place + 1, count, parts)
    case .from where page.at(place + 1, .now, .today): return made(index..<place + 2, count, parts)
    default: return nil
    }
  }

  /// Whether "last" or "next" stands for itself: "the week before last was wet", but "the week before
  /// last Christmas".
  private func isWhole(_ page: Page, _ index: Int) -> Bool {
    !page[index].isWord || page[index].term != .none
      || page.at(index, [.pastCue, .futureCue, .presentCue])
  }

  /// "Friday after next", "the week before last"
  private func afterNext(_ page: Page, _ index: Int, _ count: Int) -> Proposal? {
    var parts = CalendarParts()
    if page.at(index, .weekday), page.word(index).weekday > 0 {
      parts.weekday = page.word(index).weekday
      return made(index..<index + 3, count, parts)
    }
    if page.at(index, .month), !page.at(index, .ambiguous) || page[index].isCapital {
      parts.month = page.word(index).month
      return made(index..<index + 3, count, parts)
    }
    guard page.at(index, .unit), let unit = page.word(index).unit, !page.isPlural(index),
      !unit.isOfClock
    else { return nil }
    return Proposal(index..<index + 3, .shift(Shift(unit: unit, count: count)), name)
  }

  private func made(_ tokens: Range<Int>, _ count: Int, _ parts: CalendarParts) -> Proposal {
    Proposal(tokens, .occurrence(count, parts), name)
  }
}
