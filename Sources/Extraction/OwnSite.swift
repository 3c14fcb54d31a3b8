import Markup

/// The site of a page, to tell links within it from links to elsewhere.
struct OwnSite {
  /// The last two parts of the host, or three where the country keeps the second: `co.uk`.
  private let name: String

  init(_ metadata: Metadata) {
    name = metadata.url.flatMap { PageAddress($0.value) }.map { Self.name(of: $0.host) } ?? ""
  }

  /// Whether it is known where the page came from.
  var isKnown: Bool { !name.isEmpty }

  /// Whether the first link in a passage leads to another site.
  func isLeft(by passage: Passage, of reading: Reading) -> Bool {
    let document = reading.document
    var link = passage.nodes.first { document.tag(of: $0) == .a && document.has(.href, $0) }
    var parent = document.parent(of: passage.nodes.lowerBound)
    for _ in 0..<12 where link == nil {
      guard let element = parent else { break }
      if document.tag(of: element) == .a, document.has(.href, element) { link = element }
      parent = document.parent(of: element)
    }
    guard let href = link.flatMap({ document.attribute(.href, of: $0) }) else { return false }
    let address = PageAddress(href.hasPrefix("//") ? "https:" + href : href)
    return address.map { Self.name(of: $0.host) != name } ?? false
  }

  private static func name(of host: String) -> String {
    let parts = host.split(separator: ".").suffix(3)
    let isOfCountry =
      parts.count == 3 && parts.last?.count == 2 && kinds.contains(parts[parts.endIndex - 2])
    return parts.suffix(isOfCountry ? 3 : 2).joined(separator: ".")
  }

  /// What countries name after the kind of an owner. A short name alone says nothing: many houses
  /// have three letters.
  private static let kinds: Set<Substring> = [
    "ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "gv", "ltd", "mil", "ne", "net", "nom",
    "or", "org", "plc",
  ]
}
