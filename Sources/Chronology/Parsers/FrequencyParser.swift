/// "daily", "every Friday", "each year", "annually", "every two weeks", "twice a day", "per month".
struct FrequencyParser: Parser {
  let name = "Frequency"
  let triggers: WordClasses = [.frequency, .opener]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    func set(_ value: String, _ next: Int) -> Proposal {
      Proposal(index..<next, .repetition(value), name)
    }
    // "the Daily News": a capital within a sentence is a name.
    if page[index].isCapital, !page[index].flags.contains(.opensSentence) { return nil }
    switch page[index].term {
    case .daily, .everyday, .nightly: return isPaper(page, index) ? nil : set("P1D", index + 1)
    case .weekly: return isPaper(page, index) ? nil : set("P1W", index + 1)
    case .monthly: return set("P1M", index + 1)
    case .quarterly:
      // "quarterly dividend" says of which sort it is, not when.
      guard page[index + 1].kind != .word else { return nil }
      return set("P3M", index + 1)
    case .annually: return set("P1Y", index + 1)
    case .semiannual: return set("P6M", index + 1)
    case .biweekly: return set("P2W", index + 1)
    case .hourly: return set("PT1H", index + 1)
    case .once, .twice:
      guard page.at(index + 1, .a), page.at(index + 2, .unit), let unit = page.word(index + 2).unit
      else { return nil }
      return set(value(1, unit), index + 3)
    case .per:
      guard page.at(index + 1, .unit), let unit = page.word(index + 1).unit,
        unit != .second
      else { return nil }
      return set(value(1, unit), index + 2)
    case .every, .each: return every(page, index)
    default: return nil
    }
  }

  /// "the party daily Granma", "became a weekly in 1901", "the city's only daily newspaper"
  private func isPaper(_ page: Page, _ index: Int) -> Bool {
    let next = page[index + 1]
    if next.isCapital, next.isWord { return true }
    if page.at(index - 1, .a), !next.isWord || next.term != .none { return true }
    return page.spells(index + 1, "newspaper") || page.spells(index + 1, "paper")
      || page.spells(index + 1, "newspapers") || page.spells(index + 1, "tabloid")
  }

  private func every(_ page: Page, _ index: Int) -> Proposal? {
    var place = page.at(index + 1, .other) ? index + 2 : index + 1
    var count = page.at(index + 1, .other) ? 2 : 1
    // "every single day"
    if page.spells(place, "single") { place += 1 }
    // "todos los viernes"
    place = page.skipping(.the, place)
    if page.at(place, .few, .couple) { return nil }
    // "every first Monday" comes once a month.
    if let ordinal = page.ordinal(place), ordinal.value == 1, page.at(ordinal.next, .weekday) {
      return Proposal(index..<ordinal.next + 1, .repetition("P1M"), name)
    }
    if let ordinal = page.ordinal(place), ordinal.value > 1,
      page.at(ordinal.next, [.unit, .weekday])
    {
      count = ordinal.value
      place = ordinal.next
    } else if let number = page.cardinal(place) {
      count = number.value
      place = number.next
    }
    let word = page.word(place)
    if page.at(place, .unit), let unit = word.unit, unit != .second, unit != .season {
      if page.has(place, .double) { count *= 2 }
      return Proposal(index..<place + 1, .repetition(value(count, unit)), name)
    }
    if page.at(place, .weekday) {
      return Proposal(index..<place + 1, .repetition("XXXX-WXX-\(word.weekday)"), name)
    }
    if let part = word.dayPart, page.at(place, .dayPart) {
      return Proposal(index..<place + 1, .repetition("XXXX-XX-XXT\(part.rawValue)"), name)
    }
    if page.at(place, .month), !page.at(place, .ambiguous) || page[place].isCapital {
      let month = Timex.pad(word.month, 2)
      // "every May 1"
      let dot = page.at(place + 1, .dot) && page.isGlued(place + 1) ? place + 2 : place + 1
      if let day = page.dayOfMonth(dot) {
        let value = "XXXX-\(month)-\(Timex.pad(day.value, 2))"
        return Proposal(index..<day.next, .repetition(value), name)
      }
      return Proposal(index..<place + 1, .repetition("XXXX-\(month)"), name)
    }
    if let season = word.season, page.at(place, .season) {
      return Proposal(index..<place + 1, .repetition("XXXX-\(season.rawValue)"), name)
    }
    return nil
  }

  private func value(_ count: Int, _ unit: CalendarUnit) -> String {
    let isQuarter = unit == .quarter
    return Timex.duration(
      DurationParts(
        parts: [
          .init(amount: .exact(isQuarter ? count * 3 : count), unit: isQuarter ? .month : unit)
        ]))
  }
}
