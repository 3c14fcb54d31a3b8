import Markup

/// Leaves out a line that was said before: the caption of every size of a picture, a pull quote
/// under its paragraph, a notice between all parts of a list.
struct DropRepetitions: ExtractionRule {
  func apply(to reading: inout Reading) {
    var seen: Set<String> = []
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      guard passage.characters >= 40, passage.characters < 300, passage.role != .code else {
        continue
      }
      if case .row = passage.role { continue }
      let key = Words.key(PassageText.words(of: passage, in: reading))
      if !seen.insert(key).inserted { reading.drop(passage: index, by: name) }
    }
  }
}
