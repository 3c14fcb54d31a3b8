import Articles
import Display

// Questions that are answered by one key.

extension ReaderState {
  /// Takes in a key while a question stands: `y` says yes; what usually leads out says no; any other
  /// key leaves the question standing, for it was hardly meant for it.
  mutating func decide(_ press: KeyPress) -> [ReaderEffect] {
    guard let asked = question else { return [] }
    switch (press.key, press.modifiers) {
    case (.character("y"), []), (.character("Y"), _):
      question = nil
      return carryOut(asked.act)
    case (.character("n"), []), (.character("N"), _), (.character("q"), []), (.escape, _),
      (.character("c"), .control), (.character("g"), .control):
      question = nil
      // Another name may be meant.
      if case .replace(let effect) = asked.act { return askName(for: effect) }
      note = StatusNote(text: "Nothing was changed.")
    default: break
    }
    return []
  }

  /// Does what was asked about.
  mutating func carryOut(_ act: Question.Act) -> [ReaderEffect] {
    switch act {
    case .remove(let ids): return [.remove(ids)]
    case .adopt(let paths): return [.adoptFeeds(paths)]
    case .replace(let effect): return write(.replacing(effect))
    case .restore(let ids): return [.restore(ids)]
    case .readAll(let articles): return change(articles, by: .read)
    case .read(let changes):
      note = StatusNote(text: SafeText("Made \(Self.articles(changes.count)) read."))
      undoables.append(.changes(changes, "made read"))
      return take(changes)
    }
  }
}
