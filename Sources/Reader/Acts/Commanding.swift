import Articles
import Display

// From keys to commands, and from commands to what they do.

extension ReaderState {
  /// Takes in a key: for the prompt if there is one, else as part of a sequence that runs a command.
  mutating func take(_ press: KeyPress) -> [ReaderEffect] {
    note = nil
    if macros.wish != nil { return takeRegister(press) }
    if question != nil { return decide(press) }
    if prompt != nil { return answer(press) }
    let keymap = configuration.keymap
    let givesUp = press.key == .escape || keymap.match([press]) == .command(.clear)
    if givesUp, keys.isEmpty ? count != nil : keymap.match(keys + [press]) == .none {
      keys = []
      count = nil
      paneDigits = nil
      return []
    }
    if press.digit == 0, count == nil, isAfterPaneDigits(press) {
      paneDigits = paneDigits?.followed(by: 0)
      return []
    }
    if let digit = press.digit, isPartOfCount(digit, press) {
      count = min(99_999, (count ?? 0) * 10 + digit)
      paneDigits = keys.isEmpty ? paneDigits?.followed(by: digit) : nil
      return []
    }
    keys.append(press)
    switch keymap.match(keys) {
    case .prefix: return []
    case .none:
      let typed = keys.map(KeyName.text).joined(separator: " ")
      note = StatusNote(text: SafeText("\(typed) runs no command. \(key(.help)) shows the keys."))
      keys = []
      count = nil
      paneDigits = nil
      return []
    case .command(let command):
      let before = countBefore(command)
      let (times, pressed) = (before?.count ?? count, keys.count)
      keys = []
      count = nil
      // The keys that end a recording are none of it.
      if command == .record, macros.recording != nil {
        toggleRecording(after: pressed)
        return []
      }
      return (before?.effects ?? []) + run(command, count: times)
    case .lines(let lines):
      let times = count
      keys = []
      count = nil
      paneDigits = nil
      return play(lines: lines, times: min(times ?? 1, Macros.mostSteps))
    }
  }

  /// Whether a digit belongs to the number before a command, or within its keys: there it may be any, also
  /// one that goes to a pane (`C-w 2 >`).
  private func isPartOfCount(_ digit: Int, _ press: KeyPress) -> Bool {
    let keymap = configuration.keymap
    guard digit > 0 || count != nil else { return false }
    guard keys.isEmpty else { return keymap.match(keys + [press]) == .none }
    return count != nil || links != nil || feeds != nil || keymap.match([press]) == .none
  }

  /// Does what a command says.
  mutating func run(_ command: Command, count: Int? = nil) -> [ReaderEffect] {
    switch command {
    case .record:
      toggleRecording()
      return []
    case .play:
      macros.wish = .play(times: min(count ?? 1, Macros.mostSteps))
      return []
    default: break
    }
    if picker != nil { return choose(command, count: count) }
    if messages != nil { return MessagesPane.handle(command, count: count, in: &self) }
    if help != nil { return HelpPane.handle(command, count: count, in: &self) }
    if feeds != nil { return tendFeeds(command, count: count) }
    if links != nil { return LinksPane.handle(command, count: count, in: &self) }
    if let effects = takeRange(for: command) { return effects }
    if let effects = focus.pane.handle(command, count: count, in: &self) { return effects }
    let times = min(count ?? 1, 100_000)
    switch command {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .toTop, .toBottom,
      .open, .record, .play:
      return []
    case .nextPane: return go(by: 1)
    case .previousPane: return go(by: -1)
    case .listPane: return go(to: .list)
    case .bodyPane: return go(to: .body)
    case .timelinePane: return go(to: .timeline)
    case .zoom: isZoomed.toggle()
    case .linear: toggleLinear()
    case .layout: return changeLayout()
    case .reading: return toggleReading()
    case .paneWider: return resize(by: count ?? 4, isUpright: true)
    case .paneNarrower: return resize(by: -(count ?? 4), isUpright: true)
    case .paneTaller: return resize(by: count ?? 2, isUpright: false)
    case .paneLower: return resize(by: -(count ?? 2), isUpright: false)
    case .paneSizes: return forgetSizes()
    case .followLink: return followLink(count)
    case .links: listLinks()
    case .linkNumbers: toggleLinkNumbers()
    case .image: return openImage(count ?? 1)
    case .tableLeft: scrollTables(by: -times)
    case .tableRight: scrollTables(by: times)
    case .narrower: setWidth(by: -times)
    case .wider: setWidth(by: times)
    case .justify: justify()
    case .reorder: reorder()
    case .nextEvent: return walkEvents(by: times)
    case .previousEvent: return walkEvents(by: -times)
    case .jumpBack: return jump(forward: false, count: times)
    case .jumpForward: return jump(forward: true, count: times)
    case .scope: return changeScope()
    case .coarser: return changeGrain(by: 1)
    case .finer: return changeGrain(by: -1)
    case .sentences: changeDetail()
    case .dates: toggleDates()
    case .filter: return begin(Prompt(.filter, query.text))
    case .sort: return changeOrder()
    case .group: return changeGrouping()
    case .find: return beginFinding()
    case .ages: return flipAges()
    case .nextMatch: return walkFound(by: times) ?? walkMatches(by: times)
    case .previousMatch: return walkFound(by: -times) ?? walkMatches(by: -times)
    case .fold: fold()
    case .keepFilter: return beginKeeping()
    case .nextUnread: return seekUnread(forward: true)
    case .previousUnread: return seekUnread(forward: false)
    case .rename:
      note = StatusNote(text: SafeText("Feeds and kept filters are renamed under \(key(.feeds))."))
    case .clear: return clear()
    case .mark: return toggleMarks(count: times)
    case .markRange: return toggleRange()
    case .markAll: return markAll()
    case .readAll: return readAll()
    case .toggleRead: return toggleRead()
    case .toggleStar: return toggleStar()
    case .tags where meansMany: return ask(.tagsOfMany, "")
    case .tags: return ask(.tags, meantArticle.map { tagText(of: $0) })
    case .remove: return remove()
    case .undo: return undo()
    case .add: prompt = Prompt(.add)
    case .export where focus == .timeline: return begin(Prompt(.export, timelineName))
    case .export:
      return ask(.export, meansMany ? "articles.md" : meantArticle.map { _ in exportName })
    case .refresh: return refresh()
    case .whole: return fetchWhole()
    case .feeds: return showFeeds()
    case .adopt: return adopt()
    case .browse: return browse()
    case .copy: return copy()
    case .copyTitle: return copyTitle()
    case .copyQuote: return copyQuote()
    case .copyTimeline: return copyTimeline()
    case .pipe: return ask(.pipe, meantArticle.map { _ in "" })
    case .commandLine: return begin(Prompt(.commandLine))
    case .help: help = HelpModel(keymap: configuration.keymap, glyphs: configuration.glyphs)
    case .messages: messages = MessagesModel()
    case .themes: return chooseTheme()
    case .redraw: return [.redraw]
    case .suspend: return savePosition() + [.suspend]
    case .back: return back()
    case .quit: return leave()
    }
    return []
  }

  /// The first key of a command, or its name where no key runs it.
  func key(_ command: Command) -> String {
    configuration.keymap.keys(of: command).first ?? ":" + command.name
  }

  /// What is worth doing next, for the foot of the screen.
  var hints: [(Command, String)] {
    if picker != nil {
      return [(.open, "keep"), (.clear, "as it was"), (.lineDown, "next"), (.lineUp, "before")]
    }
    if messages != nil { return [(.back, "back"), (.lineUp, "earlier")] }
    if help != nil { return [(.filter, "search"), (.back, "back")] }
    if feeds != nil {
      return [
        (.open, "list"), (.fold, "fold"), (.refresh, "fetch"), (.filter, "search"),
        (.tags, "tags"), (.rename, "rename"), (.remove, "remove"), (.back, "back"),
      ]
    }
    if links != nil {
      return [(.open, "open"), (.copy, "copy"), (.lineDown, "next"), (.back, "back")]
    }
    return switch focus {
    case .list where list.rangeStart != nil:
      [(.markRange, "mark"), (.clear, "let go")] + Self.hintsForMany
    case .list where isNothingListed && query.isEmpty:
      [
        (.add, "add"), (.refresh, "fetch"), (.undo, "undo"), (.feeds, "feeds"), (.help, "help"),
        (.back, "quit"),
      ]
    case .list where meansMany: [(.mark, "mark")] + Self.hintsForMany + [(.clear, "unmark")]
    case .list:
      (isLibraryWaiting ? [(.refresh, "library")] : []) + [
        (.open, "open"), (.filter, "filter"), (.nextPane, "pane"), (.toggleStar, "star"),
        (.help, "help"), (.back, "quit"),
      ]
    case .body:
      (body?.wideTablesInView.isEmpty ?? true ? [] : [(.tableRight, "table")])
        + [
          (.nextEvent, "event"), (.timelinePane, "timeline"), (.filter, "filter"),
          body?.links.all.isEmpty ?? true ? (.jumpBack, "back") : (.followLink, "link"),
          (.help, "help"), (.back, "list"),
        ]
    case .timeline where timeline.spanStart != nil:
      [(.markRange, "filter to it"), (.clear, "let go"), (.coarser, "coarser"), (.finer, "finer")]
    case .timeline:
      [
        (.open, timeline.isGroupSelected ? "spread" : "sentence"), (.scope, "scope"),
        (.coarser, "coarser"), (.finer, "finer"), (.markRange, "span"), (.filter, "filter"),
        (.sentences, "sentences"), (.help, "help"), (.back, "back"),
      ]
    }
  }

  private static let hintsForMany: [(Command, String)] = [
    (.toggleRead, "read"), (.toggleStar, "star"), (.tags, "tags"), (.remove, "remove"),
    (.export, "export"),
  ]

  /// Gives a pane the focus.
  mutating func go(to pane: PaneName) -> [ReaderEffect] {
    guard pane != focus else { return [] }
    let left = focus
    focus = pane
    if pane == .list { return savePosition() }
    // Where no text stands beside the list, that of its row is looked at now.
    if pane == .timeline, left == .list, timeline.scope == .article, layout.area(of: .body) == nil,
      let selected = list.selected, selected.id != body?.id
    {
      return open(.init(id: selected.id, isPreview: true))
    }
    guard body == nil else {
      // Looking at the text beside the list is not reading it; going there is.
      if pane == .body, let body, !body.state.isRead { return change(body.id) { $0.isRead = true } }
      return []
    }
    guard let selected = list.selected, pane == .body else { return [] }
    return open(.init(id: selected.id))
  }

  private mutating func go(by step: Int) -> [ReaderEffect] {
    let panes = PaneName.allCases
    return go(to: panes[(focus.rawValue + step + panes.count) % panes.count])
  }

  /// One step back: out of a row of the timeline, out of the zoom, from the timeline to the text,
  /// from there to the list, out.
  private mutating func back() -> [ReaderEffect] {
    if focus == .timeline, let effects = goOut() { return effects }
    if isZoomed {
      isZoomed = false
      return []
    }
    switch focus {
    case .list: return leave()
    case .body: return go(to: .list)
    case .timeline: return go(to: body == nil ? .list : .body)
    }
  }

  private mutating func clear() -> [ReaderEffect] {
    gathering = nil
    if changing != nil { return [.stopChanging] }
    if list.rangeStart != nil {
      list.endRange()
      return []
    }
    if timeline.spanStart == nil, focus == .timeline, let effects = goOut() { return effects }
    if let effects = leaveSpan() { return effects }
    if focus == .list, finding != nil {
      finding = nil
      return []
    }
    if !query.text.isEmpty { return setQuery("", isFolding: false) }
    if meansMany { clearMarks() } else if tour != nil { return endTour() }
    body?.isEventLit = false
    return []
  }

  private mutating func fold() {
    guard let body, !body.matches.isEmpty else {
      note = StatusNote(
        text: query.isEmpty ? "There is no filter to fold by." : "Nothing in this text matches.")
      return
    }
    self.body?.setFolded(!body.isFolded)
    note = StatusNote(text: body.isFolded ? "All of the text." : "Only paragraphs that match.")
  }

  private mutating func ask(_ kind: Prompt.Kind, _ text: String?) -> [ReaderEffect] {
    guard let text else {
      note = StatusNote(text: "No article is selected.", isError: true)
      return []
    }
    return begin(Prompt(kind, text))
  }

  private func tagText(of id: ArticleID) -> String {
    TagWords.text(of: readingState(of: id).tags)
  }
}
