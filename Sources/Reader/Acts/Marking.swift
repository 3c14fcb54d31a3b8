import Articles

// Marks: many articles chosen, one by one, by a range of rows or all that are listed, for a command
// that is then done with all of them.

extension ReaderState {
  /// Whether a command that is given now means the marked articles: in the list, while there are any.
  var meansMany: Bool { focus == .list && !marks.isEmpty }

  /// The articles that a command means.
  var meantArticles: [ArticleID] {
    meansMany ? marks.ids : meantArticle.map { [$0] } ?? []
  }

  /// Marks the selected row and those after it, or unmarks them, and goes on below them; elsewhere
  /// marks the open article.
  mutating func toggleMarks(count: Int) -> [ReaderEffect] {
    guard focus == .list else {
      guard let id = meantArticle else { return [] }
      let isMarked = marks.contains(id)
      isMarked ? marks.remove(id) : marks.insert(id, readingState(of: id))
      note = StatusNote(text: isMarked ? "Unmarked." : "Marked in the list.")
      return []
    }
    guard let first = list.selected else { return [] }
    let isMarked = marks.contains(first.id)
    var place = list.selection
    while place < list.selection + count, let row = list[place] {
      isMarked ? marks.remove(row.id) : marks.insert(row.id, row.state)
      place += 1
    }
    list.selection = min(place, max(0, list.total - 1))
    return []
  }

  /// Begins the choice of a range of rows.
  mutating func toggleRange() -> [ReaderEffect] {
    guard focus == .list, list.selected != nil else {
      note = StatusNote(text: "Rows are chosen in the list.")
      return []
    }
    list.beginRange()
    note = StatusNote(
      text: SafeText("\(key(.markRange)) marks the rows to here, \(key(.clear)) lets go."))
    return []
  }

  /// What becomes of a range of rows at a command: it is marked for one that is done with many, goes
  /// on for one that moves, and is let go for any other. Nothing if the command is still to be done.
  mutating func takeRange(for command: Command) -> [ReaderEffect]? {
    guard focus == .list, let range = list.range else { return nil }
    switch command {
    case .toggleRead, .toggleStar, .tags, .remove, .export: return mark(range, then: command)
    case .mark, .markRange: return mark(range, then: nil)
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .toTop, .toBottom,
      .clear, .commandLine, .help, .redraw, .suspend, .group:
      return nil
    default:
      list.endRange()
      return nil
    }
  }

  private mutating func mark(_ range: ClosedRange<Int>, then command: Command?) -> [ReaderEffect] {
    list.endRange()
    let places = range.lowerBound..<(range.upperBound + 1)
    guard let rows = list.rows(at: places) else {
      return gather(places, for: .marking(then: command))
    }
    for row in rows { marks.insert(row.id, row.state) }
    return command.map { run($0) } ?? []
  }

  /// Marks all that are listed; where they are marked already, unmarks them.
  mutating func markAll() -> [ReaderEffect] { gather(for: .toggling) }

  /// Marks all that are listed read, if they are many once that was confirmed.
  mutating func readAll() -> [ReaderEffect] { gather(for: .reading) }

  /// Marks all that a query finds read, in the same way.
  mutating func readAll(of query: Query) -> [ReaderEffect] {
    if let error = query.error {
      note = StatusNote(
        text: SafeText("Nothing was made read: \(error.message)."), isError: true)
      return []
    }
    gatherGeneration += 1
    gathering = .reading
    note = StatusNote(text: "Looking through the list…")
    return [
      .gather(query.unread, order: .newest, rows: 0..<Int.max, generation: gatherGeneration)
    ]
  }

  /// Unmarks all, so that it can be undone.
  mutating func clearMarks() {
    undoables.append(.marks(marks))
    marks = Marks()
    note = StatusNote(text: SafeText("Nothing is marked any more. \(key(.undo)) takes it back."))
  }

  /// Does something with the rows at some places, or with all: at once where they are known, else
  /// once they have been found.
  private mutating func gather(
    _ places: Range<Int>? = nil, for purpose: ReaderEffect.Gathering
  ) -> [ReaderEffect] {
    gatherGeneration += 1
    gathering = purpose
    if list.isComplete, listedQuery == query, let rows = list.rows(at: places ?? 0..<list.total) {
      return takeGathered(
        ArticleSet(rows.map(\.id)), states: rows.map { GatheredArticle($0.id, $0.state) },
        gatherGeneration)
    }
    note = StatusNote(text: "Looking through the list…")
    return [
      .gather(
        purpose == .reading ? query.unread : query, order: places == nil ? .newest : shownOrder,
        rows: places ?? 0..<Int.max,
        generation: gatherGeneration)
    ]
  }

  /// Takes the articles that were asked for, with what was done with each where they are few: `found` are
  /// all of them. While something else is being answered nothing is done with them, for it would come in
  /// between.
  mutating func takeGathered(
    _ found: ArticleSet, states: [GatheredArticle]? = nil, _ generation: Int
  ) -> [ReaderEffect] {
    guard let purpose = gathered(generation) else { return [] }
    let states = states?.map { GatheredArticle($0.id, shown($0.state, of: $0.id)) }
    func mark() { states.map { marks.insert($0) } ?? marks.insert(found) }
    switch purpose {
    case .toggling:
      if found.isEmpty || unmark(found) { return [] }
      mark()
      note = StatusNote(text: SafeText("Marked \(Self.articles(found.count))."))
      return []
    case .marking(let command):
      mark()
      note = nil
      return command.map { run($0) } ?? []
    case .reading:
      if let states { return read(states.filter { !$0.state.isRead }) }
      let words = "Make \(Self.articles(found.count)) read?"
      question = Question(text: SafeText(words), act: .readAll(found))
      return []
    }
  }

  /// What articles were gathered for, unless that is over or something else is being answered.
  private mutating func gathered(_ generation: Int) -> ReaderEffect.Gathering? {
    guard generation == gatherGeneration, let purpose = gathering else { return nil }
    gathering = nil
    let isFree = prompt == nil && question == nil && picker == nil && help == nil
    return isFree && (feeds == nil || purpose == .reading) ? purpose : nil
  }

  /// Unmarks articles if all of them are marked.
  private mutating func unmark(_ articles: ArticleSet) -> Bool {
    guard articles.isSubset(of: marks.all) else { return false }
    undoables.append(.marks(marks))
    marks.remove(articles)
    note = StatusNote(text: SafeText("Unmarked \(Self.articles(articles.count))."))
    return true
  }

  private mutating func read(_ unread: [GatheredArticle]) -> [ReaderEffect] {
    let changes = unread.map { article in
      var state = article.state
      state.isRead = true
      return StateChange(article.id, from: article.state, to: state)
    }
    guard !changes.isEmpty else {
      note = StatusNote(text: "All that are listed are read.")
      return []
    }
    guard changes.count > Question.many else { return carryOut(.read(changes)) }
    let words = "Make \(Self.articles(changes.count)) read?"
    question = Question(text: SafeText(words), act: .read(changes))
    return []
  }
}
