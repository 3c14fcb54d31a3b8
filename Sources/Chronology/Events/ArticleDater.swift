public import Articles

/// The whole way from an article to its dated form: the tagger's mentions, their roles, the events.
public struct ArticleDater: Sendable {
  /// Which rules these are. It grows when texts come to have other events, so that what was derived
  /// from the old ones is made anew.
  public static let rulesVersion = "6"

  private let tagger: DateTagger
  private let finder: EventFinder

  /// A dater that reads dates with `tagger` and events with `finder`.
  public init(tagger: DateTagger = DateTagger(), finder: EventFinder = EventFinder()) {
    self.tagger = tagger
    self.finder = finder
  }

  /// The article with its mentions and events. Dates count from the article's own reference, else
  /// from `fallback`; without either, what is not said stays open.
  public func date(_ article: Article, fallback: CivilMoment?) -> DatedArticle {
    let language = tagger.language(of: article)
    let mentions = tagger.mentions(in: article, language: language, fallback: fallback)
    return finder.read(article, mentions: mentions, language: language)
  }
}
