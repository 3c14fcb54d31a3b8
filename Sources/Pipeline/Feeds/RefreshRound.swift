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
    var deferred: [(Int, FeedFailure)] = []
    /// How many feeds were not asked.
    var unasked = 0
  }

  /// An article that is to be fetched whole from its page, and how many times that was tried.
  struct Brief {
    let article: Article
    let feed: FeedID
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
    _ number: Int, _ result: FeedOutcome.Result, moved: SafeText? = nil, name: SafeText? = nil
  ) {
    let page = pages[number]
    let isNamed = page.subscription.title != nil || name?.isEmpty != false
    let outcome = FeedOutcome(
      feed: page.subscription.id, title: isNamed ? page.title : name ?? page.title,
      address: moved ?? page.subscription.address, result: result, hasMoved: moved != nil,
      lastSuccess: page.standing?.fetched)
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
      state.owed[brief.feed, default: [:]][brief.article.id] =
        isOwed && tries < Self.mostTries ? tries : nil
    }
  }

  /// Of the feeds that articles were wanted of, which are still to be fetched whole.
  var owed: [FeedID: [ArticleID: Int]] { state.withLock { $0.owed } }

  /// So many times a page is asked for.
  private static let mostTries = 5

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
