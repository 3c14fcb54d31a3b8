/// What a page writes between and under its paragraphs, in a text known to be scraped: labels of
/// advertisements, buttons to share, invitations, rules for readers' letters.
///
/// The words are those that go on a page itself (`PageNotice`, `PageLabels`, `ShareLine`).
struct DropPastedNotices: PlainTextStep {
  /// How many passages at the end may be long notices, or what stands under a text only.
  private let tail = 4

  func apply(to draft: inout PlainTextDraft) {
    guard draft.isScraped else { return }
    let passages = draft.passages
    // The hours of a report that goes by the clock look like the lengths of its films.
    let films = passages.count { $0.lines.count == 1 && Self.isLength($0.text) }
    draft.passages = passages.enumerated().compactMap { index, passage in
      let isLast = index >= passages.count - tail
      let above = index + 1 < passages.count ? passages[index + 1] : nil
      if index == 0 { return passage }
      if films == 1, passage.lines.count == 1, Self.isLength(passage.text) { return nil }
      return Self.isNotice(passage, above: above, isLast: isLast) ? nil : passage
    }
  }

  /// "2 of 9 |", "1 / 8": where one is among pictures.
  private static func isCounter(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.first?.isNumber == true else { return false }
    let words = text.split { " |/".contains($0) }
    return (2...3).contains(words.count) && words.count { Int($0) != nil } == 2
      && (words.count == 2 ? text.contains("/") : words[1] == "of")
  }

  /// "00:49", "01:12:30": how long a film is.
  private static func isLength(_ text: String) -> Bool {
    guard text.utf8.count <= 8, text.hasPrefix("0") else { return false }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { $0.utf8.count <= 2 && Int($0) != nil } && parts[1].utf8.count == 2
  }

  private static func isNotice(
    _ passage: PlainPassage, above next: PlainPassage?, isLast: Bool
  ) -> Bool {
    guard passage.lines.count == 1 || passage.isFlow, let text = passage.short(900) else {
      return false
    }
    let notice = PageNotice(text)
    if text.utf8.count > 300 { return isLast && notice.isHouseRule }
    if isCounter(text) { return true }
    if PageLabels.holds(notice.key) || ShareLine.isOne(notice.key, isItem: false) || notice.isOne {
      return true
    }
    if isLast, notice.isOwned { return true }
    guard notice.isPointer, text.utf8.count < 100, !text.endsSentence, ListMarker(text[...]) == nil
    else { return false }
    // "Related work at the yard", above its section, is a heading.
    return next?.isProse != true || notice.isPlainPointer
  }
}
