import Markup

/// Leaves out a paragraph that is one link from end to end and has the length of a headline: it
/// points to another story, in whatever language. A short label may stand before it, "Also: …".
///
/// Where there are many, or little else, they are what the page is about.
struct DropPointers: ExtractionRule {
  func apply(to reading: inout Reading) {
    let pointers = reading.passages.indices.filter {
      let passage = reading.passages[$0]
      return passage.isKept && passage.role == .paragraph && passage.quoteDepth == 0
        && passage.links <= 2 && (25..<200).contains(passage.characters)
        && passage.prose < 25 && passage.linked * 10 >= passage.characters * 6
        && isPointer(passage, reading)
    }
    let text = reading.passages.reduce(0) { $0 + ($1.isKept ? $1.weight : 0) }
    guard pointers.count <= 4, text >= 800 else { return }
    for index in pointers { reading.drop(passage: index, by: name) }
  }

  private func isPointer(_ passage: Passage, _ reading: Reading) -> Bool {
    let words = PassageText(passage, of: reading, address: nil)
    let text = words.text
    // "Skip past newsletter promotion" leads to a place on the page, and is no link for us.
    if passage.prose == 0, !words.inlines.contains(where: { $0.isLink }) { return true }
    guard let last = text.last, !".:→»".contains(last), text.contains(" "),
      !text.hasPrefix("http"), !text.hasPrefix("["), text.first?.isLowercase == false
    else { return false }
    guard passage.prose > 2 else { return true }
    guard let colon = text.firstIndex(where: { ":：|".contains($0) }) else { return false }
    return text.utf8.distance(from: text.startIndex, to: colon) < 40
  }
}
