import Articles

/// "today", "yesterday", "tomorrow", "tonight", "now", "recently": words that point from the moment of
/// writing.
struct DeicticParser: Parser {
  let name = "Deictic"
  let triggers: WordClasses = .deictic

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let range = index..<index + 1
    if isTitle(page, index) { return nil }
    switch page[index].term {
    case .today where isOfThisAge(page, index + 1): return nil
    case .today where isNowadays(page, index): return Proposal(range, .vague(.present), name)
    case .today:
      return Proposal(range, .shift(Shift(unit: .day, count: 0)), name)
    case .yesterday: return Proposal(range, .shift(Shift(unit: .day, count: -1)), name)
    case .tomorrow: return Proposal(range, .shift(Shift(unit: .day, count: 1)), name)
    case .beforeYesterday: return Proposal(range, .shift(Shift(unit: .day, count: -2)), name)
    case .afterTomorrow: return Proposal(range, .shift(Shift(unit: .day, count: 2)), name)
    case .tonight:
      let night = ClockParts(part: .night)
      return Proposal(range, .clock(night, on: .shift(Shift(unit: .day, count: 0))), name)
    case .now, .currently, .nowadays, .presently:
      return Proposal(range, .vague(.present), name)
    case .recently where page.at(index - 1, .as) && page.at(index + 1, .as): return nil
    case .recently, .formerly, .lately: return Proposal(range, .vague(.past), name)
    case .future:
      guard
        page.at(index - 1, .the) || page.at(index - 1, .near) || page.at(index - 1, .in, .a, .for),
        !page[index + 1].isWord || page[index + 1].term != .none,
        // "for future, cheaper versions"
        page.register != .report || !page.at(index - 1, .for) || !page.at(index + 1, .comma)
      else { return ofHistory(page, index, .future) }
      return Proposal(range, .vague(.future), name)
    case .then:
      // "since then", "by then": the date that the text spoke of last.
      guard page.at(index - 1, .since, .until, .by), !page[index + 1].isCapital else { return nil }
      var shift = Shift(unit: .day, count: 0, anchor: .story)
      shift.keepsGrain = true
      var proposal = Proposal(range, .shift(shift), name)
      proposal.role = .bound
      return proposal
    case .date:
      // "the largest to date", but "the year to date"
      guard page.at(index - 1, .to), page.word(index - 2).unit == nil,
        page.endsClause(index + 1) || page.at(index + 1, .have)
      else {
        return nil
      }
      return Proposal(range, .vague(.present), name)
    case .former: return ofHistory(page, index, .past)
    default: return nil
    }
  }

  /// "in today's world": these times, and no day.
  private func isOfThisAge(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .apostrophe) && page.has(index + 1, .possessive) && page.has(index + 2, .ofAnAge)
  }

  /// "known today as the Old Bridge", "in what is today Ghana": these times, and no day.
  private func isNowadays(_ page: Page, _ index: Int) -> Bool {
    page.spells(index - 1, "known") && page.at(index + 1, .as) && !page.at(index - 2, .be)
      && !page.spells(index - 2, "became")
      || page.spells(index + 1, "known") && page.at(index + 2, .as)
      || (page.spells(index - 1, "is") || page.spells(index - 1, "are"))
        && page.spells(index - 2, "what") && page[index + 1].isWord
  }

  /// "the former king", "any future war"
  private func ofHistory(_ page: Page, _ index: Int, _ time: Sense.VagueTime) -> Proposal? {
    guard page[index + 1].isWord,
      !page[index].isCapital || page[index].flags.contains(.opensSentence)
    else { return nil }
    var proposal = Proposal(index..<index + 1, .vague(time), name)
    proposal.needsHistory = page.register != .message
    return proposal
  }

  /// A capital within a sentence: "VOA Today", "USA Today".
  private func isTitle(_ page: Page, _ index: Int) -> Bool {
    page[index].isCapital && !page[index].flags.contains(.opensSentence)
      && !page[index].flags.contains(.shouted) && page[index - 1].isWord
      && page[index - 1].isCapital
  }
}
