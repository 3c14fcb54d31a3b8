/// What a scraped page's text begins and ends with: menus, buttons, tags, copyright lines. Only in a
/// text that is known to be scraped, only outside its prose; a licence keeps its copyright.
struct DropFooters: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    while let last = draft.passages.last, draft.passages.count > 1,
      Self.reservesRights(last) || (draft.isScraped && Self.isFooter(last))
    {
      draft.passages.removeLast()
      draft.isScraped = true
    }
    guard draft.isScraped else { return }
    let head = draft.head
    let kept = draft.passages[head].filter { passage in
      guard let text = passage.short(200) else { return true }
      return !FurnitureWords.weak.contains(text.bare) && !Self.isFiling(text)
    }
    if kept.count + (draft.passages.count - head.count) > 0 {
      draft.passages.replaceSubrange(head, with: kept)
    }
  }

  /// A copyright line that also reserves all rights is a site's, wherever it is the last line.
  private static func reservesRights(_ passage: PlainPassage) -> Bool {
    guard passage.lines.count == 1, let text = passage.short(200) else { return false }
    return opensWithCopyright(text) && text.bare.contains("all rights reserved")
  }

  private static func isFooter(_ passage: PlainPassage) -> Bool {
    guard let text = passage.short(200) else { return false }
    let bare = text.bare
    if FurnitureWords.weak.contains(bare) || opensWithCopyright(text) { return true }
    return isFiling(text)
  }

  /// The drawers that a site puts an article in: "Tags: boats, ferries".
  private static func isFiling(_ text: String) -> Bool {
    let bare = text.bare
    return ["tags ", "tagged with ", "tagged ", "filed under ", "follow us on ", "posted in "]
      .contains { bare.hasPrefix($0) } && !text.endsSentence
  }

  private static func opensWithCopyright(_ text: String) -> Bool {
    let lower = text.prefix(12).lowercased()
    return lower.hasPrefix("©") || lower.hasPrefix("copyright") || lower.hasPrefix("(c) ")
  }
}
