internal import Articles

/// An article that the index does not hold yet, or one of a library that is read without it.
final class TailDocument {
  var row: ArticleSummary
  var added: CivilMoment?
  let place: Catalogue.Place
  let length: Int
  /// What a newer program has said of its state, by the name of the member.
  var unknownState: [String: [UInt8]] = [:]
  /// Its events, once something has asked for them.
  var events: [Event]?

  init(_ row: ArticleSummary, _ place: Catalogue.Place, length: Int) {
    self.row = row
    self.place = place
    self.length = length
  }
}
