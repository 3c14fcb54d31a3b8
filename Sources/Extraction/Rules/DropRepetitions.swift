import Markup

/// Leaves out a line that was said before: the caption of every size of a picture, a pull quote
/// under its paragraph, a notice between all parts of a list.
///
/// What an author has reason to say twice stays: steps and items of lists, headings (which a list
/// of contents says first), what leads to something else, a question or an opening with a colon,
/// and a paragraph that both times is one of a text that goes on otherwise.
struct DropRepetitions: ExtractionRule {
  func apply(to reading: inout Reading) {
    dropDigest(&reading)
    var seen: [String: Int] = [:]
    var again: [(index: Int, first: Int)] = []
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      guard passage.characters >= 40, passage.characters < 300,
        passage.role == .paragraph || passage.role == .caption
      else { continue }
      let text = PassageText.words(of: passage, in: reading)
      if let last = text.last, "?:？：؟".contains(last) { continue }
      let key = Words.key(text)
      if let first = seen[key] { again.append((index, first)) } else { seen[key] = index }
    }
    guard !again.isEmpty else { return }
    let repeated = Set(again.flatMap { [$0.index, $0.first] })
    // A notice is said more often.
    let isRare = again.count <= 2
    for (index, first) in again
    where !isRare || !isOfText(index, repeated, reading) || !isOfText(first, repeated, reading) {
      reading.drop(passage: index, by: name)
    }
  }

  /// Leaves out passages that open the text and are made of sentences that stand in it again: its
  /// points, or all of it for machines, put before it.
  private func dropDigest(_ reading: inout Reading) {
    var opening: [Int] = []
    for index in reading.passages.indices where opening.count < 40 {
      let passage = reading.passages[index]
      if passage.isKept, passage.weight >= 60, passage.characters < 4000 { opening.append(index) }
    }
    for (place, index) in opening.prefix(2).enumerated() {
      // A paragraph among others like it is said again, and no digest.
      guard opening.count > place + 2, isApart(index, from: opening[place + 1], reading)
      else { return }
      let text = PassageText.words(of: reading.passages[index], in: reading)
      let sentences = text.split { ".!?。".contains($0) }.map { Words.key($0) }
        .filter { $0.utf8.count >= 40 }
      guard sentences.count > 1 else { return }
      let rest = opening[(place + 1)...].map {
        (index: $0, key: Words.key(PassageText.words(of: reading.passages[$0], in: reading)))
      }
      let isDigest = sentences.allSatisfy { sentence in
        rest.first { $0.key.holds(sentence) }.map { isApart(index, from: $0.index, reading) }
          ?? false
      }
      guard isDigest else { return }
      reading.drop(passage: index, by: name)
    }
  }

  /// Whether two passages stand in different parts.
  private func isApart(_ one: Int, from other: Int, _ reading: Reading) -> Bool {
    !reading.stands(one, beside: other)
  }

  /// Whether a paragraph stands beside another of the same part that is not said twice.
  private func isOfText(_ index: Int, _ repeated: Set<Int>, _ reading: Reading) -> Bool {
    let document = reading.document
    let passage = reading.passages[index]
    guard document.tag(of: passage.element) == .p, passage.quoteDepth == 0, passage.weight > 0
    else { return false }
    return [index - 1, index + 1].contains { other in
      guard reading.passages.indices.contains(other), !repeated.contains(other) else {
        return false
      }
      let neighbour = reading.passages[other]
      return neighbour.isKept && neighbour.weight > 0
        && document.tag(of: neighbour.element) == .p
        && reading.stands(other, beside: index)
    }
  }
}
