/// "from 4 to 5pm", "9:30 - 11:00", "between 9 and 10 in the morning": two times of a day that bound a
/// stretch. One of them has to be a time whatever stands beside it.
struct ClockSpanParser: Parser {
  let name = "ClockSpan"
  let triggers: WordClasses = [.digits, .cardinal, .clock]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), !page.at(index - 1, .his),
      !page.isGlued(index) || page[index - 1].term == .open,
      let first = time(page, index), isLink(page, first.next, page.at(index - 1, .between)),
      let last = time(page, first.next + 1), first.isSure || last.isSure
    else { return nil }
    let start = page.at(index - 1, .from, .between) ? index - 1 : index
    return Proposal(
      start..<last.next, .stretch(.hours(first.clock.before(last.clock), last.clock, on: nil)), name
    )
  }

  private func isLink(_ page: Page, _ index: Int, _ isBetween: Bool) -> Bool {
    page.at(index, .to, .until, .through) || page.at(index, .hyphen, .dash)
      || isBetween && page.at(index, .and)
  }

  private func time(_ page: Page, _ index: Int) -> (clock: ClockParts, isSure: Bool, next: Int)? {
    if let proposal = ClockParser().parse(page, at: index),
      case .clock(let clock, nil) = proposal.sense, clock.hour != nil
    {
      return (clock, true, proposal.tokens.upperBound)
    }
    guard let hour = page.wholeHour(index) else { return nil }
    return (hour.clock, hour.clock.isCertain, hour.next)
  }
}

extension ClockParts {
  /// The same time in the half of the day in which it lies before the end of its stretch.
  fileprivate func before(_ end: ClockParts) -> ClockParts {
    guard !isCertain, let hour, let last = end.hour, end.isCertain else { return self }
    var clock = self
    clock.hour = hour < 12 && hour + 12 < last ? hour + 12 : hour
    clock.isCertain = true
    return clock
  }
}
