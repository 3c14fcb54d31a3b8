import Articles
import Display

/// The whole of what the reader knows and shows: messages go in, effects come out, and a picture of
/// the screen can be drawn at any time. It is a value: nothing in it waits, reads or writes.
public struct ReaderState: Sendable {
  /// What it was started with, and by now may be in another theme.
  var configuration: ReaderConfiguration
  /// Columns of the screen.
  private(set) var width = 80
  /// Rows of the screen.
  private(set) var height = 24

  /// What is being read.
  var title: SafeText
  /// Whether that is still being opened.
  var isOpening: Bool
  var list = ListModel()
  /// The article that is open, or shown beside the list.
  var body: BodyModel?
  /// The article that was shown until another row was selected: only a picture of it is left, until
  /// that row's article is there, so that nothing flickers. No key means it any more.
  var afterimage: BodyModel?
  var timeline = TimelineModel()
  var focus = PaneName.list
  var isZoomed = false
  /// How the panes are to stand, and how before the text was alone.
  var layoutChoice: LayoutChoice
  var formerLayout = LayoutChoice.auto
  /// How large they are to be.
  var sizes: PaneSizes
  /// The border that the mouse holds, and whether it has moved it.
  var dragged: PaneEdge?
  var hasDragged = false
  /// What a newcomer is shown.
  var tour: Tour?

  /// What narrows list, body and timeline.
  var query: Query
  /// The spans of the timeline that it was narrowed to, one after the other.
  var narrowings: [Narrowing] = []
  /// In which order the list is.
  var order = ListOrder.newest
  /// By what the rows of the list stand together.
  var grouping = ListGrouping.none
  /// What a row of the list shows.
  var columns: [ListColumn]
  /// How rows look that a query finds.
  var rules: ListRules
  /// What is sought in the list without narrowing it.
  var finding: ListFinding?
  /// The articles that are marked.
  var marks = Marks()
  /// What the articles are for that were last asked for, until they come.
  var gathering: ReaderEffect.Gathering?
  var gatherGeneration = 0
  /// The query that the rows of the list answer.
  var listedQuery: Query?
  /// How far the library is indexed, while it is behind.
  var indexing: IndexingProgress?
  /// Requests are numbered, so that an answer to one that was overtaken is known.
  var listGeneration = 0
  /// The rows that were asked for last, until all that was found of them is there.
  var awaitedRows: Range<Int>?
  /// Whether the library has changed since then.
  var isListOutdated = false
  var timelineGeneration = 0
  /// Whether the timeline that was asked for last has still to come.
  var isTimelineOnItsWay = false
  /// Whether the library has changed since then.
  var isTimelineOutdated = false
  /// Whether what is shown only stands in for a library that has articles by now.
  var isLibraryWaiting = false
  /// The article that was asked for last, until it comes.
  var awaited: Awaited?
  /// The article that could not be shown when it was last asked for; it is not asked for again
  /// until something else is selected or listed, or the reader opens it by hand.
  var failedPreview: ArticleID?

  var prompt: Prompt?
  var question: Question?
  /// Whether nothing was typed since a file was to be written: else what is typed is no answer to a refusal.
  var mayAskOfWriting = false
  var help: HelpModel?
  /// The log of what was said, while it is shown.
  var messages: MessagesModel?
  var feeds: FeedsModel?
  /// How the feeds were left when they were last shown.
  var formerFeeds: FeedsModel?
  /// The filters that were kept.
  var queries: SavedQueries
  /// How much of what is being done with many articles is done.
  var changing: ChangingProgress?
  /// What that is called that is being undone with many articles.
  var undoing = ""
  /// The number of the unread article that was sought last.
  var seekGeneration = 0
  /// The links of the text, while they are listed.
  var links: LinksModel?
  /// How texts are set.
  var setting = TextSetting()
  /// How far a refresh is, while one goes on.
  var refreshing: RefreshingProgress?
  var note: StatusNote? {
    didSet {
      guard let shown = note?.spelt(with: configuration.glyphs) else { return }
      note = shown
      log.add(shown)
    }
  }
  /// What was said in this sitting.
  private(set) var log: MessageLog
  /// What was answered before, and whether it holds what former sittings were.
  var history = History()
  var formerHistory = FormerHistory.unasked
  /// What a filter is completed with.
  var vocabulary = FilterVocabulary()
  /// Keys of a sequence that is not complete, and the number before it.
  var keys: [KeyPress] = []
  var count: Int?
  /// Digits that have gone to panes, and may be such a number.
  var paneDigits: PaneDigits?
  var macros = Macros()
  var jumps = JumpList()
  var undoables: [Undoable] = []
  /// The choice of a theme, while one is being chosen.
  var picker: ThemePicker?
  /// The theme that was asked for by its name, until it is known which there are.
  var wishedTheme: String?
  /// What was last saved of each article that was touched: the list may not show it any more.
  var saved: [ArticleID: ReadingState] = [:]
  /// How many states of an article are on their way to the library: until they are there, its
  /// answers may be older than what is shown.
  var unsaved: [ArticleID: Int] = [:]

  /// An article on its way, and what is to be done when it is there.
  struct Awaited: Sendable {
    var id: ArticleID
    /// Whether it is only shown beside the list, not opened to be read.
    var isPreview = false
    var event: Event?
    var place: JumpList.Place?
    /// Whether its first match is gone to, wherever it was left.
    var goesToMatch = false
  }

  /// A reader before its first message, at 80 columns and 24 rows.
  public init(configuration: ReaderConfiguration = .init()) {
    self.configuration = configuration
    query = configuration.query
    queries = configuration.queries
    vocabulary.kept = queries.all.map(\.name.string)
    title = configuration.title
    isOpening = configuration.isOpening
    timeline.today = configuration.today
    timeline.ellipsis = configuration.glyphs.ellipsis
    let settings = configuration.settings
    layoutChoice = Self.layoutChoice(of: configuration)
    formerLayout = configuration.memory.formerLayout ?? .auto
    sizes = Self.sizes(of: configuration)
    log = MessageLog(most: settings.number(.messagesKept))
    order = ListOrder(rawValue: settings.text(.sort)) ?? .newest
    grouping = ListGrouping(setting: settings.text(.group)) ?? .none
    columns = ListColumn.named(settings.words(.listColumns))
    rules = ListRules(settings.rules, saved: configuration.queries.texts)
    setting = TextSetting(settings)
    if configuration.ordersVisually { setting.ordersVisually = true }
    if configuration.isLinear { setting.isLinear = true }
  }

  /// What to ask for first.
  public mutating func start() -> [ReaderEffect] { askForList() }

  /// Takes in a fact and says what is to be done about it.
  public mutating func update(_ message: ReaderMessage) -> [ReaderEffect] {
    macros.hear(message)
    let effects = take(message)
    let arranged = effects + guide(after: message) + arrange()
    macros.take(arranged)
    return macros.isPlaying ? arranged + playOn() : arranged
  }

  /// Takes in facts that wait at the same time, and says what is to be done about them. What was typed
  /// comes first, as it overtakes what has only just come: nobody looks at what is gone again in
  /// the next picture. For the same reason only the last article that is asked for is fetched.
  public mutating func update(_ messages: [ReaderMessage]) -> [ReaderEffect] {
    let typed = messages.filter(\.isFromTerminal)
    let told = messages.filter { !$0.isFromTerminal }
    var effects: [ReaderEffect] = []
    for message in typed + told {
      let wanted = update(message)
      if wanted.contains(where: \.isOpen) { effects.removeAll(where: \.isOpen) }
      effects += wanted
    }
    return effects
  }

  private mutating func take(_ message: ReaderMessage) -> [ReaderEffect] {
    switch message {
    case .terminal(let event): return take(event)
    case .shelfOpened(let title, let notice):
      self.title = title
      isOpening = false
      if let notice {
        let told = StatusNote(text: notice, isError: true)
        let joined = note?.joined(with: notice)
        if joined != nil { log.add(told) }
        note = joined ?? told
      }
      return []
    case .unopened: return [.quit]
    case .listed(let rows, let from, let total, let isComplete, let query, let generation):
      guard generation == listGeneration else { return [] }
      return takeList(
        rows, from: from, total: total, isComplete: isComplete, isNewQuery: listedQuery != query)
    case .indexed(let done, let count): return takeProgress(done, of: count)
    case .opened(let dated, let state):
      return show(dated, state: shown(state, of: dated.article.id))
    case .openFailed(let id, let words):
      if awaited?.id == id {
        awaited = nil
        failedPreview = id
        dropAfterimage()
      }
      note = StatusNote(text: words, isError: true)
      return []
    case .openDelayed(let id):
      if awaited?.id == id { dropAfterimage() }
      return []
    case .timelineMade(let made, let articles, _, let generation):
      guard generation == timelineGeneration else { return [] }
      return takeTimeline(made, of: articles)
    case .timelineFailed(let words, _, let generation):
      guard generation == timelineGeneration else { return [] }
      return missTimeline(words)
    case .sentencesRead(let found):
      timeline.take(found)
      return []
    case .stateSaved(let id, _):
      arrived(id)
      return countFeeds()
    case .saveFailed(let id, let words):
      arrived(id)
      note = StatusNote(text: words, isError: true)
      return lookAnew()
    case .statesSaved(let ids):
      for id in ids { arrived(id) }
      return countFeeds()
    case .savesFailed(let ids, let words):
      for id in ids { arrived(id) }
      note = StatusNote(text: words, isError: true)
      return lookAnew()
    case .gathered(let found, let generation):
      return takeGathered(ArticleSet(found.map(\.id)), states: found, generation)
    case .gatheredMany(let found, let generation): return takeGathered(found, generation)
    case .changing(let done, let count):
      changing = ChangingProgress(done: done, count: count)
      return []
    case .changedAll(let edit, let outcome): return takeBulk(edit, outcome)
    case .changedBack(let count, let left, let fault):
      return takeBulk(undone: count, left: left, fault: fault)
    case .matchFound(let found, let generation): return takeMatch(found, generation)
    case .unreadFound(let found, let forward, let generation):
      return takeUnread(found, forward: forward, generation)
    case .tallied(let counted): return takeTallies(counted)
    case .queriesKnown(let known): return takeQueries(known)
    case .removalRecalled(let ids, let day): return takeRemoval(ids, day)
    case .recalled(let id, let state):
      take(state, of: id)
      return []
    case .removed(let ids):
      undoables.append(.removal(ids))
      marks.remove(ids)
      leaveRemoved(ids)
      let back = configuration.keymap.keys(of: .undo).first ?? Command.undo.name
      note = StatusNote(
        text: SafeText("Removed \(Self.articles(ids.count)). \(back) takes it back."))
      return askForList() + renewTimeline() + countFeeds()
    case .restored(let ids):
      note = StatusNote(text: SafeText("Took back \(Self.articles(ids.count))."))
      return askForList() + renewTimeline() + countFeeds()
    case .added(let ids):
      guard let first = ids.first else { return askForList() }
      note = StatusNote(text: SafeText("Added \(Self.articles(ids.count))."))
      return askForList() + renewTimeline() + open(.init(id: first))
    case .refreshing(let done, let count, let new, let failed):
      refreshing = RefreshingProgress(
        done: done, count: count, new: new, failed: failed,
        isByItself: refreshing?.isByItself ?? false)
      return []
    case .refreshed(let words, let isWhole, let isNews):
      return takeRefreshed(words, isWhole: isWhole, isNews: isNews)
    case .refreshDue: return refreshByItself()
    case .dayCame(let day, let offset): return takeDay(day, offset)
    case .feedsListed(let rows): return takeFeeds(rows)
    case .wholeFetched(let id):
      note = StatusNote(text: "The whole article is here.")
      guard body?.id == id else { return [] }
      awaited = Awaited(id: id, isPreview: focus != .body)
      return [.open(id)]
    case .wholeMissing:
      note = StatusNote(
        text: SafeText(
          "Its page holds no article: the text is as it was, \(key(.browse)) opens the page."),
        isError: true)
      return []
    case .libraryChanged: return renewTimeline() + lookAnew() + countFeeds()
    case .libraryBegun: return welcomeLibrary()
    case .libraryEmpty: return welcome()
    case .feedsFound(let found, let isAsked):
      take(found, isAsked: isAsked)
      return []
    case .themesListed(let offers):
      return takeThemes(offers)
    case .historyKnown(let entries):
      return takeHistory(entries)
    case .warned(let faults):
      warn(of: faults)
      return []
    case .notWritten(let effect, let words, let why): return takeRefusal(of: effect, words, why)
    case .failed(let words):
      note = StatusNote(text: words, isError: true)
      return []
    case .said(let words):
      note = StatusNote(text: words)
      return []
    }
  }

  /// Notes something that is not shown in the foot now.
  mutating func log(_ note: StatusNote) { log.add(note) }

  private mutating func take(_ event: TerminalEvent) -> [ReaderEffect] {
    if event.isTyped { mayAskOfWriting = false }
    switch event {
    case .key(let press): return takeTyped(press)
    case .paste(let text): return paste(text)
    case .mouse(let action, let x, let y):
      paneDigits = nil
      return take(action, x: x, y: y)
    case .resized(let width, let height):
      self.width = max(0, width)
      self.height = max(0, height)
      return []
    case .resumed: return [.redraw]
    case .terminated: return leave()
    }
  }

  /// Saves what is not saved yet, and leaves.
  mutating func leave() -> [ReaderEffect] {
    (focus == .list ? [] : savePosition()) + endOffer() + [.quit]
  }

  /// Where everything is on the screen now.
  var layout: ScreenLayout {
    ScreenLayout(
      width: width, height: height, focus: focus, isZoomed: isZoomed || setting.isLinear,
      footRows: promptFault != nil ? 2 : 1, bandRows: bandRows, choice: layoutChoice,
      sizes: sizes)
  }

  /// Fits every model to the screen, and asks for what it lacks.
  mutating func arrange() -> [ReaderEffect] {
    dropUnlisted()
    let layout = layout
    let firstOffer = OfferMenu.first(of: self, above: layout.foot)
    prompt?.firstOffer = firstOffer
    if let area = layout.area(of: .body) {
      let measure = BodyPane.measure(in: area, setting: setting)
      let extras = BodyPane.extras(of: self, in: area)
      body?.fit(measure: measure, height: area.height, extras: extras)
      afterimage?.fit(measure: measure, height: area.height, extras: extras)
    }
    if let area = layout.area(of: .timeline) {
      timeline.fit(
        columns: TimelinePane.columns(in: area), height: area.height, hasPlot: !setting.isLinear)
    }
    var effects = askForSentences()
    guard let area = layout.area(of: .list) else { return effects }
    let page = setting.isLinear ? LinearList.rows(in: area) : ListPane.rows(in: area)
    list.top =
      setting.isLinear
      ? LinearScreen.first(of: list.selection, page: page) : ListPane.top(of: self, in: area)
    if let rows = list.missing(height: page, awaited: awaitedRows) {
      effects += askForList(rows: rows)
    }
    if list.selected?.id != failedPreview { failedPreview = nil }
    if layout.area(of: .body) != nil, focus == .list, !list.isSettling,
      let selected = list.selected, selected.id != awaited?.id, selected.id != body?.id,
      selected.id != failedPreview
    {
      awaited = Awaited(id: selected.id, isPreview: true)
      if let body { (afterimage, self.body) = (body, nil) }
      // What is played waits for each text: at the pace of a held key it would take for ever.
      effects.append(macros.isPlaying ? .open(selected.id) : .preview(selected.id))
    }
    return effects
  }
}
