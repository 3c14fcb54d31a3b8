import Markup

/// The site of a page, to tell links within it from links to elsewhere.
struct OwnSite {
  /// The last two parts of the host, or three where the country keeps the second: `co.uk`.
  private let name: String
  /// The site that its menus lead to, which is another where a page was taken over from a sister.
  private let home: String?

  init(of reading: Reading) {
    name =
      reading.metadata.url.flatMap { PageAddress($0.value) }.map { Self.name(of: $0.host) } ?? ""
    home = Self.home(of: reading.document)
  }

  /// The site that most links of a page lead to, of the first 300, if they say a site.
  private static func home(of document: HTMLDocument) -> String? {
    var counts: [Substring: Int] = [:]
    var all = 0
    for link in document.elements(.a).prefix(300) {
      guard let range = document.attributeRange(.href, of: link) else { continue }
      all += 1
      let href = String(decoding: document.bytes[range].prefix(80), as: UTF8.self)
      guard let start = href.firstRange(of: "//")?.upperBound else { continue }
      counts[href[start...].prefix { !"/?#:".contains($0) }, default: 0] += 1
    }
    guard let most = counts.max(by: { $0.value < $1.value }), most.value >= 20,
      most.value * 3 > all * 2
    else { return nil }
    return name(of: String(most.key))
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
    return address.map {
      let other = Self.name(of: $0.host)
      return other != name && other != home
    } ?? false
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
