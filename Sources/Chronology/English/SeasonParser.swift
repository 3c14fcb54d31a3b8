/// "the summer", "summer 2015", "winter": a season, where it is one.
struct SeasonParser: Parser {
  let name = "Season"
  let triggers: WordClasses = .season

  func parse(_ page: Page, at index: Int) -> Proposal? {
    // "He waited all his life for one summer."
    guard !page.isPlural(index), !isOfASort(page, index), !page.at(index - 1, [.cardinal]) else {
      return nil
    }
    // "Judge Augustus Winter"
    let before = page[index - 1]
    if page[index].isCapital, before.isWord, before.isCapital, before.term == .none,
      before.classes.isEmpty, !page[index].flags.contains(.shouted)
    {
      return nil
    }
    var parts = CalendarParts()
    parts.season = page.word(index).season
    let short = page.at(index + 1, .apostrophe) ? page.year(index + 1) : nil
    if let year = overNewYear(page, index) ?? page.fullYear(index + 1) ?? short
      ?? spokenShortYear(page, index)
    {
      parts.year = year.value
      return Proposal(index..<year.next, parts, name)
    }
    if page.at(index, .ambiguous), !isCampaign(page, index + 1), !isOfPair(page, index) {
      let before = page.at(index - 1, .the) ? index - 2 : index - 1
      guard
        page.at(before, .in, .since, .by) || page.at(before, .until, .during, .early)
          || page.at(before, .late, .mid) || page.at(before, .of, .from)
          || page.at(before, .between) && before == index - 2 && page.at(index + 1, .and)
          || page.at(before, .before, .after) && before == index - 2 && page.at(index + 1, .of)
      else { return nil }
      guard !page.at(index + 1, .of) || page[index + 2].isNumber || page.year(index + 2) != nil
      else { return nil }
      if page.at(before, .of, .by, .from), before == index - 1 { return nil }
      if page.at(before, .of), page.at(before - 1, .none) { return nil }
    }
    if page[index + 1].isCapital, page[index + 1].isWord, page[index].isCapital,
      page.fullYear(index + 2) == nil || !isCampaign(page, index + 1)
    {
      return nil
    }
    return Proposal(index..<index + 1, parts, name)
  }

  /// "in the summer and fall", "the winter and spring seasons", "the summer and fall of 1998", but "rise in
  /// summer and fall in winter"
  private func isOfPair(_ page: Page, _ index: Int) -> Bool {
    page.at(index - 1, .and, .or, .to) && page.at(index - 2, [.season])
      && (page.endsClause(index + 1) || page.word(index + 1).unit == .season
        || page.at(index + 1, .of) && page.fullYear(index + 2) != nil)
  }

  /// "a summer house", "winter coats": of what sort it is, and not when, but "in winter coats sell".
  private func isOfASort(_ page: Page, _ index: Int) -> Bool {
    !page.at(index - 1, .in, .during) && Self.sorts.contains { page.spells(index + 1, $0) }
  }

  private static let sorts: [StaticString] = [
    "house", "houses", "home", "homes", "coat", "coats", "clothes", "clothing", "boots", "tires",
    "tyres", "wheat", "barley", "sports", "cottage", "palace", "residence", "olympics",
  ]

  /// "the summer of ninety-five"
  private func spokenShortYear(_ page: Page, _ index: Int) -> Page.Number? {
    guard page.at(index + 1, .of), page[index + 2].isWord, let number = page.cardinal(index + 2),
      (50...99).contains(number.value), number.next > index + 3,
      !page[number.next].isWord || page[number.next].term != .none
    else { return nil }
    return (Page.century(of: number.value), number.next)
  }

  /// "the winter of 2001-02" bears the year in which it ends.
  private func overNewYear(_ page: Page, _ index: Int) -> Page.Number? {
    let place = page.skipping(.of, index + 1)
    let last = page[place + 2]
    guard page.word(index).season == .winter, let first = page.fullYear(place),
      page.at(place + 1, .hyphen, .dash, .slash), last.isNumber, !page.isWelded(place + 3),
      last.digits == 2 && last.value == (first.value + 1) % 100
        || last.digits == 4 && last.value == first.value + 1
    else { return nil }
    return (first.value + 1, place + 3)
  }

  /// "a spring offensive", "the fall campaign": what is undertaken in a season of the year.
  private func isCampaign(_ page: Page, _ index: Int) -> Bool {
    Self.undertakings.contains { page.spells(index, $0) }
  }

  private static let undertakings: [StaticString] = [
    "offensive", "offensives", "campaign", "campaigns", "elections", "election", "semester",
    "harvest", "fighting", "term", "session", "referendum",
  ]
}
