public import Articles
public import Fetch

extension Intake {
  /// An article as its page tells it, in the place of what a feed has brought of it: it keeps its id and
  /// the feed's name, and what the feed said of day and authors where the page says nothing.
  ///
  /// The address comes from a feed, and is trusted as little unless `trust` says otherwise. Throws what kept the page out; a page on
  /// which no article is found counts as `noText`.
  public func whole(
    _ brief: Article, through client: WebClient, trust: WebRequest.Trust = .found,
    isCancelled: () -> Bool = { false }
  ) throws(IntakeError) -> Article {
    guard let address = brief.url?.string else { throw .fetch(.badAddress) }
    let answer: WebAnswer
    do throws(FetchError) {
      answer = try client.send(
        WebRequest(address, trust: trust, limits: client.pageLimits), isCancelled: isCancelled)
    } catch {
      throw .fetch(error)
    }
    return try whole(brief, from: answer)
  }

  /// The same of an answer that has come.
  func whole(_ brief: Article, from answer: WebAnswer) throws(IntakeError) -> Article {
    let page = FetchedPage(
      bytes: answer.bytes, name: "page.html", address: answer.address, charset: answer.charset)
    var whole = try article(of: page)
    guard whole.form != .page else { throw .noText }
    whole.id = brief.id
    whole.url = brief.url ?? whole.url
    return whole.completed(by: brief)
  }
}

extension Article {
  /// The same article with what another form of it tells and it does not: a page often leaves out what
  /// its feed has said. The site is called as that calls it.
  public func completed(by known: Article) -> Article {
    var article = self
    article.site = known.site ?? site
    article.published = published ?? known.published
    if byline.isEmpty { article.byline = known.byline }
    if title.isEmpty { article.title = known.title }
    if keywords.isEmpty { article.keywords = known.keywords }
    return article
  }
}
