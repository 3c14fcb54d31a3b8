/// A year alone: "in 1998", "1998", "fiscal 1990", "the 1990s", "the '90s", "nineteen seventy-nine".
struct YearParser: Parser {
  let name = "Year"
  let triggers: WordClasses = [.digits, .fiscalMark, .yearMark, .decade, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var parts = CalendarParts()
    if page.at(index, .fiscal) {
      let place = page.skipping(.year, index + 1)
      let token = page[place]
      guard token.isNumber, token.digits == 4 || token.digits == 2,
        page.fullYear(place) != nil || token.digits == 2
      else { return nil }
      parts.year = token.digits == 4 ? token.value : Page.century(of: token.value)
      return Proposal(index..<place + 1, parts, name)
    }
    if page.at(index, .decade) {
      let before = page.at(index - 1, .hyphen) ? index - 2 : index - 1
      guard page.word(index).decade > 10,
        page.at(before, .the) && before == index - 1 || page.at(before, .mid, .late, .early)
      else { return nil }
      parts.decade = 190 + page.word(index).decade / 10
      return Proposal(index..<index + 1, parts, name)
    }
    if page.at(index, .apostrophe) {
      return shortDecade(page, index, index + 1) ?? shortYear(page, index)
    }
    let token = page[index]
    if token.isNumber {
      guard !page.isWelded(index) else { return nil }
      if let year = secondYear(page, index) { return year }
      if token.digits == 4, (1000...2199).contains(token.value), !token.flags.contains(.grouped) {
        return digits(page, index)
      }
      if token.digits == 3 { return oldYear(page, index) }
      if token.digits == 2 { return shortDecade(page, index, index) }
      return nil
    }
    guard let year = page.spokenYear(index), year.next > index + 1,
      year.value % 100 != 0 && year.value < 2000 || page.at(index - 1, .in)
        || page.word(index - 1).unit == .year
    else { return nil }
    parts.year = year.value
    return Proposal(index..<year.next, parts, name)
  }

  /// The "08" of "2007-08", the "2000" of "1999/2000"
  private func secondYear(_ page: Page, _ index: Int) -> Proposal? {
    let token = page[index]
    let first = page[index - 2]
    if token.digits == 4, page.at(index - 1, .slash), page.isGlued(index), page.isGlued(index - 1),
      first.isNumber, first.digits == 4, token.value == first.value + 1,
      page.fullYear(index) != nil
    {
      return Proposal(index..<index + 1, CalendarParts(year: token.value), name)
    }
    // "in 1996-7"
    if token.digits == 1, page.isGlued(index), page.at(index - 1, .hyphen, .dash, .slash),
      page.isGlued(index - 1), first.isNumber, first.digits == 4,
      token.value > first.value % 10, (1800...2100).contains(first.value),
      page.at(index - 3, .in, .during, .from),
      !page.isGlued(index + 1) || !page[index + 1].isWord && !page[index + 2].isNumber
    {
      let year = CalendarParts(year: first.value / 10 * 10 + token.value)
      return Proposal(index..<index + 1, year, name)
    }
    // "2014-15", but neither of "Directive 2014/79/EU"
    guard token.digits == 2, page.isGlued(index), page.at(index - 1, .hyphen, .dash, .slash),
      page.isGlued(index - 1), first.isNumber, first.digits == 4,
      (1800...2100).contains(first.value),
      !page.isGlued(index - 2) || page.at(index - 3, .open, .quote),
      token.value > first.value % 100,
      !page.isGlued(index + 1)
        || !page.at(index + 1, .hyphen, .slash) && !page[index + 1].isWord
    else { return nil }
    let year = CalendarParts(year: first.value / 100 * 100 + token.value)
    return Proposal(index..<index + 1, year, name)
  }

  /// "1998/99", "1999/2000"
  private func isNextYear(_ page: Page, _ index: Int, after year: Int) -> Bool {
    secondYear(page, index) != nil || page.isGlued(index) && page.fullYear(index)?.value == year + 1
  }

  /// "Sparta won in 404.", "In 476, Rome fell": a year of old, which only a history means.
  private func oldYear(_ page: Page, _ index: Int) -> Proposal? {
    let next = page[index + 1]
    guard page.at(index - 1, .in, .by, .since) || page.at(index - 1, .until, .from, .before),
      page[index].value >= 100, page[index].isSpaced,
      next.isWord
        ? next.isSpaced && (next.term != .none || next.isCapital)
          && next.classes.isDisjoint(with: [.unit, .month, .cardinal, .zone])
          && !page.at(index + 1, .of, .to)
        : !(page.isGlued(index + 1) && page.isGlued(index + 2))
          && !page.at(index + 1, .percent, .money, .hyphen)
    else { return nil }
    var parts = CalendarParts(year: page[index].value)
    parts.isBareYear = true
    var proposal = Proposal(index..<index + 1, parts, name)
    proposal.needsHistory = true
    return proposal
  }

  /// "1990s", "1990's", "1998"
  private func digits(_ page: Page, _ index: Int) -> Proposal? {
    var parts = CalendarParts()
    let value = page[index].value
    if let end = pluralEnd(page, index + 1), !isOwner(page, index, value) {
      guard value % 10 == 0 else { return nil }
      parts.decade = value / 10
      return Proposal(index..<skipYears(page, end), parts, name)
    }
    guard !page.isWelded(index + 1) else { return nil }
    let isSure = isYear(page, index, value)
    guard isSure || page.mayBeMedieval(index, value) else { return nil }
    parts.year = value
    parts.isBareYear = true
    var proposal = Proposal(index..<index + 1, parts, name)
    proposal.needsHistory = !isSure
    return proposal
  }

  /// "1989's third quarter": a year that owns, and no decade like "the 1980's".
  private func isOwner(_ page: Page, _ index: Int, _ value: Int) -> Bool {
    guard page.at(index + 1, .apostrophe), page[index + 3].isWord else { return false }
    if value % 10 != 0 { return true }
    guard !page.at(index - 1, .the, .hyphen), !page.at(index - 1, .early, .late, .mid) else {
      return false
    }
    // "1990's should be better"
    if page.at(index + 3, .will, .would) || page.spells(index + 3, "should") { return true }
    // "1980's bands" are of the decade, "1980's election" and "1980's total" of the year.
    let place =
      page.at(index + 3, [.ordinal]) || page.at(index + 3, .early, .late, .mid)
      ? index + 4 : index + 3
    return page.at(place, [.month]) || page.at(place, [.season]) || page.at(place, [.quarter])
      || page.at(place, [.unit]) && !page.isPlural(place) || page.has(place, .ofOneYear)
  }

  /// The index after the "s" of a plural that is glued on.
  private func pluralEnd(_ page: Page, _ index: Int) -> Int? {
    let place = page.at(index, .apostrophe) && page.isGlued(index) ? index + 1 : index
    return page.isGlued(place) && page.has(place, .decadeEnding) && page.isGlued(index)
      ? place + 1 : nil
  }

  /// "Highs will be in the 80s", "temperatures in the mid-30s": degrees. "The highs of the 80s", "the highs
  /// that he reached in the 80s" and "higher temperatures than in the 80s" speak of years.
  private func isHeat(_ page: Page, _ index: Int) -> Bool {
    var place = index - 1
    while page.at(place, .the, .hyphen) || page.at(place, .early, .late, .mid) { place -= 1 }
    guard place > 0, page.at(place, .in, .to, .onto) || page.at(place, .near),
      !page[place].flags.contains(.opensSentence)
    else { return false }
    for before in (max(0, place - 8)..<place).reversed() {
      if page.has(before, .measuresHeat) { return true }
      if page[before].flags.contains(.opensSentence) || page.at(before, .comma, .semicolon)
        || page.at(before, .than, .he, .i) || page.at(before, .and)
      {
        return false
      }
    }
    return false
  }

  /// "'90s", "90s"
  private func shortDecade(_ page: Page, _ start: Int, _ index: Int) -> Proposal? {
    let token = page[index]
    // "the '00s", "'10s style" are of this century.
    if start < index, token.isNumber, token.digits == 2, token.value == 0 || token.value == 10,
      page.isGlued(index), let end = pluralEnd(page, index + 1)
    {
      var parts = CalendarParts()
      parts.decade = 200 + token.value / 10
      return Proposal(start..<end, parts, name)
    }
    guard token.isNumber, token.digits == 2, token.value % 10 == 0, token.value >= 20,
      start == index || page.isGlued(index), let end = pluralEnd(page, index + 1),
      start < index || page.at(index - 1, .the) || page.at(index - 1, .early, .late, .mid)
        || page.at(index - 1, .hyphen) || decadeBefore(page, index) != nil,
      start < index || !isHeat(page, index)
    else { return nil }
    var parts = CalendarParts()
    parts.decade = (decadeBefore(page, start) ?? 190) / 10 * 10 + token.value / 10
    return Proposal(start..<skipYears(page, end), parts, name)
  }

  /// "in '98", "the class of '98", "the '98 election": behind a word that leads to a year.
  private func shortYear(_ page: Page, _ index: Int) -> Proposal? {
    let token = page[index + 1]
    guard page[index].isSpaced || page.at(index - 1, .hyphen, .dash, .open), token.isNumber,
      token.digits == 2, page.isGlued(index + 1), !page.isWelded(index + 2),
      page.at(index - 1, .in, .since, .by) || page.at(index - 1, .until, .during, .from)
        || page.at(index - 1, .of, .before, .after) || page.at(index - 1, .the, .to, .and)
        || page.at(index - 1, .early, .late, .mid) || isNextInRow(page, index),
      !page.at(index + 2, [.unit]), !page.at(index + 2, .percent), !page.has(index + 2, .counted),
      !page.at(index + 2, .apostrophe, .of),
      // "and '20 sheep' were lost" quotes.
      !page.at(index - 1, .to, .and) || !page[index + 2].isWord || page[index + 2].term != .none
    else { return nil }
    var parts = CalendarParts(year: Page.century(of: token.value))
    parts.isBareYear = true
    return Proposal(index..<index + 2, parts, name)
  }

  /// The "'92" of "in 1988, '92 and '96".
  private func isNextInRow(_ page: Page, _ index: Int) -> Bool {
    page.at(index - 1, .comma)
      && (page.fullYear(index - 2) != nil
        || page[index - 2].isNumber && page[index - 2].digits == 2 && page.isGlued(index - 2)
          && page.at(index - 3, .apostrophe))
  }

  /// The decade before that of "the 1820s and '30s", "the 70s and 80s", which says of which century both are.
  private func decadeBefore(_ page: Page, _ index: Int) -> Int? {
    let number = index - 3
    guard page.at(index - 1, .and, .or, .to) || page.at(index - 1, .dash, .hyphen),
      page.has(index - 2, .decadeEnding), page.isGlued(index - 2), page[number].isNumber,
      page[number].value % 10 == 0
    else { return nil }
    switch page[number].digits {
    case 4: return page[number].value / 10
    case 2 where page.at(number - 1, .the) && !isHeat(page, number): return 190
    default: return nil
    }
  }

  /// "1990er-Jahre", "90er Jahren"
  private func skipYears(_ page: Page, _ index: Int) -> Int {
    let place = page.skipping(.hyphen, index)
    return page.word(place).unit == .year && page.isPlural(place) ? place + 1 : index
  }

  /// Whether four digits are a year: what stands beside them does not measure, count or name.
  private func isYear(_ page: Page, _ index: Int, _ value: Int) -> Bool {
    let before = page[index - 1]
    let after = page[index + 1]
    let isAfterPreposition =
      page.at(index - 1, .in, .since, .by) || page.at(index - 1, .until, .during, .from)
      || page.at(index - 1, .of, .before, .after) || page.at(index - 1, .fiscal)
    if before.classes.contains(.label) || page.isInNumber(index, value) || isDimension(page, index)
    {
      return false
    }
    if before.term == .money || before.term == .hash || after.term == .percent { return false }
    if page.isGlued(index) {
      switch before.term {
      case .dot, .comma, .colon, .apostrophe, .plus, .atSign: return false
      case .slash, .hyphen, .dash:
        if isInCode(page, index) { return false }
        guard page[index - 2].isNumber ? page[index - 2].digits == 4 : page[index - 2].isSpaced
        else { return false }
      default: break
      }
    }
    if page.isGlued(index + 1) {
      switch after.term {
      case .slash where isNextYear(page, index + 2, after: value): break
      case .percent, .slash, .plus, .atSign, .money: return false
      case .dot, .comma, .colon:
        if page[index + 2].isNumber, page.isGlued(index + 2) { return false }
      case .hyphen:
        if page[index + 2].isWord, page.at(index + 2, .unit) { return false }
        if isInCode(page, index + 2) { return false }
      default: break
      }
    }
    if page.at(index + 1, .unit) {
      // "the 2010 season"
      // "the 2003 and 2004 seasons"
      let isOfTwo = page.at(index - 1, .and, .or, .comma) && page.fullYear(index - 2) != nil
      return page.word(index + 1).unit == .season && (!page.isPlural(index + 1) || isOfTwo)
        && (1850...2100).contains(value)
    }
    // "1990 feet", "1812 Elm Street", "a Peugeot 2008", "1984" between quotes
    if page.has(index + 1, .counted), !isAfterPreposition || page.isMargin(index) { return false }
    if page.isOtherScore(index) { return false }
    if page.isStreet(index + 1) || page.isStreet(index + 2) && after.isCapital { return false }
    if before.classes.contains(.make) { return false }
    if before.term == .quote, page.isGlued(index),
      page.at(index + 1, .quote) || page.at(index + 1, .dot) && page.at(index + 2, .quote)
    {
      return false
    }
    if page.lexicon.habits.capitalsAreNouns,
      page.has(index + 1, .counted) || page.isDescribedNumber(index)
    {
      return false
    }
    guard (1400...2100).contains(value) else {
      return isAfterPreposition && after.kind != .word || isInRow(page, index)
        || page.isMedieval(index, value)
    }
    // "circa 1500", "c. 1450"
    if page.spells(index - 1, "circa") || page.spells(index - 2, "c") && page.at(index - 1, .dot) {
      return true
    }
    // "between 2000 and 2020"
    if page.at(index - 1, .between), page.at(index + 1, .and), page.fullYear(index + 2) != nil,
      !page.has(index + 3, .counted), !page.isCounted(index + 3)
    {
      return true
    }
    if isAfterPreposition {
      return !page.isGroupOf(index, value)
        && (value % 50 != 0 || !page.isCounted(index + 1))
    }
    if before.isWord, before.isCapital, before.term == .none, before.classes.isEmpty,
      !before.flags.contains(.opensSentence), value > 2030 || value < 1500
    {
      return false
    }
    if isModel(page, index) { return false }
    if page.isTallied(index, value) { return false }
    // A round or an old number alone counts as often as it dates: "Lost 1500 in a day".
    if value % 100 == 0 || value < 1700 {
      if page.isCounted(index + 1) { return false }
      let isNamed = page.at(index - 1, .the) && page[index + 1].isCapital
      return isNamed || page.at(index - 1, .open) || page.at(index - 1, .hyphen, .dash, .and)
        || page.at(index - 1, .to, .or, .comma) || page[index].flags.contains(.opensSentence)
        || page.at(index - 1, .early, .late, .mid) || page.at(index - 1, .through)
        || page.tokens.count < 4
    }
    return value >= 1800 || !page.isCounted(index + 1)
  }

  /// "0-2010-1999-8", "1995-2201-77": one of three numbers and more that hyphens hold together, the
  /// second of which is here or before.
  private func isInCode(_ page: Page, _ index: Int) -> Bool {
    func isHeld(_ index: Int) -> Bool {
      page.at(index, .hyphen) && page.isGlued(index) && page.isGlued(index + 1)
        && page[index + 1].isNumber && page[index - 1].isNumber
    }
    return isHeld(index - 1) && (isHeld(index - 3) || isHeld(index + 1))
  }

  /// The later ones of "in 1361, 1369 and 1374".
  private func isInRow(_ page: Page, _ index: Int) -> Bool {
    guard !page[index + 1].isWord || page.at(index + 1, .and, .or) else { return false }
    var at = index
    // A longer row is one of figures.
    while index - at < 12, page.at(at - 1, .comma, .and) {
      let last = page.at(at - 1, .and) && page.at(at - 2, .comma) ? at - 3 : at - 2
      guard let year = page.fullYear(last), (1...100).contains(page[at].value - year.value) else {
        return false
      }
      if page.at(last - 1, .in) { return true }
      at = last
    }
    return false
  }

  /// "1800 x 1920": so many by so many.
  private func isDimension(_ page: Page, _ index: Int) -> Bool {
    page.spells(index + 1, "x") && page[index + 2].isNumber
      || page.spells(index - 1, "x") && page[index - 2].isNumber
  }

  /// "a 1999 Ford": the year of a car's make.
  private func isModel(_ page: Page, _ index: Int) -> Bool {
    let after = page[index + 1]
    return after.isCapital && after.classes.contains(.make)
  }
}
