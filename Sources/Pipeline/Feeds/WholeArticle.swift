public import Articles
public import Fetch
public import Library

extension Intake {
  /// An article as its page tells it, in the place of what a feed has brought of it: it keeps its id and
  /// the feed's name, what the feed said of day and authors where the page says nothing, and what it brought to hear or see.
  ///
  /// The address comes from a feed, and is trusted as little. `feeds` are those that the article has
  /// come with: if one of them was typed, and the page is of its server, at an address that only this
  /// machine or its network can reach, then that feed is asked first, and the page if the feed is there
  /// too. Throws what kept the page out; a page on which no article is found counts as `noText`.
  public func whole(
    _ brief: Article, of feeds: [Subscription] = [], through client: WebClient,
    isCancelled: () -> Bool = { false }
  ) throws(IntakeError) -> Article {
    guard let address = brief.url?.string else { throw .fetch(.badAddress) }
    var request = WebRequest(address, trust: .found, limits: client.pageLimits)
    var answer = Result { () throws(FetchError) in
      try client.send(request, isCancelled: isCancelled)
    }
    if case .failure(.addressRefused) = answer,
      feeds.contains(where: { feed in
        feed.trust(of: address, isPrivate: true) == .typed && isPrivate(feed, client, isCancelled)
      })
    {
      request.trust = .typed
      answer = Result { () throws(FetchError) in
        try client.send(request, isCancelled: isCancelled)
      }
    }
    switch answer {
    case .success(let answer): return try whole(brief, from: answer)
    case .failure(let error): throw .fetch(error)
    }
  }

  /// Whether a feed is there, at an address that only this machine or its network can reach.
  private func isPrivate(
    _ feed: Subscription, _ client: WebClient, _ isCancelled: () -> Bool
  ) -> Bool {
    let request = WebRequest(feed.address.string, trust: .typed, limits: client.feedLimits)
    guard let answer = try? client.send(request, isCancelled: isCancelled) else { return false }
    return answer.isPrivate && (try? answer.feed()) != nil
  }

  /// The same of an answer that has come.
  func whole(_ brief: Article, from answer: WebAnswer) throws(IntakeError) -> Article {
    let page = FetchedPage(
      bytes: answer.bytes, name: "page.html", address: answer.address, charset: answer.charset)
    var whole = try article(of: page)
    guard whole.form != .page else { throw .noText }
    whole.id = brief.id
    whole.url = brief.url ?? whole.url
    whole.blocks += EnclosureBlock.blocks(of: brief)
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
