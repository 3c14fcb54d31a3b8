/// "half past three", "a quarter to noon", "20 past 3 pm", "ten minutes before midnight": a time by its
/// distance from a whole hour. Bare numbers need a place where a time stands, or an hour that can be
/// nothing else: "20 to 3" is also a score.
struct ClockOffsetParser: Parser {
  let name = "ClockOffset"
  let triggers: WordClasses = [.digits, .cardinal, .quantifier, .unit]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let minutes = minutes(page, index), let sign = sign(page, minutes.next),
      let hour = page.wholeHour(minutes.next + 1)
    else { return nil }
    let isPlaced =
      page.register.isRequest && (page.at(index - 1, .at, .about) || index == 0 && sign > 0)
    if minutes.isPlain, !hour.clock.isCertain, !isPlaced { return nil }
    // "4 to 5 pm" is an hour, "20 to 5 pm" a time.
    if minutes.isPlain, sign < 0, minutes.count <= 12, !page.at(index - 1, .at) { return nil }
    // "ten minutes from 3" is a distance; only a time that can be nothing else is counted from.
    if page.at(minutes.next, .from) || page.at(minutes.next, .before, .after), !hour.clock.isCertain
    {
      return nil
    }
    guard let whole = hour.clock.hour else { return nil }
    let total = (whole * 60 + sign * minutes.count + 1440) % 1440
    var clock = hour.clock
    clock.hour = total / 60
    // "a quarter to one" lies before noon or before one at night.
    if !clock.isCertain, clock.hour == 0 { clock.hour = 12 }
    clock.minute = total % 60
    let zoned = page.zone(clock, hour.next)
    return Proposal(index..<zoned.next, .clock(zoned.clock, on: nil), name)
  }

  private func minutes(_ page: Page, _ index: Int) -> (count: Int, isPlain: Bool, next: Int)? {
    let start = page.skipping(.a, index)
    if page.at(start, .half), start == index { return (30, false, index + 1) }
    if page.word(start).unit == .quarter, !page.isPlural(start) { return (15, false, start + 1) }
    if page.word(index).cardinal == 3, page.word(index + 1).unit == .quarter {
      return (45, false, index + 2)
    }
    guard start == index, let number = page.cardinal(index), (1...59).contains(number.value) else {
      return nil
    }
    if page.word(number.next).unit == .minute { return (number.value, false, number.next + 1) }
    return (number.value, true, number.next)
  }

  private func sign(_ page: Page, _ index: Int) -> Int? {
    switch page[index].term {
    case .past, .after, .from: 1
    case .to, .before, .until: -1
    default: nil
    }
  }
}
