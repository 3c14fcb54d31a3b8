/// Notices that a page puts among its text: share buttons, newsletters, cookies, spam filters.
struct DropNotices: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    let kept = draft.passages.filter { !Self.isNotice($0) }
    // A text that is nothing but notices is shown as it is.
    guard !kept.isEmpty, kept.count < draft.passages.count else { return }
    draft.passages = kept
    draft.isScraped = true
  }

  static func isNotice(_ passage: PlainPassage) -> Bool {
    guard let text = passage.short() else { return false }
    let bare = text.bare
    if isShareLine(passage, bare) { return true }
    guard let opening = FurnitureWords.notices.first(where: { opens(bare, with: $0) }) else {
      return false
    }
    // "We use cookies in the trifle."
    return opening != "we use cookies" || bare == opening
      || bare.split(separator: " ").contains { FurnitureWords.cookies.contains($0) }
  }

  private static func opens(_ text: String, with words: String) -> Bool {
    text.hasPrefix(words) && (text.utf8.count == words.utf8.count || text.hasPrefix(words + " "))
  }

  /// "Facebook Twitter WhatsApp Email", in one line or one word a line; or "Share this:" above them.
  private static func isShareLine(_ passage: PlainPassage, _ bare: String) -> Bool {
    var words = bare.split(separator: " ").map(String.init)[...]
    let isAsked = words.starts(with: ["share", "this"])
    if isAsked { words = words.dropFirst(2) }
    guard words.count >= (isAsked ? 1 : 3) else { return false }
    // A list with commas is somebody's sentence.
    return words.allSatisfy { FurnitureWords.networks.contains($0) }
      && !passage.lines.contains { $0.text.contains(",") || $0.text.endsSentence }
  }
}
