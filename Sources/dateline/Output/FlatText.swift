import Articles
import Chronology

/// An article as the one text that `extract` prints, with the places of its blocks in it: what is
/// said of a block is said of the whole text.
struct FlatText {
  /// The blocks, joined by an empty line.
  let text: String
  private let starts: [Int]

  init(_ article: Article) {
    text = article.text
    var start = 0
    starts = article.blocks.map { block in
      defer { start += block.text.string.utf8.count + 2 }
      return start
    }
  }

  /// The mentions, placed in the text.
  func mentions(_ mentions: [DateMention]) -> [DateMention] {
    mentions.map { mention in
      var mention = mention
      let start = starts[mention.range.block]
      mention.range = TextRange(
        block: 0, start: start + mention.range.start, end: start + mention.range.end)
      return mention
    }
  }

  /// The steps of a trace, placed in the text.
  func steps(_ steps: [TagTrace.Step]) -> [TagTrace.Step] {
    steps.map { step in
      let start = starts[step.block]
      var moved = step
      moved.bytes = start + step.bytes.lowerBound..<start + step.bytes.upperBound
      moved.block = 0
      return moved
    }
  }
}
