import Articles
import Display

/// What a pane says where it has nothing to show.
enum EmptyPane {
  /// Draws sentences, each on lines of its own.
  static func draw(
    _ sentences: [String], of state: ReaderState, on canvas: inout Canvas, in area: Rect
  ) {
    let inner = area.inset(left: 2, top: min(1, area.height / 3), right: 1)
    var y = inner.y
    for words in sentences {
      for bytes in LineWrap.lines(of: words, columns: inner.width) where y < inner.maxY {
        canvas.put(
          words.text(in: bytes), x: inner.x, y: y, style: state.configuration.theme[.dim],
          clip: inner)
        y += 1
      }
    }
  }
}

extension ReaderState {
  /// Whether it is known that nothing is listed.
  var isNothingListed: Bool {
    list.isKnown && list.isComplete && list.total == 0 && listedQuery == query
  }

  /// Why the list is empty, and which key leads on.
  var emptyList: [String] {
    if !list.isKnown {
      return isOpening ? ["Reading the library\(configuration.glyphs.ongoing)"] : []
    }
    if !query.isEmpty { return ["Nothing matches.", "\(key(.clear)) shows everything again."] }
    return [
      "There are no articles.",
      "\(key(.add)) adds a page, or follows a feed by its address. \(key(.refresh)) fetches what is "
        + "new of the feeds. \(key(.undo)) brings back what was removed last.",
    ]
  }

  /// Why there is no text, and which key leads on; nothing while one may be on its way.
  var emptyBody: [String] {
    guard isNothingListed else { return [] }
    return query.isEmpty
      ? ["There is no text, for there are no articles."]
      : ["There is no text: no article matches.", "\(key(.clear)) shows everything again."]
  }

  /// Why there are no events.
  var emptyTimeline: [String] {
    guard !timeline.isAwaited else { return [] }
    if timeline.scope == .article, shownBody == nil {
      guard isNothingListed else { return [] }
      return query.isEmpty
        ? ["There are no events, for there are no articles."]
        : ["There are no events: no article matches.", "\(key(.clear)) shows everything again."]
    }
    if isReadingOutside, timeline.scope == .article {
      let match = key(.nextMatch)
      let first = prompt == nil ? match : "Enter, then \(match),"
      let next = isNothingListed ? [] : ["\(first) goes to the first that matches."]
      return ["This article is outside the filter."] + next
        + ["\(key(.clear)) shows everything again."]
    }
    if !timeline.all.isEmpty {
      return ["No event matches the filter.", "\(key(.clear)) shows all of them again."]
    }
    return [
      timeline.scope == .article
        ? "No dated events were found in this text."
        : "No dated events were found in these articles."
    ]
  }

  /// Lets go of the article that stood beside the list, and of its events, when nothing is listed any
  /// more.
  mutating func dropUnlisted() {
    guard focus == .list, isNothingListed, body != nil || afterimage != nil else { return }
    (body, afterimage, awaited, links) = (nil, nil, nil, nil)
    guard timeline.scope != .listed else { return }
    timelineGeneration += 1
    (isTimelineOnItsWay, isTimelineOutdated) = (false, false)
    timeline.scope = .article
    timeline.articleDay = nil
    timeline.spanStart = nil
    timeline.show(Timeline(), keepingSelection: false, where: isLeft)
  }

  /// Has the reader go back to the list from an article that was removed.
  mutating func leaveRemoved(_ articles: ArticleSet) {
    guard let body, articles.contains(body.id) else { return }
    focus = .list
    guard layout.area(of: .body) == nil else { return }
    self.body = nil
    if timeline.scope == .article {
      timeline.show(Timeline(), keepingSelection: false, where: isLeft)
    }
  }
}
