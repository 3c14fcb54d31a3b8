import Articles
import Dispatch
import Fetch
import Library
import Reader
import Synchronization

/// Does what the reader asks of the library, off the event loop, and posts what became of it.
///
/// Lists, articles and timelines that a newer request has overtaken are not begun or are given up:
/// keys come faster than a disk answers, and only the last is looked at.
final class Effects: Sendable {
  private let door: ShelfDoor
  private let mailbox: Mailbox
  private let feeds: FeedDesk
  private let pipes: PipeDesk
  private let bulk: BulkDesk
  private let counts: CountDesk
  private let index: IndexDesk
  private let environment: [String: String]
  private let settings: Settings
  /// Quick work, in the order it was asked for, so that what was saved first is kept first.
  private let desk = DispatchQueue(label: "dateline.desk", qos: .userInitiated)
  /// What is to be kept and is not yet.
  private let keeping = DispatchGroup()
  /// Lists that take longer than a picture may wait.
  private let readingRoom = DispatchQueue(label: "dateline.list", qos: .userInitiated)
  /// Long work, which must not hold up the quick.
  private let backRoom = DispatchQueue(label: "dateline.timeline", qos: .utility)
  /// What is fetched, one thing after the other.
  private let street = DispatchQueue(label: "dateline.street", qos: .userInitiated)
  /// Where it is noticed that something takes long.
  private let lateRoom = DispatchQueue(label: "dateline.late", qos: .userInitiated)
  private let newestList = Mutex(0)
  private let newestOpen = Mutex(0)
  private let pace = Mutex(PreviewPace())
  private let start = ContinuousClock.now
  /// The number of the article that was opened last.
  private let lastOpened = Mutex(0)
  private let newestTimeline = Mutex(0)
  private let watch = Mutex<LibraryWatch?>(nil)
  private let isLeaving = Mutex(false)
  private let hasToldOfLibrary = Mutex(false)

  /// How long a list may take before what was found of it is shown.
  private static let patience = Duration.milliseconds(6)
  /// How long something may be fetched until that is told.
  private static let fetchPatience = DispatchTimeInterval.milliseconds(500)
  /// How long the article that was shown before stays while another is opened.
  private static let openPatience = DispatchTimeInterval.milliseconds(60)
  /// So many articles are told of with their states, to be done with at once.
  private static let fewArticles = 1_000

  /// Effects on the shelf behind a door, whose outcomes go to the mailbox.
  init(door: ShelfDoor, mailbox: Mailbox, house: House) {
    self.door = door
    self.mailbox = mailbox
    feeds = FeedDesk(mailbox: mailbox, environment: house.environment)
    pipes = PipeDesk(door: door, mailbox: mailbox)
    bulk = BulkDesk(door: door, mailbox: mailbox)
    counts = CountDesk(door: door, mailbox: mailbox)
    index = IndexDesk(door: door, mailbox: mailbox)
    environment = house.environment
    settings = house.settings
  }

  /// Opens the shelf, and watches it from then on.
  func openShelf() {
    desk.async { [self] in
      do throws(ShelfFailure) {
        let shelf = try door.shelf()
        let watched: any Shelf = shelf.placeholderFor ?? shelf
        let watch = watched.watch { [weak self] in self?.follow() }
        self.watch.withLock { $0 = watch }
        mailbox.post(.shelfOpened(title: shelf.title, notice: shelf.notice.map { SafeText($0) }))
        // It may have come to hold something before it was watched.
        if let library = shelf.placeholderFor {
          if library.isEmpty { mailbox.post(.libraryEmpty) }
          follow()
        }
      } catch {
        mailbox.post(.unopened(SafeText(error.sentence)))
      }
    }
  }

  /// Begins an effect that does not concern the terminal.
  func begin(_ effect: ReaderEffect) {
    switch effect {
    case .list(let query, let order, let rows, let generation):
      list(query, order, rows, generation)
    case .makeTimeline(let scope, let generation): makeTimeline(scope, generation)
    case .open(let id): open(id, nextOpen())
    case .preview(let id): preview(id)
    case .recall(let id): recall(id)
    case .save(let state, let old, let id):
      keep { shelf in
        do throws(ShelfFailure) {
          try shelf.save(state, was: old, for: id)
          return .stateSaved(id, state)
        } catch {
          return .saveFailed(id, SafeText(error.sentence))
        }
      }
    case .saveAll(let changes):
      keep { shelf in
        do throws(ShelfFailure) {
          try shelf.save(changes)
          return .statesSaved(changes.map(\.id))
        } catch {
          return .savesFailed(changes.map(\.id), SafeText(error.sentence))
        }
      }
    case .gather(let query, let order, let rows, let generation):
      gather(query, order, rows, generation)
    case .remove(let articles):
      keep { shelf throws(ShelfFailure) in
        try shelf.remove(articles.ids)
        return .removed(articles)
      }
    case .restore(let articles):
      keep { shelf throws(ShelfFailure) in
        try shelf.restore(articles.ids)
        return .restored(articles)
      }
    case .recallRemoval:
      keep { shelf throws(ShelfFailure) in
        let (ids, day) = try shelf.lastRemoval()
        return .removalRecalled(ArticleSet(ids), day)
      }
    case .changeAll, .changeBack, .stopChanging:
      bulk.begin(effect, in: keeping) { [weak self] in self?.prepare() }
    case .tally(let queries): counts.tally(queries)
    // What was done just now is done before it.
    case .seekUnread, .seekMatch: desk.async { [self] in counts.seek(effect) }
    case .add(let word): add(word.string)
    case .export, .exportAll, .exportTimeline, .exportListed, .replacing:
      keep(in: backRoom) { WritingDesk(shelf: $0).write(effect) }
    case .readSentences(let places):
      keep(in: readingRoom) { .sentencesRead($0.sentences(places)) }
    case .openInBrowser(let address):
      if let sentence = Browser.open(
        address, with: settings.words(.browser), environment: environment)
      {
        mailbox.post(.failed(SafeText(sentence)))
      } else {
        mailbox.post(.said("Opened in the browser."))
      }
    case .pipe(let id, let words): pipes.begin(id, to: words)
    case .openLibrary: openLibrary()
    case .refresh, .stopRefresh, .listFeeds, .unfollow, .follow, .editFeeds, .fetchWhole,
      .findFeeds, .adoptFeeds:
      feeds.begin(effect, behind: door)
    case .copy, .suspend, .redraw, .quit: break  // the event loop's own
    case .listThemes, .keepTheme, .recallHistory, .keepHistory, .remember, .keepQuery, .dropQuery:
      break  // and other desks'
    }
  }

  /// Has the shelf get ready to be searched, out of the way of what the reader asks for.
  func prepare() { index.prepare() }

  /// Waits until everything that is to be kept is: nothing is lost by leaving. All else is given up.
  func finish() {
    isLeaving.withLock { $0 = true }
    feeds.stop()
    counts.stop()
    index.stop()
    watch.withLock { $0 = nil }
    keeping.wait()
    pipes.finish()
  }

  /// Some program has written: what is shown is looked at again, and made ready to be searched.
  private func follow() {
    guard let shelf = try? door.shelf() else { return }
    if let library = shelf.placeholderFor {
      if library.isEmpty { return }
      let isToldAlready = hasToldOfLibrary.withLock { isTold in
        defer { isTold = true }
        return isTold
      }
      if !isToldAlready { mailbox.post(.libraryBegun) }
      return
    }
    mailbox.post(.libraryChanged)
    if shelf.isBehind, !bulk.isWorking { prepare() }
  }

  /// Has the library take the place of what was shown while it was empty: for all that is asked
  /// after this.
  private func openLibrary() {
    desk.async { [self] in
      guard let library = (try? door.shelf())?.placeholderFor else { return }
      door.change(to: library)
      mailbox.post(
        .shelfOpened(title: library.title, notice: library.notice.map { SafeText($0) }))
      if library.isBehind { prepare() }
    }
  }

  /// Whether the answer to a request is wanted no more: a newer one came, or the reader leaves.
  private func isOver(_ generation: Int, newest: Int) -> Bool {
    newest > generation || isLeaving.withLock { $0 }
  }

  private func keep(
    in room: DispatchQueue? = nil,
    _ job: @escaping @Sendable (any Shelf) throws(ShelfFailure) -> ReaderMessage
  ) {
    (room ?? desk).async(group: keeping) { [door, mailbox] in
      do throws(ShelfFailure) {
        mailbox.post(try job(try door.shelf()))
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }

  /// Takes in a path at once; an address when it has come. Leaving gives up what has not.
  private func add(_ word: String) {
    let name = InputName(word)
    guard case .address = name else {
      keep { shelf throws(ShelfFailure) in try shelf.add(word) { false }.message }
      return
    }
    street.async(group: keeping) { [self] in
      let isOver = Mutex(false)
      desk.asyncAfter(deadline: .now() + Self.fetchPatience) { [mailbox] in
        isOver.withLock { isOver in
          if !isOver { mailbox.post(.said(SafeText("Fetching from \(name.host)…"))) }
        }
      }
      let message: ReaderMessage
      do throws(ShelfFailure) {
        message = try door.shelf().add(word) { self.isLeaving.withLock { $0 } }.message
      } catch {
        message = .failed(SafeText(error.sentence))
      }
      isOver.withLock { $0 = true }
      mailbox.post(message)
    }
  }

  private func list(
    _ query: Query, _ order: ListOrder, _ rows: Range<Int>, _ generation: Int
  ) {
    newestList.withLock { $0 = max($0, generation) }
    desk.async { [self] in
      // What says most is known only when all that matches has been weighed.
      let isHasty = order == .newest || order == .stories
      if isHasty, look(for: query, order, rows, generation, patience: Self.patience) {
        return
      }
      readingRoom.async { [self] in _ = look(for: query, order, rows, generation, patience: nil) }
    }
  }

  /// Posts the rows that are found, unless a newer request came; whether there is no more to be done.
  private func look(
    for query: Query, _ order: ListOrder, _ rows: Range<Int>, _ generation: Int,
    patience: Duration?
  ) -> Bool {
    let isStale = { @Sendable [self] in isOver(generation, newest: newestList.withLock { $0 }) }
    do throws(ShelfFailure) {
      guard !isStale(),
        let found = try door.shelf().rows(
          matching: query, order: order, in: rows, patience: patience, isStale: isStale)
      else { return true }
      let sourced = try door.shelf().sourced(found.rows)
      mailbox.post(
        .listed(
          sourced, from: rows.lowerBound, total: found.total,
          isComplete: found.isComplete || patience == nil, query: query, generation: generation))
      // A page of the index that was met and found damaged puts all of it behind.
      if found.isComplete,
        try door.shelf().isBehind || found.rows.contains(where: { $0.eventCount == nil })
      {
        prepare()
      }
      return found.isComplete
    } catch {
      mailbox.post(.failed(SafeText(error.sentence)))
      return true
    }
  }

  /// Finds all of many articles. Of few their states are told as well, of many only which they are.
  private func gather(
    _ query: Query, _ order: ListOrder, _ rows: Range<Int>, _ generation: Int
  ) {
    readingRoom.async { [self] in
      do throws(ShelfFailure) {
        let shelf = try door.shelf()
        let ids = shelf.ids(matching: query, order: order, in: rows) { [self] in
          isLeaving.withLock { $0 }
        }
        guard let ids else { return }
        guard ids.count <= Self.fewArticles else {
          return mailbox.post(.gatheredMany(ArticleSet(ids), generation: generation))
        }
        let states = try shelf.states(of: ids)
        mailbox.post(
          .gathered(
            ids.map { GatheredArticle($0, states[$0] ?? ReadingState()) }, generation: generation))
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }

  /// Opens an article beside the list, at the pace of the keys.
  private func preview(_ id: ArticleID) {
    let step = pace.withLock { $0.step(at: start.duration(to: .now)) }
    let number = nextOpen()
    if step == .now { return open(id, number) }
    if step == .atRestClearing { mailbox.post(.openDelayed(id)) }
    lateRoom.asyncAfter(deadline: .now() + .nanoseconds(Int(PreviewPace.rest / .nanoseconds(1)))) {
      [self] in
      // With the number it was asked for under: what is asked for meanwhile stays the newest.
      if newestOpen.withLock({ $0 }) == number, !isLeaving.withLock({ $0 }) { open(id, number) }
    }
  }

  private func nextOpen() -> Int {
    newestOpen.withLock { newest in
      newest += 1
      return newest
    }
  }

  /// Opens an article that was asked for under a number, unless a newer one was by then.
  private func open(_ id: ArticleID, _ number: Int) {
    desk.async { [self] in
      guard newestOpen.withLock({ $0 }) == number else { return }
      do throws(ShelfFailure) {
        let (article, state) = try door.shelf().article(id)
        mailbox.post(.opened(article, state))
      } catch {
        mailbox.post(.openFailed(id, SafeText(error.sentence)))
      }
      lastOpened.withLock { $0 = number }
    }
    lateRoom.asyncAfter(deadline: .now() + Self.openPatience) { [self] in
      if newestOpen.withLock({ $0 }) == number, lastOpened.withLock({ $0 }) != number {
        mailbox.post(.openDelayed(id))
      }
    }
  }

  private func recall(_ id: ArticleID) {
    desk.async { [door, mailbox] in
      // What cannot be read now stays as it was shown.
      if let state = try? door.shelf().state(of: id) { mailbox.post(.recalled(id, state)) }
    }
  }

  private func makeTimeline(_ scope: TimelineScope, _ generation: Int) {
    newestTimeline.withLock { $0 = max($0, generation) }
    backRoom.async { [self] in
      let isStale = { @Sendable [self] in
        isOver(generation, newest: newestTimeline.withLock { $0 })
      }
      guard !isStale() else { return }
      do throws(ShelfFailure) {
        let message: ReaderMessage
        switch scope {
        case .story(let id):
          let (articles, timeline) = try door.shelf().story(of: id, isStale: isStale)
          message = .timelineMade(
            timeline, articles: articles, scope: scope, generation: generation)
        case .listed(let query, let span):
          let timeline = try door.shelf()
            .timeline(of: query, span: span, isStale: isStale)
          message = .timelineMade(timeline, scope: scope, generation: generation)
        }
        if !isStale() { mailbox.post(message) }
      } catch {
        mailbox.post(
          .timelineFailed(SafeText(error.sentence), scope: scope, generation: generation))
      }
    }
  }
}
