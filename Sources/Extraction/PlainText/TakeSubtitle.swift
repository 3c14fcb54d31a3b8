/// A second headline between the first one and the text: the page's own summary of the story.
struct TakeSubtitle: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard draft.title != nil, draft.subtitle == nil, let passage = draft.passages.first else {
      return
    }
    guard passage.lines.count == 1 || passage.isFlow, let text = passage.short() else { return }
    // A few words are the heading of a section; a headline says who does what.
    guard TakeTitle.isHeadline(text), !TakeTitle.isAboutArticle(text),
      ShownDay(text[...]) == nil,
      text.split(separator: " ").count >= 5
    else { return }
    guard draft.passages.count > 1, draft.passages[1].isProse else { return }
    draft.subtitle = text
    draft.passages.removeFirst()
  }
}
