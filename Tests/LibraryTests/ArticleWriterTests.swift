import Articles
import Foundation
import Testing

@testable import Library

/// What is written without the general encoder, and what is taken without the decoder.
@Suite struct ArticleWriterTests {
  /// Everything that an article can have.
  static let full: Article = {
    var article = Article.sample("full")
    article.title = "A \"title\" \\ with / and \u{1F600}"
    article.subtitle = "Sub"
    article.byline = ["A", "B \"C\""]
    article.modified = CivilMoment(
      CivilDate(dayNumber: 20_000), secondOfDay: 4_000, offset: -330)
    article.dateline = Dateline(
      place: "Åby", date: CivilDate(dayNumber: 19_000), range: TextRange(block: 1, start: 0, end: 3)
    )
    article.section = ["World", "Asia"]
    article.language = "en"
    article.image = "https://example.org/a.png"
    article.imageAlternative = "A dam"
    article.keywords = ["x"]
    article.form = .preview
    article.blocks += [
      Block(.quote(depth: 2), "Q"), Block(.quote(depth: 1), "Q"), Block(.rule, ""),
      Block(.listItem(depth: 3, ordinal: 7), "L"), Block(.listItem(depth: 1, ordinal: nil), "L"),
      Block(.tableRow(isHeader: true), "a | b"), Block(.tableRow(isHeader: false), "c | d"),
      Block(.code, "a\n  b"), Block(.figure(source: "s", alternative: "alt"), "Caption"),
      Block(.figure(source: "", alternative: ""), ""),
      Block(
        .paragraph, "a link and code",
        inlines: [
          Inline(.link("https://example.org/?a=\"b\""), start: 2, end: 6),
          Inline(.code, start: 11, end: 15), Inline(.emphasis, start: 0, end: 1),
        ]),
    ]
    return article
  }()

  /// What is written by hand says what the encoder says.
  @Test(arguments: [full, Article.sample("plain"), Article(id: ArticleID(naming: ""), title: "")])
  func writesWhatTheEncoderWrites(_ article: Article) throws {
    let line = ArticleRecord.line(article, added: ScratchLibrary.clock(), unknown: [])
    #expect(ArticleRecord.article(line) == article)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    let text = String(decoding: line, as: UTF8.self)
    for block in article.blocks {
      let json = String(decoding: try encoder.encode(block), as: UTF8.self)
      #expect(text.contains(json))
    }
    if let dateline = article.dateline {
      #expect(text.contains(String(decoding: try encoder.encode(dateline), as: UTF8.self)))
    }
    try line.dropLast().withUnsafeBufferPointer { bytes in
      let record = try Record(bytes)
      #expect(JSONSyntax.isObject(bytes))
      #expect(ArticleRecord.unknownMembers(record).isEmpty)
      #expect(ArticleShape(record).isPlain)
    }
  }

  /// Whatever is taken for an article without being decoded can be decoded.
  @Test func aPlainShapeIsAnArticle() throws {
    let line = ArticleRecord.line(Self.full, added: ScratchLibrary.clock(), unknown: [])
    let values = line.withUnsafeBufferPointer { bytes in
      Self.values(in: 0..<bytes.count - 1, of: JSONScan(bytes: bytes))
    }
    #expect(values.count > 80)
    let others = [
      "7", "-7", "1.5", "null", "true", #""x""#, "[]", "{}", "[7]", #"["x"]"#, "[{}]",
      "12345678901",
      #"{"kind":"code"}"#, #""2024-02-30""#, #"[{"kind":"x","text":"t"}]"#,
    ]
    var plain = 0
    for value in values {
      for other in others {
        let changed = Array(
          line[..<value.lowerBound] + Array(other.utf8) + line[value.upperBound...])
        changed.dropLast().withUnsafeBufferPointer { bytes in
          guard JSONSyntax.isObject(bytes), let record = try? Record(unverified: bytes),
            record.kind == .article, ArticleShape(record).isPlain
          else { return }
          plain += 1
          #expect(
            ArticleRecord.article(changed) != nil,
            "\(other) for \(String(decoding: line[value], as: UTF8.self))")
        }
      }
    }
    #expect(plain > 100)
  }

  /// Where every value stands, those in others too.
  private static func values(in range: Range<Int>, of scan: JSONScan) -> [Range<Int>] {
    var found = [range]
    scan.members(of: range) { found += values(in: $1, of: scan) }
    scan.elements(of: range) { found += values(in: $0, of: scan) }
    return found
  }
}
