import Markup

/// Leaves out a line that was said before: the caption of every size of a picture, a pull quote
/// under its paragraph, a notice between all parts of a list.
///
/// What an author has reason to say twice stays: steps and items of lists, headings (which a list
/// of contents says first), and what leads to something else, a question or an opening with a colon.
struct DropRepetitions: ExtractionRule {
  func apply(to reading: inout Reading) {
    var seen: Set<String> = []
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      guard passage.characters >= 40, passage.characters < 300,
        passage.role == .paragraph || passage.role == .caption
      else { continue }
      let text = PassageText.words(of: passage, in: reading)
      if let last = text.last, "?:？：؟".contains(last) { continue }
      if !seen.insert(Words.key(text)).inserted { reading.drop(passage: index, by: name) }
    }
  }
}
