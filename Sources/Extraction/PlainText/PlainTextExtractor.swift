public import Articles

/// Text without markup → an article: what the text of a scraped page says of itself is read, the
/// clutter around it goes, and everything else stays.
///
/// An ordinary text (a mail, a README, a poem) comes out whole. A rule that drops something must be
/// sure: it names a passage that stands alone and says what it is, never a sentence of prose.
/// Linear in the text.
public struct PlainTextExtractor: Sendable {
  /// An extractor; it has no settings.
  public init() {}

  /// The steps, in the order in which they are taken.
  static let steps: [any PlainTextStep] = [
    TakeMailHead(),
    // A whole page is cut down to its article before anything is read off it.
    CutPageFrame(),
    // The breadcrumb goes first: it is the surest sign that the text was scraped from a page, and
    // the headline is the first line after it.
    TakeBreadcrumb(),
    DropNotices(),
    // The lists of other stories reach to the end once no comment stands there.
    CutComments(),
    CutRelatedStories(),
    DropFooters(),
    // By now it is known whether the text was scraped.
    DropStoryLinks(),
    DropPastedNotices(),
    TakeCaptionLines(),
    TakeTitle(),
    // A byline and a date may stand between the headline and its repetition or the second headline.
    TakeByline(),
    TakePublished(),
    TakeShownDay(),
    DropRepeatedTitle(),
    TakeSubtitle(),
    TakeAgencyCredit(),
    DropBiography(),
  ]

  /// Reads an article from a text.
  ///
  /// `name` is what the text is called where it came from (a file's name); it is the title of a text
  /// that has none of its own.
  public func article(from text: String, name: String) -> Article {
    let safe = SafeText(Tabs.expanded(text))
    var draft = PlainTextDraft(passages: PlainPassageSplitter.passages(of: safe.string))
    for step in Self.steps { step.apply(to: &draft) }
    let blocks = PlainTextBlocks.blocks(of: draft.passages)
    let title = draft.title ?? SafeText(name).collapsed.string
    var article = Article(
      id: ArticleID(naming: title + "\n" + safe.string),
      title: SafeText(title), subtitle: draft.subtitle.map { SafeText($0) },
      byline: draft.byline.map { SafeText($0) }, published: draft.published,
      modified: draft.modified, section: draft.section.map { SafeText($0) }, blocks: blocks)
    article.dateline = PlainDateline.find(in: blocks, near: draft.published?.date)
    return article
  }

  /// What became of every line of a text, in its order: kept, or read off or left out by a step.
  public func decisions(on text: String) -> [Decision] {
    let safe = SafeText(Tabs.expanded(text))
    var draft = PlainTextDraft(passages: PlainPassageSplitter.passages(of: safe.string))
    let lines = draft.passages.flatMap(\.lines).map(\.text)
    // A line is known by its place in the text: steps move lines about, but make none.
    var left = Set(lines.map(\.startIndex))
    var takenBy: [String.Index: String] = [:]
    for step in Self.steps {
      step.apply(to: &draft)
      let kept = Set(draft.passages.flatMap(\.lines).map(\.text.startIndex))
      for place in left.subtracting(kept) { takenBy[place] = String(describing: type(of: step)) }
      left = kept
    }
    return lines.map { Decision(of: $0, takenBy: takenBy[$0.startIndex]) }
  }
}

/// One rule of the plain text extractor.
protocol PlainTextStep: Sendable {
  /// Reads its thing off the draft, or drops it, or leaves the draft as it is.
  func apply(to draft: inout PlainTextDraft)
}
