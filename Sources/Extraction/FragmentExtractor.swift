public import Articles
package import Markup

/// The content of a feed's entry → blocks. It is all article: nothing chooses a body in it or cuts
/// it down to one, as `ArticleExtractor` must with a page.
///
/// What goes is what belongs to nobody: what no reader sees, the bars for sharing, and what programs
/// write under an entry for feeds ("The post … appeared first on …", "Continue reading").
public struct FragmentExtractor: Sendable {
  /// An extractor; it has no settings.
  public init() {}

  private static let rules: [any ExtractionRule] = [
    DropInvisible(),
    DropTrackingPixels(),
    DropShareBars(),
    // What stands before the last line is the last once that is gone.
    CutFeedTail(),
    DropReadOn(),
  ]

  /// The blocks of a snippet of HTML, as those of a page whose body it is. One larger than a page
  /// may be is read as plain text.
  ///
  /// - Parameters:
  ///   - html: the snippet; words without any markup are one as well.
  ///   - base: the http or https address against which links in it are read, such as the entry's
  ///     own; without one they stay as they are.
  public func blocks(of html: String, base: String?) -> [Block] {
    guard let document = try? HTMLDocument(fragment: html) else {
      return blocks(ofPlain: FragmentText.plain(html))
    }
    return blocks(of: document, base: base)
  }

  /// The blocks of a text without markup: its paragraphs, lists and quotes are known by empty
  /// lines, indents and signs.
  public func blocks(ofPlain text: String) -> [Block] {
    let safe = SafeText(Tabs.expanded(text))
    return PlainTextBlocks.blocks(of: PlainPassageSplitter.passages(of: safe.string))
  }

  /// The blocks of a snippet that was read already.
  package func blocks(of document: HTMLDocument, base: String?) -> [Block] {
    var reading = Reading(document, metadata: Metadata(), words: ClassWords(document))
    for rule in Self.rules { rule.apply(to: &reading) }
    reading.passages = PassageReader.passages(
      of: reading, in: document.first(.body) ?? 0, isJudged: false)
    return BlockBuilder(
      reading: reading, address: base.flatMap { PageAddress($0) }, showsBarePictures: true
    ).blocks()
  }
}
