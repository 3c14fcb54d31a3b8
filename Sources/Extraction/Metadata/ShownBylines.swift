import Markup

/// The authors that a page shows around its headline, by how they are marked.
struct ShownBylines {
  private typealias Line = (node: Int, text: String)

  private let document: HTMLDocument
  private let words: ClassWords
  private let headline: Int?

  init(_ reader: MetadataReader, headline: Int?) {
    document = reader.document
    words = reader.words
    self.headline = headline
  }

  /// The lines of each kind with the kind's name, the most certain kind first.
  func lines() -> [(lines: [String], place: String)] {
    var relation: [Line] = []
    var property: [Line] = []
    var named: [Line] = []
    var linked: [Line] = []
    var classed: [Line] = []
    var spoken: [Line] = []
    // An author is named near the headline, not at the end of a page of a million elements.
    let center = headline ?? 0
    for node in max(0, center - 4000)..<min(document.count, center + 12_000) {
      let tag = document.tag(of: node)
      if tag == .text {
        if let line = spokenLine(at: node) { spoken.append((node, line)) }
        continue
      }
      guard ![.meta, .link, .script, .style, .input, .label].contains(tag),
        document.end(of: node) - node <= 60
      else { continue }
      if document.attribute(.rel, of: node, holds: "author") {
        relation.append((node, text(of: node)))
      } else if document.attribute(.itemprop, of: node, holds: "author") {
        property.append((node, nameProperty(in: node) ?? text(of: node)))
      } else if tag == .a, Self.isAuthorAddress(document.attribute(.href, of: node) ?? "") {
        linked.append((node, text(of: node)))
      } else if document.has(.class, node) || document.has(.dataTestid, node) {
        let names = words.of(node)
        guard names.contains(where: { Self.marks.contains($0) }) else { continue }
        if names.contains("name") {
          named.append((node, text(of: node)))
        } else if !names.contains(where: { Self.furniture.contains($0) }) {
          classed.append((node, text(of: node)))
        }
      }
    }
    let short = classed.filter { $0.text.count < 160 }
    let written = (nearest(spoken, within: Self.reachOfSpoken, limit: 1), "written byline")
    let address = (nearest(linked, within: 400), "author address")
    let isLinkedNearer = distance(spoken) > 150 && distance(linked) < distance(spoken)
    return [
      (nearest(relation), "rel author"), (nearest(property), "itemprop author"),
      (nearest(named.filter { $0.text.count < 120 }, within: 3000), "class author name"),
      (nearest(short, within: 1200, limit: 1), "class byline"),
    ] + (isLinkedNearer ? [address, written] : [written, address])
  }

  private static let marks: Set<String> = [
    "author", "authors", "byline", "bylines", "writer", "autor", "autoren", "autores", "auteur",
    "auteurs", "autorenzeile", "authorname", "username",
  ]
  /// What stands with authors and is no list of their names.
  private static let furniture: Set<String> = [
    "bio", "biography", "about", "avatar", "image", "description", "role", "title", "comment",
    "social", "date", "count",
  ]

  /// The words of an element. Those of its parts are kept apart where one of them is a name.
  private func text(of node: Int) -> String {
    var parts: [String] = []
    var length = 0
    for part in node..<document.end(of: node) where document.tag(of: part) == .text {
      if let parent = document.parent(of: part),
        [.script, .style, .svg].contains(document.tag(of: parent))
      {
        continue
      }
      let text = Words.collapsed(document.text(of: part))
      if !text.isEmpty { parts.append(text) }
      length += text.utf8.count
      if length > 600 { break }
    }
    let isNamed = parts.contains { $0.contains(" ") && AuthorNames.isPerson($0) }
    return parts.joined(separator: isNamed ? " | " : " ").replacing(" ,", with: ",")
  }

  /// The name that microdata give inside an author's element.
  private func nameProperty(in node: Int) -> String? {
    for part in node..<document.end(of: node)
    where document.attribute(.itemprop, of: part)?.lowercased() == "name" {
      return document.attribute(.content, of: part) ?? text(of: part)
    }
    return nil
  }

  /// How far from the headline a line may say who wrote without a mark.
  private static let reachOfSpoken = 900

  /// A line that says who wrote: a text, or one that begins with a word of its own, "By <b>Ann
  /// Lee</b>, Science Writer", up to the next break or block.
  private func spokenLine(at node: Int) -> String? {
    let range = document.textRange(of: node)
    guard range.count > 1, range.count < 160, distance(node) <= Self.reachOfSpoken,
      AuthorNames.mayBeSpoken(document.bytes[range])
    else { return nil }
    let own = Words.collapsed(document.text(of: node))
    if AuthorNames.isSpoken(own) { return isInHeading(node) ? nil : own }
    guard own.count <= 12 else { return nil }
    var text = own
    for next in (node + 1)..<max(node + 1, min(node + 12, document.count)) {
      let tag = document.tag(of: next)
      if tag == .br || tag.isBlock && document.tag(of: next - 1) == .text || text.utf8.count > 120 {
        break
      }
      if tag == .text { text += " " + document.text(of: next) }
    }
    let line = Words.collapsed(text).replacing(" ,", with: ",")
    return AuthorNames.isSpoken(line) && !isInHeading(node) ? line : nil
  }

  private func isInHeading(_ node: Int) -> Bool {
    var element = document.parent(of: node)
    for _ in 0..<4 {
      guard let at = element else { return false }
      if at == headline || document.headingLevel(of: at) == 1 || document.tag(of: at) == .title {
        return true
      }
      element = document.parent(of: at)
    }
    return false
  }

  /// Whether a part belongs to what readers wrote or to the teaser of another article.
  private func isAside(_ node: Int) -> Bool {
    Surroundings(document: document, words: words, headline: headline)
      .isAside(node, within: 16) { element in
        document.tag(of: element) == .article && document.end(of: element) - element < 150
          && (element..<document.end(of: element)).contains {
            document.headingLevel(of: $0) != nil
          }
      }
  }

  /// The texts nearest to the headline: the first, and those right beside it.
  private func nearest(_ found: [Line], within reach: Int = .max, limit: Int = 8) -> [String] {
    let found = found.filter { !$0.text.isEmpty && !isAside($0.node) }
    guard headline != nil else { return found.prefix(min(limit, 2)).map(\.text) }
    guard let first = found.min(by: { distance($0.node) < distance($1.node) }),
      distance(first.node) <= reach
    else { return [] }
    return found.filter { abs($0.node - first.node) <= 24 }.prefix(limit).map(\.text)
  }

  private func distance(_ found: [Line]) -> Int { found.map { distance($0.node) }.min() ?? .max }

  /// How far a node is from the headline; what stands above it is further.
  private func distance(_ node: Int) -> Int {
    guard let headline else { return 0 }
    return node < headline ? (headline - node) * 2 : node - headline
  }

  /// Whether an address is that of a page about an author.
  static func isAuthorAddress(_ href: String) -> Bool {
    [
      "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/contributor/",
      "/contributors/", "/journalist/", "/staff/", "/writer/",
      "/writers/", "/reporter/", "/columnist/", "/by/",
    ]
    .contains { href.holds($0) } && !href.holds("creativecommons")
      || href.hasPrefix("/people/") || href.hasPrefix("/profile/") && href != "/profile/"
  }
}
