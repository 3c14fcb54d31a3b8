/// "three weeks", "two-year", "several days", "a decade", "weeks" with what follows: "ago", "later",
/// "earlier", "from now" make a date of it, otherwise it is a duration.
struct QuantityParser: Parser {
  let name = "Quantity"
  let triggers: WordClasses = [.digits, .cardinal, .quantifier, .unit]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), !isDecimal(page, index),
      !isMultiplier(page, index) || !isDecimal(page, index - 1)
    else { return nil }
    var parts: [DurationParts.Part] = []
    var next = index
    if page.at(index, .unit), !page.at(index, .quantifier), !isPartOfCentury(page, index) {
      guard let unit = page.word(index).unit else { return nil }
      let isOfSeveral = page.isPlural(index) && page.at(index + 1, .hyphen)
      if page.at(page.skipping(.hyphen, index + 1), .long), !page.isPlural(index) || isOfSeveral {
        // "a month-long strike", "a months-long strike"
        let amount = isOfSeveral ? Amount.vague : .exact(1)
        let length = DurationParts(parts: [.init(amount: amount, unit: unit)])
        return Proposal(
          index..<page.skipping(.hyphen, index + 1) + 1, .duration(length), name)
      }
      guard isBarePlural(page, index, unit) else { return nil }
      if unit == .weekend {
        return Proposal(index..<index + 1, .repetition("XXXX-WE"), name)
      }
      parts = [.init(amount: .vague, unit: unit)]
      next = index + 1
    } else {
      while parts.count < 6 {
        let place = parts.isEmpty ? next : skipJoin(page, next)
        // "six days a week" is no length of a week and six days.
        guard parts.isEmpty || place > next || !page.at(place, .a),
          let part = part(page, place),
          // "24 hours a day, seven days a week"
          parts.last?.unit != part.part.unit
        else { break }
        parts.append(part.part)
        next = part.next
        // "for the last 3 months and 2 weeks, and 2 days ago": the second "and" starts anew.
        if page.at(index - 1, .and), page.at(index - 2, [.unit]), page.at(next, .and) { break }
      }
    }
    guard let first = parts.first else { return nil }
    if isAge(page, index, next) { return nil }
    if isSomeDay(page, index, parts, next) {
      // "It will one day be a city": when, nobody says.
      guard page.at(index - 1, .will, .would) || page.at(index - 1, [.futureCue]) else {
        return nil
      }
      return Proposal(index..<next, .vague(.future), name)
    }
    if let shift = shift(page, parts, next) {
      return Proposal(index..<shift.next, shift.sense, name)
    }
    if case .exact(1) = first.amount, parts.count == 1, page.at(index, .a), isRate(page, index) {
      let length = DurationParts(parts: [first])
      return Proposal(index..<next, .repetition(Timex.duration(length)), name)
    }
    var proposal = Proposal(index..<next, .duration(DurationParts(parts: parts)), name)
    if page[next + 1].isWord, !parts[0].unit.isOfClock {
      proposal.eventSide = page.at(next, .after) ? 1 : page.at(next, .before) ? -1 : 0
    }
    return proposal
  }

  /// The "million" of "175.5 million hours", and no "two" of "closed at 175.5 two weeks ago".
  private func isMultiplier(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .cardinal) && page.word(index).cardinal >= 100
  }

  /// The "5" of "175.5 million hours".
  private func isDecimal(_ page: Page, _ index: Int) -> Bool {
    page[index].isNumber && page.isGlued(index) && page.at(index - 1, .dot)
      && page.isGlued(index - 1) && page[index - 2].isNumber
  }

  /// "a half-century", "the last quarter-century"
  private func isPartOfCentury(_ page: Page, _ index: Int) -> Bool {
    page.at(index + 1, .hyphen) && page.word(index + 2).unit == .century && page.at(index, .unit)
      && !page.isPlural(index + 2)
      && (page.word(index).unit == .half || page.word(index).unit == .quarter)
  }

  /// "a quarter century", "a quarter of a century", "three quarters of a century": years, and the index
  /// after them.
  private func quartersOfCentury(_ page: Page, _ index: Int) -> Page.Number? {
    let count = page.at(index, .a) ? 1 : page.word(index).cardinal
    let quarter = page.skipping(.hyphen, index + 1)
    guard count == 1 || count == 3, page.word(quarter).unit == .quarter else { return nil }
    let isOf = page.at(quarter + 1, .of) && page.at(quarter + 2, .a)
    let century = isOf ? quarter + 3 : page.skipping(.hyphen, quarter + 1)
    guard page.word(century).unit == .century, !page.isPlural(century), isOf || count == 1 else {
      return nil
    }
    return (count * 25, century + 1)
  }

  private func skipJoin(_ page: Page, _ index: Int) -> Int {
    page.at(index, .and) || page.at(index, .comma) ? index + 1 : index
  }

  private func part(_ page: Page, _ index: Int) -> (part: DurationParts.Part, next: Int)? {
    if isPartOfCentury(page, index) {
      let years = page.word(index).unit == .half ? 50 : 25
      return (.init(amount: .exact(years), unit: .year), index + 3)
    }
    if let years = quartersOfCentury(page, index) {
      return (.init(amount: .exact(years.value), unit: .year), years.next)
    }
    // "a half-hour interview"
    if page.at(index, .half), page.at(index + 1, .hyphen), page.isGlued(index + 1),
      page.word(index + 2).unit == .hour, !page.isPlural(index + 2)
    {
      return (.init(amount: .tenths(5), unit: .hour), index + 3)
    }
    guard let amount = page.fraction(index) ?? page.amount(index) else { return nil }
    // "the third in as many months", "some day he will"
    if page.at(index, .many), page.at(index - 1, .as) { return nil }
    if page.at(index, .some), page.word(amount.next).unit == .day, !page.isPlural(amount.next) {
      return nil
    }
    var place = amount.next
    if page.at(place, .hyphen),
      page.isGlued(place) || page[place + 1].isSpaced == page[place].isSpaced
    {
      place += 1
    }
    // "on a year-over-year basis"
    if page.at(index, .a), page.at(place + 1, .hyphen), page.at(place + 3, .hyphen),
      page.word(place + 4).unit == page.word(place).unit, page.at(place + 4, .unit)
    {
      return nil
    }
    // "in a single day"
    if page.at(index, .a), amount.next == index + 1, page.spells(place, "single") { place += 1 }
    // "a weeks-long siege"
    if page.at(index, .a), amount.next == index + 1, page.isPlural(place),
      page.at(page.skipping(.hyphen, place + 1), .long)
    {
      return nil
    }
    // "three more weeks", "two full years", "three straight days"
    // "the four previous weeks"
    if page.at(place, .more, .full, .straight) || page.at(place, .whole, .entire, .other)
      || page.at(place, .previous, .following) && page.isPlural(place + 1)
      || page.isWorking(place) || page.spells(place, "total")
    {
      place += 1
    }
    guard let (unit, factor) = page.unit(place), unit != .half else { return nil }
    if unit == .second, page.at(index, .a), page.at(index - 1, .in), page.register.isRequest {
      return (.init(amount: .exact(1), unit: unit), place + 1)
    }
    // "the 2010 season", "the 1906-07 season" are of a year.
    if unit == .season, isGlued(page, index) { return nil }
    if unit == .season, case .exact(let count) = amount.amount,
      count > 30 || page[index].isNumber && page[index].digits == 2 && count < 10
    {
      return nil
    }
    if unit == .quarter || unit == .second || unit == .season, page.at(index, .a) { return nil }
    // "three-quarters" is a fraction.
    if unit == .quarter, page.at(place - 1, .hyphen) || page.at(place + 1, .of) { return nil }
    if unit == .second, case .exact = amount.amount, !page.isPlural(place),
      !page.register.isRequest
    {
      return nil
    }
    // "one year and a quarter"
    if case .exact(let count) = amount.amount, page.at(place + 1, .and), page.at(place + 2, .a),
      page.word(place + 3).unit == .quarter, unit == .year || unit == .hour
    {
      return (.init(amount: .hundredths(count * 100 + 25), unit: unit), place + 4)
    }
    // "an hour and a half"
    if case .exact(let count) = amount.amount, page.at(place + 1, .and), page.at(place + 2, .a),
      page.at(place + 3, .half),
      !page[place + 4].isWord || page[place + 4].term != .none
        || page.at(place + 4, [.weekday, .month, .deictic]),
      factor == 1
    {
      return (.init(amount: .tenths(count * 10 + 5), unit: unit), place + 4)
    }
    // "a year or two"
    if page.at(index, .a), page.at(place + 1, .or), page.word(place + 2).cardinal == 2,
      page.at(place + 2, .cardinal), !page.at(place + 3, [.unit])
    {
      return (.init(amount: .vague, unit: unit), place + 3)
    }
    return (.init(amount: amount.amount.times(factor), unit: unit), place + 1)
  }

  /// The "24" of "2023-24".
  private func isGlued(_ page: Page, _ index: Int) -> Bool {
    page.isGlued(index) && page.at(index - 1, .hyphen, .dash, .slash)
      && page.fullYear(index - 2) != nil
  }

  /// "weeks", "decades" without a number: only a plural, after what leads to a length of time.
  private func isBarePlural(_ page: Page, _ index: Int, _ unit: CalendarUnit) -> Bool {
    if isSurname(page, index) { return false }
    // "Minutes of the meeting", "will cut hours"
    if unit.isOfClock, page.register == .report, !isMeasured(page, index) { return false }
    guard page.isPlural(index), !page[index - 1].isNumber, !page.at(index - 1, [.cardinal]),
      unit != .second, unit != .quarter,
      unit != .season
    else {
      return false
    }
    if page.at(index - 1, .hyphen), page.isGlued(index) { return false }
    // "los días 3 y 4" are days of a month.
    return !page.has(index - 1, .greeting)
      && !(page.at(index - 1, .many) && page.at(index - 2, .as))
      && !(page.at(index - 1, .the) && page[index + 1].isNumber)
  }

  /// "Timothy Weeks, a teacher", "King and Weeks were freed": a capital within a sentence that is not all
  /// in capitals.
  private func isSurname(_ page: Page, _ index: Int) -> Bool {
    page[index].isCapital && !page[index].flags.contains(.shouted)
      && !page[index].flags.contains(.opensSentence) && !page.lexicon.habits.capitalsAreNouns
      && page.register == .report && !(page[index + 1].isWord && page[index + 1].isCapital)
      && page[index - 1].isWord && !page[index + 1].flags.contains(.newLine)
      && page[index + 1].kind != .edge
  }

  /// Whether something counts from or within the hours or minutes.
  private func isMeasured(_ page: Page, _ index: Int) -> Bool {
    page.at(index + 1, .ago, .later, .earlier)
      || page.at(index + 1, .before, .after)
      || page.at(index + 1, .of) && !page[index].flags.contains(.opensSentence)
      || page.at(index - 1, .for, .in, .within) || page.at(index - 1, .after, .by, .over)
      || page.at(index - 1, .of, .just, .only) || page.at(index + 1, .hyphen)
      || page.at(index - 1, [.quantifier, .pointer])
  }

  private func shift(_ page: Page, _ parts: [DurationParts.Part], _ index: Int)
    -> (sense: Sense, next: Int)?
  {
    var place = index
    if page.at(place, .or), page.at(place + 1, .so) { place += 2 }
    // "a year-earlier loss"
    if page.at(place, .hyphen), page.isGlued(place), page.at(place + 1, .ago, .earlier) {
      place += 1
    }
    // "dos días más tarde"
    if page.at(place, .more), page.at(place + 1, .later) { place += 1 }
    // "a month earlier than usual" measures, "dos días después de Navidad" counts from a date.
    // "for a week earlier this month", but "a week later this shop was sold"
    if page.at(place, .earlier, .later),
      page.at(place + 1, .today)
        || page.at(place + 1, .this) && page.at(place + 2, [.unit, .season])
    {
      return nil
    }
    if page.at(place + 1, .than) || page.at(place, .later, .earlier) && page.at(place + 1, .of) {
      return nil
    }
    // "a week after that"
    let isAfterThat =
      page.at(place, .after, .before) && page.at(place + 1, .that) && page.endsClause(place + 2)
    let sign: Int
    var anchor = Shift.Anchor.writing
    switch page[place].term {
    case .ago: sign = -1
    case .hence: sign = 1
    case .earlier, .before, .previously:
      if page.at(place, .before), !page.endsClause(place + 1), !isAfterThat { return nil }
      sign = -1
      anchor = .story
    case .later, .after:
      if page.at(place, .after), !page.endsClause(place + 1), !isAfterThat { return nil }
      sign = 1
      anchor = .story
    case .from:
      if page.spells(place + 1, "right") { place += 1 }
      guard page.at(place + 1, .now, .today) else { return nil }
      sign = 1
      place += 1
    default: return nil
    }
    if isAfterThat { place += 1 }
    guard let part = parts.last, let first = parts.first else { return nil }
    if page.register.isRequest, parts.count > 1 || part.unit.isOfClock,
      let sense = Sense(DurationParts(parts: parts), by: sign)
    {
      return (sense, place + 1)
    }
    // "20 minutes later" says how long after, in a report whose clock times are not all told.
    if anchor == .story, part.unit.isOfClock, !page.register.isRequest {
      return (.duration(DurationParts(parts: parts)), place + 1)
    }
    guard case .exact = first.amount else {
      if isAfterThat, case .vague = first.amount {
        return (.duration(DurationParts(parts: parts)), place + 1)
      }
      if parts.count == 1, first.unit.months == 0 || page.register.isRequest, anchor == .writing,
        let sense = Sense(DurationParts(parts: parts), by: sign)
      {
        return (sense, place + 1)
      }
      if case .tenths(let tenths) = first.amount, parts.count == 1 {
        return (
          .shift(
            Shift(
              unit: .month, count: sign * tenths * first.unit.months / 10, anchor: anchor,
              grain: first.unit == .decade || first.unit == .century ? .year : nil)),
          place + 1
        )
      }
      if anchor == .story, sign > 0 || first.unit.months == 0 {
        return (.duration(DurationParts(parts: parts)), place + 1)
      }
      return (.vague(sign < 0 ? .past : .future), place + 1)
    }
    if parts.count == 1, case .exact(let count) = first.amount {
      var shift = Shift(unit: first.unit, count: sign * count, anchor: anchor)
      shift.keepsGrain = anchor == .story && first.unit == .year && count == 1
      if first.unit == .year, count == 1, sign < 0 { shift.comparison = .perhaps }
      if first.unit == .decade || first.unit == .century { shift.grain = .year }
      // "a week from today", "a year ago today" are that day.
      if page.at(place, .ago), page.at(place + 1, .today) { place += 1 }
      if page.at(place, .today) { shift.grain = .day }
      // "a year ago this month"
      if page.at(place, .ago), first.unit.months >= 12, page.at(place + 1, .this),
        let unit = page.word(place + 2).unit, unit == .month || unit == .week,
        page.at(place + 2, .unit)
      {
        place += 2
        shift.grain = unit
        shift.comparison = .none
      }
      return (.shift(shift), place + 1)
    }
    var total = 0
    for part in parts {
      guard case .exact(let count) = part.amount else { return nil }
      total += count * part.unit.days
    }
    return (
      .shift(Shift(unit: .day, count: sign * total, anchor: anchor, grain: part.unit)), place + 1
    )
  }

  /// "one day" of which nothing tells how it lies to others: some day.
  private func isSomeDay(
    _ page: Page, _ index: Int, _ parts: [DurationParts.Part], _ next: Int
  ) -> Bool {
    guard parts.count == 1, parts[0].unit == .day, page.word(index).cardinal == 1 else {
      return false
    }
    if page.at(index - 1, .by) || page.at(index - 1, .in, .for, .within)
      || page.at(index - 1, .just, .only, .after)
      || page.at(index - 1, .than, .least, .about) || page.at(next - 2, .hyphen)
    {
      return false
    }
    return !page.at(next, .after, .before, .later) && !page.at(next, .earlier, .ago)
  }

  /// "13-year-old", "years old": an age, no stretch of the calendar.
  private func isAge(_ page: Page, _ index: Int, _ next: Int) -> Bool {
    // "34 años de edad", "una niña de 12 años"
    page.at(page.skipping(.of, page.skipping(.hyphen, next)), .old)
      || page.has(index - 1, .ageMark)
      || page.at(index - 1, .of) && page.has(index - 2, .counted)
      // "im Alter von 72 Jahren", "murió a los 72 años"
      || page.at(index - 1, .from) && page.has(index - 2, .ageMark)
      || page.at(index - 1, .the) && page.at(index - 2, .to) && page[index].isNumber
  }

  /// "three times a week", "$5 a year": a rate.
  private func isRate(_ page: Page, _ index: Int) -> Bool {
    page.at(index - 1, .times) || page.at(index - 1, .twice, .once)
      || page[index - 1].isNumber || page.at(index - 1, .hyphen) && page[index - 2].isNumber
      || page.at(index - 1, [.unit]) && page.isPlural(index - 1)
      || page.at(index - 1, .cardinal)
        && (page.at(index - 1, .million) || page.at(index - 1, .thousand))
  }
}

extension Page {
  /// Whether nothing that belongs to the phrase follows: a mark, the end, or a verb.
  func endsClause(_ index: Int) -> Bool {
    let token = self[index]
    return token.kind == .edge || token.kind == .mark && !at(index, .apostrophe)
  }
}
