public import Articles

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension ArticleLog {
  /// The articles that a query asks for, those that say most of it first: at most `limit` of them, and how
  /// many match in all.
  ///
  /// Weighed by BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.75), a word in a headline counting as five in
  /// the text; of the same weight the newest first. Where more match than can be read in a moment, those
  /// with the words in their headlines are read, and the newest. Without words it is newest first.
  public func mostRelevant(
    _ query: Query, limit: Int, isStale: () -> Bool = { false }
  ) -> FoundArticles? {
    guard !query.wanted.isEmpty else { return find(query, rows: 0..<limit, isStale: isStale) }
    guard find(query, rows: 0..<0, isStale: isStale) != nil else { return nil }
    let found = reading { (shelf) throws(LibraryError) -> FoundArticles? in
      let answer = try shelf.search.documents(
        query, in: &shelf.catalogue, dating: dating, until: isStale)
      if isStale() { return nil }
      let relevance = try Relevance(query, among: answer.found, of: &shelf.catalogue)
      let best = try relevance.best(limit, in: &shelf.catalogue, isStale: isStale)
      guard let best else { return nil }
      var rows: [ArticleSummary] = []
      for number in best { rows.append(try shelf.catalogue.summary(of: number)) }
      return FoundArticles(
        rows: rows, total: answer.found.count, isComplete: answer.isComplete)
    }
    return found ?? nil
  }
}

/// How much of what is asked for articles say.
private struct Relevance {
  private let found: DocumentSet
  private let terms: [Term]

  private struct Term {
    let term: QueryTerm
    let part: Query.Part?
    /// How telling it is: the rarer the more.
    let weight: Double
    /// Those with it in their headline.
    let titles: DocumentSet
  }

  /// How many articles are read at most.
  private static let readLimit = 2000
  private static let titleWeight = 5.0
  private static let usualLength = 5000.0

  init(
    _ query: Query, among found: DocumentSet, of catalogue: inout Catalogue
  ) throws(LibraryError) {
    self.found = found
    let all = Double(max(1, catalogue.documents.count))
    var terms: [Term] = []
    for (term, part) in query.wanted {
      let count = Double(try catalogue.plan(.text(term, part)).bounds.possible.count)
      terms.append(
        Term(
          term: term, part: part, weight: log(1 + (all - count + 0.5) / (count + 0.5)),
          titles: try catalogue.plan(.text(term, .title)).bounds.possible))
    }
    self.terms = terms
  }

  /// The numbers of the articles that say most, the best first; nothing if it is given up.
  func best(
    _ limit: Int, in catalogue: inout Catalogue, isStale: () -> Bool
  ) throws(LibraryError) -> [Int]? {
    let newest = catalogue.newestFirst().lazy.map { Int($0) }.filter { found.contains($0) }
    var ranked = newest.enumerated().map { rank, number in
      (number: number, rank: rank, score: headlineScore(of: number))
    }
    ranked.sort { ($1.score, $0.rank) < ($0.score, $1.rank) }
    for place in ranked.indices.prefix(Self.readLimit) {
      if isStale() { return nil }
      ranked[place].score = score(try catalogue.line(of: ranked[place].number))
    }
    let read = ranked.prefix(Self.readLimit).sorted { ($1.score, $0.rank) < ($0.score, $1.rank) }
    let rest = ranked.dropFirst(Self.readLimit)
    return (read + rest).prefix(max(0, limit)).map(\.number)
  }

  private func headlineScore(of number: Int) -> Double {
    terms.reduce(0) { $0 + ($1.titles.contains(number) ? $1.weight : 0) }
  }

  private func score(_ line: [UInt8]) -> Double {
    guard let text = line.withUnsafeBufferPointer({ ArticleRecord.folded($0) }) else { return 0 }
    let length = Double(text.byteCount) / Self.usualLength
    return terms.reduce(0) { sum, term in
      let counts = text.counts(of: term.term, in: term.part)
      let frequency = Double(counts.elsewhere) + Self.titleWeight * Double(counts.title)
      return sum + term.weight * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length))
    }
  }
}
