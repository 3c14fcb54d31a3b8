public import Articles

extension ArticleLog {
  /// The events of all articles that match a query, one by one or, where there are too many, gathered:
  /// see `Timeline.Entry.isGathered`. `span` leaves only those that lie in it, as a gathered entry
  /// has counted them.
  ///
  /// `sources` gives the events of an article. It is all given up as soon as `isStale` turns true.
  public func timeline(
    matching query: Query, span: DayInterval?, isStale: () -> Bool,
    sources: (ArticleID) -> [Timeline.Source]
  ) -> Timeline {
    var loose: [Timeline.Source] = []
    for row in summaries(matching: query, limit: .max, isTyped: false).rows {
      if isStale() { return Timeline() }
      loose += sources(row.id)
    }
    return Timeline(gathering: loose, span: span, isStale: isStale)
  }
}

extension Timeline {
  /// The timeline of events that are in no index, gathered where there are too many; `span` leaves
  /// only those that lie in it. Empty if `isStale` has turned true meanwhile.
  public init(
    gathering sources: [Source], span: DayInterval? = nil, isStale: () -> Bool = { false }
  ) {
    let gathering = TimelineGathering(of: [], loose: sources, span: span)
    // There is no file that could be damaged.
    self = (try? gathering.timeline(isStale: isStale)) ?? Timeline()
  }
}
