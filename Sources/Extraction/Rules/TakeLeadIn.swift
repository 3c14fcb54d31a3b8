import Markup

/// Takes back the lines between headline and body that open the article: many pages keep the
/// standfirst outside of the element that holds the rest, and some write it as a heading.
struct TakeLeadIn: ExtractionRule {
  func apply(to reading: inout Reading) {
    guard let headline = reading.metadata.headlineElement, let body = reading.body else { return }
    let from = reading.firstPassage(from: reading.document.end(of: headline))
    let start = max(from, reading.firstPassage(from: body))
    let opening = reading.passages[start...].firstIndex { $0.weight > 0 && !$0.isHeading }
    if headline < body, start - from <= 30 {
      let sentences = (from..<start).filter {
        let passage = reading.passages[$0]
        return passage.role == .paragraph && passage.weight > 0 && passage.characters >= 60
          && passage.characters < 900
      }
      if sentences.count <= 3 {
        for index in sentences { reading.take(passage: index, by: name) }
      }
    }
    guard let opening, opening - from <= 30 else { return }
    let description = Words.key(reading.metadata.description ?? "")
    for index in from..<opening where isStandfirst(index, description, reading) {
      reading.passages[index].role = .paragraph
      reading.take(passage: index, by: name)
      break
    }
  }

  /// Whether a line before the text is called a standfirst by its class, or is what the page gives
  /// as its description.
  private func isStandfirst(_ index: Int, _ description: String, _ reading: Reading) -> Bool {
    let passage = reading.passages[index]
    guard passage.role == .paragraph || passage.isHeading, passage.quoteDepth == 0,
      (50..<600).contains(passage.characters), passage.linked * 3 < passage.characters
    else { return false }
    if passage.isHeading, isSentence(passage, reading) { return true }
    var element: Int? = passage.element
    for _ in 0..<2 {
      guard let node = element, !reading.isDropped(node) else { break }
      if reading.measures.written(reading.document.nodes[node], node) > passage.characters + 80 {
        break
      }
      if reading.words.of(node).contains(where: { Self.names.contains($0) }) { return true }
      element = reading.document.parent(of: node)
    }
    guard description.utf8.count >= 40 else { return false }
    let key = Words.key(PassageText.words(of: passage, in: reading))
    return key.hasPrefix(description.prefix(description.count * 9 / 10))
      || key.utf8.count >= 40 && description.hasPrefix(key)
  }

  /// Whether a heading is a whole sentence, which no section is called.
  private func isSentence(_ passage: Passage, _ reading: Reading) -> Bool {
    guard passage.characters >= 100, passage.linked == 0 else { return false }
    let last = PassageText.words(of: passage, in: reading).last
    return last == "." || last == "。"
  }

  private static let names: Set<String> = [
    "standfirst", "excerpt", "lead", "lede", "leadin", "subtitle", "subheadline", "subhead",
    "subheading", "dek", "deck", "intro", "introduction", "chapeau", "chapo", "vorspann",
    "untertitel", "ingress", "ingres", "manchet", "bajada", "bajadilla", "entradilla", "copete",
    "sottotitolo", "sommario", "abstract", "summary", "perex", "strapline",
  ]
}
