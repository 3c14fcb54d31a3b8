/// "at the moment", "at this time", "at the present time", "at present": now, in more words.
struct PresentMomentParser: Parser {
  let name = "PresentMoment"
  let triggers: WordClasses = [.article, .pointer, .opener]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page.at(index, .present), page.at(index - 1, .at), !page.at(index + 1, .hyphen),
      page[index + 1].classes.isDisjoint(with: [.unit, .label])
    {
      return Proposal(index - 1..<index + 1, .vague(.present), name)
    }
    guard page.at(index - 1, .at), page.at(index, .the) || page.at(index, .this) else { return nil }
    let isNear = page.at(index + 1, .present) || page.at(index + 1, .current)
    let place = isNear ? index + 2 : index + 1
    let isMoment = page.at(place, .moment) || page.spells(place, "minute")
    let isTime = page.at(place, .time) && (page.at(index, .this) || isNear)
    guard isMoment || isTime, !page.at(place + 1, .of, .that), !page.spells(place + 1, "when"),
      !page.at(place + 1, .unit),
      page.word(place + 1).season == nil
    else { return nil }
    return Proposal(index - 1..<place + 1, .vague(.present), name)
  }
}
