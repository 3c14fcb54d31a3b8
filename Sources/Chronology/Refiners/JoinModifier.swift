import Articles

/// "late July", "early this week", "about three weeks", "the end of the month", "mid-1990s": what
/// stands before a mention and says which part of it, or how exactly.
struct JoinModifier: Joiner {
  let name = "JoinModifier"

  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    var end = 0
    var result = proposals
    for (place, proposal) in proposals.enumerated() {
      if let extended = extended(proposal, on: page, after: end) { result[place] = extended }
      end = result[place].tokens.upperBound
    }
    return result
  }

  private func extended(_ proposal: Proposal, on page: Page, after limit: Int) -> Proposal? {
    var proposal = proposal
    var start = proposal.tokens.lowerBound
    var changed = false
    for _ in 0..<4 {
      guard start > limit else { break }
      let place = start - 1
      let isQuantity = proposal.isQuantity
      switch page[place].term {
      case .hyphen where page.isGlued(place) && page.at(place - 1, .mid, .late, .early):
        start = place
        continue
      // "das vor drei Monaten verkündete Urteil", ", die vergangene Woche kam": no article of the date.
      case .the where page.lexicon.habits.capitalsAreNouns && isOfNoun(proposal, place, page): break
      case .the
      where !isQuantity || page.at(start, .last) || page.at(start, .past)
        || page.at(start, .next) || page.at(start, .first):
        start = place
        changed = true
        continue
      case .in
      where (page.at(place - 1, .early, .late) || page.at(place - 1, .earlier, .later))
        && place - 1 >= limit && !isQuantity:
        // "early in May", "later in the year"
        proposal.modifier = page.at(place - 1, .early, .earlier) ? .early : .late
        start = place - 1
        changed = true
        continue
      case .early, .earlier: proposal.modifier = .early
      case .late, .later: proposal.modifier = .late
      case .mid: proposal.modifier = .mid
      case .about, .nearly: if !isAsked(page, place) { proposal.modifier = .approx }
      case .of
      where
        (page.at(place - 1, .end, .beginning, .mid) || page.at(place - 1, .early, .late))
        && place - 1 >= limit && !isQuantity:
        proposal.modifier =
          page.at(place - 1, .end, .late) ? .late : page.at(place - 1, .mid) ? .mid : .early
        start = place - 1
        changed = true
        continue
      case .of where page.at(place - 1, .turn) && place - 1 >= limit:
        // "the turn of the 20th century"
        guard case .calendar(let parts) = proposal.sense, let century = parts.century,
          !parts.isBeforeChrist
        else { break }
        proposal.sense = .calendar(CalendarParts(year: century * 100))
        proposal.modifier = .approx
        start = place - 1
        changed = true
        continue
      case .of where isHalf(page, place - 1) && place - 2 >= limit && !isQuantity:
        proposal.modifier = page.at(place - 2, .first) ? .early : .late
        start = place - 2
        changed = true
        continue
      case .than where page.at(place - 1, .more, .less) && isQuantity && place - 1 >= limit,
        .of where page.at(place - 1, .more, .less) && isQuantity && place - 1 >= limit:
        start = place - 1
        changed = true
        continue
      case .least where page.at(place - 1, .at, .to) && isQuantity && place - 1 >= limit:
        start = place - 1
        changed = true
        continue
      case .over, .only, .just, .exactly, .under_:
        guard isQuantity else { break }
        if page.at(place, .exactly) { proposal.sense = proposal.sense.toTheDay }
        start = place
        changed = true
        continue
      default: break
      }
      guard isModifier(page[place].term, proposal), !isAsked(page, place) else { break }
      start = place
      changed = true
    }
    guard changed else { return nil }
    proposal.tokens = start..<proposal.tokens.upperBound
    proposal.rules.append(name)
    return proposal
  }

  /// "the first half" of the 1990s; that of a year is read as one, before.
  private func isHalf(_ page: Page, _ place: Int) -> Bool {
    page.at(place, .half)
      && (page.at(place - 1, .first, .last, .latter) || page.ordinal(place - 1)?.value == 2)
  }

  /// Whether an article before the mention is that of a noun after it, or stands for a noun before it, in
  /// a language like German.
  private func isOfNoun(_ proposal: Proposal, _ place: Int, _ page: Page) -> Bool {
    if page.at(place - 1, .comma) { return true }
    switch proposal.sense {
    case .calendar(let parts): return parts.isBareYear
    default: return ["LeadingDistance", "Deictic"].contains(proposal.rules.first)
    }
  }

  /// "What about mid-April?", "how about Friday"
  private func isAsked(_ page: Page, _ place: Int) -> Bool {
    page.at(place, .about) && (page.spells(place - 1, "what") || page.spells(place - 1, "how"))
      || page.spells(place, "about") && isMatter(page, place + 1)
  }

  /// "worried about the future", "spoke about the Feb. 14 shooting", "talking about Christmas": what is
  /// spoken of. "About the middle of May" and "about the 20th" are near it.
  private func isMatter(_ page: Page, _ index: Int) -> Bool {
    if page.at(index, .the) {
      return !page.at(index + 1, .end, .beginning, .mid) && !page.at(index + 1, .turn)
        && page.word(index + 1).unit != .year
        && !page[index + 1].isNumber && !page.at(index + 1, [.ordinal, .cardinal])
    }
    return page.at(index, [.holiday, .weekday]) && !page[index].isNumber
      || page.at(index, .today, .yesterday, .tomorrow)
      || (page.at(index, .last, .next, .this) || page.at(index, .coming))
        && !page[index + 1].isNumber
        && !page.at(index + 1, [.cardinal, .quantifier])
  }

  private func isModifier(_ term: Term, _ proposal: Proposal) -> Bool {
    switch term {
    case .early, .late, .mid, .earlier, .later, .about, .nearly: true
    default: false
    }
  }
}

extension Proposal {
  /// Whether it counts units.
  var isQuantity: Bool {
    switch self.sense {
    case .duration: true
    case .shift: self.rules.first == "Quantity"
    case .vague: self.rules.first == "Quantity"
    default: false
    }
  }
}

extension Sense {
  /// "exactly two years ago": to the day.
  fileprivate var toTheDay: Sense {
    guard case .shift(var shift) = self else { return self }
    shift.grain = .day
    return .shift(shift)
  }
}
