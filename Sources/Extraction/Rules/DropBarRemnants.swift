import Markup

/// Leaves out the short word that is left of a bar when the rest of it has gone: "Link" among buttons
/// that share, "620 words" between author and day.
struct DropBarRemnants: ExtractionRule {
  func apply(to reading: inout Reading) {
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      guard passage.role == .paragraph || passage.isItem, passage.quoteDepth == 0,
        (1..<25).contains(passage.characters), passage.stops == 0, !reading.isSpared(passage),
        !isSaid(passage, reading), isRemnant(index, of: reading)
      else { continue }
      reading.drop(passage: index, by: name)
    }
  }

  /// Whether a line is set as a paragraph of words: "Goal for Leeds" among the buttons of a live blog.
  private func isSaid(_ passage: Passage, _ reading: Reading) -> Bool {
    reading.document.tag(of: passage.element) == .p && passage.linked == 0
      && !PassageText.words(of: passage, in: reading).contains { $0.isNumber }
  }

  /// Whether a small part around a passage holds nothing else that is kept, and two parts or more that
  /// were left out with their words.
  private func isRemnant(_ index: Int, of reading: Reading) -> Bool {
    let document = reading.document
    var element = reading.passages[index].element
    for _ in 0..<4 {
      let tag = document.tag(of: element)
      guard tag != .body, tag != .article, tag != .main, document.end(of: element) - element < 200,
        !reading.passages(in: element).contains(where: {
          $0 != index && reading.passages[$0].isKept && reading.passages[$0].characters > 0
        })
      else { return false }
      if holdsTwoDropped(element, reading) { return true }
      guard let parent = document.parent(of: element) else { return false }
      element = parent
    }
    return false
  }

  private func holdsTwoDropped(_ element: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    let end = document.end(of: element)
    var count = 0
    var node = element + 1
    while node < end, count < 2 {
      guard reading.isDropped(node) else {
        node += 1
        continue
      }
      if reading.measures.written(document.nodes[node], node) > 0 { count += 1 }
      node = document.end(of: node)
    }
    return count > 1
  }
}
