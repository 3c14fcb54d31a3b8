import Articles

// What the reader does with articles: marks, stars, tags, removal, and taking it back.

extension ReaderState {
  /// The article that a command means: the selected one in the list, elsewhere the open one.
  var meantArticle: ArticleID? {
    focus == .list ? list.selected?.id : body?.id ?? list.selected?.id
  }

  /// The state of an article, as far as it is known here.
  func readingState(of id: ArticleID) -> ReadingState {
    if let body, body.id == id { return body.state }
    return list.rows.first { $0.id == id }?.state ?? saved[id] ?? ReadingState()
  }

  /// Changes the state of an article and asks for it to be kept.
  mutating func change(_ id: ArticleID, _ edit: (inout ReadingState) -> Void) -> [ReaderEffect] {
    let old = readingState(of: id)
    var state = old
    edit(&state)
    list.setState(state, of: id)
    if body?.id == id { body?.setState(state) }
    return save(state, was: old, of: id)
  }

  /// Asks for a state to be kept, and remembers it for when nothing on the screen shows it.
  mutating func save(
    _ state: ReadingState, was old: ReadingState, of id: ArticleID
  ) -> [ReaderEffect] {
    saved[id] = state
    unsaved[id, default: 0] += 1
    return [.save(state, was: old, id)]
  }

  /// The same, so that it can be undone.
  mutating func change(
    _ id: ArticleID, undoably name: String, _ edit: (inout ReadingState) -> Void
  ) -> [ReaderEffect] {
    let old = readingState(of: id)
    let effects = change(id, edit)
    undoables.append(.change(id, from: old, to: readingState(of: id), name))
    return effects
  }

  /// Takes back the last removal or change.
  mutating func undo() -> [ReaderEffect] {
    switch undoables.popLast() {
    case nil:
      note = StatusNote(text: "There is nothing to undo.")
      return []
    case .removal(let ids): return [.restore(ids)]
    case .unfollowing(let feed):
      note = StatusNote(text: "The feed is followed again.")
      return [.follow(feed)]
    case .change(let id, let old, let new, let name):
      note = StatusNote(text: SafeText("Took back: \(name)."))
      return change(id) {
        // Much may have happened since; only what was changed goes back.
        if old.isRead != new.isRead { $0.isRead = old.isRead }
        if old.isStarred != new.isStarred { $0.isStarred = old.isStarred }
        if old.tags != new.tags { $0.tags = old.tags }
      }
    }
  }

  /// Marks the article read or unread.
  mutating func toggleRead() -> [ReaderEffect] {
    guard let id = meantArticle else { return [] }
    let isRead = !readingState(of: id).isRead
    note = StatusNote(text: isRead ? "Marked read." : "Marked unread.")
    return change(id, undoably: isRead ? "marked read" : "marked unread") { $0.isRead = isRead }
  }

  /// Stars the article or takes the star off.
  mutating func toggleStar() -> [ReaderEffect] {
    guard let id = meantArticle else { return [] }
    let isStarred = !readingState(of: id).isStarred
    note = StatusNote(text: isStarred ? "Starred." : "Star taken off.")
    return change(id, undoably: isStarred ? "starred" : "star taken off") {
      $0.isStarred = isStarred
    }
  }

  /// Gives the article these tags and no others.
  mutating func setTags(_ text: String) -> [ReaderEffect] {
    guard let id = meantArticle else { return [] }
    let words = text.split { $0.isWhitespace || $0 == "," }
      .map { SafeText(String($0.drop { $0 == "#" })) }.filter { !$0.isEmpty }
    let tags = Set(words).sorted { $0.string < $1.string }
    note = StatusNote(text: tags.isEmpty ? "No tags." : "Tags kept.")
    return change(id, undoably: "tags") { $0.tags = tags }
  }
}
