import Articles

// One filter for list, text and timeline.

extension ReaderState {
  /// Asks for rows of the list, the first ones unless said otherwise.
  mutating func askForList(rows: Range<Int>? = nil) -> [ReaderEffect] {
    listGeneration += 1
    let low = max(0, list.selection - ListModel.window / 2)
    let rows =
      rows ?? (listedQuery == query ? low..<(low + ListModel.window) : 0..<ListModel.window)
    awaitedRows = rows
    isListOutdated = false
    return [.list(query, order: shownOrder, rows: rows, generation: listGeneration)]
  }

  /// The order that the list is in: stories are one of their own.
  var shownOrder: ListOrder { grouping == .story ? .stories : order }

  /// Lists by what says most of what is asked for, then oldest first, then newest first again.
  mutating func changeOrder() -> [ReaderEffect] {
    switch order {
    case .newest, .stories: setOrder(.relevance)
    case .relevance: setOrder(.oldest)
    case .oldest: setOrder(.newest)
    }
  }

  /// Lists in an order.
  mutating func setOrder(_ next: ListOrder) -> [ReaderEffect] {
    if grouping == .story { grouping = .none }
    order = next
    switch next {
    case .relevance: note = StatusNote(text: "What says most comes first.")
    case .oldest: note = StatusNote(text: "The oldest come first.")
    case .newest, .stories: note = StatusNote(text: "The newest come first.")
    }
    // An answer to the same query is another list all the same.
    listedQuery = nil
    seekGeneration += 1
    return askForList()
  }

  /// Groups the list by day, then by source, then by story, then not at all.
  mutating func changeGrouping() -> [ReaderEffect] {
    let next = (grouping.rawValue + 1) % ListGrouping.allCases.count
    return setGrouping(ListGrouping(rawValue: next) ?? .none)
  }

  /// Groups the list so.
  mutating func setGrouping(_ next: ListGrouping) -> [ReaderEffect] {
    let former = shownOrder
    grouping = next
    note = StatusNote(text: grouping.sentence)
    guard shownOrder != former else { return [] }
    // What rows a range goes over is another matter in another order.
    list.endRange()
    listedQuery = nil
    seekGeneration += 1
    return askForList()
  }

  /// Narrows everything to another query.
  mutating func setQuery(_ text: String, isFolding: Bool) -> [ReaderEffect] {
    let next = readQuery(text)
    guard next != query else { return [] }
    query = next
    gathering = nil
    seekGeneration += 1
    body?.find(query)
    body?.setFolded(isFolding && !query.isEmpty)
    showFirstMatch()
    timeline.narrow(where: isLeft)
    return askForList() + (timeline.scope == .listed ? askForTimeline() : [])
  }

  /// What is wrong with what is being written, and the UTF-8 offset of its place. What more letters may
  /// cure in a filter is not wrong yet; but a quote that is open while nothing is found may be why.
  var promptFault: (message: String, offset: Int)? {
    if let fault = prompt?.fault { return (fault.string, 0) }
    let written = prompt?.kind == .filter ? query : prompt?.kind == .find ? finding?.query : nil
    guard let error = written?.error, !error.isUnfinished || error.isOpen && findsNothing else {
      return nil
    }
    return (error.message, error.offset)
  }

  /// Whether it is known that nothing answers what is being written.
  private var findsNothing: Bool {
    if prompt?.kind == .find { return finding.map { $0.found == nil && !$0.isAwaited } ?? false }
    return listedQuery == query && list.isComplete && list.total == 0
  }

  /// Whether the filter leaves an event: its words, or those of its sentence, are touched, and it
  /// is of a day that `event:` asks for. Made once for many events.
  var isLeft: (TimelineEvent) -> Bool {
    let isOfItsDay = body.flatMap { body in
      body.folded.map {
        query.eventTest(
          in: $0, state: body.state, days: body.dated.events.compactMap(\.when.interval))
      }
    }
    // What is asked of headlines and sources says nothing of events.
    let asksForWords = query.wanted.contains { $0.part == nil || $0.part == .body }
    return { event in
      if let isOfItsDay, event.source.article == body?.id {
        guard isOfItsDay(event.when.interval.map { [$0] } ?? []) else { return false }
      } else if !query.leaves(event.when.interval) {
        return false
      }
      return !asksForWords || isTouched(event)
    }
  }

  /// Whether the filter's words stand in an event or in its sentence.
  private func isTouched(_ event: TimelineEvent) -> Bool {
    if !query.highlights(in: event.source.event.label.string, of: .body).isEmpty { return true }
    guard let body, event.source.article == body.id else { return false }
    return body.hasWords(in: event.source.event.sentence)
  }

  /// What the filter leaves of list, text and timeline, in words.
  var filterCounts: [String] {
    guard !query.isEmpty else { return [] }
    let ongoing = configuration.glyphs.ongoing
    var parts = [ongoing]
    if listedQuery == query {
      let count = Self.articles(list.total)
      parts = [list.isComplete ? count : "at least \(count)\(ongoing)"]
    }
    if isReadingOutside {
      if !isNothingListed { parts.append("not this text") }
      if timeline.scope != .article { parts.append(TimelineEvent.words(timeline.count)) }
    } else if let body = shownBody, !query.terms.isEmpty || !query.eventDays.isEmpty {
      parts.append(
        body.matchingBlocks == 1 ? "1 paragraph" : "\(body.matchingBlocks) paragraphs")
      parts.append(TimelineEvent.words(timeline.count))
    }
    return parts
  }

  /// Brings the first match into view.
  mutating func showFirstMatch() {
    guard var body, let first = body.matches.first else { return }
    body.match = 0
    if body.isFolded { body.scroll(to: 0) }
    body.show(first)
    self.body = body
  }

  /// Goes to a later or earlier match, around the ends.
  mutating func walkMatches(by step: Int) -> [ReaderEffect] {
    if let effects = goInside() { return effects }
    guard var body, !body.matches.isEmpty else {
      note = StatusNote(
        text: query.isEmpty ? "There is no filter; / makes one." : "Nothing in this text matches.")
      return []
    }
    let count = body.matches.count
    let next: Int
    if let current = body.match, body.isInView(body.matches[current]) {
      next = current + step
    } else if step > 0 {
      let later = body.matches.firstIndex { body.layout.line(holding: $0) >= body.top }
      next = (later ?? count) + step - 1
    } else {
      let earlier = body.matches.lastIndex { body.layout.line(holding: $0) < body.top }
      next = (earlier ?? -1) + step + 1
    }
    let reached = ((next % count) + count) % count
    let place = "Match \(reached + 1) of \(count)"
    note = StatusNote(
      text: next == reached
        ? SafeText(place + ".")
        : SafeText(place + (step > 0 ? ", from the beginning again." : ", from the end again.")))
    body.match = reached
    body.show(body.matches[reached])
    self.body = body
    followBody()
    return []
  }
}
