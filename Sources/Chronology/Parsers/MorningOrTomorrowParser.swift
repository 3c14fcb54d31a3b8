/// "morgen", "mañana": tomorrow, or the morning where an article, a pointer, a day or a preposition that
/// holds the article stands before it: "am Morgen", "heute Morgen", "esta mañana".
struct MorningOrTomorrowParser: Parser {
  let name = "MorningOrTomorrow"
  let triggers: WordClasses = .dayPart

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page.at(index, .tomorrow), !page.has(index - 1, .greeting) else { return nil }
    let range = index..<index + 1
    let isNoun =
      page.lexicon.habits.capitalsAreNouns && page[index].isCapital
      && !page[index].flags.contains(.opensSentence)
    let isPart =
      page.hasArticle(index - 1) || page.at(index - 1, [.pointer, .weekday, .deictic])
      || page.at(index - 1, .a, .of, .every) || page.at(index - 1, .early, .late, .mid)
    if isNoun || isPart {
      return Proposal(range, .clock(ClockParts(part: .morning), on: nil), name)
    }
    return Proposal(range, .shift(Shift(unit: .day, count: 1)), name)
  }
}
