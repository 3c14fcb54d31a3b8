import Articles

/// The links of a text, while they are listed.
struct LinksModel: Sendable {
  /// The links, by number.
  let links: [BodyLinks.Link]
  /// The place of the selected one.
  var selection: Int
  /// The first that is shown.
  var top = 0

  /// A list of links that begins at the one of a number.
  init(_ links: [BodyLinks.Link], selecting number: Int) {
    self.links = links
    selection = min(max(1, number), max(1, links.count)) - 1
  }

  /// The selected link.
  var selected: BodyLinks.Link? { links.indices.contains(selection) ? links[selection] : nil }

  /// The first that is shown on a page of so many lines.
  func first(rows: Int) -> Int {
    max(selection - max(1, rows) + 1, min(top, selection, max(0, links.count - rows)))
  }
}
