import Articles
import Markup

/// What a page is: an article, a preview of one, or a page that is none, such as a home page, an
/// index, an error or the results of a search.
enum ArticleForm {
  /// The form of a page by its text and by what it says of itself.
  ///
  /// A page without an author, a day or the type of an article must have a text to be one: at least
  /// a few sentences, and more than its teasers. One that it holds without showing it (`isDeclared`)
  /// is such a text.
  static func form(
    of blocks: [Block], in reading: Reading, isDeclared: Bool = false
  ) -> Article.Form {
    let metadata = reading.metadata
    if blocks.isEmpty || reading.isWhole && !isDeclared { return .page }
    if metadata.isPaywalled, blocks.textLength < 1500 { return .preview }
    let isSigned =
      metadata.published != nil || metadata.isNamed
      || metadata.types.contains { type in endings.contains { type.hasSuffix($0) } }
    if isSigned || isDeclared { return .article }
    let prose =
      reading.passages.reduce(0) { $0 + ($1.isKept ? $1.weight : 0) } - weightOfCards(in: reading)
    if prose < 160 { return .page }
    return prose < 1500 && linked(in: reading) > prose * 3 ? .page : .article
  }

  /// What speaks for an article in cards that may be teasers.
  private static func weightOfCards(in reading: Reading) -> Int {
    reading.cards.reduce(0) { sum, card in
      reading.passages(in: card).reduce(sum) {
        let passage = reading.passages[$1]
        return $0 + (passage.isKept ? passage.weight : 0)
      }
    }
  }

  /// The letters of all teasers and long links on the page; menus, which every page has, are short.
  private static func linked(in reading: Reading) -> Int {
    var linked = reading.passages.reduce(0) { $0 + ($1.characters > 30 ? $1.linked : 0) }
    for card in reading.cards {
      linked += reading.measures.written(reading.document.nodes[card], card)
    }
    guard let rule = reading.ruleNames.firstIndex(of: DropTeaserCards().name) else { return linked }
    for node in reading.droppedBy.indices where reading.droppedBy[node] == rule {
      linked += reading.measures.written(reading.document.nodes[node], node)
    }
    return linked
  }

  private static let endings = ["Article", "Posting", "Report", "Review", "Recipe", "HowTo"]
}
