/// "RELATED: …", "Read more: …": a line within the text that only names another story.
///
/// Manuals and letters write so too ("See also: tides"), so that a text which is not known to be
/// scraped loses only a line that names a headline after prose.
struct DropStoryLinks: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    var hasProse = false
    var kept: [PlainPassage] = []
    for (index, passage) in draft.passages.enumerated() {
      let mayGo = hasProse || (draft.isScraped && index > 0)
      if mayGo, Self.isLink(passage, isScraped: draft.isScraped, isInText: hasProse) { continue }
      hasProse = hasProse || passage.isProse
      kept.append(passage)
    }
    guard kept.count < draft.passages.count else { return }
    draft.passages = kept
    draft.isScraped = true
  }

  private static func isLink(_ passage: PlainPassage, isScraped: Bool, isInText: Bool) -> Bool {
    guard passage.lines.count == 1 || passage.isFlow, let text = passage.short(),
      let sign = text.firstIndex(where: { ":：|»›→".contains($0) })
    else { return false }
    let label = text[..<sign].bare
    let story = text[text.index(after: sign)...].trimmed
    guard !story.isEmpty, !story.hasSuffix("."), !story.hasSuffix("…") else { return false }
    if FurnitureWords.stories.contains(label) {
      if isScraped { return true }
      let words = story.split(separator: " ")
      return words.count >= 4 && story.first?.isUppercase == true
    }
    return isScraped && isInText && FurnitureWords.weakStories.contains(label)
  }
}
