import Articles
import Chronology
import Foundation
import Testing

/// A table of sentences and the labels of their events: `label | label`, a tab, the sentence. A line
/// without a label must tell of no event.
struct ClauseTable {
  let language: SafeText
  let lines: [(labels: [String], sentence: String)]

  init(_ language: String, _ table: String) {
    self.language = SafeText(language)
    lines = table.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      return parts.count == 1
        ? ([], parts[0]) : (parts[0].components(separatedBy: " | "), parts[1])
    }
  }

  func check(_ place: SourceLocation = #_sourceLocation) {
    for line in lines {
      let article = Article(
        id: ArticleID(naming: line.sentence), title: "", published: CivilMoment(iso: "2024-08-14"),
        language: language, blocks: [Block(.paragraph, SafeText(line.sentence))])
      let labels = ArticleDater().date(article, fallback: nil).events.map(\.label.string)
      #expect(labels == line.labels, "\(line.sentence)", sourceLocation: place)
    }
  }
}
