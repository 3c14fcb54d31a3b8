import Articles
package import Fetch
package import Library

/// The pages of articles whose feed is to bring them whole. One that cannot be had for a reason that
/// passes is asked for again by the next refreshes.
extension Refresh {
  /// Asks for the page of an article, after what the feed's server has answered.
  func want(
    _ article: Article, of page: FeedBook.Page, tries: Int = 0, after answer: WebAnswer,
    in round: RefreshRound
  ) {
    round.want(
      RefreshRound.Brief(
        article: article, feed: page.subscription.id, tries: tries,
        trust: article.url.map {
          page.subscription.trust(of: $0.string, isPrivate: answer.isPrivate)
        } ?? .found))
  }

  /// Asks for the pages that earlier runs could not have. If the feed's own server has not answered, its
  /// pages wait until it does: only then is it known where it is.
  func wantOwed(_ page: FeedBook.Page, after answer: WebAnswer?, in round: RefreshRound) {
    guard page.subscription.isWhole else { return }
    for (id, tries) in feeds.book.owed(by: page.subscription.id) {
      guard let article = try? articles.article(id)?.article else { continue }
      if let answer {
        want(article, of: page, tries: tries, after: answer, in: round)
      } else if let url = article.url, page.subscription.hasSameOrigin(as: url.string) {
        round.owe(id, of: page.subscription.id, tries: tries)
      } else {
        round.want(
          RefreshRound.Brief(
            article: article, feed: page.subscription.id, tries: tries, trust: .found))
      }
    }
  }

  /// Remembers what is to be asked for again.
  func noteOwed(in round: RefreshRound) {
    round.settleUnreached()
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
    // What was not asked is owed as before.
    case .failure(.cancelled), .failure(.noTransferLibrary): break
    case .failure(let error) where error.isOfRest: break
    case .failure(let error):
      round.noteRest(error, of: address, isPage: true)
      if FeedTrouble.isOfTheWay(FeedTrouble.reason(error)) {
        round.putOff(brief)
      } else {
        round.settle(brief, isOwed: error.mayPass)
      }
    case .success(let answer):
      guard let whole = try? intake.whole(brief.article, from: answer) else {
        return round.settle(brief, isOwed: false)
      }
      round.trying { () throws(LibraryError) in
        try articles.receive([Arrival(whole, isChange: true)])
        round.settle(brief, isOwed: false)
      }
    }
  }
}

extension FetchError {
  /// Whether the same question may be answered another time.
  fileprivate var mayPass: Bool {
    switch self {
    case .status(let status, _): status == 408 || status == 429 || status >= 500
    case .timedOut, .brokenOff, .noRoom: true
    default: false
    }
  }

  /// Whether the host was not asked, for what it had come to before.
  var isOfRest: Bool {
    switch self {
    case .hostAskedToWait, .hostUnreachable: true
    default: false
    }
  }

  /// Whether a host may rest after it.
  var causesRest: Bool {
    switch self {
    case .status(429, _), .status(503, _?), .cannotResolve, .cannotConnect,
      .timedOut(.connecting):
      true
    default: false
    }
  }
}

extension Subscription {
  /// How far an address that the feed leads to is trusted: as one that was typed if it is of the same
  /// server as the feed, the feed's own was typed, and its connection of this run led to a private
  /// address: what is public has no business there, whatever its names say by now.
  package func trust(of page: String, isPrivate: Bool) -> WebRequest.Trust {
    isPrivate && !isFound && stream == nil && hasSameOrigin(as: page) ? .typed : .found
  }

  /// Whether an address is of the same server as the feed.
  func hasSameOrigin(as page: String) -> Bool {
    guard let own = try? WebAddress(address.string), let other = try? WebAddress(page) else {
      return false
    }
    return own.origin == other.origin
  }
}
