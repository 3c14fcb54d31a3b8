/// "finished in 3:07:35", "a time of 2:03:59": hours, minutes and seconds that a race took, and no time
/// of the day.
struct FinishingTimeParser: Parser {
  let name = "FinishingTime"
  let triggers: WordClasses = .digits

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page[index].digits <= 2, page.at(index - 1, .in, .of),
      let minutes = part(page, index + 1)
    else { return nil }
    guard let seconds = part(page, index + 3) else { return short(page, index, minutes) }
    guard !page.isWelded(index + 5), page.halfOfDay(index + 5) == nil, !page.at(index + 5, .zone)
    else { return nil }
    let length = DurationParts(parts: [
      .init(amount: .exact(page[index].value), unit: .hour),
      .init(amount: .exact(minutes), unit: .minute), .init(amount: .exact(seconds), unit: .second),
    ])
    return Proposal(index..<index + 5, .duration(length), name)
  }

  /// "the mile in 3:59"
  private func short(_ page: Page, _ index: Int, _ seconds: Int) -> Proposal? {
    guard page.at(index - 1, .in), !page.isWelded(index + 3), page.halfOfDay(index + 3) == nil,
      !page.at(index + 3, .zone), !page.at(index + 3, .colon)
    else { return nil }
    let length = DurationParts(parts: [
      .init(amount: .exact(page[index].value), unit: .minute),
      .init(amount: .exact(seconds), unit: .second),
    ])
    return Proposal(index..<index + 3, .duration(length), name)
  }

  /// What two digits behind a colon count.
  private func part(_ page: Page, _ colon: Int) -> Int? {
    guard page.at(colon, .colon), page.isGlued(colon), page.isGlued(colon + 1),
      page[colon + 1].isNumber, page[colon + 1].digits == 2, page[colon + 1].value < 60
    else { return nil }
    return page[colon + 1].value
  }
}
