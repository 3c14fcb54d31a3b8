/// A page's text says its headline up to three times: in the window's title (with the site's name),
/// in the breadcrumb and above the article. It is kept once, in its shortest form.
struct DropRepeatedTitle: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard let title = draft.title else { return }
    var bare = title.bare
    guard !bare.isEmpty else { return }
    var repeated: [Int] = []
    for index in draft.head {
      guard let text = draft.passages[index].short() else { continue }
      let other = text.bare
      if other == bare {
        repeated.append(index)
      } else if !other.isEmpty, Self.extends(title, text) {
        draft.title = text
        bare = other
        repeated.append(index)
      } else if Self.extends(text, title) {
        repeated.append(index)
      }
    }
    for index in repeated.reversed() { draft.passages.remove(at: index) }
  }

  /// Whether `long` is `short` with the name of a site after a separator.
  private static func extends(_ long: String, _ short: String) -> Bool {
    for separator in [" | ", " - ", " – ", " — ", " · ", " :: ", " » "] {
      guard short.utf8.count >= 15 else { return false }
      if long.hasPrefix(short + separator), long.utf8.count - short.utf8.count <= 60 { return true }
    }
    return false
  }
}
