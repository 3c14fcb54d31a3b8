import Testing

@testable import Articles
@testable import Library

/// What follows common words is known exactly where it was noted, and nothing is left out where it was not.
@Suite struct CommonPairTests {
  /// Articles in which a few words are in nearly all, in every order, with all kinds of gaps.
  private static func articles(_ count: Int, seed: UInt64) -> [FoldedArticle] {
    var sample = TextSample(seed: seed)
    return (0..<count).map { _ in
      func text(_ words: Int, _ sample: inout TextSample) -> String {
        (0..<words).map { _ in
          let word =
            sample.number(below: 3) > 0
            ? sample.one(of: ["the", "in", "Of", "été", "дом", "a1"]) : sample.word()
          return word + sample.one(of: [" ", " ", " ", ", ", " — ", ". “", "", "\n", "-"])
        }.joined()
      }
      return FoldedArticle(
        title: [text(2, &sample)], byline: [text(1, &sample)], site: text(1, &sample),
        blocks: (0..<2).map { _ in text(6, &sample) }, url: "https://the.in/of", day: nil)
    }
  }

  private static func check(_ index: TextIndex, _ articles: [FoldedArticle]) throws -> Int {
    var sample = TextSample(seed: 9)
    var narrowed = 0
    for _ in 0..<1_500 {
      let words = (0..<2 + sample.number(below: 2)).map { _ in
        sample.number(below: 3) > 0
          ? sample.one(of: ["the", "in", "of", "ete", "дом", "a1", "t", "i", "д", "a"])
          : sample.word()
      }
      let part = sample.number(below: 2) == 0 ? nil : sample.one(of: TextIndexTests.parts)
      guard let term = QueryTerm(words.joined(separator: " "), isOpen: sample.number(below: 3) > 0)
      else { continue }
      let (sure, possible) = try index.bounds(of: term, in: part)
      for (number, article) in articles.enumerated() {
        let holds = article.contains(term, in: part)
        #expect(possible.contains(number) || !holds, "\(words) in \(part as Any)")
        #expect(!sure.contains(number) || holds, "\(words) in \(part as Any)")
      }
      if sure.count > 0, sure == possible { narrowed += 1 }
    }
    return narrowed
  }

  @Test func aWordAndALetterAreExact() throws {
    let articles = Self.articles(400, seed: 1)
    let index = try TextFile().built(articles, pairs: true)
    #expect(try Self.check(index, articles) > 10)
  }

  /// Nobody can write words that lie in a row of slots: where they lie is drawn anew for each part.
  @Test func wordsAreNumberedAnewForEachPart() {
    let words = ["a", "the", "harbour", "twenty-four letters long"].map { Array($0.utf8) }
    func numbers(_ common: CommonWords) -> [UInt64] {
      words.map { word in
        word.withUnsafeBufferPointer { common.number(of: 0..<$0.count, in: $0) }
      }
    }
    let (one, other) = (CommonWords(), CommonWords())
    #expect(numbers(one) == numbers(one))
    #expect(Set(numbers(one) + numbers(other)).count == words.count * 2)
  }

  @Test func partsWithAndWithoutPairsAnswerTogether() throws {
    let articles = Self.articles(400, seed: 2)
    let files = try TextFile()
    let first = try files.built(Array(articles[..<150]), pairs: true)
    let second = try files.built(Array(articles[150..<250]), as: "second")
    let third = try files.built(Array(articles[250...]), as: "third", pairs: true)
    let merged = try files.merged(
      [
        (first, (0..<150).map { Int32($0) }), (second, (150..<250).map { Int32($0) }),
        (third, (250..<400).map { Int32($0) }),
      ], documents: 400)
    _ = try Self.check(merged, articles)
  }
}
