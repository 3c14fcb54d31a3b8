public import Articles

/// Finds the events among the dates of an article: which mentions say that something happened, in
/// which part of their sentence, and who says so.
///
/// Works block by block on the blocks that hold mentions; linear in the text.
public struct EventFinder: Sendable {
  /// A finder; it holds nothing.
  public init() {}

  /// The events that `mentions` date, in reading order. The mentions must be in reading order and
  /// must not overlap; roles that they have already are kept, but for `.occurrence`, which is
  /// judged again here.
  public func events(in article: Article, mentions: [DateMention]) -> [Event] {
    read(article, mentions: mentions).events
  }

  /// The mentions with their roles, and the events.
  public func read(_ article: Article, mentions: [DateMention]) -> DatedArticle {
    read(article, mentions: mentions, language: LanguageGuess.amongAll.language(of: article))
  }

  /// The same for an article whose language is known.
  func read(_ article: Article, mentions: [DateMention], language: Language) -> DatedArticle {
    var dated = DatedArticle(article)
    dated.mentions.reserveCapacity(mentions.count)
    let source = ArticleSource(article)
    var first = 0
    while first < mentions.count {
      let block = mentions[first].range.block
      var end = first
      while end < mentions.count, mentions[end].range.block == block { end += 1 }
      if article.blocks.indices.contains(block) {
        var reading = BlockReading(
          source: source, block: block, mentions: Array(mentions[first..<end]),
          words: language.clauses)
        // All events are gathered in one list, which none of them leaves.
        swap(&reading.events, &dated.events)
        reading.read()
        swap(&reading.events, &dated.events)
        dated.mentions += reading.mentions
      }
      first = end
    }
    return dated
  }
}
