import Articles
import Chronology
import Testing

/// What every label must be to stand in a narrow pane, over all marked articles.
@Suite struct EventLabelTests {
  private static let dangling: Set<Substring> = [
    "and", "but", "or", "that", "which", "who", "the", "a", "an", "of", "at", "from", "with",
  ]

  @Test func labelsAreFitForANarrowPane() throws {
    for fixture in try EventFixture.all() {
      for event in ArticleDater().date(fixture.article, fallback: nil).events {
        let label = event.label.string
        #expect((6...80).contains(label.count), "\(label)")
        #expect(
          label.first.map { !$0.isLowercase && !",;:.)-–—…".contains($0) } == true, "\(label)")
        #expect(!label.contains("\n") && !label.contains("  "), "\(label)")
        let words = label.split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
        #expect(words.last.map { !Self.dangling.contains($0) } == true, "\(label)")
        #expect(words.contains { $0.contains(where: \.isLetter) }, "\(label)")
        #expect(wholeWords(of: label, in: fixture, event), "\(label)")
      }
    }
  }

  /// Whether the last word of a cut label is a whole word of the sentence.
  private func wholeWords(of label: String, in fixture: EventFixture, _ event: Event) -> Bool {
    guard label.hasSuffix("…"), let word = label.dropLast().split(separator: " ").last else {
      return true
    }
    // The label of a heading that is only a date comes from the block after it.
    let blocks = fixture.article.blocks[event.sentence.block...].prefix(2)
    return blocks.contains { block in
      block.text.string.split { " ,;:”’'\".)".contains($0) }.contains { word.hasSuffix($0) }
    }
  }
}
