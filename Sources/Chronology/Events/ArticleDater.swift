public import Articles

/// The whole way from an article to its dated form: the tagger's mentions, their roles, the events.
public struct ArticleDater: Sendable {
  /// Which rules these are. It grows when texts come to have other events, so that what was derived
  /// from the old ones is made anew.
  public static let rulesVersion = "1"

  private let tagger: DateTagger
  private let finder: EventFinder

  /// A dater that reads dates with `tagger` and events with `finder`.
  public init(tagger: DateTagger = DateTagger(), finder: EventFinder = EventFinder()) {
    self.tagger = tagger
    self.finder = finder
  }

  /// Makes the tables of words, which the first article would wait for otherwise. Some milliseconds the
  /// first time, and then nothing.
  public func prepare() {
    let text: SafeText = "On Monday, 25 July 2022, at noon, he said it had opened two weeks before."
    let article = Article(
      id: ArticleID(number: 0), title: "", blocks: [Block(.paragraph, text)])
    _ = date(article, fallback: nil)
  }

  /// The article with its mentions and events. Dates count from the article's own reference, else
  /// from `fallback`; without either, what is not said stays open.
  public func date(_ article: Article, fallback: CivilMoment?) -> DatedArticle {
    let language = tagger.language(of: article)
    let mentions = tagger.mentions(in: article, language: language, fallback: fallback)
    return finder.read(article, mentions: mentions, language: language)
  }
}
