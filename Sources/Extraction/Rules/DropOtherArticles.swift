import Markup

/// Leaves out the further articles under the first one: elements that a page itself calls articles,
/// after the one that holds the headline and a text of its own.
struct DropOtherArticles: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    guard let headline = reading.metadata.headlineElement,
      let own = outermostArticle(around: headline, document),
      reading.measures.prose(document.nodes[own], own) >= 600
    else { return }
    var index = document.end(of: own)
    while index < document.count {
      if document.tag(of: index) == .article {
        reading.drop(index, by: name)
        index = document.end(of: index)
      } else {
        index += 1
      }
    }
  }

  private func outermostArticle(around node: Int, _ document: HTMLDocument) -> Int? {
    var found: Int?
    var parent = document.parent(of: node)
    while let element = parent {
      if document.tag(of: element) == .article { found = element }
      parent = document.parent(of: element)
    }
    return found
  }
}
