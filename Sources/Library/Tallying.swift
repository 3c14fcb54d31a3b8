public import Articles

extension ArticleLog {
  /// How many articles a query finds, and how many of them have not been read: what the index tells, no
  /// row is made. What has to be looked up in texts is looked up for `patience`, and no longer than
  /// until `isStale` turns true.
  public func tally(
    _ query: Query, patience: Duration, isStale: () -> Bool = { false }
  ) -> ArticleTally {
    var search = Search()
    let end = ContinuousClock.now + patience
    var tally = ArticleTally(isComplete: false)
    repeat {
      let slice = min(end, ContinuousClock.now + Self.slice)
      let found = reading { (shelf) throws(LibraryError) in
        let (found, isComplete) = try search.documents(
          query, in: &shelf.catalogue, dating: dating, until: { ContinuousClock.now >= slice })
        var tally = ArticleTally(isComplete: isComplete)
        let marks = shelf.catalogue.documents.marks
        found.forEach { number in
          tally.total += 1
          if !marks[number].contains(.read) { tally.unread += 1 }
        }
        return tally
      }
      guard let found else { return tally }
      tally = found
    } while !tally.isComplete && ContinuousClock.now < end && !isStale()
    return tally
  }
}

extension ArticleLog {
  /// The articles that a query finds, newest first or the other way round: those at `rows` of them. No
  /// row is made, so that a hundred thousand are found in milliseconds. Nothing when it was given up
  /// because `isStale` turned true.
  public func ids(
    matching query: Query, rows: Range<Int>, isOldestFirst: Bool = false,
    isStale: () -> Bool = { false }
  ) -> [ArticleID]? {
    walk(query, isStale: isStale) { (ids, _) in
      let rows = rows.clamped(to: 0..<ids.count)
      guard isOldestFirst else { return Array(ids[rows]) }
      let mirrored = (ids.count - rows.upperBound)..<(ids.count - rows.lowerBound)
      return ids[mirrored].reversed()
    }
  }

  /// The article that has not been read next to a place among those that a query finds, newest first:
  /// after it or before it, around the ends. Nothing if there is none.
  public func unread(
    _ query: Query, from place: Int, forward: Bool, isStale: () -> Bool = { false }
  ) -> (place: Int, id: ArticleID)? {
    let found = walk(query, isStale: isStale) { (ids, isRead) -> (place: Int, id: ArticleID)? in
      let start = min(max(-1, place), ids.count)
      func first(_ places: some Sequence<Int>) -> Int? { places.first { !isRead($0) } }
      let after = (start + 1)..<max(start + 1, ids.count)
      let before = 0..<max(0, start)
      let next =
        forward
        ? first(after) ?? first(before) : first(before.reversed()) ?? first(after.reversed())
      return next.map { ($0, ids[$0]) }
    }
    return found ?? nil
  }

  /// Looks at all that a query finds, newest first, and at which of them have been read.
  private func walk<Answer>(
    _ query: Query, isStale: () -> Bool,
    _ body: ([ArticleID], (Int) -> Bool) -> Answer
  ) -> Answer? {
    guard find(query, rows: 0..<0, isStale: isStale) != nil else { return nil }
    return reading { (shelf) throws(LibraryError) in
      let found = try shelf.search.documents(
        query, in: &shelf.catalogue, dating: dating, until: isStale
      ).found
      var numbers: [Int] = []
      for number in try shelf.catalogue.newestFirst() where found.contains(Int(number)) {
        numbers.append(Int(number))
      }
      let documents = shelf.catalogue.documents
      return body(numbers.map { ArticleID(number: documents.ids[$0]) }) { place in
        documents.marks[numbers[place]].contains(.read)
      }
    }
  }

  /// Whether any of some articles that are there is in a state. Only whether it was read and starred is
  /// looked at.
  public func isAny(
    of ids: some Sequence<ArticleID>, _ holds: (ReadingState) -> Bool
  ) throws(LibraryError) -> Bool {
    try look { catalogue in
      ids.contains { id in
        guard let number = catalogue.number(of: id), catalogue.isAlive(number) else { return false }
        let marks = catalogue.documents.marks[number]
        return holds(
          ReadingState(isRead: marks.contains(.read), isStarred: marks.contains(.starred)))
      }
    }
  }
}
