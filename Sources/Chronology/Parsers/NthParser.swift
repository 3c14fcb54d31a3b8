/// "the first Monday of October", "the last Friday in May", "the third week of January", "the 9th month
/// of next year": one of several, counted within a larger stretch.
struct NthParser: Parser {
  let name = "Nth"
  let triggers: WordClasses = [.ordinal, .digits, .cardinal, .pointer, .opener]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var count: Int
    var place: Int
    if page.at(index, .last) {
      count = -1
      place = index + 1
    } else {
      guard let ordinal = page.ordinal(index), (1...53).contains(ordinal.value) else { return nil }
      count = ordinal.value
      place = ordinal.next
      // "the third last week", "the second to last Friday"
      let last = page.at(place, .to) ? place + 1 : page.skipping(.hyphen, place)
      if page.at(last, .last), count > 1 {
        count = -count
        place = last + 1
      }
    }
    let word = page.word(place)
    let part: NthPart
    if page.at(place, .weekday), !page.at(place, .ambiguous), !page.at(place, .every) {
      part = .weekday(word.weekday)
    } else if page.at(place, .unit), let unit = word.unit,
      unit == .week || unit == .day || unit == .month || unit == .weekend,
      !page.isPlural(place)
    {
      part = .unit(unit)
    } else {
      return nil
    }
    place += 1
    guard page.at(place, .of) || page.at(place, .in) else {
      return ofThisMonth(page, index..<place, count, part)
    }
    // "the third Monday of every month"
    if page.at(place + 1, .every, .each), let unit = page.word(place + 2).unit,
      page.at(place + 2, .unit)
    {
      return Proposal(index..<place + 3, .repetition("P1\(unit.letter)"), name)
    }
    // What it is counted within is proposed next and joined; alone it says nothing.
    let next = page.skipping(.the, place + 1)
    guard page.at(next, [.month, .pointer, .digits, .unit]) else { return nil }
    return Proposal(index..<place, .nth(count, part, within: nil), name)
  }

  /// "first Sunday": of the month in which somebody plans.
  private func ofThisMonth(_ page: Page, _ tokens: Range<Int>, _ count: Int, _ part: NthPart)
    -> Proposal?
  {
    guard page.register.isRequest, count > 0, case .weekday = part,
      !page[tokens.upperBound].isWord || page[tokens.upperBound].term != .none
    else { return nil }
    return Proposal(
      tokens, .nth(count, part, within: .shift(Shift(unit: .month, count: 0))), name)
  }
}

/// What is counted.
enum NthPart: Sendable, Equatable {
  case weekday(Int)
  case unit(CalendarUnit)
}
