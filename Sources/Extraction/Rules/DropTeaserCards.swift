import Markup

/// Leaves out rows of teasers: siblings built alike, each with a linked headline of its own.
///
/// A heading with a mark that leads to itself is no linked headline. On a page that has neither day
/// nor author, a manual's or a product's, cards that explain what they lead to, and are much of what it
/// says, are its text: not those that stand outside of an article which tells something without them,
/// nor those that follow a text without a heading over them.
struct DropTeaserCards: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    var rows: [[Int]] = []
    var seen: Set<Int> = []
    var article: Range<Int>?
    // Where the text before the next row begins: behind the last heading, or the last row.
    var edge = 0
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
      if seen.contains(index) {
        index = document.end(of: index)
        edge = max(edge, index)
        continue
      }
      switch document.tag(of: index) {
      case .h1, .h2, .h3, .h4, .h5, .h6: edge = max(edge, document.end(of: index))
      case .article where article == nil:
        article = index..<document.end(of: index)
      case .div, .section, .ul, .ol, .unknown, .td, .main:
        let cards = cards(in: index, reading)
        guard cards.count > 2 else { break }
        let prose = prose(of: cards, reading)
        if !isSigned, prose >= cards.count * 60,
          isHeaded(cards[0], in: index, after: edge, reading)
        {
          rows.append(cards)
          seen.formUnion(cards)
        } else if prose * 2 <= total {
          for card in cards { reading.drop(card, by: name) }
        }
      default: break
      }
      index += 1
    }
    keep(rows, beside: article, in: left, &reading)
  }

  /// Keeps rows of cards that explain what they lead to as text, if they are much of it. Beside a long
  /// text, and outside of an article that is one without them, they lead to other texts.
  private func keep(
    _ rows: [[Int]], beside article: Range<Int>?, in left: Int, _ reading: inout Reading
  ) {
    var rows = rows
    if let article {
      let inside = rows.filter { article.contains($0[0]) }
      let own =
        reading.measures.prose(in: article)
        - inside.reduce(0) { $0 + prose(of: $1, reading) }
      if own >= Self.story {
        for card in rows.joined() where !article.contains(card) { reading.drop(card, by: name) }
        rows = inside
      }
    }
    let explained = rows.reduce(0) { $0 + prose(of: $1, reading) }
    if explained * 4 >= left {
      reading.cards = Array(rows.joined())
    } else {
      for card in rows.joined() { reading.drop(card, by: name) }
    }
  }

  /// Whether a heading stands over cards, without a story between it and them.
  private func isHeaded(_ card: Int, in row: Int, after edge: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    let heading = (row..<card).last { document.tag(of: $0).headingLevel != nil }
    let start = heading.map { document.end(of: $0) } ?? edge
    return start >= card || reading.measures.prose(in: start..<card) < Self.story
  }

  /// The letters of a text of a few sentences, which an overview says at most before its cards.
  private static let story = 240

  private func prose(of cards: [Int], _ reading: Reading) -> Int {
    cards.reduce(0) { $0 + reading.measures.prose(reading.document.nodes[$1], $1) }
  }

  /// The children of an element that are teasers, if they are alike. Links between words are those of
  /// a paragraph.
  private func cards(in node: Int, _ reading: Reading) -> [Int] {
    let document = reading.document
    var cards: [Int] = []
    var others = 0
    for child in document.children(of: node) {
      let tag = document.tag(of: child)
      if tag == .text, reading.measures.written(document.nodes[child], child) > 3 { return [] }
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
