/// "the morning", "evening", "overnight", "the early hours": a part of a day that neighbours place.
struct DayPartParser: Parser {
  let name = "DayPart"
  let triggers: WordClasses = [.dayPart, .modifier, .deictic, .opener]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page.at(index, .overnight), !page.has(index + 1, .ofASort) {
      return Proposal(index..<index + 1, .clock(ClockParts(part: .night), on: nil), name)
    }
    if let hours = hoursOfNight(page, index) {
      var next = hours + 1
      if page.at(next, .of), page.at(next + 1, .the), page.at(next + 2, .dayPart) { next += 3 }
      return Proposal(index..<next, .clock(ClockParts(part: .morning), on: nil), name)
    }
    guard page.at(index, .dayPart), let part = page.word(index).dayPart else { return nil }
    if page.isPlural(index) || isOther(page, index) { return nil }
    return Proposal(index..<index + 1, .clock(ClockParts(part: part), on: nil), name)
  }

  /// The "hours" of "the early hours", "the wee hours", "the pre-dawn hours".
  private func hoursOfNight(_ page: Page, _ index: Int) -> Int? {
    // "the first hours of Wednesday"
    if page.at(index, .first), page.word(index + 1).unit == .hour, page.isPlural(index + 1),
      page.at(index + 2, .of), page.at(index + 3, [.weekday, .month, .digits, .deictic])
    {
      return index + 1
    }
    let isPre = page.spells(index, "pre") && page.at(index + 1, .hyphen)
    guard
      page.at(index, .early) || page.has(index, .ofNight) && page.hasArticle(index - 1)
        || isPre && page.at(index + 2, .dayPart)
    else { return nil }
    var place = isPre ? index + 3 : index + 1
    // "the early morning hours"
    let morning = page.skipping(.hyphen, place)
    if page.at(index, .early), page.word(morning).dayPart == .morning, page.at(morning, .dayPart) {
      place = morning + 1
    }
    return page.word(place).unit == .hour && page.isPlural(place) ? place : nil
  }

  /// "The Night Agent", "Late Night With Seth Meyers": a part of the day with a capital between others.
  private func isTitled(_ page: Page, _ index: Int) -> Bool {
    guard page[index].isCapital, !page.lexicon.habits.capitalsAreNouns,
      !page[index].flags.contains(.shouted), !page[index].flags.contains(.opensSentence),
      page[index + 1].isWord, page[index + 1].isCapital, !page.at(index + 1, [.weekday, .month])
    else { return false }
    if page[index - 1].isCapital { return page.hasArticle(index - 1) || page.at(index - 1, .late) }
    // "new features like Night Mode"
    return page[index - 1].isWord && page[index - 1].classes.isDisjoint(with: [.deictic, .pointer])
      && !page[index + 1].flags.contains(.newLine)
  }

  /// "a pre-dawn raid", "$55 a night": a sort or a rate.
  private func isOther(_ page: Page, _ index: Int) -> Bool {
    if page.isGlued(index), page.at(index - 1, .hyphen) { return !page.at(index - 2, .mid) }
    // "state TV's morning show"
    if page.has(index - 1, .possessive), page.at(index - 2, .apostrophe), page[index + 1].isWord,
      page[index + 1].term == .none, page[index + 1].classes.subtracting(.holiday).isEmpty
    {
      return true
    }
    // "night flights", "the evening paper", but "Monday night flights"
    if page.has(index + 1, .ofASort), !page.at(index - 1, [.weekday, .deictic, .pointer, .month]),
      !page[index - 1].isNumber
    {
      return true
    }
    // "most of the time, day and night"
    if page.at(index - 1, .and), page.word(index - 2).unit == .day, !page.isPlural(index - 2),
      !page.hasArticle(index - 3), !page.at(index - 3, [.pointer, .ordinal])
    {
      return true
    }
    if isTitled(page, index) { return true }
    // "Operation Red Dawn"
    if page[index].isCapital, !page[index].flags.contains(.opensSentence),
      !page[index].flags.contains(.shouted), page[index - 1].isCapital, page[index - 1].isWord,
      page[index - 1].term == .none, page[index - 1].classes.isEmpty,
      !page[index - 1].flags.contains(.opensSentence)
    {
      return true
    }
    if page.isProgramme(index - 1) { return true }
    if page.has(index, .needsDay) {
      return !page.at(index - 1, [.weekday, .deictic, .dayPart, .pointer])
        && (page.lexicon.habits.capitalsAreNouns || !page.hasArticle(index - 1))
    }
    return page.at(index - 1, .a) && page[index - 2].isNumber
      || page.has(index - 1, .greeting) && page.register != .message
  }
}
