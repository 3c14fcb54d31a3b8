import Markup

/// Leaves out the short lines above the first sentence that stand apart from it and tell a moment or
/// a source: "Uppdaterad 15.59", "December 22, 2023 — 4.00pm", "2 min", "Image: Ann Lee".
struct DropHeadLines: ExtractionRule {
  func apply(to reading: inout Reading) {
    let kept = reading.passages.indices.filter { reading.passages[$0].isKept }
    guard let first = kept.first(where: { reading.passages[$0].weight > 0 }) else { return }
    let document = reading.document
    let home = document.parent(of: reading.passages[first].element)
    let names = (reading.metadata.byline?.value ?? []).filter { $0.utf8.count > 3 }
    for index in kept where index < first {
      let passage = reading.passages[index]
      guard passage.role == .paragraph, passage.quoteDepth == 0, passage.characters < 120,
        !reading.isSpared(passage),
        case let text = PassageText.words(of: passage, in: reading),
        passage.characters < 60
          && (document.parent(of: passage.element) != home && tellsMoment(text)
            || TakeCaptions.isCredited(text))
          || WrittenDate.first(in: text) != nil && names.contains(where: { text.holds($0) })
      else { continue }
      reading.drop(passage: index, by: name)
    }
  }

  private func tellsMoment(_ text: String) -> Bool {
    guard !text.hasSuffix(":"), text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    if WrittenDate.first(in: text) != nil { return true }
    // A time of day, and how long it takes to read.
    let words = text.split { $0 == " " || $0 == "|" }
    let hasTime = words.contains { word in
      let parts = word.split { $0 == ":" || $0 == "." }
      return parts.count == 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isNumber) }
    }
    return hasTime || text.utf8.count < 12 && text.lowercased().contains("min")
  }
}
