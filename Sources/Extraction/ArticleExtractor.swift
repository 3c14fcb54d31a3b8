public import Articles
public import Markup

/// A page's tree → its article: the text that the author wrote, in order, and nothing else.
///
/// The work reads from top to bottom: what the page says of itself, then the rules in the order of
/// `rules`, then the blocks. Each rule is a file of its own and records what it leaves out.
public struct ArticleExtractor: Sendable {
  /// The last day that a page may say it was published on; without one, any.
  let latest: CivilDate?

  /// An extractor; `today` is the day of reading, after which nothing was published.
  public init(today: CivilDate? = nil) { latest = today }

  /// Rules that see the page as elements.
  private static let elementRules: [any ExtractionRule] = [
    DropInvisible(),
    TakeEntries(),
    DropFurniture(),
    DropNamedClutter(),
    DropCodeTools(),
    DropTeaserCards(),
    DropOtherArticles(),
  ]

  /// Rules for a page that has no article.
  private static let pageRules: [any ExtractionRule] = [
    DropInvisible(), DropFurniture(), DropNamedClutter(),
  ]

  /// Rules that see it as passages: first where the body is, then what in it is not the author's.
  private static let passageRules: [any ExtractionRule] = [
    TakeCaptions(),
    DropTalk(),
    ChooseBody(),
    TakeLeadIn(),
    CutBeyondDeclaredBody(),
    CutLiveFeed(),
    DropHeadlineAgain(),
    DropRepetitions(),
    DropLinkedLines(),
    // A label is known by the links under it, before they go for themselves.
    DropLabelledLinks(),
    DropPointers(),
    DropPageNotices(),
    DropPageStamps(),
    DropBarRemnants(),
    CutRelatedTail(),
    DropAppendix(),
    DropHeadLines(),
    DropOrphanHeadings(),
  ]

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - document: the page.
  ///   - address: where it came from, if known; links are made absolute against it.
  public func article(from document: HTMLDocument, address: String? = nil) -> Article {
    let reader = MetadataReader(document, address: address, latest: latest)
    let metadata = reader.metadata()
    let (reading, blocks) = read(reader, metadata)
    let held = heldBody(of: reader, beyond: blocks, in: reading)
    return assemble(reading, blocks, declared: held?.blocks, address: address)
  }

  /// The body that a page holds without showing it, if it shows much less; with who found it.
  private func heldBody(
    of page: MetadataReader, beyond blocks: [Block], in reading: Reading
  ) -> (blocks: [Block], rule: String)? {
    if let declared = DeclaredBody.blocks(
      of: reading.metadata, beyond: blocks, address: page.address)
    {
      return (declared, String(describing: DeclaredBody.self))
    }
    return StateBody.blocks(beyond: reading, address: page.address).map {
      ($0, String(describing: StateBody.self))
    }
  }

  /// What became of every part of a page, in its order, and by which rule.
  public func decisions(on document: HTMLDocument, address: String? = nil) -> [Decision] {
    let reader = MetadataReader(document, address: address, latest: latest)
    let (reading, blocks) = read(reader, reader.metadata())
    let decisions = Decision.all(of: reading)
    guard let held = heldBody(of: reader, beyond: blocks, in: reading) else { return decisions }
    return decisions.map { $0.leftOut(by: held.rule) }
      + held.blocks.map { Decision(of: $0, takenBy: held.rule) }
  }

  /// What a page says of itself, field by field, each with the place that said it.
  public func fields(of document: HTMLDocument, address: String? = nil) -> [FieldSource] {
    FieldSource.all(of: MetadataReader(document, address: address, latest: latest).metadata())
  }

  /// Reads strictly, and again without belief in names if that leaves too little.
  private func read(_ page: MetadataReader, _ metadata: Metadata) -> (
    reading: Reading, blocks: [Block]
  ) {
    let strict = strictReading(of: page, metadata)
    let blocks = BlockBuilder(reading: strict, address: page.address).blocks()
    // To read a page of so many lines twice takes longer than it is worth.
    guard strict.passages.count < 200_000 || blocks.isEmpty else { return (strict, blocks) }
    if blocks.textLength < 250 {
      let lenient = read(page, metadata, elements: [DropInvisible()])
      let more = BlockBuilder(reading: lenient, address: page.address).blocks()
      if more.textLength > blocks.textLength * 2 { return (lenient, more) }
    }
    guard ArticleForm.form(of: blocks, in: strict) == .page else { return (strict, blocks) }
    // A page of teasers has no article, and is still to be read.
    var whole = read(
      page, metadata, elements: Self.pageRules, passages: [TakeCaptions(), DropHeadlineAgain()])
    whole.isWhole = true
    let all = BlockBuilder(reading: whole, address: page.address).blocks()
    // Where some of its cards are read, all of them are.
    let least = blocks.textLength * (strict.cards.isEmpty ? 20 : 12)
    return all.textLength * 10 > least ? (whole, all) : (strict, blocks)
  }

  /// A reading by all rules.
  func strictReading(of page: MetadataReader, _ metadata: Metadata) -> Reading {
    read(page, metadata, elements: Self.elementRules)
  }

  private func read(
    _ page: MetadataReader, _ metadata: Metadata, elements: [any ExtractionRule],
    passages rules: [any ExtractionRule] = Self.passageRules
  ) -> Reading {
    var reading = Reading(page.document, metadata: metadata, words: page.words)
    for rule in elements { rule.apply(to: &reading) }
    let root = page.document.first(.body) ?? 0
    reading.passages = PassageReader.passages(of: reading, in: root)
    for rule in rules { rule.apply(to: &reading) }
    return reading
  }

  private func assemble(
    _ reading: Reading, _ shown: [Block], declared: [Block]?, address: String?
  ) -> Article {
    let metadata = reading.metadata
    var blocks = declared ?? shown
    let form = ArticleForm.form(of: blocks, in: reading, isDeclared: declared != nil)
    let title = SafeText(metadata.title?.value ?? "").collapsed.capped(at: 400)
    var subtitle: SafeText?
    if let second = secondHeadline(in: blocks, title: title.string) {
      // A whole sentence is the first of the text, however large it is set.
      if second.string.last == ".", !opensInHeader(reading) {
        blocks[0].kind = .paragraph
      } else {
        subtitle = second
        blocks.removeFirst()
      }
    }
    let identity =
      metadata.url?.value ?? address
      ?? title.string + "\n" + blocks.map(\.text.string).joined(separator: "\n")
    return Article(
      id: ArticleID(naming: identity),
      title: title,
      subtitle: subtitle,
      byline: (metadata.byline?.value ?? []).map { SafeText($0) },
      published: metadata.published?.value,
      modified: metadata.modified?.value,
      dateline: dateline(of: blocks, near: metadata.published?.value.date),
      site: metadata.site.map { SafeText($0.value).collapsed.capped(at: 80) },
      section: (metadata.section?.value ?? []).map { SafeText($0).collapsed.capped(at: 80) },
      language: metadata.language.map { SafeText($0.value) },
      url: metadata.url.map { SafeText($0.value) },
      image: metadata.image.map { SafeText($0.value) },
      imageAlternative: metadata.imageAlternative.map {
        SafeText($0.value).collapsed.capped(at: 400)
      },
      keywords: (metadata.keywords?.value ?? []).map { SafeText($0) },
      form: form,
      blocks: blocks)
  }

  /// The heading that opens the text, if it is a line about the whole: no `h1` that the title passed
  /// over, no name of a section ("Methods"), and no headline said twice.
  private func secondHeadline(in blocks: [Block], title: String) -> SafeText? {
    guard let first = blocks.first, case .heading(let level) = first.kind,
      (2...3).contains(level), blocks.count > 1, blocks[1].kind == .paragraph,
      !blocks.dropFirst().contains(where: { $0.kind == first.kind })
    else { return nil }
    let key = Words.key(first.text.string)
    // A second headline is nearly a sentence; a short heading is the first of the text's own.
    let isLine = key.split(separator: " ").count > 4 || key.utf8.count > 40
    return isLine && !Words.key(title).hasSuffix(key) ? first.text : nil
  }

  /// Whether the heading that opens the text stands in the header of its page, or of its article: it
  /// is a line about the whole.
  private func opensInHeader(_ reading: Reading) -> Bool {
    var element = reading.passages.first { $0.isKept && $0.isHeading }?.element
    for _ in 0..<6 {
      guard let node = element else { return false }
      if reading.document.tag(of: node) == .header { return true }
      element = reading.document.parent(of: node)
    }
    return false
  }

  /// The dateline at the head of one of the first paragraphs.
  private func dateline(of blocks: [Block], near day: CivilDate?) -> Dateline? {
    let finder = DatelineFinder()
    var seen = 0
    for (index, block) in blocks.enumerated() where block.kind == .paragraph {
      if let found = finder.dateline(in: block.text.string, near: day) {
        var dateline = found.dateline
        dateline.range = TextRange(
          block: index, start: found.bytes.lowerBound, end: found.bytes.upperBound)
        return dateline
      }
      seen += 1
      if seen == 2 { break }
    }
    return nil
  }
}
