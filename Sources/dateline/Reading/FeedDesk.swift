import Articles
import Dispatch
import Library
import Pipeline
import Reader
import Synchronization

/// Does what the reader asks of the feeds, in a room of its own: the web takes its time, and nobody waits
/// for it.
final class FeedDesk: Sendable {
  private let mailbox: Mailbox
  private let foreign: ForeignFeeds
  private let room = DispatchQueue(label: "dateline.web", qos: .utility)
  /// What is asked of the feeds here, in the order in which it is.
  private let desk = DispatchQueue(label: "dateline.feeds.desk", qos: .userInitiated)
  /// Pages that are fetched one at a time, beside a refresh.
  private let pages = DispatchQueue(label: "dateline.pages", qos: .userInitiated)
  private let isStopped = Mutex(false)
  /// What brings back feeds that were followed until just now, as they stood.
  private let unfollowed = Mutex<[String: [FeedChange]]>([:])
  /// What kept feeds out the last time in this sitting. Where nothing could be had at all, the fault may be
  /// this machine's, and the library is not told of it: whoever asked is.
  private let kept = Mutex<[FeedID: FeedFailure]>([:])
  /// What was wrong with what is to be ignored, and with a refresh as a whole, when that was told last.
  private let toldFaults = Mutex<[String]>([])
  private let toldFault = Mutex<String?>(nil)
  private let pace = RefreshPace()

  /// A desk that posts to a mailbox.
  init(mailbox: Mailbox, environment: [String: String]) {
    self.mailbox = mailbox
    foreign = ForeignFeeds(environment: environment)
  }

  /// Ends the refresh that goes on.
  func stop() { isStopped.withLock { $0 = true } }

  /// Does an effect on the feeds that stand behind a door; nothing if it does not concern them.
  func begin(_ effect: ReaderEffect, behind door: ShelfDoor) {
    switch effect {
    case .refresh(let feeds): refresh(feeds, door)
    case .stopRefresh: stop()
    case .listFeeds: work(door) { [self] feeds in mailbox.post(.feedsListed(rows(of: feeds))) }
    case .unfollow(let feed):
      work(door) { [self] feeds throws(ShelfFailure) in try unfollow(feed, feeds) }
    case .editFeeds(let edits):
      work(door) { [self] feeds throws(ShelfFailure) in
        try feeds.write { book in edits.compactMap { Self.change($0, in: book) } }
        mailbox.post(.feedsListed(rows(of: feeds)))
      }
    case .follow(let feed):
      work(door) { [self] feeds throws(ShelfFailure) in
        guard let back = unfollowed.withLock({ $0[feed.string] }) else { return }
        try feeds.write { _ in back }
        mailbox.post(.feedsListed(rows(of: feeds)))
      }
    case .findFeeds(let isAsked):
      desk.async { [self] in
        let book = (try? door.shelf().feeds())?.log.book
        mailbox.post(.feedsFound(foreign.found(besides: book), isAsked: isAsked))
      }
    case .adoptFeeds(let paths):
      desk.async { [self] in adopt(paths, door) }
    case .fetchWhole(let id):
      pages.async { [mailbox] in
        do throws(ShelfFailure) {
          try door.shelf().fetchWhole(id)
          mailbox.post(.wholeFetched(id))
        } catch {
          mailbox.post(
            error.lacksArticle ? .wholeMissing(id) : .failed(SafeText(error.sentence)))
        }
      }
    default: break
    }
  }

  private func work(
    _ door: ShelfDoor, _ job: @escaping @Sendable (FeedShelf) throws(ShelfFailure) -> Void
  ) {
    desk.async { [mailbox] in
      do throws(ShelfFailure) {
        guard let feeds = try door.shelf().feeds() else { return mailbox.post(.feedsListed([])) }
        try job(feeds)
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }

  /// Follows the feeds of lists as an import does, and tells of each line that is refused.
  private func adopt(_ paths: [SafeText], _ door: ShelfDoor) {
    var faults: [SafeText] = []
    do throws(ShelfFailure) {
      guard let feeds = try door.shelf().feeds() else {
        throw ShelfFailure(sentence: "There is no library here to follow feeds in.")
      }
      var count = 0
      for path in paths {
        guard let bytes = foreign.bytes(of: path.string) else {
          faults.append(SafeText("\(path.string) can be read no more."))
          continue
        }
        let outcome = try ListImport(shelf: feeds).run(bytes, of: path.string) {
          faults.append(SafeText($0).collapsed)
        }
        count += outcome.record?.followed ?? 0
      }
      if !faults.isEmpty { mailbox.post(.warned(faults)) }
      let refused = faults.isEmpty ? "" : ", \(faults.count.grouped) refused"
      let them = count == 1 ? "feed is" : "feeds are"
      mailbox.post(
        .said(SafeText("\(count.grouped) \(them) followed now\(refused): refresh fetches them.")))
    } catch {
      mailbox.post(.failed(SafeText(error.sentence)))
    }
  }

  private func unfollow(_ feed: SafeText, _ feeds: FeedShelf) throws(ShelfFailure) {
    guard let id = FeedID(feed.string), let page = feeds.log.book[id] else { return }
    try feeds.write { [self] book in
      unfollowed.withLock { $0[feed.string] = book.changes(of: id) }
      return [.unsubscribed(id)]
    }
    mailbox.post(.feedsListed(rows(of: feeds)))
    mailbox.post(.said(SafeText("\(page.title.collapsed) is followed no more; its articles stay.")))
  }

  private static func change(_ edit: FeedEdit, in book: FeedBook) -> FeedChange? {
    guard var feed = FeedID(edit.id.string).flatMap({ book[$0] })?.subscription else { return nil }
    let former = feed
    if let title = edit.title { feed.title = title.isEmpty ? nil : title.collapsed }
    if let tags = edit.tags { feed.tags = tags.map(\.collapsed) }
    return feed == former ? nil : .subscribed(feed)
  }

  private func refresh(_ wanted: [SafeText]?, _ door: ShelfDoor) {
    isStopped.withLock { $0 = false }
    room.async { [self] in
      do throws(ShelfFailure) {
        guard let feeds = try door.shelf().feeds() else {
          let words = SafeText("There are no feeds here.")
          return mailbox.post(.refreshed(words, isWhole: true, isNews: false))
        }
        let named = wanted.map { Set($0.map(\.string)) }
        let pages = feeds.log.book.feeds.filter { page in
          named?.contains(page.subscription.id.description) ?? true
        }
        let sync = wanted == nil ? try feeds.synchronising() : nil
        guard !pages.isEmpty || sync != nil else {
          let words = SafeText("There are no feeds to fetch.")
          return mailbox.post(.refreshed(words, isWhole: true, isNews: false))
        }
        mailbox.post(.refreshing(0, of: pages.count, new: 0, failed: 0))
        let outcomes = try feeds.refresh(
          pages, isNamed: wanted != nil,
          isCancelled: { [self] in isStopped.withLock { $0 } }, warn: { [self] in warn($0) }
        ) { [self] progress, _ in tell(progress) }
        note(outcomes)
        var (words, isWhole) = Self.words(for: outcomes)
        var fault: String?
        if let sync, !isStopped.withLock({ $0 }) {
          let report = sync.run(isCancelled: { [self] in isStopped.withLock { $0 } })
          words = SafeText(words.string + " " + report.sentence)
          isWhole = isWhole && report.failure == nil
          if report.failure != nil { fault = report.sentence }
        }
        let isNews = isNew(fault) || outcomes.contains { $0.brought > 0 }
        mailbox.post(.refreshed(words, isWhole: isWhole, isNews: isNews))
      } catch {
        let isNews = isNew(error.sentence)
        mailbox.post(.refreshed(SafeText(error.sentence), isWhole: false, isNews: isNews))
      }
    }
  }

  /// Whether what went wrong with a refresh as a whole, if anything did, is not what went wrong with the
  /// one before.
  private func isNew(_ fault: String?) -> Bool {
    toldFault.withLock { told in
      defer { told = fault }
      return fault != nil && told != fault
    }
  }

  /// Tells what is wrong with what is to be ignored, once for as long as it is the same.
  private func warn(_ faults: [String]) {
    let isNew = toldFaults.withLock { told in
      defer { told = faults }
      return told != faults
    }
    if isNew, !faults.isEmpty {
      mailbox.post(.warned(faults.map { SafeText($0 + ".").collapsed }))
    }
  }

  private func tell(_ progress: RefreshProgress) {
    guard pace.isDue(progress) else { return }
    mailbox.post(
      .refreshing(
        progress.done, of: progress.count, new: progress.new, failed: progress.failed))
  }

  private static func words(for outcomes: [FeedOutcome]) -> (SafeText, isWhole: Bool) {
    var (new, changed, failed, stopped, waiting) = (0, 0, 0, 0, 0)
    for outcome in outcomes {
      switch outcome.result {
      case .fetched(let news, let changes):
        new += news
        changed += changes
      case .failed: failed += 1
      case .stopped: stopped += 1
      case .waiting: waiting += 1
      case .unchanged: break
      }
    }
    if outcomes.count == 1, case .failed(let failure) = outcomes[0].result {
      return (SafeText(FeedWords.sentence(outcomes[0], failure)), false)
    }
    var words = new == 0 ? "Nothing new" : "\(new.grouped) new \(new == 1 ? "article" : "articles")"
    if changed > 0 { words += ", \(changed.grouped) changed" }
    let ignored = outcomes.reduce(0) { $0 + $1.ignored }
    if ignored > 0 { words += ", \(ignored.grouped) ignored" }
    let had = outcomes.count - failed - stopped - waiting
    words += " in \(had.grouped) \(had == 1 ? "feed" : "feeds")"
    if failed > 0 { words += "; \(failed.grouped) could not be had" }
    if waiting > 0 { words += "; \(waiting.grouped) not asked, for they fail" }
    if stopped > 0 { words += "; stopped before \(stopped.grouped)" }
    return (SafeText(words + "."), failed == 0)
  }

  /// Remembers which feeds could not be had, for as long as they cannot.
  private func note(_ outcomes: [FeedOutcome]) {
    kept.withLock { kept in
      for outcome in outcomes {
        switch outcome.result {
        case .failed(let failure): kept[outcome.feed] = failure
        case .fetched, .unchanged: kept[outcome.feed] = nil
        case .waiting, .stopped: break
        }
      }
    }
  }

  private func rows(of feeds: FeedShelf) -> [FeedRow] {
    let book = feeds.log.book
    let kept = kept.withLock { $0 }
    return book.feeds.map { page in
      let illFormed: SafeText? =
        page.standing?.isWellFormed == false ? SafeText(FeedWords.illFormed + ".") : nil
      // Another program may have had it since.
      let own = kept[page.subscription.id].flatMap { failure in
        page.had.map { $0 >= failure.at } == true ? nil : failure
      }
      let trouble = (page.failure ?? own).map { failure in
        SafeText(FeedWords.account(of: failure, lastSuccess: page.had))
      }
      return FeedRow(
        id: SafeText(page.subscription.id.description), title: page.title,
        address: page.subscription.address, tags: page.subscription.tags,
        count: book.entryCount(of: page.subscription.id), trouble: trouble ?? illFormed)
    }
  }
}

extension FeedOutcome {
  /// How many articles it brought, new ones and others that were changed.
  fileprivate var brought: Int {
    if case .fetched(let new, let changed) = result { new + changed } else { 0 }
  }
}
