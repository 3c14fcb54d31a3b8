import Articles
import Display

// The prompt in the foot: each key while it is written, and what becomes of the answer.

extension ReaderState {
  /// Takes in a key while something is asked.
  mutating func answer(_ press: KeyPress) -> [ReaderEffect] {
    guard var asked = prompt else { return [] }
    switch (press.key, press.modifiers) {
    case (.escape, _), (.character("c"), .control), (.character("g"), .control):
      prompt = nil
      if asked.kind == .filter { return setQuery("", isFolding: false) }
      if asked.kind == .help { searchHelp("") }
      return []
    case (.enter, _):
      prompt = nil
      return finish(asked)
    case (.backspace, []) where asked.editor.characters.isEmpty:
      prompt = nil
      return []
    case (.tab, []), (.down, []), (.character("n"), .control): return offer(1, of: asked)
    case (.tab, .shift), (.up, []), (.character("p"), .control): return offer(-1, of: asked)
    default:
      guard asked.editor.handle(press) else { return [] }
      asked.offered = nil
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
    prompt = asked
    return changed(asked)
  }

  private mutating func changed(_ asked: Prompt) -> [ReaderEffect] {
    switch asked.kind {
    case .filter: return setQuery(asked.editor.text, isFolding: true)
    case .help: searchHelp(asked.editor.text)
    case .commandLine, .tags, .tagsOfMany, .add, .export: break
    }
    return []
  }

  private mutating func searchHelp(_ text: String) {
    help?.search = text
    help?.top = 0
  }

  /// Goes along the commands that are offered; in the filter, along the rows of the list.
  private mutating func offer(_ step: Int, of asked: Prompt) -> [ReaderEffect] {
    if asked.kind == .filter {
      list.selection = min(max(0, list.selection + step), max(0, list.total - 1))
      return []
    }
    let count = asked.offers.count
    guard count > 0 else { return [] }
    let next = asked.offered.map { $0 + step } ?? (step > 0 ? 0 : -1)
    prompt?.offered = (next + count) % count
    return []
  }

  private mutating func finish(_ asked: Prompt) -> [ReaderEffect] {
    let text = asked.editor.text
    let trimmed = SafeText(text).collapsed
    let path = SafeText(asked.editor.text)  // whose spaces are its own
    switch asked.kind {
    case .filter:
      if let error = query.error {
        note = StatusNote(
          text: SafeText("The filter was read in part: \(error.message)."), isError: true)
      }
      return []
    case .help: return []
    case .commandLine:
      if let command = asked.chosen { return run(command) }
      if !trimmed.isEmpty {
        note = StatusNote(text: SafeText("No command is called \(trimmed)."), isError: true)
      }
      return []
    case .tags: return setTags(text)
    case .tagsOfMany: return changeTags(text)
    case .add: return trimmed.isEmpty ? [] : [.add(path)]
    case .export:
      if !trimmed.isEmpty, meansMany { return [.exportAll(marks.ids, to: path)] }
      guard !trimmed.isEmpty, let id = meantArticle else { return [] }
      return [.export(id, to: path)]
    }
  }
}
