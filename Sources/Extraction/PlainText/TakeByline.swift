/// Takes the byline out of the head, with the day that stands beside it.
struct TakeByline: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard draft.title != nil else { return }
    for index in draft.head {
      guard let credit = Self.credit(of: draft.passages[index]),
        credit.isLabelled || Self.isSaidOnce(in: draft)
      else { continue }
      draft.byline = credit.names
      for moment in credit.moments { moment.note(in: &draft) }
      draft.dropFirstLine(of: index)
      return
    }
  }

  /// Names and days without a label over and over are the entries of a log.
  private static func isSaidOnce(in draft: PlainTextDraft) -> Bool {
    draft.passages.lazy.filter { credit(of: $0) != nil }.prefix(2).count == 1
  }

  private static func credit(of passage: PlainPassage) -> CreditLine? {
    guard let line = passage.lines.first?.text, line.utf8.count <= 200 else { return nil }
    return CreditLine(String(line))
  }
}
