import Articles
import Fetch
import Library
import Synchronization

/// What the threads of one refresh know together.
final class RefreshRound: Sendable {
  let pages: [FeedBook.Page]
  private let progress: @Sendable (RefreshProgress, FeedOutcome?) -> Void
  private let state: Mutex<State>

  private struct State {
    var outcomes: [FeedOutcome?]
    var progress: RefreshProgress
    var fault: LibraryError?
    /// The addresses of pages that are to be fetched, and the articles of those that are.
    var briefs: [String] = []
    var fetching: [String: Brief] = [:]
    /// Of feeds, which articles are still to be fetched whole.
    var owed: [FeedID: [ArticleID: Int]] = [:]
    /// Feeds that another one has taken in.
    var joined: [FeedID: FeedID] = [:]
    /// Articles whose pages could not be reached, which may be for want of a way to the web.
    var unreached: [Brief] = []
    /// Feeds that were not asked because their host rests, and those of them that were told once.
    var aside: [(Int, FetchError)] = []
    var wereAside: Set<Int> = []
    /// The hosts that rest because of what they said to a feed, and whether any does because of a page.
    var restedByFeeds: Set<String> = []
    var isRestedByPages = false
    var deferred: [(Int, FeedFailure)] = []
    /// Feeds that were had and had not changed.
    var had: [FeedID] = []
    /// How many feeds were not asked.
    var unasked = 0
  }

  /// An article that is to be fetched whole from its page, and how many times that was tried.
  struct Brief {
    let article: Article
    var feed: FeedID
    let tries: Int
    let trust: WebRequest.Trust
  }

  init(
    _ pages: [FeedBook.Page], progress: @escaping @Sendable (RefreshProgress, FeedOutcome?) -> Void
  ) {
    self.pages = pages
    self.progress = progress
    state = Mutex(
      State(
        outcomes: Array(repeating: nil, count: pages.count),
        progress: RefreshProgress(count: pages.count)))
  }

  /// What became of the feeds that are done, in their order.
  var outcomes: [FeedOutcome] { state.withLock { $0.outcomes.compactMap { $0 } } }

  /// What kept the library from being written.
  var fault: LibraryError? { state.withLock { $0.fault } }

  /// A feed is done; `name` is what it calls itself by now.
  func finish(
    _ number: Int, _ result: FeedOutcome.Result, moved: SafeText? = nil, name: SafeText? = nil,
    ignored: Int = 0
  ) {
    let page = pages[number]
    let isNamed = page.subscription.title != nil || name?.isEmpty != false
    let outcome = FeedOutcome(
      feed: page.subscription.id, title: isNamed ? page.title : name ?? page.title,
      address: moved ?? page.subscription.address, result: result, hasMoved: moved != nil,
      lastSuccess: page.had, ignored: ignored)
    let now = state.withLock { state in
      state.outcomes[number] = outcome
      state.progress.done += 1
      switch result {
      case .failed: state.progress.failed += 1
      case .waiting, .stopped: state.unasked += 1
      case .fetched, .unchanged: break
      }
      return state.progress
    }
    progress(now, outcome)
  }

  /// A failure that is remembered only if the web could be reached at all.
  func put(off failure: FeedFailure, of number: Int) {
    state.withLock { $0.deferred.append((number, failure)) }
  }

  /// A feed was had and had not changed.
  func noteHad(_ feed: FeedID) { state.withLock { $0.had.append(feed) } }

  /// The feeds that were had and had not changed.
  var had: [FeedID] { state.withLock { $0.had } }

  /// The failures that were put off.
  var deferred: [(Int, FeedFailure)] { state.withLock { $0.deferred } }

  /// Whether any host has answered.
  var hasAnswers: Bool {
    state.withLock { state in state.progress.done > state.deferred.count + state.unasked }
  }

  /// So many more articles are in.
  func note(new count: Int) {
    guard count > 0 else { return }
    let now = state.withLock { state in
      state.progress.new += count
      return state.progress
    }
    progress(now, nil)
  }

  /// Says in the log of the feeds what a run is about to keep. Twins of what another feed has begun to
  /// bring since the piece was made are given its article.
  func claim(
    _ piece: FeedHarvest.Piece, of feed: FeedID, run: UInt64, in feeds: FeedLog
  ) throws(LibraryError) -> FeedHarvest.Piece {
    var piece = piece
    try feeds.write { book in
      var places: [ArticleID: Int] = [:]
      for (place, arrival) in piece.arrivals.enumerated() where !arrival.isChange {
        places[arrival.article.id] = place
      }
      let mine = book.articles(of: feed)
      for index in piece.seen.indices {
        let entry = piece.seen[index]
        guard entry.words != 0, let place = places[entry.article],
          let twin = book.article(withWords: entry.words), twin != entry.article,
          !mine.contains(twin)
        else { continue }
        piece.seen[index].article = twin
        piece.seen[index].isOwn = false
        piece.arrivals[place].article.id = twin
      }
      return [.seen(feed, piece.seen, run: run)]
    }
    return piece
  }

  /// Does something to the library; what keeps it from being written ends the refresh.
  func trying(_ body: () throws(LibraryError) -> Void) {
    do throws(LibraryError) {
      try body()
    } catch {
      stop(error)
    }
  }

  /// The library cannot be written.
  func stop(_ fault: LibraryError) {
    state.withLock { $0.fault = $0.fault ?? fault }
  }

  /// An article is to be fetched whole from its page.
  func want(_ brief: Brief) {
    guard let address = brief.article.url?.string else { return }
    state.withLock { state in
      var brief = brief
      brief.feed = state.joined[brief.feed] ?? brief.feed
      guard state.fetching.updateValue(brief, forKey: address) == nil else { return }
      state.briefs.append(address)
      state.owed[brief.feed, default: [:]][brief.article.id] = brief.tries
    }
  }

  /// The page of an article has been fetched, or not: then it is asked for again the next time if
  /// `isOwed`.
  func settle(_ brief: Brief, isOwed: Bool) {
    let tries = brief.tries + 1
    state.withLock { state in
      let feed = state.joined[brief.feed] ?? brief.feed
      state.owed[feed, default: [:]][brief.article.id] =
        isOwed && tries < Self.mostTries ? tries : nil
    }
  }

  /// An article is still to be fetched whole, but not in this round.
  func owe(_ article: ArticleID, of feed: FeedID, tries: Int) {
    state.withLock { state in
      state.owed[state.joined[feed] ?? feed, default: [:]][article] = tries
    }
  }

  /// The page of an article could not be reached: that counts as a try only if the web could be.
  func putOff(_ brief: Brief) { state.withLock { $0.unreached.append(brief) } }

  /// Counts the tries that were put off, if any host has answered.
  func settleUnreached() {
    guard hasAnswers else { return }
    let briefs = state.withLock { state in
      defer { state.unreached = [] }
      return state.unreached
    }
    for brief in briefs { settle(brief, isOwed: true) }
  }

  /// A feed has become one with another, if these changes say so: what is owed it is owed the other.
  func join(_ changes: [FeedChange]) {
    guard let (dropped, kept) = FeedJoin.ends(changes) else { return }
    state.withLock { state in
      state.joined[dropped] = kept
      for (old, new) in state.joined where new == dropped { state.joined[old] = kept }
      let own = state.owed.removeValue(forKey: dropped)
      for case .owed(kept, let all) in changes {
        state.owed[kept] = all.merging(state.owed[kept] ?? [:]) { $1 }
      }
      if let own { state.owed[kept, default: [:]].merge(own) { $1 } }
    }
  }

  /// Whether a feed has become one with another, which stays.
  func isJoined(_ feed: FeedID) -> Bool { state.withLock { $0.joined[feed] != nil } }

  /// Of the feeds that articles were wanted of, which are still to be fetched whole.
  var owed: [FeedID: [ArticleID: Int]] { state.withLock { $0.owed } }

  /// So many times a page is asked for.
  private static let mostTries = 5

  /// A feed was not asked because its host rests. Whether that is to be looked at when all else is done,
  /// because it may be for what the host said to a page; no feed is set aside twice, and none while no
  /// pages are wanted.
  func setAside(_ number: Int, _ error: FetchError) -> Bool {
    state.withLock { state in
      guard !state.owed.isEmpty, state.wereAside.insert(number).inserted else { return false }
      state.aside.append((number, error))
      return true
    }
  }

  /// The feeds that were set aside, and why they were not asked.
  func takeSetAside() -> [(Int, FetchError)] {
    state.withLock { state in
      defer { state.aside = [] }
      return state.aside
    }
  }

  /// Notes what a host said to a feed or a page, if it rests after that.
  func noteRest(_ error: FetchError, of address: String, isPage: Bool) {
    guard error.causesRest else { return }
    let host = (try? WebAddress(address))?.host
    state.withLock { state in
      if isPage {
        state.isRestedByPages = true
      } else if let host {
        state.restedByFeeds.insert(host)
      }
    }
  }

  /// Whether a feed may have not been asked because of what its host said to a page.
  func isRestedByPages(_ page: FeedBook.Page) -> Bool {
    let host = (try? WebAddress(page.subscription.address.string))?.host
    return state.withLock { state in
      state.isRestedByPages && host.map { !state.restedByFeeds.contains($0) } ?? false
    }
  }

  /// Whether there are pages to be fetched.
  var hasPages: Bool { state.withLock { !$0.briefs.isEmpty } }

  /// What to ask for the next page.
  func nextPage(limits: WebLimits) -> WebRequest? {
    state.withLock { state in
      state.briefs.popLast().map {
        WebRequest($0, trust: state.fetching[$0]?.trust ?? .found, limits: limits, number: -1)
      }
    }
  }

  /// The article whose page has been fetched.
  func takeBrief(at address: String) -> Brief? {
    state.withLock { $0.fetching.removeValue(forKey: address) }
  }
}
