/// "the third quarter", "third-quarter", "Q3", "3Q", "the first half", "the latter half".
struct QuarterParser: Parser {
  let name = "Quarter"
  let triggers: WordClasses = [.ordinal, .digits, .quarter, .pointer, .opener]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var parts = CalendarParts()
    if page.at(index, .quarter), page[index].isCapital || page.register.isRequest,
      page[index + 1].isNumber,
      page.isGlued(index + 1), (1...4).contains(page[index + 1].value), page[index + 1].digits == 1
    {
      parts.quarter = page[index + 1].value
      return Proposal(index..<index + 2, parts, name)
    }
    if page[index].isNumber, page[index].digits == 1, (1...4).contains(page[index].value),
      page.isGlued(index + 1), page.at(index + 1, .quarter)
    {
      parts.quarter = page[index].value
      return Proposal(index..<index + 2, parts, name)
    }
    let place: Int
    let count: Int
    if page.at(index, .last) || page.at(index, .latter) {
      place = index + 1
      count = page.word(place).unit == .quarter ? 4 : 2
      guard page.at(place, .half) || page.at(place + 1, .of), page.at(place, .unit) else {
        return nil
      }
    } else {
      guard let ordinal = page.ordinal(index), (1...4).contains(ordinal.value) else { return nil }
      count = ordinal.value
      place = skipWords(page, ordinal.next)
      if let other = page.ordinal(place + 1), page.at(place, .and, .or), other.value <= 4,
        page.word(other.next).unit == .quarter, page.isPlural(other.next)
      {
        // "the first and second quarters"
        parts.quarter = count
        return Proposal(index..<ordinal.next, parts, name)
      }
    }
    switch page.word(place).unit {
    case .quarter?:
      if isOfMatch(page, place + 1) { return played(index..<place + 1) }
      if isPlayed(page, index..<place + 1) { return played(index..<place + 1) }
      parts.quarter = count
    case .half?:
      guard count <= 2, !page.at(place + 1, .hyphen), !isOfGame(page, place + 1),
        page.at(place, .half), !isOfNoYear(page, place + 1)
      else { return nil }
      if isPlayed(page, index..<place + 1) { return played(index..<place + 1) }
      parts.half = count
    default: return nil
    }
    return Proposal(index..<place + 1, parts, name)
  }

  /// "the third quarter of the game", "a fourth-quarter touchdown"
  private func isOfMatch(_ page: Page, _ index: Int) -> Bool {
    let place = page.at(index, .of) ? page.skipping(.the, index + 1) : index
    return page.has(place, .ofMatch)
  }

  /// "scored twice in the first half", "a foul in the third quarter": its sentence speaks of a game, and
  /// of no year, money or trade.
  private func isPlayed(_ page: Page, _ tokens: Range<Int>) -> Bool {
    if page.at(tokens.upperBound, .of) || page.at(tokens.upperBound, .money) { return false }
    var isOfGame = false
    func see(_ index: Int) -> Bool {
      if page.at(index, .money, .fiscal) || page.has(index, .ofTrade) { return false }
      if page.has(index, .ofPlay) { isOfGame = true }
      return true
    }
    var index = tokens.lowerBound
    while index > max(0, tokens.lowerBound - 24), !page[index].flags.contains(.opensSentence) {
      index -= 1
      if !see(index) { return false }
    }
    index = tokens.upperBound
    while index < tokens.upperBound + 24, page[index].kind != .edge,
      !page[index].flags.contains(.opensSentence)
    {
      if !see(index) { return false }
      index += 1
    }
    return isOfGame
  }

  /// A part of a game: no mention, and a sign of what the text is about (`DropPartsOfGame`).
  private func played(_ tokens: Range<Int>) -> Proposal {
    var proposal = Proposal(tokens, .vague(.past), name)
    proposal.isDropped = true
    return proposal
  }

  /// "the second half of the game"
  private func isOfGame(_ page: Page, _ index: Int) -> Bool {
    guard page.at(index, .of) else { return false }
    let place = page.skipping(.the, index + 1)
    return page[place].isWord
      && !page.at(place, [.pointer, .unit, .decade, .month, .fiscalMark, .ordinal, .cardinal])
  }

  /// "the second half of the 1970s", "of the 20th century", "of May", "of next week": the late part
  /// of those, which a modifier says, and no half of a year.
  private func isOfNoYear(_ page: Page, _ index: Int) -> Bool {
    guard page.at(index, .of) else { return false }
    var place = page.skipping(.the, index + 1)
    if page.at(place, .pointer) || page.at(place, .apostrophe) { place += 1 }
    if let ordinal = page.ordinal(place) { place = page.skipping(.hyphen, ordinal.next) }
    if page.at(place, .month) || page.at(place, .decade) { return true }
    if page[place].isNumber {
      let ending = page.skipping(.apostrophe, place + 1)
      return page.isGlued(ending) && page.has(ending, .decadeEnding)
    }
    guard let unit = page.word(place).unit else { return false }
    return page.at(place, .unit) && ![.year, .quarter, .half].contains(unit)
  }

  /// "third fiscal quarter", "third-quarter"
  private func skipWords(_ page: Page, _ index: Int) -> Int {
    let place = page.at(index, .hyphen) && page.isGlued(index) ? index + 1 : index
    return page.skipping(.fiscal, place)
  }
}
