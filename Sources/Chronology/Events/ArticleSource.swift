import Articles

/// An article behind one address: what reads its blocks is handed on without the article's many parts
/// being counted.
final class ArticleSource: Sendable {
  let article: Article

  init(_ article: Article) { self.article = article }
}
