public import Articles

extension ArticleLog {
  /// The events of all articles that match a query, one by one or, where there are too many, gathered:
  /// see `Timeline.Entry.isGathered`. Only those of the days that the query asks for (`eventDays`);
  /// `span` leaves only those that lie in it, as a gathered entry has counted them. Empty if
  /// `isStale` has turned true meanwhile.
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
          index: shelf.catalogue.index, found: found, loose: try shelf.catalogue.loose(found)
        )
      }
      guard let found, !isStale() else { return Timeline() }
      let gathering = TimelineGathering(
        of: found.index.map { Self.parts(of: $0, found.found) } ?? [],
        loose: sources(of: found.loose, isStale: isStale), span: span, told: query.eventDays)
      if isStale() { return Timeline() }
      do throws(IndexFault) {
        return try gathering.timeline(isStale: isStale)
      } catch {
        refuseIndex(LibraryError(error), of: found.index)
      }
    }
    return Timeline()
  }

  /// Finds the events of what the index does not hold, while that is little, so that rows tell how many
  /// there are. Answers whether any row tells more than before.
  public func countNewEvents(while goesOn: () -> Bool = { true }) -> Bool {
    guard dating != nil else { return false }
    var (place, isAny, isMore) = (0, false, true)
    // One at a time: others are let in between.
    while isMore, goesOn() {
      isMore =
        reading { (shelf) throws(LibraryError) in
          let tail = shelf.catalogue.tail
          guard tail.count <= Catalogue.fewEnough else { return false }
          while place < tail.count, tail[place].row.eventCount != nil { place += 1 }
          guard place < tail.count else { return false }
          let line = try? shelf.catalogue.line(of: shelf.catalogue.indexed + place)
          _ = shelf.catalogue.events(of: line ?? [], tail[place], dating)
          isAny = isAny || tail[place].row.eventCount != nil
          place += 1
          return true
        } ?? false
    }
    return isAny
  }

  /// The events of all articles that match a query one by one, the newest article first: those of the
  /// index as it has them, the others dated now.
  public func events(matching query: Query) -> [Timeline.Source] {
    for _ in 0..<2 {
      guard find(query, rows: 0..<0) != nil else { return [] }
      let found = reading { (shelf) throws(LibraryError) in
        let found = try shelf.search.documents(
          query, in: &shelf.catalogue, dating: dating, until: { false }
        ).found
        return (
          index: shelf.catalogue.index, found: found, loose: try shelf.catalogue.loose(found),
          order: try shelf.catalogue.newest(0..<found.size, of: found)
        )
      }
      guard let found else { return [] }
      let loose = Dictionary(grouping: sources(of: found.loose, isStale: { false }), by: \.article)
      var told: [Int: [Timeline.Source]] = [:]
      for article in found.loose { told[article.number] = loose[article.id] }
      do throws(IndexFault) {
        if let index = found.index {
          for (first, part) in zip(index.firsts, index.parts) {
            let documents = found.found.part(from: first, size: part.count)
            for (number, sources) in try part.sources(of: documents) {
              told[first + number] = sources
            }
          }
        }
        return found.order.flatMap { told[$0] ?? [] }
      } catch {
        refuseIndex(LibraryError(error), of: found.index)
      }
    }
    return []
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

  /// The events of articles beyond the index. They are read and dated while nobody waits, and kept
  /// while they are few.
  private func sources(of loose: [LooseArticle], isStale: () -> Bool) -> [Timeline.Source] {
    var sources: [Timeline.Source] = []
    var dated: [(article: LooseArticle, events: [Event])] = []
    for article in loose {
      if isStale() { break }
      let events = article.events ?? article.read().flatMap { dating?.events($0) } ?? []
      if article.events == nil { dated.append((article, events)) }
      sources += events.map {
        Timeline.Source(article: article.id, title: article.title, event: $0)
      }
    }
    if !dated.isEmpty, loose.count <= Catalogue.fewEnough {
      _ = reading { shelf in
        for (article, events) in dated { shelf.catalogue.keep(events, of: article) }
      }
    }
    return sources
  }
}

/// An article beyond the index, as it was when a timeline was asked for.
private struct LooseArticle {
  let number: Int
  let id: ArticleID
  let title: SafeText
  let place: Catalogue.Place
  let length: Int
  let file: Descriptor
  let events: [Event]?

  func read() -> Article? {
    (try? file.read(at: place.offset, count: length)).flatMap(ArticleRecord.article)
  }
}

extension Catalogue {
  /// The documents of a set that lie beyond the index, the newest first.
  fileprivate func loose(_ found: DocumentSet) throws(LibraryError) -> [LooseArticle] {
    let files = Dictionary(segments.map { ($0.number, $0.file) }, uniquingKeysWith: { $1 })
    return tail.indices.reversed().compactMap { place in
      let document = tail[place]
      guard found.contains(indexed + place), let file = files[document.place.segment] else {
        return nil
      }
      return LooseArticle(
        number: indexed + place, id: document.row.id, title: document.row.title,
        place: document.place,
        length: document.length, file: file, events: document.events)
    }
  }

  /// Keeps the events of an article, if it is still what it was.
  fileprivate mutating func keep(_ events: [Event], of article: LooseArticle) {
    guard let number = try? sought(article.id), let document = tailDocument(number),
      document.place.segment == article.place.segment,
      document.place.offset == article.place.offset
    else { return }
    document.events = events
    document.row.note(events)
  }

  /// The events of a record; those of a document beyond the index are kept, while it is one of few.
  func events(
    of line: [UInt8], _ document: TailDocument?, _ dating: DatingRules?
  ) -> [Event] {
    if let events = document?.events { return events }
    guard let dating, let article = ArticleRecord.article(line) else { return [] }
    let events = dating.events(article)
    if tail.count <= Self.fewEnough { document?.events = events }
    document?.row.note(events)
    return events
  }

  static let fewEnough = 1000
}

extension Timeline {
  /// Those of some events that a gathered timeline of this span and of the days that a query asks for
  /// has counted, in their order.
  public static func counted(
    of sources: [Source], span: DayInterval?, told: [DayInterval]
  ) -> [Source] {
    var cells = EventCells(span: span, told: told)
    return sources.filter { source in
      let place = EventPlace(source.event, number: 0)
      return cells.keeps(first: place.first, last: place.last)
    }
  }

  /// The timeline of events that are in no index, gathered where there are too many; `span` leaves
  /// only those that lie in it, `told` those of the days that a query asks for. Empty if `isStale`
  /// has turned true meanwhile.
  public init(
    gathering sources: [Source], span: DayInterval? = nil, told: [DayInterval] = [],
    isStale: () -> Bool = { false }
  ) {
    let gathering = TimelineGathering(of: [], loose: sources, span: span, told: told)
    // There is no file that could be damaged.
    self = (try? gathering.timeline(isStale: isStale)) ?? Timeline()
  }
}
