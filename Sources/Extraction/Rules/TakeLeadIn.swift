import Markup

/// Takes back the lines between headline and body that open the article: many pages keep the
/// standfirst outside of the element that holds the rest.
struct TakeLeadIn: ExtractionRule {
  func apply(to reading: inout Reading) {
    guard let headline = reading.metadata.headlineElement, let body = reading.body, headline < body
    else { return }
    let from = reading.firstPassage(from: reading.document.end(of: headline))
    let to = reading.firstPassage(from: body)
    guard from < to, to - from <= 30 else { return }
    let sentences = (from..<to).filter {
      let passage = reading.passages[$0]
      return passage.role == .paragraph && passage.weight > 0 && passage.characters >= 60
        && passage.characters < 900
    }
    guard sentences.count <= 3 else { return }
    for index in sentences { reading.passages[index].droppedBy = 0 }
  }
}
