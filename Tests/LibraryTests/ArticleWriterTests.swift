import Articles
import Foundation
import Testing

@testable import Library

/// What is written without the general encoder.
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
      #expect(ArticleReading.article(record) == article)
    }
  }
}
