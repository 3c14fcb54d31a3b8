import Articles

/// The list of articles as far as it is known: a window of rows out of all that match.
struct ListModel: Sendable {
  /// How many rows are asked for at once.
  static let window = 200

  /// The rows that are known.
  private(set) var rows: [ArticleSummary] = []
  /// The place of the first of them among all that match.
  private(set) var from = 0
  /// How many match.
  private(set) var total = 0
  /// Whether these are all; otherwise more are being looked for.
  private(set) var isComplete = true
  /// Whether the library has answered at all.
  private(set) var isKnown = false
  /// The place of the selected row.
  var selection = 0
  /// The place of the first row that is shown.
  var top = 0
  /// The place of the row from which a range of rows goes to the selected one, while one is chosen.
  private(set) var rangeStart: Int?
  /// The article that was selected before an answer that is not complete, and that the rest may hold.
  private var anchor: ArticleID?
  /// The article that was selected by its place, which is not among the known rows.
  private var sought: PlacedArticle?

  /// The row at a place, if it is known.
  subscript(place: Int) -> ArticleSummary? {
    rows.indices.contains(place - from) ? rows[place - from] : nil
  }

  /// The selected row.
  var selected: ArticleSummary? { self[selection] }

  /// The places of the rows that are chosen, while a range of them is.
  var range: ClosedRange<Int>? {
    rangeStart.map { min($0, selection)...max($0, selection) }
  }

  /// Whether the row at a place is in the range that is being chosen.
  func isInRange(_ place: Int) -> Bool { range?.contains(place) ?? false }

  /// Begins a range of rows at the selected one.
  mutating func beginRange() { rangeStart = selection }

  /// Ends the choice of a range.
  mutating func endRange() { rangeStart = nil }

  /// The rows at some places, if all of them are known.
  func rows(at places: Range<Int>) -> ArraySlice<ArticleSummary>? {
    guard from <= places.lowerBound, places.upperBound <= from + rows.count else { return nil }
    return rows[(places.lowerBound - from)..<(places.upperBound - from)]
  }

  /// Whether the article that is to be selected may still be found.
  var isSettling: Bool { anchor != nil && selection == 0 }

  /// Takes in what the library answered. The selection stays on its article where that is still
  /// there; the answer to another query begins at the top where it is not.
  mutating func take(
    _ rows: [ArticleSummary], from: Int, total: Int, isComplete: Bool = true, isNewQuery: Bool
  ) {
    let awaited = sought?.place == selection ? sought?.id : nil
    let selected = isSettling ? anchor : self.selected?.id ?? awaited
    let (oldSelection, oldTop) = (selection, top)
    anchor = nil
    self.isComplete = isComplete
    self.rows = rows
    self.from = max(0, from)
    // A library that has no rows to give where there should be some has shrunk meanwhile.
    self.total = rows.isEmpty ? min(total, self.from) : max(total, self.from + rows.count)
    isKnown = true
    if let selected, let place = rows.firstIndex(where: { $0.id == selected }) {
      selection = self.from + place
      // What came in above it moves the rows that are looked at only where that is the beginning.
      if oldTop > 0 { top = max(0, oldTop + selection - oldSelection) }
      rangeStart = rangeStart.map { max(0, $0 + selection - oldSelection) }
    } else if isNewQuery {
      selection = 0
      if !isComplete { anchor = selected }
    }
    if isNewQuery { (top, rangeStart) = (0, nil) }
    selection = min(max(0, selection), max(0, self.total - 1))
    if self.selected != nil { sought = nil }
    rangeStart = rangeStart.map { min($0, max(0, self.total - 1)) }
  }

  /// The rows to ask for so that those around the selection and the top are known; nothing if they
  /// are, or are among those that are `awaited`.
  func missing(height: Int, awaited: Range<Int>?) -> Range<Int>? {
    guard isKnown, total > 0 else { return nil }
    let low = max(0, min(top, selection))
    let high = min(total, max(top + height, selection + 1))
    guard low < from || high > from + rows.count else { return nil }
    if let awaited, awaited.lowerBound <= low, high <= awaited.upperBound { return nil }
    let start = max(0, (low + high) / 2 - Self.window / 2)
    return start..<max(start + Self.window, high)
  }

  /// Changes the state of an article wherever it stands.
  mutating func setState(_ state: ReadingState, of id: ArticleID) {
    if let index = rows.firstIndex(where: { $0.id == id }) { rows[index].state = state }
  }

  /// Changes the states of those articles that are known of many.
  mutating func setStates(_ changes: [StateChange]) {
    let places = Dictionary(
      rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes {
      if let place = places[change.id] { rows[place].state = change.to }
    }
  }

  /// Selects an article if it is among the known rows.
  mutating func select(_ id: ArticleID) {
    if let place = place(of: id) { selection = place }
  }

  /// Selects an article by its place: by that alone only until its row is known, for others may come in
  /// above it.
  mutating func select(_ article: PlacedArticle) {
    let known = place(of: article.id)
    selection = min(max(0, known ?? article.place), max(0, total - 1))
    sought = known == nil ? PlacedArticle(article.id, at: selection) : nil
  }

  /// The place of an article, if it is among the known rows.
  func place(of id: ArticleID) -> Int? {
    rows.firstIndex { $0.id == id }.map { from + $0 }
  }
}
