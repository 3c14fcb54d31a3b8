import Articles
import Foundation
import Testing

@testable import Library

/// Made-up texts of several scripts, the same for the same seed, with so few letters that words come up
/// again, begin alike, and stand in each other.
struct TextSample {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(state: seed) }

  mutating func number(below limit: Int) -> Int { .random(in: 0..<limit, using: &numbers) }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// A word of a script with spaces between its words.
  mutating func spacedWord() -> String {
    let letters = one(of: ["abé", "abcdeßü", "αβγς", "бвйё", "0123", "a1б"])
    return run(of: letters, upTo: 5)
  }

  /// Letters of a script without spaces.
  mutating func unspacedWord(upTo most: Int = 5) -> String {
    run(of: one(of: ["中国人", "東京とアー", "กขิ่", "한국말", "中アก"]), upTo: most)
  }

  /// What stands between two spaces.
  mutating func word() -> String {
    switch number(below: 12) {
    case 0...4: spacedWord()
    case 5...7: unspacedWord()
    case 8: one(of: ["o'brien", "u.s.", "3.5", "foo-bar", "a.b", "b's", "É", "STRASSE", "—", "&"])
    case 9: spacedWord() + one(of: ["-", ".", "'", "’", ",", "…", "/"]) + spacedWord()
    case 10: spacedWord() + unspacedWord() + spacedWord()
    default: unspacedWord() + one(of: ["。", "、", "「", ""]) + spacedWord()
    }
  }

  mutating func text(words: Int) -> String {
    (0..<words).map { _ in word() }.joined(separator: one(of: [" ", "  ", ", "]))
  }

  /// An article with something in every part, or nothing in some.
  mutating func article() -> FoldedArticle {
    FoldedArticle(
      title: (0..<number(below: 3)).map { _ in text(words: 2) },
      byline: (0..<number(below: 3)).map { _ in text(words: 1) },
      site: number(below: 3) == 0 ? nil : text(words: 1),
      blocks: (0..<number(below: 4)).map { _ in text(words: 1 + number(below: 8)) },
      url: number(below: 3) == 0 ? nil : "https://" + spacedWord() + ".org/" + word(), day: nil)
  }

  /// A term of whatever a reader may type.
  mutating func term() -> QueryTerm? {
    let text =
      switch number(below: 6) {
      case 0: text(words: 2)
      case 1: word() + one(of: [" ", ".", "-"])
      default: word()
      }
    return QueryTerm(text, isOpen: number(below: 2) == 0)
  }

  /// A term that the index answers without a look at the text.
  mutating func exactTerm() -> QueryTerm? {
    let isSpaced = number(below: 3) > 0
    return QueryTerm(
      isSpaced ? spacedWord() : unspacedWord(upTo: 2), isOpen: number(below: 2) == 0)
  }

  private mutating func run(of letters: String, upTo most: Int) -> String {
    let letters = Array(letters.unicodeScalars)
    var text = ""
    for _ in 0...number(below: most) { text.unicodeScalars.append(one(of: letters)) }
    return text
  }
}

/// A file of the index with a text in it, in a folder of its own.
struct TextFile {
  let scratch: ScratchLibrary
  let folder: Descriptor

  init() throws {
    scratch = ScratchLibrary()
    folder = try #require(try Self.created(scratch.path))
  }

  func built(
    _ articles: [FoldedArticle], as name: String = "part", pairs: Bool = false
  ) throws -> TextIndex {
    var builder = TextIndexBuilder(pairs: pairs)
    for (number, article) in articles.enumerated() { builder.add(article, as: number) }
    return try written(name, documents: articles.count) { writer throws(IndexFault) in
      try builder.write(to: &writer, documents: articles.count)
    }
  }

  func merged(
    _ parts: [(index: TextIndex, numbers: [Int32])], documents: Int
  ) throws -> TextIndex {
    try written("merged", documents: documents) { writer throws(IndexFault) in
      try TextIndex.merge(parts, documents: documents, to: &writer)
    }
  }

  func opened(_ name: String, documents: Int) throws -> TextIndex {
    let file = try #require(try folder.opened(name, for: .reading))
    return TextIndex(try IndexFile(file), documents: documents)
  }

  func path(_ name: String) -> String { scratch.path + "/" + name }

  private func written(
    _ name: String, documents: Int,
    _ write: (inout IndexFileWriter) throws(IndexFault) -> Void
  ) throws -> TextIndex {
    let file = try #require(try folder.opened(name, for: .creating))
    var writer = IndexFileWriter(file, through: HastyDisk())
    try write(&writer)
    try writer.finish()
    return try opened(name, documents: documents)
  }

  private static func created(_ path: String) throws -> Descriptor? {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return try Descriptor.folder(path)
  }
}
