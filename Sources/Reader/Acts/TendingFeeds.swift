import Articles
import Display

// The tree of feeds: going along it, listing what a row means, and what is said of feeds there.

extension ReaderState {
  /// Shows the feeds, as they were left.
  mutating func showFeeds() -> [ReaderEffect] {
    feeds = formerFeeds ?? FeedsModel(today: configuration.today, kept: queries.all)
    formerFeeds = nil
    feeds?.find("")
    return [.listFeeds] + countFeeds()
  }

  /// Leaves the feeds, and remembers how they were.
  mutating func closeFeeds() {
    if let feeds { formerFeeds = feeds }
    feeds = nil
  }

  /// Takes in which feeds there are.
  mutating func takeFeeds(_ rows: [FeedRow]) -> [ReaderEffect] {
    vocabulary.learn(rows)
    guard feeds != nil else { return [] }
    feeds?.take(rows)
    keepFeedInView()
    return countFeeds()
  }

  /// Has the rows counted: once the answer is there that is still awaited, for a library that keeps
  /// changing would otherwise never give one.
  mutating func countFeeds() -> [ReaderEffect] {
    guard let feeds else { return [] }
    guard feeds.uncounted.isEmpty else {
      self.feeds?.isOutdated = true
      return []
    }
    let queries = feeds.queries
    self.feeds?.beginCounting(queries)
    return [.tally(queries.map { readQuery($0) })]
  }

  /// Takes in what was counted.
  mutating func takeTallies(_ counted: [Query: ArticleTally]) -> [ReaderEffect] {
    var tallies: [String: ArticleTally] = [:]
    for (query, tally) in counted { tallies[query.text] = tally }
    formerFeeds?.take(tallies)
    feeds?.take(tallies)
    guard let feeds, feeds.isOutdated, feeds.uncounted.isEmpty else { return [] }
    self.feeds?.isOutdated = false
    return countFeeds()
  }

  /// Does what a command asks while the feeds are shown.
  mutating func tendFeeds(_ command: Command, count: Int?) -> [ReaderEffect] {
    guard let feeds else { return [] }
    let page = FeedsPane.height(of: self)
    if let motion = Motion(command, count: count, page: page) {
      selectFeed(motion.apply(to: feeds.selection, of: feeds.rows.count))
      return []
    }
    let row = feeds.selected
    switch command {
    case .open: return listSelectedFeed()
    case .nextPane:
      guard let row, let isOpen = row.isOpen else { return [] }
      isOpen ? selectFeed(feeds.selection + 1) : self.feeds?.setOpen(true, row.place)
    case .previousPane:
      guard let row else { return [] }
      if row.isOpen == true {
        self.feeds?.setOpen(false, row.place)
      } else if let folder = row.place.folder {
        feeds.rows.firstIndex { $0.place == folder }.map { selectFeed($0) }
      }
    case .fold:
      guard let row, let folder = row.place.folder ?? (row.isOpen == nil ? nil : row.place) else {
        return []
      }
      self.feeds?.setOpen(row.isOpen == false, folder)
    case .coarser: self.feeds?.setOpen(false)
    case .finer: self.feeds?.setOpen(true)
    case .nextUnread, .previousUnread: walkFeeds(by: command == .nextUnread ? 1 : -1)
    case .nextMatch: walkHits(by: count ?? 1)
    case .previousMatch: walkHits(by: -(count ?? 1))
    case .filter: return begin(Prompt(.feeds, feeds.search))
    case .refresh: return refresh(feeds: row.flatMap { $0.feeds.isEmpty ? nil : $0.feeds })
    case .readAll:
      guard let row, let text = row.query else { return [] }
      return readAll(of: readQuery(text))
    case .tags:
      guard let row, let feed = row.feed else { return refuseTags() }
      prompt = Prompt(
        .feedTags, feed.tags.map(\.string).joined(separator: ", "), about: row.place)
    case .rename: return beginRenaming()
    case .remove: return removeFeedRow()
    case .undo: return undo()
    case .browse: return row?.feed.map { [.openInBrowser($0.address)] } ?? []
    case .copy:
      guard let words = row.flatMap({ $0.feed?.address ?? $0.query.map { SafeText($0) } }),
        !words.isEmpty
      else { return [] }
      note = StatusNote(text: row?.feed == nil ? "Copied the query." : "Copied the feed's address.")
      return [.copy(words)]
    case .add: prompt = Prompt(.add)
    case .help: help = HelpModel(keymap: configuration.keymap, glyphs: configuration.glyphs)
    case .messages: messages = MessagesModel()
    case .commandLine: return begin(Prompt(.commandLine))
    case .clear where !feeds.search.isEmpty: self.feeds?.find("")
    case .feeds, .back, .clear: closeFeeds()
    case .quit: return leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    keepFeedInView()
    return []
  }

  /// Takes in what the mouse did over a line of the screen while the feeds are shown.
  mutating func tendFeeds(_ action: TerminalEvent.MouseAction, y: Int) -> [ReaderEffect] {
    switch action {
    case .press, .doublePress:
      guard let place = FeedsPane.place(atRow: y, of: self) else { return [] }
      selectFeed(place)
      return action == .doublePress ? listSelectedFeed() : []
    case .wheelDown: return run(.lineDown, count: 3)
    case .wheelUp: return run(.lineUp, count: 3)
    case .release, .drag: return []
    }
  }

  private mutating func selectFeed(_ place: Int) {
    feeds?.selection = place
    keepFeedInView()
  }

  /// Scrolls so that the selected row is seen.
  mutating func keepFeedInView() {
    guard let feeds else { return }
    let height = FeedsPane.height(of: self)
    let top = max(0, min(feeds.top, feeds.selection, feeds.rows.count - height))
    self.feeds?.top = max(top, feeds.selection - height + 1)
  }

  /// Goes to a later or earlier row whose name is what is looked for, around the ends.
  private mutating func walkHits(by step: Int) {
    guard let feeds else { return }
    let hits = feeds.hits
    guard !hits.isEmpty else {
      note = StatusNote(
        text: feeds.search.isEmpty
          ? SafeText("Nothing is looked for; \(key(.filter)) begins that.")
          : "Nothing is called so.")
      return
    }
    let before = hits.boundary { $0 >= feeds.selection }
    let isOnOne = hits.indices.contains(before) && hits[before] == feeds.selection
    let next = step > 0 && !isOnOne ? before + step - 1 : before + step
    let reached = ((next % hits.count) + hits.count) % hits.count
    let around = step > 0 ? ", from the beginning again." : ", from the end again."
    selectFeed(hits[reached])
    note = StatusNote(
      text: SafeText("\(reached + 1) of \(hits.count)\(next == reached ? "." : around)"))
  }

  /// Goes to the next row that has something unread, around the end.
  private mutating func walkFeeds(by step: Int) {
    guard let feeds else { return }
    let count = feeds.rows.count
    for distance in (0..<count).map({ $0 + 1 }) {
      let place = ((feeds.selection + step * distance) % count + count) % count
      guard let query = feeds.rows[place].query, (feeds.tallies[query]?.unread ?? 0) > 0 else {
        continue
      }
      return selectFeed(place)
    }
    note = StatusNote(text: "Nothing unread is known of.")
  }

  /// Lists what the selected row means; a folder that means nothing by itself is opened or closed.
  private mutating func listSelectedFeed() -> [ReaderEffect] {
    guard let row = feeds?.selected else { return [] }
    guard let text = row.query else {
      feeds?.setOpen(row.isOpen == false, row.place)
      keepFeedInView()
      return []
    }
    closeFeeds()
    return go(to: .list) + setQuery(text, isFolding: false)
  }

  private mutating func removeFeedRow() -> [ReaderEffect] {
    guard let row = feeds?.selected else { return [] }
    switch row.place {
    case .always, .trouble, .untagged: note = StatusNote(text: "This folder is always there.")
    case .kept: return drop(SafeText(row.name))
    case .feed(let id, _):
      undoables.append(.unfollowing(id))
      return [.unfollow(id)]
    case .tag(let tag):
      note = StatusNote(
        text: SafeText(
          "The folder \(row.name) is gone, its feeds are still followed. "
            + "\(key(.undo)) takes it back."))
      return editFeeds(row.feeds) { tags in
        tags.removeAll { TagSpellings.key($0.collapsed.string) == tag }
      }
    }
    return []
  }

  private mutating func beginRenaming() -> [ReaderEffect] {
    guard let row = feeds?.selected else { return [] }
    switch row.place {
    case .always, .trouble, .untagged: note = StatusNote(text: "This folder keeps its name.")
    case .kept, .tag, .feed: prompt = Prompt(.rename, row.name, about: row.place)
    }
    return []
  }

  private mutating func refuseTags() -> [ReaderEffect] {
    note = StatusNote(
      text: SafeText("Tags are given to a feed; \(key(.rename)) renames a folder."))
    return []
  }

  /// The row that something was asked about, which need not be selected any more.
  private mutating func row(at place: FeedTree.Place?) -> FeedTree.Row? {
    guard let feeds else {
      note = StatusNote(text: SafeText("Feeds and kept filters are renamed under \(key(.feeds))."))
      return nil
    }
    var row = feeds.rows.first { $0.place == place }
    if row == nil, case .feed(let id, _)? = place { row = feeds.rows.first { $0.feed?.id == id } }
    if row == nil { note = StatusNote(text: "Nothing was changed: that row is gone.") }
    return row
  }

  /// Gives a row another name.
  mutating func rename(_ place: FeedTree.Place?, to text: String) -> [ReaderEffect] {
    guard let row = row(at: place) else { return [] }
    let name = SafeText(text).collapsed
    switch row.place {
    case .always, .trouble, .untagged:
      note = StatusNote(text: "This folder keeps its name.")
      return []
    case .kept(let former):
      guard let query = queries[SafeText(former)] else { return [] }
      guard let renamed = SavedQuery(name, query.text), !refersToItself(renamed) else { return [] }
      return keep(renamed, insteadOf: query)
    case .tag(let tag):
      guard !name.isEmpty else { return [] }
      return editFeeds(row.feeds) { tags in
        tags = tags.map { TagSpellings.key($0.collapsed.string) == tag ? name : $0 }
      }
    case .feed(let id, _):
      guard let feed = row.feed, name != feed.title else { return [] }
      note = StatusNote(
        text: name.isEmpty ? "The feed has its own name again." : "The feed has that name here.")
      return editFeeds([FeedEdit(id, title: name)], was: [FeedEdit(id, title: feed.title)])
    }
  }

  /// Gives a feed these tags and no others.
  mutating func setFeedTags(_ text: String, of place: FeedTree.Place?) -> [ReaderEffect] {
    guard let row = row(at: place) else { return [] }
    guard let feed = row.feed else { return refuseTags() }
    // Folders of other readers become tags, and their names have spaces.
    let tags = text.split(separator: ",").map { word in
      SafeText(String(word.drop { $0.isWhitespace || $0 == "#" })).collapsed
    }
    note = StatusNote(text: "Tags kept.")
    return editFeeds([feed.id]) { $0 = tags }
  }

  /// Changes the tags of feeds, so that it can be taken back.
  private mutating func editFeeds(
    _ ids: [SafeText], _ edit: (inout [SafeText]) -> Void
  ) -> [ReaderEffect] {
    guard let feeds else { return [] }
    let wanted = Set(ids)
    var (edits, former): ([FeedEdit], [FeedEdit]) = ([], [])
    for feed in feeds.feeds where wanted.contains(feed.id) {
      var tags = feed.tags
      edit(&tags)
      var seen: Set<String> = []
      tags = tags.filter { tag in
        !tag.isEmpty && seen.insert(TagSpellings.key(tag.collapsed.string)).inserted
      }
      guard tags != feed.tags else { continue }
      edits.append(FeedEdit(feed.id, tags: tags))
      former.append(FeedEdit(feed.id, tags: feed.tags))
    }
    return edits.isEmpty ? [] : editFeeds(edits, was: former)
  }

  private mutating func editFeeds(_ edits: [FeedEdit], was former: [FeedEdit]) -> [ReaderEffect] {
    undoables.append(.feeds(former))
    return [.editFeeds(edits)]
  }
}
