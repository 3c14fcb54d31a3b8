/// "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "May 2, 2013 at 1:35 pm", "8 o'clock this morning".
struct JoinClockAndDay: PairJoiner {
  let name = "JoinClockAndDay"

  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal? {
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    if isRestated(one, other, on: page) {
      return joined(
        one, other, one.sense.told(in: other.looseTime), upTo: other.tokens.upperBound + 1)
    }
    guard gap.allSatisfy({ isJoint(page, $0) }) || isUpdate(page, gap),
      !startsNextRow(other, after: gap, on: page)
    else { return nil }
    if let set = repeated(one, other) ?? repeated(other, one) { return joined(one, other, set) }
    if let time = one.looseTime, let day = day(other, page) {
      let time = isMidnight(one, page) ? time.atEndOfDay : time
      return joined(one, other, .clock(time.settled(by: day.part), on: day.day))
    }
    if let time = other.looseTime, let day = day(one, page) {
      let time = isMidnight(other, page) ? time.atEndOfDay : time
      return joined(one, other, .clock(time.settled(by: day.part), on: day.day))
    }
    return nil
  }

  /// "3:20 p.m. (1120 GMT)": the same moment in another zone.
  private func isRestated(_ one: Proposal, _ other: Proposal, on page: Page) -> Bool {
    guard one.tokens.upperBound + 1 == other.tokens.lowerBound,
      page.at(one.tokens.upperBound, .open), page.at(other.tokens.upperBound, .close),
      other.looseTime != nil, case .clock(let clock, _) = one.sense, clock.hour != nil
    else { return false }
    return page.at(other.tokens.upperBound - 1, [.zone])
      || page.at(other.tokens.upperBound - 1, .time, .local)
  }

  /// "Tuesday 3:35-5:05pm, Thursday 10-11:30am": a weekday behind a comma that has a time of its own.
  private func startsNextRow(_ day: Proposal, after gap: Range<Int>, on page: Page) -> Bool {
    gap.count == 1 && page.at(gap.lowerBound, .comma) && day.tokens.count == 1
      && page.at(day.tokens.lowerBound, [.weekday])
      && page[page.skipping(.at, day.tokens.upperBound)].isNumber
      && !page.at(page.skipping(.at, day.tokens.upperBound) + 1, [.month])
  }

  /// "16 September 2013 Last updated at 12:42 GMT", "Apr 2, 2009 | Updated 1:32 PM"
  private func isUpdate(_ page: Page, _ gap: Range<Int>) -> Bool {
    gap.contains { page.spells($0, "updated") }
      && gap.allSatisfy {
        page.spells($0, "updated") || page.at($0, .last, .at, .bar) || page.at($0, .colon)
      }
  }

  /// "at midnight Friday" is when the Friday ends; "just after midnight Friday" is when it begins.
  private func isMidnight(_ proposal: Proposal, _ page: Page) -> Bool {
    let first = proposal.tokens.lowerBound
    return page.at(first, .midnight) && !page.at(first - 1, .after, .past, .since)
      && !page.at(first - 1, .from)
  }

  /// "every Monday at 7 pm", "daily at noon"
  private func repeated(_ set: Proposal, _ clock: Proposal) -> Sense? {
    guard case .repetition(let value) = set.sense, let time = clock.looseTime else { return nil }
    if value == "P1D" { return .repetition("XXXX-XX-XX" + Timex.clock(time)) }
    guard value.hasPrefix("XXXX-") else { return nil }
    let part = value.firstIndex(of: "T").map { DayPart(rawValue: String(value[$0...].dropFirst())) }
    let day = value.prefix { $0 != "T" }
    return .repetition(day + Timex.clock(time.settled(by: part ?? nil)))
  }

  private func day(_ proposal: Proposal, _ page: Page) -> (day: Sense?, part: DayPart?)? {
    let sense = proposal.sense
    if sense.isDay { return (sense, nil) }
    // "in 7 days at 5 pm"
    if case .duration(let parts) = sense, page.register.isRequest,
      page.at(proposal.tokens.lowerBound - 1, .in), let day = Sense(parts, by: 1), day.isDay
    {
      return (day, nil)
    }
    if case .clock(let clock, let day) = sense, clock.hour == nil { return (day, clock.part) }
    return nil
  }

  private func isJoint(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .comma, .at, .on) || page.at(index, .in, .the, .bar) || page.at(index, .atSign)
      || page.at(index, .dash, .hyphen) || page.at(index, .about)
      || page.at(index, .to) && page.at(index + 1, .the)
      // "at 9 p.m. in Kabul on Sunday"
      || page[index].isCapital && page.at(index - 1, .in) && page.at(index + 1, .on)
      || page.register.isRequest && page.at(index, .for)
  }

  private func joined(
    _ one: Proposal, _ other: Proposal, _ sense: Sense, upTo end: Int? = nil
  ) -> Proposal {
    var result = one
    result.tokens = one.tokens.lowerBound..<(end ?? other.tokens.upperBound)
    result.sense = sense
    return result
  }
}

extension Sense {
  /// The same moment by the clock of Greenwich, where that is on the same day.
  fileprivate func told(in other: ClockParts?) -> Sense {
    guard case .clock(let clock, let day) = self, let other, other.zone == 0, clock.zone == nil,
      let hour = other.hour, abs(hour - (clock.hour ?? 0)) <= 12
    else { return self }
    return .clock(other, on: day)
  }
}

extension ClockParts {
  /// The midnight that ends a day.
  fileprivate var atEndOfDay: ClockParts {
    var clock = self
    clock.hour = 24
    clock.endsDay = true
    return clock
  }

  /// The same time in the half of the day that a part of the day gives: "9:30 Friday night".
  func settled(by part: DayPart?) -> ClockParts {
    guard let part, !isCertain, let hour, hour <= 12 else { return self }
    var clock = self
    if hour == 12 {
      if part == .evening || part == .night { clock.hour = 24 }
      return clock
    }
    switch part {
    case .afternoon, .evening: clock.hour = hour + 12
    case .night: if hour >= 5 { clock.hour = hour + 12 }
    case .morning, .midday, .daytime: break
    }
    return clock
  }
}
