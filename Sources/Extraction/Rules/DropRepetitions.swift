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
      // Entries of manuals and catalogues may say the same, and so may their headings.
      switch passage.role {
      case .row, .item, .heading: continue
      default: break
      }
      let key = Words.key(PassageText.words(of: passage, in: reading))
      if !seen.insert(key).inserted { reading.drop(passage: index, by: name) }
    }
  }
}
