import Markup

/// Ends an article that has a live feed where the feed begins: above it stands the article, below it
/// a hundred small ones, the newest first.
///
/// A page that calls itself a live blog and nothing else is read with its entries.
struct CutLiveFeed: ExtractionRule {
  func apply(to reading: inout Reading) {
    let updates = Set(reading.metadata.updates.map { Words.key($0) }.filter { $0.count >= 12 })
    guard updates.count > 1, reading.metadata.types.contains(where: { $0.hasSuffix("Article") })
    else { return }
    var seen = 0
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      if passage.characters < 300, seen >= 400,
        updates.contains(Words.key(PassageText.words(of: passage, in: reading)))
      {
        cut(from: index, &reading)
        return
      }
      seen += passage.weight
    }
  }

  /// The moment of an entry stands above its heading.
  private func cut(from entry: Int, _ reading: inout Reading) {
    var start = entry
    while start > 0, reading.passages[start - 1].weight == 0,
      reading.passages[start - 1].characters < 40, !reading.passages[start - 1].isHeading
    {
      start -= 1
    }
    for index in start..<reading.passages.count { reading.drop(passage: index, by: name) }
  }
}
