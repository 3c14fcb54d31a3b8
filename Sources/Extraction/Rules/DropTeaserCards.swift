import Markup

/// Leaves out rows of teasers: siblings built alike, each with a linked headline of its own.
///
/// A heading with a mark that leads to itself is no linked headline. On a page that has neither day
/// nor author, a manual's or a product's, cards that explain what they lead to, and are much of what it
/// says, are its text.
struct DropTeaserCards: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    var explained = 0
    var kept: [Int] = []
    let isSigned = reading.metadata.published != nil || reading.metadata.isNamed
    let total = reading.measures.totalProse
    var left = total
    var index = 0
    while index < document.count {
      if reading.isDropped(index) {
        left -= reading.measures.prose(document.nodes[index], index)
        index = document.end(of: index)
        continue
      }
      switch document.tag(of: index) {
      case .div, .section, .ul, .ol, .unknown, .td, .main:
        let cards = cards(in: index, reading)
        guard cards.count > 2 else { break }
        let prose = cards.reduce(0) { $0 + reading.measures.prose(document.nodes[$1], $1) }
        if !isSigned, prose >= cards.count * 60 {
          explained += prose
          kept += cards
        } else if prose * 2 <= total {
          for card in cards { reading.drop(card, by: name) }
        }
      default: break
      }
      index += 1
    }
    // Beside a long text they lead to other texts.
    if explained * 4 >= left {
      reading.cards = kept
    } else {
      for card in kept { reading.drop(card, by: name) }
    }
  }

  /// The children of an element that are teasers, if they are alike.
  private func cards(in node: Int, _ reading: Reading) -> [Int] {
    let document = reading.document
    var cards: [Int] = []
    var others = 0
    for child in document.children(of: node) {
      let tag = document.tag(of: child)
      guard tag != .text, tag != .br, tag != .hr, tag != .script, !reading.isDropped(child) else {
        continue
      }
      if isCard(child, tag, reading) { cards.append(child) } else { others += 1 }
    }
    return cards.count > others ? cards : []
  }

  /// Whether an element is short and its heading, or a block of it, is a link.
  private func isCard(_ node: Int, _ tag: HTMLTag, _ reading: Reading) -> Bool {
    guard
      tag == .div || tag == .article || tag == .li || tag == .section || tag == .a
        || tag == .unknown
    else { return false }
    let document = reading.document
    let written = reading.measures.written(document.nodes[node], node)
    let linked = reading.measures.linked(document.nodes[node], node)
    guard written > 20, written < 600, linked >= 15, document.end(of: node) - node < 120 else {
      return false
    }
    if tag == .a { return true }
    var linkEnd = 0
    var headingEnd = 0
    for inner in node + 1..<document.end(of: node) {
      switch document.tag(of: inner) {
      case .a where leadsElsewhere(inner, document):
        linkEnd = max(linkEnd, document.end(of: inner))
        if inner < headingEnd { return true }
      case .h1, .h2, .h3, .h4, .h5, .h6:
        if inner < linkEnd { return true }
        headingEnd = document.end(of: inner)
      default: break
      }
    }
    return false
  }

  private func leadsElsewhere(_ link: Int, _ document: HTMLDocument) -> Bool {
    guard let target = document.attributeRange(.href, of: link) else { return false }
    return document.bytes[target].first != 0x23
  }
}
