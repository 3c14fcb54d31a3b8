import Markup

/// What a `link` of a feed or an entry points to: the text of RSS, or the attributes of Atom (RFC
/// 4287, section 4.2.7).
struct LinkChoice {
  enum Relation { case page, own, enclosure, other }

  let reference: String
  let relation: Relation
  /// How good a page it is to show: 0 the best. What leads elsewhere is better than nothing.
  let rank: Int
  /// Whether there may be several of it by right, so that the first is meant.
  let isOneOfSeveral: Bool
  /// Whether it says that it is a picture.
  let isPicture: Bool

  init?(_ element: XMLElement, _ node: Int, isAtom: Bool) {
    let type = element.attribute("type", of: node)?.lowercased() ?? ""
    let href = element.attribute("href", of: node)
    reference = href ?? element.text(of: node)
    guard reference.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    isPicture = type.hasPrefix("image/")
    let isOfAtom = element.name(of: node).map { $0.vocabulary == .atom || $0.vocabulary == .atom03 }
    isOneOfSeveral = href != nil && (isAtom || isOfAtom == true)
    let said = element.attribute("rel", of: node) ?? "alternate"
    switch said.lowercased() {
    case "alternate", "", "http://www.iana.org/assignments/relation/alternate":
      relation = .page
      // The names of relations are compared letter by letter.
      rank = (type.isEmpty || type.contains("html") ? 0 : 1) + (said.contains("A") ? 1 : 0)
    case "self", "http://www.iana.org/assignments/relation/self":
      relation = .own
      rank = 7
    case "enclosure":
      relation = .enclosure
      rank = 9
    case "related", "via":
      relation = .other
      rank = 6
    default:
      relation = .other
      rank = 8
    }
  }
}
