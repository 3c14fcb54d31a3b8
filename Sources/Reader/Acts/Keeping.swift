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
    return list.rows.first { $0.id == id }?.state ?? marks[id] ?? saved[id] ?? ReadingState()
  }

  /// The same of many articles.
  private func readingStates(of ids: [ArticleID]) -> [ReadingState] {
    guard ids.count > 1 else { return ids.map { readingState(of: $0) } }
    let listed = Dictionary(
      list.rows.map { ($0.id, $0.state) }, uniquingKeysWith: { one, _ in one })
    return ids.map { id in
      if let body, body.id == id { return body.state }
      return listed[id] ?? marks[id] ?? saved[id] ?? ReadingState()
    }
  }

  /// Changes the state of an article and asks for it to be kept.
  mutating func change(_ id: ArticleID, _ edit: (inout ReadingState) -> Void) -> [ReaderEffect] {
    let old = readingState(of: id)
    var state = old
    edit(&state)
    return take([StateChange(id, from: old, to: state)])
  }

  /// Shows articles in other states and asks for those to be kept, all in one batch.
  mutating func take(_ changes: [StateChange]) -> [ReaderEffect] {
    list.setStates(changes)
    for change in changes where body?.id == change.id { body?.setState(change.to) }
    guard changes.count > 1 else {
      return changes.flatMap { save($0.to, was: $0.from, of: $0.id) }
    }
    saved.reserveCapacity(saved.count + changes.count)
    unsaved.reserveCapacity(unsaved.count + changes.count)
    for change in changes { remember(change.to, of: change.id) }
    return [.saveAll(changes)]
  }

  /// Asks for a state to be kept, and remembers it for when nothing on the screen shows it.
  mutating func save(
    _ state: ReadingState, was old: ReadingState, of id: ArticleID
  ) -> [ReaderEffect] {
    remember(state, of: id)
    return [.save(state, was: old, id)]
  }

  private mutating func remember(_ state: ReadingState, of id: ArticleID) {
    saved[id] = state
    marks.setState(state, of: id)
    unsaved[id, default: 0] += 1
  }

  /// Changes the states of articles, so that it is undone at once.
  private mutating func change(
    _ ids: [ArticleID], undoably name: String, _ edit: (inout ReadingState) -> Void
  ) -> [ReaderEffect] {
    let changes = zip(ids, readingStates(of: ids)).map { id, old in
      var state = old
      edit(&state)
      return StateChange(id, from: old, to: state)
    }.filter { ids.count == 1 || $0.from != $0.to }
    guard !changes.isEmpty else { return [] }
    undoables.append(.changes(changes, name))
    return take(changes)
  }

  /// Takes back the last removal or change; where nothing was done in this sitting, what was removed
  /// last in a former one.
  mutating func undo() -> [ReaderEffect] {
    guard changing == nil else { return sayChanging() }
    switch undoables.popLast() {
    case nil: return [.recallRemoval]
    case .removal(let ids): return [.restore(ids)]
    case .unfollowing(let feed):
      note = StatusNote(text: "The feed is followed again.")
      return [.follow(feed)]
    case .feeds(let former):
      note = StatusNote(text: "Took back: what was said of the feeds.")
      return [.editFeeds(former)]
    case .query(let now, let former):
      note = StatusNote(
        text: SafeText("Took back: \((now ?? former)?.name.string ?? "") is as it was."))
      return change(from: now, to: former)
    case .bulk(let changes, let name):
      let count = changes.reduce(0) { $0 + $1.ids.count }
      note = StatusNote(text: SafeText("Taking back: \(name), \(Self.articles(count))…"))
      (changing, undoing) = (ChangingProgress(done: 0, count: count), name)
      return [.changeBack(changes)]
    case .changes(let changes, let name):
      let count = changes.count > 1 ? ", " + Self.articles(changes.count) : ""
      note = StatusNote(text: SafeText("Took back: \(name)\(count)."))
      let now = readingStates(of: changes.map(\.id))
      return take(
        zip(changes, now).map { change, old in
          // Much may have happened since; only what was changed goes back.
          var state = old
          StateEdit(from: change.to, to: change.from).apply(to: &state)
          return StateChange(change.id, from: old, to: state)
        })
    case .marks(let former):
      marks = former
      for (id, state) in saved { marks.setState(state, of: id) }
      note = StatusNote(text: SafeText("Marked \(Self.articles(marks.count)) again."))
      return []
    }
  }

  /// Makes the articles read; where all of them are, unread.
  mutating func toggleRead() -> [ReaderEffect] {
    if meansUnknown { return change(marks.all, by: .toggleRead) }
    let ids = meantArticles
    guard !ids.isEmpty else { return [] }
    let isRead = readingStates(of: ids).contains { !$0.isRead }
    note = StatusNote(
      text: ids.count == 1
        ? (isRead ? "Made read." : "Made unread.")
        : SafeText("Made \(Self.articles(ids.count)) \(isRead ? "read" : "unread")."))
    let effects = change(ids, undoably: isRead ? "made read" : "made unread") { $0.isRead = isRead }
    if focus == .list, !meansMany, configuration.keymap.preset.goesOn {
      list.selection = min(list.selection + 1, max(0, list.total - 1))
    }
    return effects
  }

  /// Stars the articles; where all of them are starred, takes the stars off.
  mutating func toggleStar() -> [ReaderEffect] {
    if meansUnknown { return change(marks.all, by: .toggleStar) }
    let ids = meantArticles
    guard !ids.isEmpty else { return [] }
    let isStarred = readingStates(of: ids).contains { !$0.isStarred }
    note = StatusNote(
      text: ids.count == 1
        ? (isStarred ? "Starred." : "Star taken off.")
        : SafeText(
          (isStarred ? "Starred " : "Stars taken off ") + Self.articles(ids.count) + "."))
    return change(ids, undoably: isStarred ? "starred" : "star taken off") {
      $0.isStarred = isStarred
    }
  }

  /// Removes the articles from the library, if they are many once that was confirmed.
  mutating func remove() -> [ReaderEffect] {
    let articles = meansMany ? marks.all : ArticleSet(meantArticles)
    guard !articles.isEmpty else { return [] }
    guard articles.count > Question.many else { return carryOut(.remove(articles)) }
    question = Question(
      text: SafeText("Remove \(Self.articles(articles.count))?"), act: .remove(articles))
    return []
  }

  /// Gives the article these tags and no others.
  mutating func setTags(_ text: String) -> [ReaderEffect] {
    guard let id = meantArticle else { return [] }
    let words = TagWords.words(in: text)
      .map { SafeText(String($0.drop { $0 == "#" })).collapsed }.filter { !$0.isEmpty }
    let tags = words.tags()
    note = StatusNote(text: tags.isEmpty ? "No tags." : "Tags kept.")
    return change([id], undoably: "tags") { $0.tags = tags }
  }

  /// Gives the marked articles tags besides their own, and takes off those after a `-`.
  mutating func changeTags(_ text: String) -> [ReaderEffect] {
    let words = Self.tags(in: text)
    guard !words.isEmpty else { return [] }
    let gone = words.filter(\.isTakenOff).map(\.tag)
    let more = words.filter { !$0.isTakenOff }.map(\.tag)
    if meansUnknown { return change(marks.all, by: .tags(more: more, gone: gone)) }
    let ids = marks.ids
    note = StatusNote(text: SafeText("Tags of \(Self.articles(ids.count)) kept."))
    return change(ids, undoably: "tags") { $0.tags = $0.tags.tags(with: more, without: gone) }
  }

  /// The tags in an answer, and which of them are to go.
  private static func tags(in text: String) -> [(tag: SafeText, isTakenOff: Bool)] {
    TagWords.words(in: text).compactMap { word in
      let isTakenOff = word.first == "-"
      let name = isTakenOff || word.first == "+" ? word.dropFirst() : word[...]
      let tag = SafeText(String(name.drop { $0 == "#" })).collapsed
      return tag.isEmpty ? nil : (tag, isTakenOff)
    }
  }
}
