import Markup

/// Leaves out what the page hangs under the last sentence of a body: short lines that stand apart
/// from it, and the author's life.
struct DropAppendix: ExtractionRule {
  func apply(to reading: inout Reading) {
    let kept = reading.passages.indices.filter { reading.passages[$0].isKept }
    guard let first = kept.first(where: { reading.passages[$0].weight > 0 }),
      let last = kept.last(where: { reading.passages[$0].weight > 0 })
    else { return }
    for index in kept {
      let passage = reading.passages[index]
      guard passage.weight == 0, passage.role == .paragraph else { continue }
      if index > last, passage.characters < 70,
        !reading.stands(index, beside: last)
      {
        reading.drop(passage: index, by: name)
      }
    }
    let names = (reading.metadata.byline?.value ?? []).filter { $0.contains(" ") }
    for index in kept.suffix(4) where index > first {
      let passage = reading.passages[index]
      guard passage.isKept, passage.characters < 700 else { continue }
      let text = PassageText.words(of: passage, in: reading)
      if isLife(text, of: names) { reading.drop(passage: index, by: name) }
    }
  }

  /// "About the author: …", "Ann Lee writes of the sea", of one who wrote the text. A name before a
  /// colon speaks.
  private func isLife(_ text: String, of names: [String]) -> Bool {
    for opening in ["About the authors", "About the author"] where text.hasPrefix(opening) {
      let rest = text.dropFirst(opening.count).drop { $0 == " " }
      guard let mark = rest.first, !":.–—|-".contains(mark) else { return true }
      return names.contains { rest.hasPrefix($0) }
    }
    return names.contains { name in
      if text.hasPrefix("By " + name) { return true }
      guard text.hasPrefix(name) else { return false }
      let next = text.dropFirst(name.count).first
      return next.map { !$0.isLetter && $0 != ":" } ?? true
    }
  }
}
