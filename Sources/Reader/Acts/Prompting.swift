import Articles
import Display

// The prompt in the foot: each key while it is written, and what becomes of the answer.

extension ReaderState {
  /// Asks something. What was answered in former sittings is asked for with the first question whose
  /// answers are remembered.
  mutating func begin(_ asked: Prompt) -> [ReaderEffect] {
    prompt = asked
    if asked.kind == .filter { vocabulary.learn(list.rows) }
    guard asked.kind.history != nil, formerHistory == .unasked else { return [] }
    formerHistory = .awaited
    return [.recallHistory]
  }

  /// Takes in what was answered in former sittings, and goes back along it as was asked
  /// meanwhile.
  mutating func takeHistory(_ entries: [HistoryEntry]) -> [ReaderEffect] {
    history.begin(with: entries)
    formerHistory = .known
    guard var asked = prompt, asked.awaitedSteps > 0 else { return [] }
    // Each step settles the line, and with it what is awaited.
    for _ in 0..<asked.awaitedSteps { _ = asked.recall(1, from: history) }
    asked.awaitedSteps = 0
    prompt = asked
    return changed(asked)
  }

  /// Takes in a key while something is asked.
  mutating func answer(_ press: KeyPress) -> [ReaderEffect] {
    guard var asked = prompt else { return [] }
    switch (press.key, press.modifiers) {
    case (.escape, _), (.character("c"), .control), (.character("g"), .control):
      prompt = nil
      if asked.kind == .filter { return setQuery("", isFolding: false) }
      if asked.kind == .find { return giveUpFinding() }
      if asked.kind == .help { searchHelp("") }
      if asked.kind == .feeds { searchFeeds("") }
      return []
    case (.enter, _):
      prompt = nil
      return finish(asked)
    case (.backspace, []) where asked.editor.characters.isEmpty:
      prompt = nil
      return asked.kind == .find ? giveUpFinding() : []
    case (.tab, []): return complete(1, asked)
    case (.tab, .shift): return complete(-1, asked)
    case (.character("n"), .control): return offer(1, of: asked)
    case (.character("p"), .control): return offer(-1, of: asked)
    case (.up, []), (.down, []):
      let step = press.key == .up ? 1 : -1
      guard asked.kind.history == nil || formerHistory != .awaited else {
        prompt?.awaitedSteps = max(0, asked.awaitedSteps + step)
        return []
      }
      guard asked.recall(step, from: history) else { return [] }
      prompt = asked
      return changed(asked)
    default:
      if asked.kind == .link, let effects = look(press) { return effects }
      guard asked.editor.handle(press) else { return [] }
      asked.settle()
      asked.isTouched = true
      prompt = asked
      return changed(asked)
    }
  }

  /// Takes in pasted text: into the prompt, else nowhere, for it is no command.
  mutating func paste(_ text: String) -> [ReaderEffect] {
    guard var asked = prompt else {
      note = StatusNote(text: SafeText("Paste after \(key(.filter)) or \(key(.add))."))
      return []
    }
    asked.editor.insert(text)
    asked.settle()
    asked.isTouched = true
    prompt = asked
    return changed(asked)
  }

  mutating func changed(_ asked: Prompt) -> [ReaderEffect] {
    switch asked.kind {
    case .filter:
      let text = asked.editor.text
      return (text.contains("feed:") ? askForNames() : []) + setQuery(text, isFolding: true)
    case .find: return find(asked.editor.text)
    case .help: searchHelp(asked.editor.text)
    case .feeds: searchFeeds(asked.editor.text)
    case .commandLine, .choice: return learnNames(for: asked)
    case .tags, .tagsOfMany, .add, .export, .pipe, .link, .feedTags, .rename, .keepFilter: break
    }
    return []
  }

  private mutating func searchFeeds(_ text: String) {
    feeds?.find(text)
    keepFeedInView()
  }

  /// Asks once what the feeds are called, to complete their names.
  mutating func askForNames() -> [ReaderEffect] {
    guard !vocabulary.hasAskedForFeeds else { return [] }
    vocabulary.hasAskedForFeeds = true
    return [.listFeeds]
  }

  private mutating func searchHelp(_ text: String) {
    help?.search = text
    help?.top = 0
  }

  /// Goes along the commands that are offered, or what is offered behind one; in the filter, along the rows
  /// of the list.
  mutating func offer(_ step: Int, of asked: Prompt) -> [ReaderEffect] {
    if asked.kind == .link { return scrollText(by: step) }
    if asked.kind.hasMenu { return complete(step, asked) }
    if asked.kind == .filter {
      list.selection = min(max(0, list.selection + step), max(0, list.total - 1))
    }
    return []
  }

  /// Remembers an answer that was given.
  private mutating func remember(_ asked: Prompt, _ text: String) -> [ReaderEffect] {
    guard let kind = asked.kind.history else { return [] }
    let entry = HistoryEntry(kind, SafeText(text))
    guard !entry.text.isEmpty, history.entries.last != entry else { return [] }
    history.add(entry)
    return [.keepHistory(entry)]
  }

  /// Does what a line says as after `:`, without remembering it.
  mutating func run(line: String) -> [ReaderEffect] {
    if let command = Command(rawValue: line) { return run(command) }
    return Prompt(answering: line).map { run($0) } ?? []
  }

  /// Does what the answer on a command line asks.
  private mutating func run(_ answer: Prompt) -> [ReaderEffect] {
    var (answer, effects): (Prompt, [ReaderEffect]) = (answer, [])
    answer.place = feeds?.selected?.place
    switch answer.kind {
    case .filter: effects = setQuery(answer.editor.text, isFolding: true)
    case .find:
      effects = beginFinding() + find(answer.editor.text)
      prompt = nil
    case .tags where feeds != nil: answer.kind = .feedTags
    case .tags:
      // As the key does, it means the rows that are being chosen, or else what is marked.
      if let marking = takeRange(for: .mark) {
        effects = marking
        guard gathering == nil else {
          // What has to be looked up first is asked about once it is there.
          gathering = .marking(then: .tags)
          return effects
        }
      }
      if meansMany { answer.kind = .tagsOfMany }
    default: break
    }
    return effects + finish(answer)
  }

  /// Leaves an answer that is not taken where it was written, with the reason.
  private mutating func refuse(_ asked: Prompt, for fault: String) {
    prompt = asked
    prompt?.settle()
    prompt?.fault = SafeText(fault)
  }

  private mutating func finish(_ asked: Prompt) -> [ReaderEffect] {
    let text = asked.editor.text
    let trimmed = SafeText(text).collapsed
    let path = SafeText(asked.editor.text)  // whose spaces are its own
    switch asked.kind {
    case .filter:
      if let words = outsideWords { note = StatusNote(text: SafeText(words)) }
      if let error = query.error {
        note = StatusNote(
          text: SafeText("The filter was read in part: \(error.message)."), isError: true)
      }
      return remember(asked, text)
    case .find: return remember(asked, text) + finishFinding()
    case .help, .feeds: return []
    case .feedTags: return setFeedTags(text, of: asked.place)
    case .rename: return rename(asked.place, to: text)
    case .keepFilter: return keepFilter(as: text)
    case .commandLine:
      if let command = asked.chosen {
        return remember(asked, command.name) + (askChoice(for: command) ?? run(command))
      }
      if let answer = Prompt(answering: text, typed: true) {
        let effects = remember(asked, text)
        return effects + run(answer)
      }
      if let fault = Command.fault(of: trimmed.string) { refuse(asked, for: fault) }
      return []
    case .link: return finishLink(text)
    case .tags: return setTags(text)
    case .tagsOfMany: return changeTags(text)
    case .add: return trimmed.isEmpty ? [] : [.add(path)]
    case .export where trimmed.isEmpty: return []
    case .export:
      if let effect = asked.writing { return write(effect.writing(to: path)) }
      if focus == .timeline { return exportTimeline(to: path) }
      if meansMany { return write(.exportAll(marks.all, to: path)) }
      guard let id = meantArticle else { return [] }
      return write(.export(id, to: path))
    case .pipe: return remember(asked, text) + pipe(to: text)
    case .choice where trimmed.isEmpty: return []
    case .choice(let command): return choose(trimmed.string, for: command)
    }
  }
}
