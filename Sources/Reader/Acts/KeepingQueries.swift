import Articles

// Filters that are kept under names, to be listed among the feeds and to stand in other queries.

extension ReaderState {
  /// A query as it is typed here, with the filters that were kept.
  func readQuery(_ text: String) -> Query { Query(SafeText(text).string, saved: queries.texts) }

  /// Asks under which name the filter is to be kept.
  mutating func beginKeeping() -> [ReaderEffect] {
    guard !query.text.isEmpty else {
      note = StatusNote(text: SafeText("There is no filter to keep; \(key(.filter)) makes one."))
      return []
    }
    let text = SafeText(query.text).collapsed
    prompt = Prompt(.keepFilter, queries.all.first { $0.text == text }?.name.string ?? "")
    return []
  }

  /// Keeps the filter under a name.
  mutating func keepFilter(as name: String) -> [ReaderEffect] {
    guard let kept = SavedQuery(SafeText(name), SafeText(query.text)) else {
      note = StatusNote(text: "Nothing was kept: a filter has a name.", isError: true)
      return []
    }
    guard !refersToItself(kept) else { return [] }
    let former = queries[kept.name]
    let words = "\(former == nil ? "Kept" : "Kept anew") as \(kept.name): \(key(.feeds)) lists it."
    note = StatusNote(text: SafeText(words))
    return keep(kept, insteadOf: former)
  }

  /// Whether a filter would ask for itself under the name that it is to have, which is told then.
  mutating func refersToItself(_ query: SavedQuery) -> Bool {
    let names = Query.keptNames(in: query.text.string, saved: queries.texts)
    guard names.contains(query.name.string) else { return false }
    note = StatusNote(
      text: SafeText("Nothing was kept: this filter asks for \(query.name) itself."), isError: true)
    return true
  }

  /// Keeps a filter in the place of another, so that it can be taken back.
  mutating func keep(_ query: SavedQuery, insteadOf former: SavedQuery?) -> [ReaderEffect] {
    guard query != former else { return [] }
    undoables.append(.query(query, was: former))
    return change(from: former, to: query)
  }

  /// Keeps the filter of a name no more, so that it can be taken back.
  mutating func drop(_ name: SafeText) -> [ReaderEffect] {
    guard let query = queries[name] else { return [] }
    note = StatusNote(
      text: SafeText("\(name) is kept no more. \(key(.undo)) takes it back."))
    undoables.append(.query(nil, was: query))
    return change(from: query, to: nil)
  }

  /// Puts one filter, or none, in the place of another.
  mutating func change(from former: SavedQuery?, to query: SavedQuery?) -> [ReaderEffect] {
    var effects: [ReaderEffect] = []
    if let query {
      queries.keep(query, insteadOf: former?.name)
      effects.append(.keepQuery(query, insteadOf: former?.name))
    } else if let former {
      queries.drop(former.name)
      effects.append(.dropQuery(former.name))
    }
    return effects + showQueries()
  }

  /// Takes in which filters are kept by now.
  mutating func takeQueries(_ known: SavedQueries) -> [ReaderEffect] {
    guard known != queries else { return [] }
    queries = known
    rules = ListRules(configuration.settings.rules, saved: known.texts)
    return showQueries()
  }

  private mutating func showQueries() -> [ReaderEffect] {
    vocabulary.kept = queries.all.map(\.name.string)
    formerFeeds?.take(queries.all)
    guard feeds != nil else { return [] }
    feeds?.take(queries.all)
    keepFeedInView()
    return countFeeds()
  }
}
