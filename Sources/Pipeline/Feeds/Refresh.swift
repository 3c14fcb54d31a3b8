public import Articles
import Dispatch
import Extraction
import Feeds
public import Fetch
public import Library
import Markup
import Synchronization

/// Fetches feeds and takes in what is new: many at once from the web, and what has come is read and kept
/// while others are still on their way.
///
/// Whatever stops it, nothing is lost or doubled: what is about to be kept of a feed is said in the log
/// of the feeds before, and that a feed was had, after. Of those that have not changed one line says that they were had.
public struct Refresh: Sendable {
  let articles: ArticleLog
  let feeds: FeedLog
  private let client: WebClient
  let intake: Intake
  private let now: @Sendable () -> CivilMoment
  private let isIgnored: @Sendable (Article, Subscription, String) -> Bool

  /// How many feeds are read at once. Fetching them has a thread of its own.
  private let readers = 2
  /// So many bytes of feeds may wait to be read before no more are asked for.
  private let backlog = 48 << 20

  /// A refresh of the feeds of a library. An article that is ignored, as it comes from a feed of that
  /// name, is kept as read.
  public init(
    articles: ArticleLog, feeds: FeedLog, client: WebClient, intake: Intake,
    now: @escaping @Sendable () -> CivilMoment = ArticleLog.systemTime,
    isIgnored: @escaping @Sendable (Article, Subscription, String) -> Bool = { _, _, _ in false }
  ) {
    self.isIgnored = isIgnored
    self.articles = articles
    self.feeds = feeds
    self.client = client
    self.intake = intake
    self.now = now
  }

  /// Fetches these feeds, those that follow if none are named. `isNamed` says that the reader asked for
  /// just these: then they are asked even if they had been given up, or their server said to wait.
  ///
  /// `answers` are what servers have answered already: of those feeds none is asked.
  ///
  /// Outcomes come in the order in which feeds are done, on any thread. Answers with all of them, in the
  /// order of the feeds. Throws what keeps the library from being written.
  public func run(
    _ pages: [FeedBook.Page], isNamed: Bool = false, answers: [FeedID: WebAnswer] = [:],
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (RefreshProgress, FeedOutcome?) -> Void = { _, _ in }
  ) throws(LibraryError) -> [FeedOutcome] {
    let round = RefreshRound(pages, progress: progress)
    progress(RefreshProgress(count: pages.count), nil)
    let moment = now()
    let desk = ReadingDesk(threads: readers)
    let isOver = { @Sendable in isCancelled() || round.fault != nil }
    var wanted: [Int] = []
    for (number, page) in pages.enumerated() {
      if !isNamed, let failure = page.failure,
        failure.isFinal || failure.until.map({ $0 > moment }) == true
      {
        round.finish(number, .waiting(failure))
      } else if let answer = answers[page.subscription.id] {
        desk.take(bytes: answer.size) {
          take(number, .success(answer), in: round, isCancelled: isOver)
        }
      } else {
        wanted.append(number)
      }
    }
    let left = Mutex(wanted.reversed() as [Int])
    repeat {
      client.run(
        next: {
          guard desk.waitingBytes < backlog else { return nil }
          // Feeds first: a host that is tired of its pages would not be asked for its feed.
          let feed = left.withLock { $0.popLast() }.map { request(for: pages[$0], number: $0) }
          return feed ?? round.nextPage(limits: client.pageLimits)
        }, isCancelled: isOver, held: { desk.waitingBytes },
        each: { request, result in
          let size = (try? result.get())?.size ?? 0
          desk.take(bytes: size) {
            if request.number < 0 {
              takePage(of: request.address, result, in: round)
            } else {
              take(request.number, result, in: round, isCancelled: isOver)
            }
          }
        })
      desk.wait()
      for (number, error) in round.takeSetAside() {
        if round.isRestedByPages(pages[number]) {
          left.withLock { $0.append(number) }
        } else {
          take(number, .failure(error), in: round, isCancelled: isOver)
        }
      }
    } while !isOver() && (round.hasPages || left.withLock { !$0.isEmpty })
    for number in left.withLock({ $0 }) { round.finish(number, .stopped) }
    noteOwed(in: round)
    // Where no host at all could be reached it is this machine that has no way to the web.
    if round.hasAnswers {
      for (number, failure) in round.deferred { note(failure, of: round.pages[number], in: round) }
    }
    noteHad(in: round)
    if let fault = round.fault { throw fault }
    try feeds.compactIfWorthwhile()
    return round.outcomes
  }

  /// Notes which feeds were had and had not changed: where that ends a trouble, and else once a day, so
  /// that nothing new costs nothing on the disk.
  private func noteHad(in round: RefreshRound) {
    let (had, moment) = (round.had, now())
    guard !had.isEmpty else { return }
    round.trying { () throws(LibraryError) in
      try feeds.write { book in
        let ids = had.filter { id in
          book[id].map { $0.failure != nil || $0.had?.date != moment.date } ?? false
        }
        return ids.isEmpty ? [] : [.had(ids, moment)]
      }
    }
  }

  /// What the reader typed may lead anywhere; what a page or server has told of, no deeper than the web.
  private func request(for page: FeedBook.Page, number: Int) -> WebRequest {
    WebRequest(
      page.subscription.address.string,
      trust: page.subscription.isFound || page.subscription.stream != nil ? .found : .typed,
      limits: client.feedLimits,
      etag: page.standing?.entityTag?.string, lastModified: page.standing?.lastModified?.string,
      number: number)
  }

  /// Takes in what a feed's server has answered.
  private func take(
    _ number: Int, _ result: Result<WebAnswer, FetchError>, in round: RefreshRound,
    isCancelled: @Sendable () -> Bool
  ) {
    let page = round.pages[number]
    switch result {
    case .failure(.cancelled): round.finish(number, .stopped)
    case .failure(let error) where error.isOfRest && round.setAside(number, error): break
    case .failure(let error):
      wantOwed(page, after: nil, in: round)
      round.noteRest(error, of: page.subscription.address.string, isPage: false)
      var retryAfter: Int?
      switch error {
      case .status(_, let seconds), .hostAskedToWait(let seconds): retryAfter = seconds
      default: break
      }
      fail(
        number, FeedTrouble.reason(error), retryAfter: retryAfter,
        isFinal: error == .status(410, retryAfter: retryAfter), in: round)
    case .success(let answer):
      let digest = answer.status == 304 ? nil : answer.digest
      guard let digest, digest != page.standing?.digest else {
        wantOwed(page, after: answer, in: round)
        return settle(number, answer, in: round)
      }
      do throws(FeedError) {
        let feed = try answer.feed()
        wantOwed(page, after: answer, in: round)
        keep(feed, answer, digest, number, in: round, isCancelled: isCancelled)
      } catch {
        // Whoever answered, it was not the feed.
        wantOwed(page, after: nil, in: round)
        fail(number, FeedTrouble.reason(error), in: round)
      }
    }
  }

  /// Nothing new: nothing is written but that it was had, with all others of the round, and where it has
  /// moved to.
  private func settle(_ number: Int, _ answer: WebAnswer, in round: RefreshRound) {
    let page = round.pages[number]
    let moved = newAddress(page.subscription, answer)
    round.noteHad(page.subscription.id)
    round.trying { () throws(LibraryError) in
      try follow(page.subscription.id, to: moved, in: round)
    }
    round.finish(number, .unchanged, moved: moved)
  }

  private func keep(
    _ feed: Feed, _ answer: WebAnswer, _ digest: UInt64, _ number: Int, in round: RefreshRound,
    isCancelled: @Sendable () -> Bool
  ) {
    let page = round.pages[number]
    let id = page.subscription.id
    // What another has taken in while this was on its way it brings itself.
    if round.isJoined(id) || isTwin(page, bringing: feed, in: round) {
      return round.finish(number, .unchanged)
    }
    let harvest = FeedHarvest(
      feed, of: page.subscription, extractor: FragmentExtractor(), now: now())
    var (new, changed, ignored) = (0, 0, 0)
    // What it calls itself is kept only after its articles are.
    let known = page.standing == nil ? page.subscription.title ?? feed.title : nil
    let name = (known ?? page.title).collapsed.string
    let run = UInt64.random(in: 1 ... .max)
    do throws(RefreshStop) {
      let known = { (ids: [ArticleID]) in articles.known(ids) }
      try harvest.pieces(book: feeds.book, known: known) { (piece) throws(RefreshStop) in
        if isCancelled() { throw .cancelled }
        do throws(LibraryError) {
          let seen = try round.claim(piece, of: id, run: run, in: feeds)
          let arrivals = seen.arrivals.map { arrival in
            var arrival = arrival
            arrival.isRead = isIgnored(arrival.article, page.subscription, name)
            return arrival
          }
          var written = Set(try articles.receive(arrivals))
          var fresh = 0
          for arrival in arrivals where written.remove(arrival.article.id) != nil {
            if arrival.isChange {
              changed += 1
            } else if arrival.isRead {
              ignored += 1
            } else {
              fresh += 1
            }
            if page.subscription.isWhole {
              want(arrival.article, of: page, after: answer, in: round)
            }
          }
          new += fresh
          round.note(new: fresh)
        } catch {
          throw .failed(error)
        }
      }
      let moved = newAddress(page.subscription, answer)
      let standing = FeedStanding(
        fetched: now(), entityTag: answer.etag.map { SafeText($0) },
        lastModified: answer.lastModified.map { SafeText($0) }, title: feed.title,
        site: feed.link.map { SafeText($0) }, digest: digest, isWellFormed: feed.isWellFormed)
      do throws(LibraryError) {
        try feeds.write { _ in
          [.kept(id, run: run), .fetched(id, standing)]
            + (round.owed[id].map { [.owed(id, $0)] } ?? [])
        }
        // By now it is sure what the feed has brought, and known what it owes.
        try follow(id, to: moved, in: round)
      } catch {
        throw .failed(error)
      }
      round.finish(
        number, .fetched(new: new, changed: changed), moved: moved,
        name: feed.title, ignored: ignored)
    } catch {
      if case .failed(let fault) = error { round.stop(fault) }
      round.finish(number, .stopped)
    }
  }

  /// Follows a feed where it has moved to for good, if it has.
  private func follow(
    _ id: FeedID, to moved: SafeText?, in round: RefreshRound
  ) throws(LibraryError) {
    guard moved != nil else { return }
    round.join(try feeds.write { FeedJoin.move(id, to: moved, in: $0) })
  }

  /// Whether a feed is one that is followed already, to which it was joined.
  private func isTwin(
    _ page: FeedBook.Page, bringing feed: Feed, in round: RefreshRound
  ) -> Bool {
    let id = page.subscription.id
    guard let twin = feeds.book.twin(of: page.subscription.address.string),
      twin.subscription.id != id
    else { return false }
    var changes: [FeedChange] = []
    round.trying { () throws(LibraryError) in
      changes = try feeds.write { FeedJoin.twin(of: id, bringing: feed, in: $0) }
    }
    round.join(changes)
    return changes.contains(.unsubscribed(id))
  }

  private func fail(
    _ number: Int, _ reason: SafeText, retryAfter: Int? = nil, isFinal: Bool = false,
    in round: RefreshRound
  ) {
    let page = round.pages[number]
    let failure = FeedTrouble.failure(
      reason, retryAfter: retryAfter, isFinal: isFinal, after: page.failure, at: now())
    if FeedTrouble.isOfTheWay(reason) {
      round.put(off: failure, of: number)
    } else {
      note(failure, of: page, in: round)
    }
    round.finish(number, .failed(failure))
  }

  private func note(_ failure: FeedFailure, of page: FeedBook.Page, in round: RefreshRound) {
    round.trying { () throws(LibraryError) in
      try feeds.write { book in
        book[page.subscription.id] == nil ? [] : [.failed(page.subscription.id, failure)]
      }
    }
  }

  /// Where a feed has moved to for good, if it has.
  private func newAddress(_ subscription: Subscription, _ answer: WebAnswer) -> SafeText? {
    guard let address = answer.movedTo, address != subscription.address.string else { return nil }
    return SafeText(address)
  }
}

/// Why the harvest of a feed was not brought in whole.
private enum RefreshStop: Error {
  case cancelled
  case failed(LibraryError)
}
