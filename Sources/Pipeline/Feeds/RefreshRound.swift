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
    /// Articles whose pages are to be fetched, and those that are being fetched.
    var briefs: [Article] = []
    var fetching: [String: Article] = [:]
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
      if case .failed = result { state.progress.failed += 1 }
      return state.progress
    }
    progress(now, outcome)
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

  /// Says in the log of the feeds what is about to be kept. Twins of what another thread, or another
  /// program, has begun to keep since the piece was made are given its articles.
  func claim(
    _ piece: FeedHarvest.Piece, of feed: FeedID, in feeds: FeedLog
  ) throws(LibraryError) -> FeedHarvest.Piece {
    var piece = piece
    try feeds.write { book in
      var places: [ArticleID: Int] = [:]
      for (place, arrival) in piece.arrivals.enumerated() where !arrival.isChange {
        places[arrival.article.id] = place
      }
      for index in piece.seen.indices {
        let entry = piece.seen[index]
        guard entry.words != 0, let place = places[entry.article],
          let twin = book.article(withWords: entry.words), twin != entry.article
        else { continue }
        piece.seen[index].article = twin
        piece.arrivals[place].article.id = twin
      }
      return [.seen(feed, piece.seen)]
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
  func wantPage(of article: Article) {
    guard article.url != nil else { return }
    state.withLock { $0.briefs.append(article) }
  }

  /// Whether there are pages to be fetched.
  var hasPages: Bool { state.withLock { !$0.briefs.isEmpty } }

  /// What to ask for the next page. Its address comes from a feed, and is trusted as little.
  func nextPage() -> WebRequest? {
    state.withLock { state in
      while let article = state.briefs.popLast(), let address = article.url?.string {
        guard state.fetching.updateValue(article, forKey: address) == nil else { continue }
        return WebRequest(address, trust: .found, limits: .page, number: -1)
      }
      return nil
    }
  }

  /// The article whose page has been fetched.
  func takeBrief(at address: String) -> Article? {
    state.withLock { $0.fetching.removeValue(forKey: address) }
  }
}
