import Articles
import Dispatch
import Reader
import Synchronization

/// Does what the reader asks of the library, off the event loop, and posts what became of it.
///
/// Lists, articles and timelines that a newer request has overtaken before they were begun are not
/// begun: keys come faster than a disk answers, and only the last is looked at.
final class Effects: Sendable {
  private let shelf: any Shelf
  private let mailbox: Mailbox
  private let environment: [String: String]
  /// Quick work, in the order it was asked for, so that what was saved first is kept first.
  private let desk = DispatchQueue(label: "dateline.desk", qos: .userInitiated)
  /// Long work, which must not hold up the quick.
  private let backRoom = DispatchQueue(label: "dateline.timeline", qos: .utility)
  private let newestList = Mutex(0)
  private let newestOpen = Mutex(0)
  private let newestTimeline = Mutex(0)

  /// Effects on a shelf, whose outcomes go to the mailbox.
  init(shelf: any Shelf, mailbox: Mailbox, environment: [String: String]) {
    self.shelf = shelf
    self.mailbox = mailbox
    self.environment = environment
  }

  /// Begins an effect that does not concern the terminal.
  func begin(_ effect: ReaderEffect) {
    switch effect {
    case .list(let query, let rows, let generation): list(query, rows, generation)
    case .makeTimeline(let scope, let generation): makeTimeline(scope, generation)
    case .open(let id): open(id)
    case .save(let state, let id):
      work { shelf throws(ShelfFailure) in
        try shelf.save(state, for: id)
        return .stateSaved(id, state)
      }
    case .remove(let ids):
      work { shelf throws(ShelfFailure) in
        try shelf.remove(ids)
        return .removed(ids)
      }
    case .restore(let ids):
      work { shelf throws(ShelfFailure) in
        try shelf.restore(ids)
        return .restored(ids)
      }
    case .add(let word):
      work { shelf throws(ShelfFailure) in .added(try shelf.add(word.string)) }
    case .export(let id, let name):
      work { shelf throws(ShelfFailure) in
        .said(SafeText(try ArticleExport.write(try shelf.article(id).0, to: name.string)))
      }
    case .openInBrowser(let address):
      if let sentence = Browser.open(address, environment: environment) {
        mailbox.post(.failed(SafeText(sentence)))
      } else {
        mailbox.post(.said("Opened in the browser."))
      }
    case .copy, .suspend, .redraw, .quit: break  // the event loop's own
    }
  }

  /// Has the shelf get ready for the first filter, out of the way of what the reader asks for.
  func prepare() { backRoom.async { [shelf] in shelf.prepare() } }

  /// Waits until everything that was begun on the desk is done: nothing is lost by leaving.
  func finish() { desk.sync {} }

  private func work(
    _ job: @escaping @Sendable (any Shelf) throws(ShelfFailure) -> ReaderMessage
  ) {
    desk.async { [shelf, mailbox] in
      do throws(ShelfFailure) {
        mailbox.post(try job(shelf))
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }

  private func list(_ query: Query, _ rows: Range<Int>, _ generation: Int) {
    newestList.withLock { $0 = max($0, generation) }
    desk.async { [self] in
      guard newestList.withLock({ $0 }) <= generation else { return }
      do throws(ShelfFailure) {
        let found = try shelf.rows(matching: query, in: rows)
        mailbox.post(
          .listed(
            found.rows, from: rows.lowerBound, total: found.total, query: query,
            generation: generation))
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }

  private func open(_ id: ArticleID) {
    let number = newestOpen.withLock { newest in
      newest += 1
      return newest
    }
    desk.async { [self] in
      guard newestOpen.withLock({ $0 }) == number else { return }
      do throws(ShelfFailure) {
        let (article, state) = try shelf.article(id)
        mailbox.post(.opened(article, state))
      } catch {
        mailbox.post(.openFailed(id, SafeText(error.sentence)))
      }
    }
  }

  private func makeTimeline(_ scope: TimelineScope, _ generation: Int) {
    newestTimeline.withLock { $0 = max($0, generation) }
    backRoom.async { [self] in
      let isStale = { @Sendable [self] in newestTimeline.withLock { $0 } > generation }
      guard !isStale() else { return }
      do throws(ShelfFailure) {
        let message: ReaderMessage
        switch scope {
        case .story(let id):
          let (articles, timeline) = try shelf.story(of: id, isStale: isStale)
          message = .timelineMade(
            timeline, articles: articles, scope: scope, generation: generation)
        case .listed(let query, let span):
          let timeline = try shelf.timeline(of: query, span: span, isStale: isStale)
          message = .timelineMade(timeline, scope: scope, generation: generation)
        }
        if !isStale() { mailbox.post(message) }
      } catch {
        mailbox.post(.failed(SafeText(error.sentence)))
      }
    }
  }
}
