import Markup

/// Leaves out the headline where the body says it again, and what stands before it.
struct DropHeadlineAgain: ExtractionRule {
  func apply(to reading: inout Reading) {
    let keys = Set(reading.metadata.headlines.map { Words.key($0) }.filter { !$0.isEmpty })
    let kept = reading.passages.indices.filter { reading.passages[$0].isKept }
    if let headline = reading.metadata.headlineElement, let body = reading.body, body < headline,
      headline < reading.document.end(of: body)
    {
      let first = reading.firstPassage(from: headline)
      let before = kept.filter {
        $0 < first && reading.passages[$0].nodes.upperBound <= headline
      }
      let lost = before.reduce(0) { $0 + reading.passages[$1].weight }
      let all = kept.reduce(0) { $0 + reading.passages[$1].weight }
      if lost * 5 <= all { for index in before { reading.drop(passage: index, by: name) } }
    }
    for index in kept.prefix(12) {
      let passage = reading.passages[index]
      guard passage.characters < 400, passage.role != .picture, passage.role != .rule else {
        continue
      }
      let key = Words.key(PassageText.words(of: passage, in: reading))
      if keys.contains(key) { reading.drop(passage: index, by: name) }
    }
    for index in kept {
      if case .heading(1) = reading.passages[index].role,
        reading.passages[index].element == reading.metadata.headlineElement
      {
        reading.drop(passage: index, by: name)
      }
    }
  }
}
