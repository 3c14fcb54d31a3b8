public import Articles

/// What the reader asks of the house around it; it touches no disk, network, clock or terminal.
public enum ReaderEffect: Sendable, Hashable {
  /// List these rows of the articles that match. Answer: `listed` (more rows than were asked for
  /// are welcome) with the same generation; where that takes long, first with what was found at
  /// once, as not complete.
  case list(Query, order: ListOrder, rows: Range<Int>, generation: Int)
  /// Fetch an article with its dates and its state. Answer: `opened` or `openFailed`; before it
  /// `openDelayed` where it takes long. Only the last one that was asked for is wanted.
  case open(ArticleID)
  /// Fetch an article to be shown beside the list, as `open` does, once the selection rests: of rows that
  /// go by nothing is fetched. Answers as to `open`.
  case preview(ArticleID)
  /// Gather the events of many articles. Answer: `timelineMade` or `timelineFailed` with the same
  /// scope and generation.
  case makeTimeline(TimelineScope, generation: Int)
  /// Look up sentences of articles. Answer: `sentencesRead` with those that are there.
  case readSentences([SentencePlace])
  /// Keep what was done with an article since it was in another state: the difference, for what
  /// other programs have done meanwhile is to stay. Answer: `stateSaved`, or `saveFailed`.
  case save(ReadingState, was: ReadingState, ArticleID)
  /// Keep what was done with many articles, in one batch. Answer: `statesSaved` or `savesFailed`.
  case saveAll([StateChange])
  /// Find all of these rows of the articles that match, to do something with them. Answer:
  /// `gathered`, or where they are many `gatheredMany`, with the same generation, or `failed`.
  case gather(Query, order: ListOrder, rows: Range<Int>, generation: Int)
  /// Find the unread article next to a place among those that match, after it or before it, around the
  /// ends. Answer: `unreadFound` with the same generation.
  case seekUnread(Query, order: ListOrder, from: Int, forward: Bool, generation: Int)
  /// Find an article that another query finds as well, among those that match: so many of them on from a
  /// place, or back, around the ends. Answer: `matchFound` with the same generation.
  case seekMatch(Query, among: Query, order: ListOrder, from: Int, by: Int, generation: Int)
  /// Look up what was done with an article by now. Answer: `recalled`, or none.
  case recall(ArticleID)
  /// Take articles out of the library. Answer: `removed`, or `failed`.
  case remove(ArticleSet)
  /// Put removed articles back. Answer: `restored`, or `failed`.
  case restore(ArticleSet)
  /// Find the articles that were removed last, in whichever sitting, and are still gone. Answer:
  /// `removalRecalled`.
  case recallRemoval
  /// Do something with many articles, whose states the library knows. Answers: `changing`, and in the
  /// end `changedAll`, with a fault where it could not all be done.
  case changeAll(ArticleSet, BulkEdit)
  /// Undo what was done with many articles. Answers: `changing`, and in the end `changedBack`, with a
  /// fault where it could not all be undone.
  case changeBack([BulkChange])
  /// End what is being done with many articles.
  case stopChanging
  /// Put text on the clipboard (OSC 52).
  case copy(SafeText)
  /// Show an address in a browser, started by argument vector.
  case openInBrowser(SafeText)
  /// Write an article to a new file; the name's ending says in which form. Answer: `said` or
  /// `notWritten`.
  case export(ArticleID, to: SafeText)
  /// Write a timeline under a title to a new file, in the same way.
  case exportTimeline(Timeline, title: SafeText, to: SafeText)
  /// Write all events of the articles that match to a file, as `exportTimeline` does, be they too many to
  /// be shown one by one; with a span only those that lie in it. Answer: `said` or `notWritten`.
  case exportListed(Query, span: DayInterval?, title: SafeText, to: SafeText)
  /// Start a program by these words, the first its name, never by a shell; an article's Markdown is
  /// its standard input. Answer: `said` or `failed`, with the first line of what it wrote.
  case pipe(ArticleID, to: [SafeText])
  /// Write many articles to one new file, in the same way.
  case exportAll(ArticleSet, to: SafeText)
  /// Do one of these though a file of that name is there: what is written takes its place.
  indirect case replacing(ReaderEffect)
  /// Fetch what is new of some feeds, by their ids, or of all. Answers: `refreshing`, and in the end
  /// `refreshed`.
  case refresh(feeds: [SafeText]? = nil)
  /// End the refresh that goes on.
  case stopRefresh
  /// Tell of the feeds. Answer: `feedsListed`, or `failed`.
  case listFeeds
  /// Follow a feed no more, or again. Answers: `feedsListed`, or `failed`.
  case unfollow(SafeText)
  case follow(SafeText)
  /// Say of feeds what they are called and which tags they have. Answers: `feedsListed`, or `failed`.
  case editFeeds([FeedEdit])
  /// Count what each of these finds, and how much of that is unread. Answers: `tallied`, one or more.
  case tally([Query])
  /// Keep a filter, in the place of the one of another name if there is one. Answers: `queriesKnown`,
  /// or `failed`.
  case keepQuery(SavedQuery, insteadOf: SafeText?)
  /// Keep the filter of a name no more. Answers: `queriesKnown`, or `failed`.
  case dropQuery(SafeText)
  /// Fetch an article whole from its page. Answer: `wholeFetched`, or `failed`.
  case fetchWhole(ArticleID)
  /// Take in what lies at a path. Answer: `added`, or `failed`.
  case add(SafeText)
  /// From now on ask the library that was stood in for, after `libraryBegun`. Answer: `shelfOpened`.
  case openLibrary
  /// Look which themes there are. Answer: `themesListed`.
  case listThemes
  /// Begin every later sitting in the theme of this name. Answer: `said` or `failed`.
  case keepTheme(String)
  /// Look up what was answered in former sittings. Answer: `historyKnown`, with none where they cannot be had.
  case recallHistory
  /// Remember an answer for later sittings. Answer: none, or `failed`.
  case keepHistory(HistoryEntry)
  /// Remember something for later sittings. Answer: none, or `failed`.
  case remember(ReaderMemory.Change)
  /// Look for lists of feeds that other readers keep here. Answer: `feedsFound`, as asked for or not.
  case findFeeds(isAsked: Bool)
  /// Follow the feeds of the lists at these paths, as an import does. Answers: `warned` of each line
  /// that is refused, and `said` or `failed`.
  case adoptFeeds([SafeText])
  /// Give the terminal back and stop until the shell continues us.
  case suspend
  /// Draw every cell anew.
  case redraw
  /// Leave.
  case quit
}

extension ReaderEffect {
  /// What articles are gathered for.
  enum Gathering: Sendable, Hashable {
    /// To be marked, or unmarked where all of them are.
    case toggling
    /// To be marked, and then this done with them.
    case marking(then: Command?)
    /// To be marked read.
    case reading
  }

  /// The file that it writes, if it writes one.
  var file: SafeText? {
    switch self {
    case .export(_, let name), .exportAll(_, let name), .exportTimeline(_, _, let name),
      .exportListed(_, _, _, let name):
      name
    case .replacing(let effect): effect.file
    default: nil
    }
  }

  /// The same written to a file of another name, if it writes one: what is there of that name stays.
  func writing(to name: SafeText) -> ReaderEffect {
    switch self {
    case .export(let id, _): .export(id, to: name)
    case .exportAll(let articles, _): .exportAll(articles, to: name)
    case .exportTimeline(let timeline, let title, _):
      .exportTimeline(timeline, title: title, to: name)
    case .exportListed(let query, let span, let title, _):
      .exportListed(query, span: span, title: title, to: name)
    case .replacing(let effect): effect.writing(to: name)
    default: self
    }
  }

  /// Whether it fetches an article.
  var isOpen: Bool {
    switch self {
    case .open, .preview: true
    default: false
    }
  }
}
