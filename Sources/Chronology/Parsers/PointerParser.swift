import Articles

/// "last week", "this month", "next Friday", "last July", "the previous year", "the same day", "that
/// week", "the past three months": a pointer and what it points to.
struct PointerParser: Parser {
  let name = "Pointer"
  let triggers: WordClasses = .pointer

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var pointer = page[index].term
    var place = index + 1
    if isTitle(page, index) { return nil }
    // "this past Sunday" is over.
    if pointer == .this, page.at(place, .past),
      page.at(place + 1, [.weekday, .season, .month]) || page.word(place + 1).unit == .weekend
        || page.word(place + 1).unit == .week || page.word(place + 1).unit == .month,
      !page.isPlural(place + 1)
    {
      pointer = .last
      place += 1
    }
    if pointer == .this || pointer == .that || pointer == .these || pointer == .those,
      page.at(place, .same, .current, .past) || page.at(place, .coming, .latest, .very)
    {
      place += 1
    }
    if page.at(place, .very) { place += 1 }
    if page.at(place, .fiscal) || page.at(place, .calendar) || isSortOfYear(page, place) {
      place += 1
    }
    if pointer == .past, page.at(index - 1, .the),
      !page[place].isNumber,
      !page[place].isWord || page.at(place, .and, .but)
        || page.at(index - 2, .in) && isFollowedByClause(page, place)
    {
      return Proposal(index..<index + 1, .vague(.past), name)
    }
    if let counted = counted(page, index, pointer, place) { return counted }
    if page.at(place, .dayPart) { return dayPart(page, index, pointer, place) }
    if page.at(place, .month), pick(pointer) != .open, !isMarch(page, pointer, place) {
      var parts = CalendarParts()
      parts.month = page.word(place).month
      parts.pick = pick(pointer)
      var next = place + 1
      if page.at(next, .dot), page.isGlued(next), page[place].end - page[place].start == 3,
        page.word(place).month != 5
      {
        next += 1
      }
      if let day = page.dayOfMonth(next) {
        parts.day = day.value
        next = day.next
      } else if page.fullYear(next) != nil || page.has(place, .verb) && !page[place].isCapital {
        return nil
      }
      return Proposal(index..<next, parts, name)
    }
    // "Following Monday's vote" is after it.
    if pointer == .following, page[index].flags.contains(.opensSentence) { return nil }
    if page.at(place, .weekday), pick(pointer) != .open, !page.at(place, .every),
      !page.at(place, .ambiguous) || pointer != .that
    {
      var parts = CalendarParts()
      parts.weekday = page.word(place).weekday
      parts.pick = pick(pointer)
      parts.isNotYesterday = page.spells(index, "last") && !page.register.isRequest
      return Proposal(index..<place + 1, parts, name)
    }
    if page.at(place, .season), pick(pointer) != .open {
      var parts = CalendarParts()
      parts.season = page.word(place).season
      parts.pick = pick(pointer)
      return Proposal(index..<place + 1, parts, name)
    }
    guard let unit = page.word(place).unit, page.at(place, .unit), unit != .second else {
      return adjective(page, index, pointer)
    }
    // "the subsequent half-century", "the last quarter-century"
    if unit == .half || unit == .quarter, page.at(place + 1, .hyphen), page.at(place + 2, .unit) {
      return nil
    }
    // "last season", of games, is of a year and no season of it.
    let isOfStory = pointer == .same || pointer == .that || pointer == .following
    let isOfReport = isOfStory || pointer == .previous || pointer == .this
    if unit == .season, !page.isPlural(place),
      pointer == .last || pointer == .next || isOfReport && !page.register.isRequest
    {
      return whole(page, index, pointer, place, .year)
    }
    if page.has(place, .double) {
      let parts = DurationParts(parts: [.init(amount: .exact(2), unit: unit)])
      return Proposal(index..<place + 1, .duration(parts), name)
    }
    if page.isPlural(place), pointer != .these, pointer != .those {
      let parts = DurationParts(parts: [.init(amount: .vague, unit: unit)])
      return Proposal(index..<place + 1, .duration(parts), name)
    }
    return whole(page, index, pointer, place, unit)
  }

  /// "the current financial year", "last academic year"
  private func isSortOfYear(_ page: Page, _ index: Int) -> Bool {
    (page.spells(index, "financial") || page.spells(index, "academic") || page.spells(index, "tax"))
      && page.word(index + 1).unit == .year && !page.isPlural(index + 1)
  }

  /// "this march", "that march": a walk, where the month has a capital.
  private func isMarch(_ page: Page, _ pointer: Term, _ index: Int) -> Bool {
    pointer != .last && pointer != .next && page.at(index, .ambiguous) && !page[index].isCapital
  }

  /// "in the past that", "in the past it considered": what follows is no stretch that is past.
  private func isFollowedByClause(_ page: Page, _ index: Int) -> Bool {
    if page.at(index, .that) { return true }
    return page[index].isWord
      && page[index].classes.isDisjoint(with: [
        .unit, .quantifier, .cardinal, .dayPart, .season, .month, .weekday, .pointer, .modifier,
      ]) && (page[index].term != .none || page[index].isCapital)
  }

  /// "the current law", "a recent report": what a thing is or was, and in no stretch of the calendar.
  private func adjective(_ page: Page, _ index: Int, _ pointer: Term) -> Proposal? {
    guard pointer == .current || pointer == .recent, page[index + 1].isWord,
      page[index + 1].term == .none, !(page[index].isCapital && page[index + 1].isCapital),
      !page[index].isCapital || page[index].flags.contains(.opensSentence)
    else { return nil }
    return Proposal(index..<index + 1, .vague(pointer == .current ? .present : .past), name)
  }

  private func whole(
    _ page: Page, _ index: Int, _ pointer: Term, _ place: Int, _ unit: CalendarUnit
  )
    -> Proposal?
  {
    let range = index..<place + 1
    // "el próximo día 20", "el pasado día 3 de julio": a day of the month.
    if unit == .day, page.lexicon.habits.putsDayFirst, page.dayOfMonth(place + 1) != nil {
      return nil
    }
    // "at the last minute"
    if pointer == .last, unit == .minute { return nil }
    // "the last half of the '80s" is a part of it.
    if pointer == .last, unit == .half, page.at(place + 1, .of), page.at(place + 2, .the) {
      return nil
    }
    // "To this day nobody knows": until now, and no day.
    if pointer == .this, unit == .day, page.at(index - 1, .to) {
      var proposal = Proposal(range, .vague(.present), name)
      proposal.role = .bound
      return proposal
    }
    switch pointer {
    case .last, .past:
      if isOfStay(page, index, pointer, place) {
        return Proposal(
          range, .duration(DurationParts(parts: [.init(amount: .exact(1), unit: unit)])), name)
      }
      if pointer == .past, !page.register.isRequest, unit != .year, unit != .week, unit != .month,
        unit != .weekend
      {
        return Proposal(
          range, .duration(DurationParts(parts: [.init(amount: .exact(1), unit: unit)])), name)
      }
      var shift = Shift(unit: unit, count: -1)
      if unit == .year { shift.comparison = comparison(page, place + 1) }
      return Proposal(range, .shift(shift), name)
    case .next, .coming:
      var shift = Shift(unit: unit, count: 1)
      // "the next day" follows the day that was told of; "next week" is still to come, and "in the next
      // year" a stretch from now.
      // So are "the coming weekend" and "im nächsten Monat".
      if page.hasArticle(index - 1), pointer == .next,
        unit == .day || !page.has(index - 1, .holdsArticle),
        unit == .day
          || !page.at(index - 2, .in, .over, .within) && !page.at(index - 2, .for, .during)
            && !page.at(place + 1, [.futureCue])
      {
        shift.anchor = .story
      }
      if pointer == .coming, unit == .weekend {
        return Proposal(range, CalendarParts(isWeekend: true, pick: .coming), name)
      }
      return Proposal(range, .shift(shift), name)
    // "An diesem Tag" and "en este día" tell of the day that the text spoke of.
    case .this where unit == .day && isOfStory(page, index):
      return Proposal(range, .shift(Shift(unit: unit, count: 0, anchor: .story)), name)
    case .this, .current: return Proposal(range, .shift(Shift(unit: unit, count: 0)), name)
    case .latest:
      return Proposal(range, .shift(Shift(unit: unit, count: 0, anchor: .story)), name)
    case .that, .same:
      return Proposal(range, .shift(Shift(unit: unit, count: 0, anchor: .story)), name)
    case .previous:
      return Proposal(range, .shift(Shift(unit: unit, count: -1, anchor: .story)), name)
    case .following:
      return Proposal(range, .shift(Shift(unit: unit, count: 1, anchor: .story)), name)
    case .recent:
      return Proposal(
        range, .duration(DurationParts(parts: [.init(amount: .vague, unit: unit)])), name)
    case .these, .those:
      guard unit == .day else { return nil }
      return Proposal(range, .vague(pointer == .those ? .past : .present), name)
    default: return nil
    }
  }

  /// Languages that put the day before its month have "heute" and "hoy" for the day of writing alone.
  private func isOfStory(_ page: Page, _ index: Int) -> Bool {
    page.lexicon.habits.putsDayFirst && page.at(index - 1, .on, .in)
  }

  /// "her last year of university", "his last week at the mill": the end of a stay, whenever that was; and
  /// "for the last hour".
  private func isOfStay(_ page: Page, _ index: Int, _ pointer: Term, _ place: Int) -> Bool {
    guard pointer == .last, page.at(place, .unit), page.register == .report else { return false }
    if page.word(place).unit == .hour {
      return page.hasArticle(index - 1) && page.at(index - 2, .for, .in, .over)
    }
    let owner = page.at(index - 1, .whole, .entire, .full) ? index - 2 : index - 1
    return page.at(owner, .his) && page.word(place).unit != .day
      && (page.at(place + 1, .of, .in, .at) || page.at(place + 1, .as, .on))
  }

  /// "last year's $5 million", "last year's quarter": the part of that year that is compared.
  private func comparison(_ page: Page, _ index: Int) -> Shift.Comparison {
    guard page.at(index, .apostrophe), page.isGlued(index + 1) else { return .none }
    let owned = page.word(index + 2).unit == .quarter || page.at(index + 2, .period)
    return owned || page.at(index + 2, .money) ? .quarter : .none
  }

  /// "the past three months", "the next few days": a stretch up to or from now.
  private func counted(_ page: Page, _ index: Int, _ pointer: Term, _ place: Int) -> Proposal? {
    // "expected to last six weeks"
    if pointer == .last, page.at(index - 1, .to) || page.at(index - 1, [.futureCue]) { return nil }
    switch pointer {
    case .last, .past, .next, .coming, .previous, .following, .these, .those, .latest, .recent:
      break
    default: return nil
    }
    // "the past week and a half"
    if page.at(place, .unit), !page.isPlural(place), page.at(place + 1, .and),
      page.at(place + 2, .a), page.at(place + 3, .half), let unit = page.word(place).unit
    {
      let parts = DurationParts(parts: [.init(amount: .tenths(15), unit: unit)])
      return Proposal(index..<place + 4, .duration(parts), name)
    }
    guard let amount = page.amount(place), page.at(amount.next, .unit),
      let unit = page.word(amount.next).unit
    else { return nil }
    let parts = DurationParts(parts: [.init(amount: amount.amount, unit: unit)])
    return Proposal(index..<amount.next + 1, .duration(parts), name)
  }

  /// "this morning", "last night", "that evening", "the next morning"
  private func dayPart(_ page: Page, _ index: Int, _ pointer: Term, _ place: Int) -> Proposal? {
    guard let part = page.word(place).dayPart else { return nil }
    var day = Shift(unit: .day, count: 0)
    switch pointer {
    case .this, .these: break
    case .last: day.count = -1
    case .that, .same: day.anchor = .story
    case .next, .following:
      day = Shift(unit: .day, count: 1, anchor: .story)
    case .previous: day = Shift(unit: .day, count: -1, anchor: .story)
    default: return nil
    }
    return Proposal(index..<place + 1, .clock(ClockParts(part: part), on: .shift(day)), name)
  }

  /// "This Week", "Last Night": capitals within a sentence are a title.
  private func isTitle(_ page: Page, _ index: Int) -> Bool {
    // "adding that Weeks' family was glad"
    if page.at(index, .that), page[index + 1].isCapital, page.isPlural(index + 1),
      page.at(index + 1, .unit), !page[index + 1].flags.contains(.shouted), !page[index].isCapital
    {
      return true
    }
    return page[index].isCapital && page[index + 1].isCapital
      && !page[index].flags.contains(.shouted) && page.at(index + 1, [.unit, .dayPart])
      && (!page[index].flags.contains(.opensSentence) || page.at(index - 1, .quote))
  }

  func pick(_ pointer: Term) -> Pick {
    switch pointer {
    case .last, .past: .last
    case .next: .next
    case .coming: .coming
    case .this, .current: .this
    case .that, .same: .that
    case .previous: .previous
    case .following: .following
    default: .open
    }
  }
}
