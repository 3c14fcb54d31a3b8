import Articles
package import Fetch
package import Library

/// The pages of articles whose feed is to bring them whole. One that cannot be had for a reason that
/// passes is asked for again by the next refreshes.
extension Refresh {
  /// Asks for the page of an article.
  func want(_ article: Article, of page: FeedBook.Page, tries: Int = 0, in round: RefreshRound) {
    round.want(
      RefreshRound.Brief(
        article: article, feed: page.subscription.id, tries: tries,
        trust: article.url.map { page.subscription.trust(of: $0.string) } ?? .found))
  }

  /// Asks for the pages that earlier runs could not have.
  func wantOwed(_ page: FeedBook.Page, in round: RefreshRound) {
    guard page.subscription.isWhole else { return }
    for (id, tries) in feeds.book.owed(by: page.subscription.id) {
      if let article = try? articles.article(id)?.article {
        want(article, of: page, tries: tries, in: round)
      }
    }
  }

  /// Remembers what is to be asked for again.
  func noteOwed(in round: RefreshRound) {
    let owed = round.owed
    guard !owed.isEmpty else { return }
    round.trying { () throws(LibraryError) in
      try feeds.write { book in
        owed.filter { book[$0.key] != nil && $0.value != book.owed(by: $0.key) }
          .map { .owed($0.key, $0.value) }
      }
    }
  }

  /// Takes the article of a page in the place of what its feed brought of it.
  func takePage(
    of address: String, _ result: Result<WebAnswer, FetchError>, in round: RefreshRound
  ) {
    guard let brief = round.takeBrief(at: address) else { return }
    switch result {
    case .failure(.cancelled): break
    case .failure(let error): round.settle(brief, isOwed: error.mayPass)
    case .success(let answer):
      round.settle(brief, isOwed: false)
      guard let whole = try? intake.whole(brief.article, from: answer) else { return }
      round.trying { () throws(LibraryError) in
        try articles.receive([Arrival(whole, isChange: true)])
      }
    }
  }
}

extension FetchError {
  /// Whether the same question may be answered another time.
  fileprivate var mayPass: Bool {
    switch self {
    case .status(let status, _): status == 408 || status == 429 || status >= 500
    case .timedOut, .cannotResolve, .cannotConnect, .brokenOff, .hostAskedToWait, .hostUnreachable,
      .noRoom:
      true
    default: false
    }
  }
}

extension Subscription {
  /// How far an address that the feed leads to is trusted: as one that was typed if it is of the same
  /// server as the feed, and the feed's own was typed.
  package func trust(of page: String) -> WebRequest.Trust {
    guard !isFound, stream == nil, let own = try? WebAddress(address.string),
      let other = try? WebAddress(page), own.origin == other.origin
    else { return .found }
    return .typed
  }
}
