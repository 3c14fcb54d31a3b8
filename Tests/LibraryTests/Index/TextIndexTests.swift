import Foundation
import Testing

@testable import Articles
@testable import Library

/// The index answers as the text would: what is sure is there, and what is there is possible.
@Suite struct TextIndexTests {
  static let parts: [Query.Part?] = [nil] + Query.Part.allCases

  @Test(arguments: [1, 2, 3] as [UInt64])
  func boundsEnclose(whatTheTextsHold seed: UInt64) throws {
    var sample = TextSample(seed: seed)
    let articles = (0..<150).map { _ in sample.article() }
    let index = try TextFile().built(articles)
    try check(index, against: articles, sample: &sample)
  }

  @Test(arguments: [4, 5] as [UInt64])
  func mergedPartsAnswerAsOne(seed: UInt64) throws {
    var sample = TextSample(seed: seed)
    let files = try TextFile()
    var articles: [FoldedArticle] = []
    var parts: [(index: TextIndex, numbers: [Int32])] = []
    for part in 0..<5 {
      let own = (0..<(part == 3 ? 0 : 60)).map { _ in sample.article() }
      let index = try files.built(own, as: "part\(part)")
      let numbers = own.map { article -> Int32 in
        guard sample.number(below: 4) > 0 else { return -1 }
        articles.append(article)
        return Int32(articles.count - 1)
      }
      parts.append((index, numbers))
    }
    let merged = try files.merged(parts, documents: articles.count)
    try check(merged, against: articles, sample: &sample)
    let whole = try files.built(articles, as: "whole")
    for section in [IndexFile.Section.terms, .termBlocks, .postings] {
      #expect(try merged.file.bytes(of: section) == whole.file.bytes(of: section))
    }
  }

  @Test func partsNeedNotFollowEachOther() throws {
    var sample = TextSample(seed: 6)
    let articles = (0..<80).map { _ in sample.article() }
    let files = try TextFile()
    let even = try files.built(stride(from: 0, to: 80, by: 2).map { articles[$0] }, as: "even")
    let odd = try files.built(stride(from: 1, to: 80, by: 2).map { articles[$0] }, as: "odd")
    let merged = try files.merged(
      [(odd, (0..<40).map { $0 * 2 + 1 }), (even, (0..<40).map { $0 * 2 })], documents: 80)
    try check(merged, against: articles, sample: &sample)
  }

  @Test func beginningsOfVeryManyWordsAreExact() throws {
    var sample = TextSample(seed: 7)
    let articles = (0..<400).map { _ in
      let words = (0..<60).map { number in
        if number % 2 == 0 {
          let second = Unicode.Scalar(UInt16(0x4E00 + sample.number(below: 3_000)))
          return sample.one(of: ["中", "丽", "並", "一"]) + String(second ?? "中")
        }
        // What begins with an x goes on with letters whose first bytes are the same.
        var word = sample.one(of: ["", "", "", "x" + sample.one(of: ["в", "г", "ж"])])
        for _ in 0..<5 { word += sample.one(of: ["a", "b", "в", "г", "ж", "щ", "ф"]) }
        return word
      }
      return FoldedArticle.text(words.joined(separator: " "))
    }
    let files = try TextFile()
    let built = try files.built(articles)
    let first = try files.built(articles[..<200].map { $0 }, as: "first")
    let second = try files.built(articles[200...].map { $0 }, as: "second")
    let merged = try files.merged(
      [
        (first, (0..<200).map { Int32($0) }), (second, (200..<400).map { Int32($0) }),
      ], documents: 400)
    #expect(try Self.unions(in: built) >= 10)
    for text in [
      "б", "a", "x", "xв", "xж", "ab", "в", "вг", "г", "ж", "жщ", "щф", "中", "丽", "並一", "aв", "abв",
      "ф",
    ] {
      let term = try #require(QueryTerm(text, isOpen: true))
      let truth = DocumentSet(articles) { $0.contains(term, in: nil) }
      for index in [built, merged] {
        let (sure, possible) = try index.bounds(of: term, in: nil)
        #expect(sure == truth, "\(text)")
        #expect(possible == truth, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("o'brien", ["o'brien said", "o’Brien", "o brien", "brien"], [1, 1, 1, 0]),
    ("u.s.", ["the U.S. and", "us", "u s", "the u.s.a."], [1, 0, 1, 1]),
    ("3.5", ["3.5 %", "35", "13.5", "3,5"], [1, 0, 0, 1]),
    ("strasse", ["Straße", "Strasse", "Straßen", "stras"], [1, 1, 1, 0]),
    ("東京都", ["東京都", "東京と京都", "京都", "東京"], [1, 1, 0, 0]),
    ("กข", ["กขค", "ขก", "ก ข", "คกข"], [1, 0, 0, 1]),
    ("a中", ["a中b", "ba中", "中a", "a 中"], [1, 0, 1, 1]),
  ])
  func possible(_ query: String, _ texts: [String], _ expected: [Int]) throws {
    let articles = texts.map { text in
      FoldedArticle(title: [], byline: [], site: nil, blocks: [text], url: nil, day: nil)
    }
    let term = try #require(QueryTerm(query, isOpen: true))
    let possible = try TextFile().built(articles).bounds(of: term, in: nil).possible
    #expect(texts.indices.map { possible.contains($0) ? 1 : 0 } == expected)
  }

  @Test func punctuationAloneConstrainsNothing() throws {
    let index = try TextFile().built([.text("a"), .text("—")])
    let bounds = try index.bounds(of: try #require(QueryTerm("&", isOpen: true)), in: .title)
    #expect(bounds.sure.isEmpty)
    #expect(bounds.possible.count == 2)
  }

  @Test func nothingIsInAnEmptyPart() throws {
    let files = try TextFile()
    let term = try #require(QueryTerm("a", isOpen: true))
    let empty = try files.built([])
    #expect(try empty.bounds(of: term, in: nil).possible.isEmpty)
    #expect(try files.merged([(empty, [])], documents: 0).bounds(of: term, in: .by).sure.isEmpty)
  }

  @Test func wordsWithoutEndAreFoundByTheirBeginning() throws {
    let articles = ["a", "é", "中", "б"].flatMap { letter in
      [59, 60, 61, 63, 64, 65, 200].flatMap { count in
        [
          FoldedArticle.text(String(repeating: letter, count: count)),
          FoldedArticle.text("a" + String(repeating: letter, count: count)),
        ]
      }
    }
    let index = try TextFile().built(articles)
    for letter in ["a", "é", "中", "б"] {
      for count in [1, 2, 29, 30, 31, 32, 33, 59, 60, 61, 62, 63, 64, 65, 66, 200, 300] {
        for isOpen in [true, false] {
          for prefix in ["", "a"] {
            let text = prefix + String(repeating: letter, count: count)
            try check(
              index, against: articles, try #require(QueryTerm(text, isOpen: isOpen)), in: nil)
          }
        }
      }
    }
  }

  /// How many keys of a dictionary stand for all that begin alike.
  private static func unions(in index: TextIndex) throws -> Int {
    let table = try index.table()
    let bytes = try index.file.bytes(of: .termBlocks)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<table.count {
        let range = table.range(of: number..<number + 1)
        var block = TermBlock(UnsafeBufferPointer(rebasing: bytes[range]))
        var space: UInt8 = 0
        while block.next() {
          if block.shared == 0 { space = block.suffix[0] }
          if space >= TextSpace.union { count += 1 }
        }
      }
    }
    return count
  }

  private func check(
    _ index: TextIndex, against articles: [FoldedArticle], sample: inout TextSample
  ) throws {
    for round in 0..<200 {
      let isExact = round % 2 == 0
      guard let term = isExact ? sample.exactTerm() : sample.term() else { continue }
      for part in Self.parts {
        try check(index, against: articles, term, in: part, isExact: isExact && part != .body)
      }
    }
  }

  private func check(
    _ index: TextIndex, against articles: [FoldedArticle], _ term: QueryTerm,
    in part: Query.Part?, isExact: Bool = false
  ) throws {
    let truth = DocumentSet(articles) { $0.contains(term, in: part) }
    let (sure, possible) = try index.bounds(of: term, in: part)
    let name = "\(String(decoding: term.joined, as: UTF8.self)) \(term.isOpen) \(part as Any)"
    #expect(sure.isSubset(of: truth), "\(name): sure")
    #expect(truth.isSubset(of: possible), "\(name): possible")
    if isExact { #expect(sure == possible, "\(name): exact") }
  }
}

extension FoldedArticle {
  /// An article of one paragraph.
  fileprivate static func text(_ text: String) -> FoldedArticle {
    FoldedArticle(title: [], byline: [], site: nil, blocks: [text], url: nil, day: nil)
  }
}

extension DocumentSet {
  fileprivate init(_ articles: [FoldedArticle], _ isIn: (FoldedArticle) -> Bool) {
    self.init(size: articles.count)
    for (number, article) in articles.enumerated() where isIn(article) { insert(number) }
  }

  fileprivate func isSubset(of other: DocumentSet) -> Bool {
    var rest = self
    rest.subtract(other)
    return rest.isEmpty
  }
}
