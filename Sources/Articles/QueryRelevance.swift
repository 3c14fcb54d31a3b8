/// How much of what a query asks for articles say: BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.75)
/// over its words and phrases, one in a headline counting as five in the text.
package struct QueryRelevance {
  /// A word or phrase that is asked for, where, and how telling it is: the rarer the more.
  package struct Term {
    package let term: QueryTerm
    package let part: Query.Part?
    package let weight: Double
  }

  /// What is asked for.
  package let terms: [Term]

  private static let titleWeight = 5.0
  private static let usualBytes = 5000.0

  /// The relevance to a query among `all` articles, of which `holding` says how many hold a term.
  package init<Failure: Error>(
    to query: Query, among all: Int, holding: (QueryTerm, Query.Part?) throws(Failure) -> Int
  ) throws(Failure) {
    var terms: [Term] = []
    for (term, part) in query.wanted {
      let count = Double(try holding(term, part))
      let weight = Self.logarithm(1 + (Double(max(1, all)) - count + 0.5) / (count + 0.5))
      terms.append(Term(term: term, part: part, weight: weight))
    }
    self.terms = terms
  }

  /// How much an article says of it; 0 for nothing, more without bound.
  package func score(of text: FoldedArticle) -> Double {
    let length = Double(text.byteCount) / Self.usualBytes
    return terms.reduce(0) { sum, term in
      let counts = text.counts(of: term.term, in: term.part)
      let frequency = Double(counts.elsewhere) + Self.titleWeight * Double(counts.title)
      return sum + term.weight * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length))
    }
  }

  /// The binary logarithm, drawn straight between the powers of two: near enough for a weight.
  private static func logarithm(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }
}
