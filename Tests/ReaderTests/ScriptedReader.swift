import Articles
import Display

@testable import Reader

/// A reader with a small library behind it: keys go in, the screen comes out. Every effect is done at
/// once, and kept for tests to look at.
struct ScriptedReader {
  private(set) var state: ReaderState
  private(set) var effects: [ReaderEffect] = []
  private var articles: [DatedArticle]
  private(set) var states: [ArticleID: ReadingState] = [:]
  private var removed: [DatedArticle] = []
  /// What was removed last, be it in a former sitting.
  var lastRemoved = ArticleSet()
  /// Of more articles than this only which they are is told.
  var many: Int?
  /// What the library holds while something else is shown in its place.
  private var awaiting: [DatedArticle] = []
  /// What was answered in former sittings.
  var formerAnswers: [HistoryEntry] = []
  /// The feeds that are followed.
  var feeds: [FeedRow] = []
  /// Makes the timeline of all that is listed, where it is not simply that of the articles.
  private let gathering: ((Query, DayInterval?) -> Timeline)?
  /// The lists of feeds that other readers keep.
  var foundFeeds: [FoundFeeds] = []
  /// The files that are there.
  var files: Set<SafeText> = []
  /// The themes there are.
  private let themes: [ThemeOffer]

  /// A reader on a screen of that size.
  init(
    _ articles: [DatedArticle] = SampleArticles.all, width: Int = 120, height: Int = 24,
    theme: Theme = .midnight, keymap: Keymap = .default, glyphs: Glyphs = .unicode,
    query: String = "", queries: SavedQueries = .init(),
    themes: [ThemeOffer] = ThemeOffer.shipped(colors: 256),
    settings: Settings = Settings(), memory: ReaderMemory = ReaderMemory(),
    gathering: ((Query, DayInterval?) -> Timeline)? = nil
  ) {
    self.articles = articles
    self.themes = themes
    self.gathering = gathering
    var configuration = ReaderConfiguration(
      theme: theme, keymap: keymap, today: SampleArticles.today, glyphs: glyphs,
      query: Query(query), settings: settings, memory: memory)
    configuration.queries = queries
    state = ReaderState(configuration: configuration)
    let first = state.start()
    run(first)
    send(.terminal(.resized(width: width, height: height)))
  }

  /// Presses keys, written as in `keys.toml` with spaces between; `"text"` is typed letter by letter.
  mutating func press(_ keys: String) {
    for word in keys.split(separator: " ") {
      if word.count > 2, word.hasPrefix("'"), word.hasSuffix("'") {
        for character in word.dropFirst().dropLast() {
          let typed: Character = character == "_" ? " " : character
          send(.terminal(.key(KeyPress(.character(typed)))))
        }
      } else if let press = KeyName.press(word) {
        send(.terminal(.key(press)))
      } else {
        fatalError("no key is called \(word)")
      }
    }
  }

  /// Tells the reader something, and does what it asks for.
  mutating func send(_ message: ReaderMessage) { run(state.update(message)) }

  /// Has another program add articles to the library.
  mutating func addElsewhere(_ added: [DatedArticle]) {
    articles = added + articles
    send(.libraryChanged)
  }

  /// Has another program put the first articles into the library, which something else stands in for.
  mutating func beginLibrary(_ articles: [DatedArticle]) {
    awaiting = articles
    send(.libraryBegun)
  }

  /// The screen as text.
  var rows: [String] { state.draw().rows }

  /// The screen as one text.
  var screen: String { rows.joined(separator: "\n") }

  /// The last row.
  var foot: String { rows.last ?? "" }

  /// The text of a pane as drawn at its columns, without what is beside it.
  func column(_ columns: Range<Int>) -> String {
    let canvas = state.draw()
    return (0..<canvas.height).map { y in
      columns.clamped(to: 0..<canvas.width).map { canvas[$0, y].text }.joined()
    }.joined(separator: "\n")
  }

  /// The styles in which a text is drawn where it first stands on the screen.
  func styles(of text: String) -> [Style] {
    let canvas = state.draw()
    let letters = text.map(String.init)
    for y in 0..<canvas.height {
      for x in 0..<max(0, canvas.width - letters.count + 1)
      where letters.indices.allSatisfy({ canvas[x + $0, y].text == letters[$0] }) {
        return letters.indices.map { canvas[x + $0, y].style }
      }
    }
    return []
  }

  private mutating func run(_ wanted: [ReaderEffect]) {
    for effect in wanted {
      effects.append(effect)
      for message in answers(to: effect) { send(message) }
    }
  }

  private func found(_ query: Query, in order: ListOrder) -> [DatedArticle] {
    let found = articles.filter { article in
      query.matches(
        article.article, state: states[article.article.id] ?? .init(),
        eventSpans: article.events.compactMap(\.when.interval))
    }
    guard order == .stories else { return order == .oldest ? found.reversed() : found }
    let isTold = { (article: DatedArticle) in SampleArticles.story.contains(article.article.id) }
    return found.filter(isTold) + found.filter { !isTold($0) }
  }

  private mutating func change(_ ids: [ArticleID], _ edit: BulkEdit) -> BulkOutcome {
    var outcome = BulkOutcome()
    let former = ids.map { states[$0] ?? ReadingState() }
    switch edit {
    case .toggleRead: outcome.isTakenBack = former.allSatisfy(\.isRead)
    case .toggleStar: outcome.isTakenBack = former.allSatisfy(\.isStarred)
    case .read, .tags: break
    }
    for (id, old) in zip(ids, former) {
      var state = old
      edit.apply(to: &state, isTakenBack: outcome.isTakenBack)
      guard state != old else { continue }
      states[id] = state
      outcome.changes.append(BulkChange([id], back: StateEdit(from: state, to: old)))
    }
    return outcome
  }

  private mutating func answers(to effect: ReaderEffect) -> [ReaderMessage] {
    switch effect {
    case .list(let query, let order, let rows, let generation):
      let found = found(query, in: order)
      let window = rows.clamped(to: 0..<found.count)
      let summaries = found[window].map { article in
        var row = ArticleSummary(
          article.article, state: states[article.article.id] ?? .init(),
          eventCount: article.eventCount)
        let isTold = SampleArticles.story.contains(row.id)
        if order == .stories {
          row.story = isTold ? SafeText("2 articles: \(found[0].article.title)") : "Told once"
        }
        return row
      }
      return [
        .listed(
          Array(summaries), from: window.lowerBound, total: found.count, query: query,
          generation: generation)
      ]
    case .open(let id), .preview(let id):
      guard let article = articles.first(where: { $0.article.id == id }) else {
        return [.openFailed(id, "This article is gone.")]
      }
      return [.opened(article, states[id] ?? .init())]
    case .makeTimeline(let scope, let generation):
      let found: [DatedArticle]
      if case .listed(let query, let span) = scope, let gathering {
        return [
          .timelineMade(gathering(query, span), scope: scope, generation: generation)
        ]
      }
      switch scope {
      case .listed(let query, _): found = self.found(query, in: .newest)
      case .story(let id):
        let story = SampleArticles.story.contains(id) ? SampleArticles.story : [id]
        found = articles.filter { story.contains($0.article.id) }
      }
      return [
        .timelineMade(
          Timeline(sources: found.flatMap(\.sources)), articles: found.map(\.article.id),
          scope: scope, generation: generation)
      ]
    case .save(let state, _, let id):
      states[id] = state
      return [.stateSaved(id, state)]
    case .saveAll(let changes):
      for change in changes {
        change.edit.apply(to: &states[change.id, default: ReadingState()])
      }
      return [.statesSaved(changes.map(\.id))]
    case .gather(let query, let order, let rows, let generation):
      let found = found(query, in: order)
      if let many, found.count > many {
        return [
          .gatheredMany(
            ArticleSet(found[rows.clamped(to: 0..<found.count)].map(\.article.id)),
            generation: generation)
        ]
      }
      let gathered = found[rows.clamped(to: 0..<found.count)].map {
        GatheredArticle($0.article.id, states[$0.article.id] ?? .init())
      }
      return [.gathered(gathered, generation: generation)]
    case .recall(let id): return states[id].map { [.recalled(id, $0)] } ?? []
    case .remove(let ids):
      lastRemoved = ids
      removed += articles.filter { ids.contains($0.article.id) }
      articles.removeAll { ids.contains($0.article.id) }
      return [.removed(ids)]
    case .restore(let ids):
      articles = removed.filter { ids.contains($0.article.id) } + articles
      return [.restored(ids)]
    case .recallRemoval: return [.removalRecalled(lastRemoved, SampleArticles.today)]
    case .changeAll(let ids, let edit): return [.changedAll(edit, change(ids.ids, edit))]
    case .changeBack(let changes):
      for change in changes {
        for id in change.ids { change.back.apply(to: &states[id, default: ReadingState()]) }
      }
      return [.changedBack(changes.reduce(0) { $0 + $1.ids.count })]
    case .seekUnread(let query, let order, let place, let forward, let generation):
      let rows = found(query, in: order)
      let open = rows.indices.filter { states[rows[$0].article.id]?.isRead != true }
      let next =
        forward
        ? open.first { $0 > place } ?? open.first : open.last { $0 < place } ?? open.last
      return [
        .unreadFound(
          next.map { PlacedArticle(rows[$0].article.id, at: $0) }, forward: forward,
          generation: generation)
      ]
    case .seekMatch(let sought, let query, let order, let place, let step, let generation):
      let wanted = found(sought, in: .newest).map(\.article.id)
      let listed = found(query, in: order).map(\.article.id)
      let places = listed.indices.filter { wanted.contains(listed[$0]) }
      return [
        .matchFound(
          MatchedRow(of: places, in: listed, from: place, by: step), generation: generation)
      ]
    case .tally(let queries):
      let counted = queries.map { query in
        let rows = found(query, in: .newest)
        return (
          query,
          ArticleTally(
            total: rows.count, unread: rows.count { states[$0.article.id]?.isRead != true })
        )
      }
      return [.tallied(Dictionary(counted) { one, _ in one })]
    case .openLibrary:
      articles = awaiting
      return [.shelfOpened(title: "library")]
    case .listThemes: return [.themesListed(themes)]
    case .findFeeds(let isAsked): return [.feedsFound(foundFeeds, isAsked: isAsked)]
    case .adoptFeeds: return [.said("Followed.")]
    case .keepTheme: return [.said("Kept.")]
    case .listFeeds: return feeds.isEmpty ? [] : [.feedsListed(feeds)]
    case .export(_, let name), .exportAll(_, let name), .exportTimeline(_, _, let name),
      .exportListed(_, _, _, let name):
      if name.string.hasSuffix(".pdf") {
        return [.notWritten(effect, "No form is called .pdf.", .name)]
      }
      guard files.insert(name).inserted else {
        return [.notWritten(effect, "It is there already.", .isThere)]
      }
      return [.said("Written.")]
    case .replacing: return [.said("Overwritten.")]
    case .readSentences(let places):
      let found = places.compactMap { place in
        articles.first { $0.article.id == place.article }
          .flatMap { place.words(in: $0.article) }.map { (place, $0) }
      }
      return [.sentencesRead(Dictionary(found, uniquingKeysWith: { one, _ in one }))]
    case .recallHistory: return [.historyKnown(formerAnswers)]
    case .pipe(_, let words): return [.said(SafeText("\(words[0]) ended with 0."))]
    case .remember, .keepHistory, .copy, .openInBrowser, .add, .suspend, .redraw, .quit, .refresh,
      .stopRefresh, .unfollow, .follow, .editFeeds, .fetchWhole, .keepQuery, .dropQuery,
      .stopChanging:
      return []
    }
  }
}
