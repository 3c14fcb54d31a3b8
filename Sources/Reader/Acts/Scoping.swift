import Articles

// Whose events the timeline shows: those of the open article, of its story, of all that is listed.

extension ReaderState {
  /// Goes from one article's timeline to its story's, from there to that of all that is listed, and
  /// back.
  mutating func changeScope() -> [ReaderEffect] {
    timeline.spans = []
    timeline.left = nil
    timeline.spanStart = nil
    timeline.articleDay = nil
    switch timeline.scope {
    case .article:
      timeline.scope = meantArticle == nil ? .listed : .story
      timeline.story = []
    case .story: timeline.scope = .listed
    case .listed: timeline.scope = .article
    }
    switch timeline.scope {
    case .article:
      // What is still being gathered is overtaken by this.
      timelineGeneration += 1
      isTimelineOnItsWay = false
      showArticleTimeline()
      note = StatusNote(text: "The timeline of this article.")
    case .story: note = StatusNote(text: "The timeline of this article's story.")
    case .listed: note = StatusNote(text: "The timeline of all that is listed.")
    }
    return askForTimeline()
  }

  /// Asks for the events of many articles, where such are shown. What is shown stays until they come;
  /// only for a renewal it is not said that they are on their way.
  mutating func askForTimeline(isRenewal: Bool = false) -> [ReaderEffect] {
    let scope: TimelineScope
    switch timeline.scope {
    case .article: return []
    case .story:
      guard let id = body?.id ?? meantArticle else { return [] }
      scope = .story(of: id)
    case .listed: scope = .listed(query, span: timeline.spans.last?.interval)
    }
    timelineGeneration += 1
    isTimelineOnItsWay = true
    isTimelineOutdated = false
    timeline.isAwaited = !isRenewal
    return [.makeTimeline(scope, generation: timelineGeneration)]
  }

  /// Shows the events that were asked for.
  mutating func takeTimeline(_ made: Timeline, of articles: [ArticleID]) -> [ReaderEffect] {
    guard timeline.scope != .article else { return [] }
    isTimelineOnItsWay = false
    if timeline.scope == .story { timeline.story = articles }
    guard timeline.isAwaited else {
      timeline.renew(made, where: isLeft)
      return renewTimelineIfOutdated()
    }
    timeline.show(made, keepingSelection: true, where: isLeft)
    if timeline.scope == .story, let body, body.isEventLit, let event = body.event {
      timeline.select(body.dated.events[event], of: body.id)
    }
    return renewTimelineIfOutdated()
  }

  /// Does without the events that were asked for. What could not be renewed stays as it was shown.
  mutating func missTimeline(_ words: SafeText) -> [ReaderEffect] {
    isTimelineOnItsWay = false
    if timeline.isAwaited { note = StatusNote(text: words, isError: true) }
    timeline.isAwaited = false
    return renewTimelineIfOutdated()
  }

  /// Asks anew for the events of many articles, since the library has changed: once the answer is
  /// there that is still awaited.
  mutating func renewTimeline() -> [ReaderEffect] {
    isTimelineOutdated = isTimelineOnItsWay
    return isTimelineOutdated ? [] : askForTimeline(isRenewal: true)
  }

  private mutating func renewTimelineIfOutdated() -> [ReaderEffect] {
    isTimelineOutdated ? askForTimeline(isRenewal: true) : []
  }

  /// Has the timeline follow to another open article: its own events, or its story's if that is
  /// another story.
  mutating func followArticle() -> [ReaderEffect] {
    guard let body else { return [] }
    switch timeline.scope {
    case .article: showArticleTimeline()
    case .story: if !timeline.story.contains(body.id) { return askForTimeline() }
    case .listed: break
    }
    return []
  }
}
