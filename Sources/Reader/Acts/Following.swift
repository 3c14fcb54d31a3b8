import Articles

// How the reader keeps up with its library: lists that come in two pieces, what other programs do,
// and how far the library can be searched.

extension ReaderState {
  /// Asks anew for what is shown of the library.
  mutating func lookAnew() -> [ReaderEffect] { renewList() + recallOpen }

  /// Asks for what was done with the open article by now.
  var recallOpen: [ReaderEffect] { body.map { [.recall($0.id)] } ?? [] }

  /// Asks anew for the list: once the answer is there that is still awaited, for a library that keeps
  /// changing would otherwise never give one.
  private mutating func renewList() -> [ReaderEffect] {
    isListOutdated = awaitedRows != nil
    return isListOutdated ? [] : askForList()
  }

  /// Takes rows that were asked for. What is not complete adds to what is shown and takes nothing
  /// away: the rest is on its way.
  mutating func takeList(
    _ rows: [ArticleSummary], from: Int, total: Int, isComplete: Bool, isNewQuery: Bool
  ) -> [ReaderEffect] {
    if isComplete { awaitedRows = nil }
    if !isComplete, rows.isEmpty || (!isNewQuery && total < list.total) { return [] }
    let isNews = isNewQuery || !list.isComplete
    listedQuery = query
    failedPreview = nil
    var rows = rows
    for index in rows.indices {
      rows[index].state = shown(rows[index].state, of: rows[index].id)
    }
    let (wasSelected, former) = (list.selected?.id, list.selection)
    list.take(
      rows, from: from, total: total, isComplete: isComplete, isNewQuery: isNewQuery)
    let isKept = wasSelected != nil && list.selected?.id == wasSelected
    finding?.follow(list, shift: isKept ? list.selection - former : 0)
    for row in list.rows { marks.setState(row.state, of: row.id) }
    // The row of the article that is being read, even if a filter had left it out meanwhile.
    if isNews, focus != .list, let id = body?.id { list.select(id) }
    if isNews { noteOutside() }
    return isComplete && isListOutdated ? askForList() : []
  }

  /// The library has articles now that what is shown was standing in for: it is shown at once if
  /// nothing has been done here yet, and else it is said how.
  mutating func welcomeLibrary() -> [ReaderEffect] {
    let isUntouched =
      focus == .list && list.selection == 0 && query == configuration.query && prompt == nil
      && help == nil && saved.isEmpty && undoables.isEmpty && marks.isEmpty
      && timeline.scope == .article
    if isUntouched { return openLibrary() }
    isLibraryWaiting = true
    let words = "The library has articles now: \(key(.refresh)) shows them."
    note = StatusNote(
      text: SafeText([note?.text.string, words].compactMap { $0 }.joined(separator: " ")),
      isError: note?.isError ?? false)
    return []
  }

  /// Leaves what stands in for the library for the library itself.
  mutating func openLibrary() -> [ReaderEffect] {
    isLibraryWaiting = false
    (body, afterimage) = (nil, nil)
    // What is still on its way is not to be read any more, and gives way to what is listed.
    awaited?.isPreview = true
    awaited?.event = nil
    awaited?.place = nil
    list = ListModel()
    listedQuery = nil
    focus = .list
    timeline = TimelineModel()
    timeline.today = configuration.today
    timelineGeneration += 1
    (isTimelineOnItsWay, isTimelineOutdated) = (false, false)
    jumps = JumpList()
    (undoables, saved) = ([], [:])
    (marks, gathering, question) = (Marks(), nil, nil)
    return [.openLibrary] + askForList()
  }

  /// Takes in how much of the library can be searched by now, and asks again for what they may add.
  mutating func takeProgress(_ done: Int, of count: Int) -> [ReaderEffect] {
    let wasBehind = indexing != nil
    indexing = IndexingProgress(done: done, of: count)
    return wasBehind && !query.isEmpty ? renewList() : []
  }

  /// The state of an article that the library tells, unless what was done with it here is still on
  /// its way there.
  func shown(_ state: ReadingState, of id: ArticleID) -> ReadingState {
    unsaved[id] == nil ? state : saved[id] ?? state
  }

  /// A state that was on its way to the library is there, or will never be.
  mutating func arrived(_ id: ArticleID) {
    guard let count = unsaved[id] else { return }
    unsaved[id] = count > 1 ? count - 1 : nil
  }

  /// Takes over what was done elsewhere with an article; the place in the text is each reader's own.
  mutating func take(_ state: ReadingState, of id: ArticleID) {
    var state = shown(state, of: id)
    if saved[id] != nil { saved[id] = state }
    list.setState(state, of: id)
    marks.setState(state, of: id)
    guard let body, body.id == id else { return }
    state.position = body.state.position
    self.body?.setState(state)
  }

  /// Goes on in another day, or by a clock that was set anew: ages, and today in the timeline.
  mutating func takeDay(_ day: CivilDate, _ offset: Int) -> [ReaderEffect] {
    configuration.today = day
    configuration.offset = offset
    timeline.today = day
    return []
  }
}
