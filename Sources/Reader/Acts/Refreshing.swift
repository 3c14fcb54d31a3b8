import Articles

// Feeds: fetching what is new, and what is said of it.

extension ReaderState {
  /// Has what is new fetched, of all feeds or of some; while that goes on, ends it.
  mutating func refresh(feeds: [SafeText]? = nil) -> [ReaderEffect] {
    if isLibraryWaiting { return openLibrary() }
    if refreshing != nil {
      note = StatusNote(text: "The refresh ends; what has come is kept.")
      return [.stopRefresh]
    }
    refreshing = RefreshingProgress(done: 0, count: 0, new: 0, failed: 0)
    return [.refresh(feeds: feeds)]
      + (feeds == nil ? askForList() + recallOpen + askForTimeline() : [])
  }

  /// Has what is new fetched because it is due; not over what is going on already.
  mutating func refreshByItself() -> [ReaderEffect] {
    guard refreshing == nil, changing == nil, !isLibraryWaiting, !isOpening else { return [] }
    refreshing = RefreshingProgress(done: 0, count: 0, new: 0, failed: 0, isByItself: true)
    return [.refresh(feeds: nil)]
  }

  /// A refresh is over: what it came to stays until it has been seen. One that nobody has asked for says
  /// it in passing, and only where there is something new: feeds that fail every hour are no news, and an
  /// error that stands there stays.
  mutating func takeRefreshed(
    _ words: SafeText, isWhole: Bool, isNews: Bool
  ) -> [ReaderEffect] {
    let isByItself = refreshing?.isByItself ?? false
    refreshing = nil
    if isByItself {
      guard isNews else { return feeds == nil ? [] : [.listFeeds] }
      let told = StatusNote(text: words)
      if note?.isError == true { log(told) } else { note = told }
      return feeds == nil ? [] : [.listFeeds]
    }
    var text = words.string
    if !isWhole, feeds == nil { text += " \(key(.feeds)) shows the feeds." }
    if isLibraryWaiting { text += " \(key(.refresh)) goes to the library." }
    note = StatusNote(text: SafeText(text), isError: !isWhole)
    return feeds == nil ? [] : [.listFeeds]
  }

  /// Has the article fetched whole from its page.
  mutating func fetchWhole() -> [ReaderEffect] {
    guard let id = meantArticle else { return [] }
    note = StatusNote(text: "Fetching the page…")
    return [.fetchWhole(id)]
  }
}
