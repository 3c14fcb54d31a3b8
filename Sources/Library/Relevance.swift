public import Articles

extension ArticleLog {
  /// The articles that a query asks for, those that say most of it first: at most `limit` of them, and how
  /// many match in all.
  ///
  /// Weighed as `QueryRelevance` says; of the same weight the newest first. Where more match than can
  /// be read in a moment, those with the words in their headlines are read, and the newest. Without
  /// words it is newest first.
  public func mostRelevant(
    _ query: Query, limit: Int, isStale: () -> Bool = { false }
  ) -> FoundArticles? {
    guard !query.wanted.isEmpty else { return find(query, rows: 0..<limit, isStale: isStale) }
    guard find(query, rows: 0..<0, isStale: isStale) != nil else { return nil }
    let found = reading { (shelf) throws(LibraryError) -> FoundArticles? in
      let answer = try shelf.search.documents(
        query, in: &shelf.catalogue, dating: dating, until: isStale)
      if isStale() { return nil }
      let ranking = try Ranking(query, among: answer.found, of: &shelf.catalogue)
      let best = try ranking.best(limit, in: &shelf.catalogue, isStale: isStale)
      guard let best else { return nil }
      var rows: [ArticleSummary] = []
      for number in best { rows.append(try shelf.catalogue.summary(of: number)) }
      return FoundArticles(
        rows: rows, total: answer.found.count, isComplete: answer.isComplete)
    }
    return found ?? nil
  }
}

/// Ranks what a query has found, reading as few articles as will do.
private struct Ranking {
  private let found: DocumentSet
  private let relevance: QueryRelevance
  /// For each term those with it in their headline.
  private let titles: [DocumentSet]

  /// How many articles are read at most.
  private static let readLimit = 1000

  init(
    _ query: Query, among found: DocumentSet, of catalogue: inout Catalogue
  ) throws(LibraryError) {
    self.found = found
    let indexed = catalogue.indexed
    // Beyond the index it is not known how many hold a term: of those that were found all may.
    var beyond = 0
    found.forEach { if $0 >= indexed { beyond += 1 } }
    let relevance = try QueryRelevance(to: query, among: catalogue.documents.count) {
      (term, part) throws(LibraryError) in
      try catalogue.plan(.text(term, part)).bounds.sure.count + beyond
    }
    var titles: [DocumentSet] = []
    for term in relevance.terms {
      titles.append(try catalogue.plan(.text(term.term, .title)).bounds.possible)
    }
    found.forEach { number in
      guard let row = catalogue.tailDocument(number)?.row else { return }
      let headline = FoldedArticle(
        title: [row.title.string], byline: [], site: nil, blocks: [], url: nil, day: nil)
      for (place, term) in relevance.terms.enumerated()
      where !headline.contains(term.term, in: .title) {
        titles[place].remove(number)
      }
    }
    (self.relevance, self.titles) = (relevance, titles)
  }

  /// The numbers of the articles that say most, the best first; nothing if it is given up.
  func best(
    _ limit: Int, in catalogue: inout Catalogue, isStale: () -> Bool
  ) throws(LibraryError) -> [Int]? {
    let newest = try catalogue.newestFirst().lazy.map { Int($0) }.filter { found.contains($0) }
    var ranked = newest.enumerated().map { rank, number in
      (number: number, rank: rank, score: headlineScore(of: number))
    }
    ranked.sort { ($1.score, $0.rank) < ($0.score, $1.rank) }
    for place in ranked.indices.prefix(Self.readLimit) {
      if isStale() { return nil }
      let line = try catalogue.line(of: ranked[place].number)
      let text = line.withUnsafeBufferPointer { RecordTexts.folded($0) }
      ranked[place].score = text.map(relevance.score) ?? 0
    }
    let read = ranked.prefix(Self.readLimit).sorted { ($1.score, $0.rank) < ($0.score, $1.rank) }
    let rest = ranked.dropFirst(Self.readLimit)
    return (read + rest).prefix(max(0, limit)).map(\.number)
  }

  private func headlineScore(of number: Int) -> Double {
    zip(relevance.terms, titles).reduce(0) { sum, term in
      sum + (term.1.contains(number) ? term.0.weight : 0)
    }
  }
}
