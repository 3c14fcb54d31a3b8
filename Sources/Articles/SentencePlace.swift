/// A sentence of an article, by its place.
public struct SentencePlace: Sendable, Hashable {
  /// Which article.
  public let article: ArticleID
  /// Where in its text.
  public let sentence: TextRange

  /// A place in an article.
  public init(article: ArticleID, sentence: TextRange) {
    self.article = article
    self.sentence = sentence
  }

  /// The sentence, of the article that it is a place in; nothing if that has no such place.
  public func words(in article: Article) -> SafeText? {
    guard article.blocks.indices.contains(sentence.block) else { return nil }
    let text = article.blocks[sentence.block].text.string
    guard sentence.end <= text.utf8.count else { return nil }
    return SafeText(String(text.text(in: sentence.bytes)))
  }
}

extension Timeline.Source {
  /// Where its sentence stands.
  public var place: SentencePlace {
    SentencePlace(article: article, sentence: event.sentence)
  }
}
