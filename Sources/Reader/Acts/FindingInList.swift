import Articles

// Going to an article of the list by its title or source: all others stay listed around it.

extension ReaderState {
  /// Asks what is to be found, from the selected row on.
  mutating func beginFinding() -> [ReaderEffect] {
    let left = go(to: .list)
    finding = ListFinding(in: list)
    return left + begin(Prompt(.find))
  }

  /// Goes to the first row from where it was begun that is found by what is written so far.
  mutating func find(_ text: String) -> [ReaderEffect] {
    guard var finding else { return [] }
    let query = Query(ofRows: SafeText(text).string, saved: queries.texts)
    finding.query = query
    self.finding = finding
    guard !query.isEmpty else {
      seekGeneration += 1
      finding.goBack(in: &list)
      return []
    }
    return seek(query, from: finding.origin - 1, by: 1)
  }

  /// Is done with writing what is to be found.
  mutating func finishFinding() -> [ReaderEffect] {
    guard let finding else { return [] }
    if finding.query.isEmpty { self.finding = nil }
    if let found = finding.found {
      say(found, isForward: finding.isForward)
    } else if !finding.query.isEmpty, !finding.isAwaited {
      sayNotFound(finding.query)
    }
    if let error = finding.query.error {
      note = StatusNote(
        text: SafeText("What is to be found was read in part: \(error.message)."), isError: true)
    }
    return []
  }

  /// Finds nothing, and goes back to where it was begun.
  mutating func giveUpFinding() -> [ReaderEffect] {
    guard let finding else { return [] }
    seekGeneration += 1
    finding.goBack(in: &list)
    self.finding = nil
    return []
  }

  /// Goes on to another row that is found; nothing where none is sought or the list is left.
  mutating func walkFound(by step: Int) -> [ReaderEffect]? {
    guard focus == .list, let finding else { return nil }
    return seek(finding.query, from: list.selection, by: step)
  }

  private mutating func seek(_ query: Query, from place: Int, by step: Int) -> [ReaderEffect] {
    seekGeneration += 1
    finding?.isForward = step > 0
    finding?.isAwaited = true
    return [
      .seekMatch(
        query, among: self.query, order: shownOrder, from: place, by: step,
        generation: seekGeneration)
    ]
  }

  /// Takes in where the row is that was sought.
  mutating func takeMatch(_ found: MatchedRow?, _ generation: Int) -> [ReaderEffect] {
    guard generation == seekGeneration, let finding, question == nil,
      prompt == nil || prompt?.kind == .find, !isListCovered
    else { return [] }
    self.finding?.isAwaited = false
    guard let found else {
      if prompt != nil { finding.goBack(in: &list) }
      self.finding?.found = nil
      sayNotFound(finding.query)
      return []
    }
    list.select(found.article)
    self.finding?.found = found
    say(found, isForward: finding.isForward)
    return []
  }

  private mutating func say(_ found: MatchedRow, isForward: Bool) {
    let place = "Found \(found.number.grouped) of \(found.count.grouped)"
    let around = isForward ? ", from the beginning again." : ", from the end again."
    note = StatusNote(text: SafeText(found.isAround ? place + around : place + "."))
  }

  private mutating func sayNotFound(_ query: Query) {
    note = StatusNote(
      text: SafeText("Not found. No title or source that is listed has \(query.text)."),
      isError: query.error != nil)
  }

  /// What was found of what is being written, in words.
  var foundWords: String {
    guard let finding, !finding.query.isEmpty else { return "" }
    return finding.found.map { "\($0.number.grouped) of \($0.count.grouped)" } ?? "not listed"
  }

  /// Shows days where ages were shown, and ages where days were.
  mutating func flipAges() -> [ReaderEffect] {
    let showsAges = columns.contains(.age)
    guard showsAges || columns.contains(.date) else {
      note = StatusNote(text: "The list shows neither days nor ages.")
      return []
    }
    guard !showsAges || !columns.contains(.date) else {
      note = StatusNote(text: "The list shows both days and ages.")
      return []
    }
    columns = columns.map { $0 == .date ? .age : $0 == .age ? .date : $0 }
    note = StatusNote(text: showsAges ? "The list shows days." : "The list shows ages.")
    return []
  }
}
