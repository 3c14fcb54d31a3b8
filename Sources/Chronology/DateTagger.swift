public import Articles

/// Finds the expressions of time in a text and works out which days they mean.
///
/// Reading goes in four steps: tokens; parsers, each of which proposes one form of expression; joiners
/// and refiners, which put proposals together or change them by what stands around; and the resolver,
/// which gives them days in reading order. All of it is linear in the length of the text.
public struct DateTagger: Sendable {
  /// Which of the languages a text is written in; nothing for all that are known, whose guess is made
  /// when a text is first read.
  private let chosen: LanguageGuess?
  private var guess: LanguageGuess { chosen ?? .amongAll }

  /// A tagger for texts of one of the languages. Each text is read in the language that it declares,
  /// or that its own words show; English is taken where neither decides.
  public init(languages: [Language]) {
    chosen = LanguageGuess(among: languages)
  }

  /// A tagger for all the languages that are known.
  public init() { chosen = nil }

  /// The mentions in one text, as block 0: offsets in UTF-8 bytes, in order, none overlapping.
  ///
  /// Without a reference what is not said stays open: values like `XXXX-07-25`, no interval.
  public func mentions(in text: String, reference: CivilMoment?) -> [DateMention] {
    var reading = Reading(
      language: guess.language(of: CollectionOfOne(text)), isLone: reference != nil)
    reading.read(text, block: 0)
    return reading.mentions(reference: reference)
  }

  /// The mentions in an article, over all its blocks; what was said in one block is remembered in the
  /// next. Dates count from the article's own reference, else from `fallback`.
  public func mentions(in article: Article, fallback: CivilMoment?) -> [DateMention] {
    mentions(in: article, language: language(of: article), fallback: fallback)
  }

  /// The mentions in an article that is written in a language.
  func mentions(
    in article: Article, language: Language, fallback: CivilMoment?
  ) -> [DateMention] {
    var reading = Reading(language: language)
    return read(article, with: &reading, fallback: fallback)
  }

  /// The language in which an article is read.
  func language(of article: Article) -> Language {
    guess.language(of: article)
  }

  /// The mentions in one text, and what each rule did to bring them about.
  public func trace(_ text: String, reference: CivilMoment?) -> (
    mentions: [DateMention], trace: TagTrace
  ) {
    var reading = Reading(
      language: guess.language(of: CollectionOfOne(text)), isLone: reference != nil)
    reading.trace = TagTrace()
    reading.read(text, block: 0)
    let mentions = reading.mentions(reference: reference)
    return (mentions, reading.trace ?? TagTrace())
  }

  /// The mentions in an article, as `mentions(in:fallback:)` finds them, and what each rule did.
  public func trace(_ article: Article, fallback: CivilMoment?) -> (
    mentions: [DateMention], trace: TagTrace
  ) {
    var reading = Reading(language: language(of: article))
    reading.trace = TagTrace()
    let mentions = read(article, with: &reading, fallback: fallback)
    return (mentions, reading.trace ?? TagTrace())
  }

  private func read(
    _ article: Article, with reading: inout Reading, fallback: CivilMoment?
  ) -> [DateMention] {
    for index in article.blocks.indices {
      reading.read(
        article.blocks[index].text.string, block: index, kind: article.blocks[index].kind)
    }
    if let known = article.reference { return reading.mentions(reference: known) }
    // The first line of a plain text is its title, and may say no more than when it was published.
    var title = Reading(language: reading.language)
    if article.title.string.utf8.count <= Page.longestStamp {
      title.read(article.title.string, block: 0)
    }
    return reading.mentions(reference: title.stamp ?? reading.stamp ?? fallback)
  }
}
