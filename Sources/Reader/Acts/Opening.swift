import Articles
import Display

// Opening articles: by hand, beside the list, from an event, from a jump.

extension ReaderState {
  /// Opens an article to be read, or goes to it if it is there already.
  mutating func open(_ wanted: Awaited) -> [ReaderEffect] {
    if let body, body.id == wanted.id {
      awaited = nil
      if !wanted.isPreview, wanted.place == nil, focus == .list { rememberPlace() }
      return arrive(wanted)
    }
    if !wanted.isPreview { rememberPlace() }
    // What was only to be looked at may wait until the selection rests; what is read may not.
    let isOnItsWay = awaited?.id == wanted.id && (awaited?.isPreview == wanted.isPreview)
    awaited = wanted
    return isOnItsWay ? [] : [.open(wanted.id)]
  }

  /// The article that stands in the body's pane: the open one, or what is left of the one before it.
  var shownBody: BodyModel? { body ?? afterimage }

  /// Shows nothing of an article rather than one that is no longer meant.
  mutating func dropAfterimage() {
    guard afterimage != nil else { return }
    afterimage = nil
    guard timeline.scope == .article else { return }
    timeline.show(Timeline(), keepingSelection: false, where: isLeft)
  }

  /// Shows an article that has come; one that nobody waits for any more is let go.
  mutating func show(_ dated: DatedArticle, state: ReadingState) -> [ReaderEffect] {
    guard let wanted = awaited, wanted.id == dated.article.id else { return [] }
    awaited = nil
    // Going to the list has saved the place; what a filter did to the text since is no reading.
    let effects = focus == .list ? [] : savePosition()
    let area = layout.area(of: .body)
    let measure = area.map { BodyPane.measure(in: $0, setting: setting) } ?? setting.widest
    var body = BodyModel(dated, state: state, measure: measure, glyphs: configuration.glyphs)
    if self.body?.id != body.id { links = nil }
    body.find(query)
    body.setFolded(wanted.isPreview && !query.isEmpty)
    if let area {
      body.fit(
        measure: measure, height: area.height, extras: BodyPane.extras(of: self, in: area))
    }
    (self.body, afterimage) = (body, nil)
    noteOutside()
    if body.state.position == nil || wanted.goesToMatch { showFirstMatch() }
    let following = followArticle()
    if !wanted.isPreview { list.select(dated.article.id) }
    return effects + following + arrive(wanted)
  }

  /// What is done once the article that was wanted is in the body.
  private mutating func arrive(_ wanted: Awaited) -> [ReaderEffect] {
    guard !wanted.isPreview else { return [] }
    focus = .body
    if body?.isFolded == true { body?.setFolded(false) }
    if let place = wanted.place {
      focus = place.focus
      let line = place.position.flatMap { body?.layout.line(holding: $0) } ?? 0
      body?.scroll(to: line)
      followBody()
    }
    if let event = wanted.event { light(event) }
    guard let body, !body.state.isRead else { return [] }
    return change(body.id) { $0.isRead = true }
  }

  /// Makes the timeline that of the open article.
  mutating func showArticleTimeline() {
    guard let body else { return }
    timeline.spanStart = nil
    timeline.articleDay = body.dated.article.reference?.date
    timeline.show(Timeline(sources: body.dated.sources), keepingSelection: false, where: isLeft)
  }

  /// Saves the place in the open article if it has moved and the article was read.
  mutating func savePosition() -> [ReaderEffect] {
    guard var body, body.state.isRead, body.position != body.savedPosition else { return [] }
    var state = body.state
    state.position = body.position
    body.savedPosition = body.position
    let old = body.state
    body.setState(state)
    self.body = body
    list.setState(state, of: body.id)
    return save(state, was: old, of: body.id)
  }

  /// Saves the place once it is some pages from the one that was saved, so that not much is lost
  /// whatever happens, and not every key writes to the disk.
  mutating func savePositionIfFar() -> [ReaderEffect] {
    guard let body else { return [] }
    let saved = body.savedPosition.map { body.layout.line(holding: $0) } ?? 0
    return abs(body.top - saved) > 2 * body.height ? savePosition() : []
  }
}
