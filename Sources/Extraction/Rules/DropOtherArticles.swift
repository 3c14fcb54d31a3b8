import Markup

/// Leaves out the further articles under the first one: elements that a page itself calls articles,
/// after the one that holds the headline and a text of its own.
struct DropOtherArticles: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    guard reading.thread.isEmpty, let headline = reading.metadata.headlineElement,
      let own = outermostArticle(around: headline, document)
    else { return }
    let prose = reading.measures.prose(document.nodes[own], own)
    guard prose >= 600 else { return }
    var others: [Int] = []
    var index = document.end(of: own)
    while index < document.count {
      if document.tag(of: index) == .article { others.append(index) }
      index = document.tag(of: index) == .article ? document.end(of: index) : index + 1
    }
    let rest = others.reduce(0) { $0 + reading.measures.prose(document.nodes[$1], $1) }
    // After a short first article the others may be its chapters.
    let areShort = rest <= prose || prose >= 2000
    for other in others where areShort || leadsElsewhere(other, document) {
      reading.drop(other, by: name)
    }
  }

  /// Whether an article opens with a link to a page of its own, before its first sentence.
  private func leadsElsewhere(_ article: Int, _ document: HTMLDocument) -> Bool {
    for node in article..<min(document.end(of: article), article + 40) {
      switch document.tag(of: node) {
      case .a:
        if let link = document.attribute(.href, of: node), !link.hasPrefix("#") { return true }
      case .text:
        if document.textRange(of: node).count >= 80 { return false }
      default: break
      }
    }
    return false
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
