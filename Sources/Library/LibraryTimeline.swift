public import Articles

extension ArticleLog {
  /// The events of all articles that match a query, one by one or, where there are too many, gathered:
  /// see `Timeline.Entry.isGathered`. `span` leaves only those that lie in it, as a gathered entry
  /// has counted them. Empty if `isStale` has turned true meanwhile.
  public func timeline(
    matching query: Query, span: DayInterval? = nil, isStale: () -> Bool = { false }
  ) -> Timeline {
    // Twice at most: a part that turns out to be damaged is done without the second time.
    for _ in 0..<2 {
      guard find(query, rows: 0..<0, isStale: isStale) != nil else { return Timeline() }
      let found = reading { (shelf) throws(LibraryError) in
        let found = try shelf.search.documents(
          query, in: &shelf.catalogue, dating: dating, until: isStale
        ).found
        return (
          index: shelf.catalogue.index, found: found,
          loose: try shelf.catalogue.loose(found, dating: dating, isStale: isStale)
        )
      }
      guard let found, !isStale() else { return Timeline() }
      let gathering = TimelineGathering(
        of: found.index.map { Self.parts(of: $0, found.found) } ?? [], loose: found.loose,
        span: span)
      do throws(IndexFault) {
        return try gathering.timeline(isStale: isStale)
      } catch {
        refuseIndex(LibraryError(error), of: found.index)
      }
    }
    return Timeline()
  }

  private static func parts(
    of index: LibraryIndex, _ found: DocumentSet
  ) -> [TimelineGathering.Part] {
    zip(index.firsts, index.parts).map { first, part in
      TimelineGathering.Part(
        index: part.events, documents: found.part(from: first, size: part.count)
      ) { (number) throws(IndexFault) in
        try part.titled(number)
      }
    }
  }
}

extension Catalogue {
  /// The events of the documents of a set that lie beyond the index, the newest document first.
  fileprivate func loose(
    _ found: DocumentSet, dating: DatingRules?, isStale: () -> Bool
  ) throws(LibraryError) -> [Timeline.Source] {
    var sources: [Timeline.Source] = []
    for place in tail.indices.reversed() where found.contains(indexed + place) {
      if isStale() { return [] }
      let line = try line(of: indexed + place)
      let row = tail[place].row
      sources += events(of: line, tail[place], dating).map {
        Timeline.Source(article: row.id, title: row.title, event: $0)
      }
    }
    return sources
  }

  /// The events of a record; those of a document beyond the index are kept, while it is one of few.
  func events(
    of line: [UInt8], _ document: TailDocument?, _ dating: DatingRules?
  ) -> [Event] {
    if let events = document?.events { return events }
    guard let dating, let article = ArticleRecord.article(line) else { return [] }
    let events = dating.events(article)
    if tail.count <= Self.fewEnough { document?.events = events }
    document?.row.eventCount = events.count { $0.when.interval != nil }
    return events
  }

  private static let fewEnough = 1000
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
