import Articles

/// "8/10", "on 4.22", "2-15", "22/04", "20161016", "2016 10 16", "2015-12", "11 / 2016" and
/// "08/12,2015": numbers that are a date because somebody plans with them.
struct PlannedNumberDateParser: Parser {
  let name = "PlannedNumberDate"
  let triggers: WordClasses = .digits

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let first = page[index]
    guard !first.flags.contains(.grouped), !page.isWelded(index),
      !page.at(index - 1, .money, .hash, .percent), !page.isWelded(index + 1),
      !page.at(index - 1, .label)
    else { return nil }
    if first.digits == 8 { return run(page, index) }
    if page.isGlued(index), page[index - 1].kind == .mark, page[index - 2].isNumber { return nil }
    return first.digits == 4 ? yearFirst(page, index) : dayAndMonth(page, index)
  }

  /// "20161016"
  private func run(_ page: Page, _ index: Int) -> Proposal? {
    guard let parts = page.writtenTogether(index) else { return nil }
    return Proposal(index..<index + 1, parts, name)
  }

  /// "2016 10 16", "2015-12", "2016 / 11"
  private func yearFirst(_ page: Page, _ index: Int) -> Proposal? {
    let year = page[index].value
    guard (1900...2199).contains(year) else { return nil }
    let second = page[index + 1]
    let third = page[index + 2]
    if second.isNumber, third.isNumber, second.digits == 2, third.digits == 2,
      CivilDate(year, second.value, third.value) != nil, page.endsNumber(index + 3)
    {
      var parts = CalendarParts(year: year, month: second.value)
      parts.day = third.value
      return Proposal(index..<index + 3, parts, name)
    }
    guard page.at(index + 1, .hyphen, .slash), third.isNumber, third.digits <= 2,
      (1...12).contains(third.value), page.endsNumber(index + 3)
    else { return nil }
    return Proposal(index..<index + 3, CalendarParts(year: year, month: third.value), name)
  }

  private func dayAndMonth(_ page: Page, _ index: Int) -> Proposal? {
    let first = page[index]
    let second = page[index + 2]
    guard first.digits <= 2, page.at(index + 1, .slash, .hyphen, .dot), second.isNumber else {
      return nil
    }
    if second.digits == 4, (1900...2199).contains(second.value), (1...12).contains(first.value),
      !page.at(index + 1, .dot), page.endsNumber(index + 3)
    {
      return Proposal(
        index..<index + 3, CalendarParts(year: second.value, month: first.value), name)
    }
    // "24/7" is always.
    if first.value == 24, second.value == 7, page.at(index + 1, .slash) { return nil }
    guard second.digits <= 2, var parts = parts(page, first.value, second.value) else { return nil }
    // "08/12,2015"
    if page.at(index + 1, .slash), page.at(index + 3, .comma), page.fullYear(index + 4) != nil {
      parts.year = page[index + 4].value
      return Proposal(index..<index + 5, parts, name)
    }
    guard page.endsNumber(index + 3), isPlaced(page, index, first, second) else { return nil }
    parts.pick = page.at(index - 1, .next) ? .next : page.at(index - 1, .last) ? .last : .open
    let start = parts.pick == .open ? index : index - 1
    return Proposal(start..<index + 3, parts, name)
  }

  /// Whether the two numbers stand where a date does, and how surely their mark makes one of them.
  private func isPlaced(_ page: Page, _ index: Int, _ first: Token, _ second: Token) -> Bool {
    let isTight = page.isGlued(index + 1) && page.isGlued(index + 2)
    let isAll = page.isAll(index..<index + 3)
    let isOn = page.at(index - 1, .on, .by, .since) || page.at(index - 1, .weekday)
    switch page[index + 1].term {
    case .slash:
      return isTight
        && (isAll || isOn || page.at(index - 1, .for, .until, .before)
          || page.at(index - 1, .after, .from, .to)
          || page.at(index - 1, .next, .this, .last) || page.at(index - 1, .in)
          || first.digits == 2 && second.digits == 2 || max(first.value, second.value) > 12
          || isOfRange(page, index))
    case .hyphen: return isAll || isTight && isOn
    default: return isTight && (isOn || page.at(index - 1, .in)) && second.digits <= 2
    }
  }

  /// "4/1 through 4/5"
  private func isOfRange(_ page: Page, _ index: Int) -> Bool {
    func isDate(_ place: Int) -> Bool {
      page[place].isNumber && page.at(place + 1, .slash) && page.isGlued(place + 1)
        && page[place + 2].isNumber && page.isGlued(place + 2)
    }
    return page.at(index + 3, .to, .through, .until) && isDate(index + 4)
      || page.at(index - 1, .to, .through, .until) && isDate(index - 4)
  }

  private func parts(_ page: Page, _ one: Int, _ other: Int) -> CalendarParts? {
    var (month, day) = page.lexicon.habits.putsDayFirst ? (other, one) : (one, other)
    if month > 12 { swap(&month, &day) }
    guard CivilDate(2000, month, day) != nil else { return nil }
    var parts = CalendarParts(month: month)
    parts.day = day
    return parts
  }
}

extension Page {
  /// A year, month and day in eight digits.
  func writtenTogether(_ index: Int) -> CalendarParts? {
    let token = self[index]
    let (year, month, day) = (token.value / 10_000, token.value / 100 % 100, token.value % 100)
    guard token.digits == 8, (1900...2099).contains(year), CivilDate(year, month, day) != nil else {
      return nil
    }
    var parts = CalendarParts(year: year, month: month)
    parts.day = day
    return parts
  }
}
