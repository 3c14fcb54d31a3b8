import Articles
import Markup

/// Finds the authors as people's names.
struct BylineFinder {
  private let reader: MetadataReader
  private let bodies: Set<String>
  private let headline: Int?

  /// `site` and the publisher are no authors unless nobody else is.
  init(_ reader: MetadataReader, site: String?, headline: Int?) {
    self.reader = reader
    self.headline = headline
    bodies = Set(([site ?? ""] + reader.data.names("publisher")).map { Words.key($0) })
  }

  /// The names and the place they were found in.
  func byline() -> Metadata.Found<[String]>? {
    for (values, place) in said() {
      let names = names(in: values)
      if !names.isEmpty { return .init(value: names, place: place) }
    }
    for (values, place) in shown() {
      let names = names(in: values)
      if !names.isEmpty { return .init(value: names, place: place) }
    }
    return nil
  }

  private func names(in lines: [String]) -> [String] {
    AuthorNames.names(in: lines).filter { !bodies.contains(Words.key($0)) }
  }

  /// What the head and the linked data say.
  private func said() -> [([String], String)] {
    let metas = [
      "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator",
      "parsely-author", "sailthru.author", "byl", "authors", "rbauthors", "cxenseparse:author",
      "citation_author", "twitter:data1",
    ].map { name in
      let labelled = name != "twitter:data1" || isAuthorLabel()
      return (labelled ? reader.head.all(name) : [], "meta \(name)")
    }
    return [(reader.data.names("author"), "JSON-LD author")] + metas
      + [(reader.data.names("creator"), "JSON-LD creator")]
  }

  /// Whether the page's card for sharing says that its first fact is the author.
  private func isAuthorLabel() -> Bool {
    let label = reader.head.first("twitter:label1")?.lowercased() ?? ""
    return label.holds("written by") || label.holds("author") || label.holds("verfasst")
  }

  /// What stands on the page, by how it is marked, nearest to the headline first.
  private func shown() -> [([String], String)] {
    let document = reader.document
    let words = reader.words
    var relation: [(node: Int, text: String)] = []
    var property: [(node: Int, text: String)] = []
    var named: [(node: Int, text: String)] = []
    var linked: [(node: Int, text: String)] = []
    var classed: [(node: Int, text: String)] = []
    var spoken: [(node: Int, text: String)] = []
    var parted: [(node: Int, text: String)] = []
    // An author is named near the headline, not at the end of a page of a million elements.
    let center = headline ?? 0
    for node in max(0, center - 4000)..<min(document.count, center + 12_000) {
      let tag = document.tag(of: node)
      if tag == .meta || tag == .link || tag == .script || tag == .style { continue }
      if tag == .text {
        let range = document.textRange(of: node)
        if range.count < 120, range.count > 4 {
          let text = Words.collapsed(document.text(of: node))
          if AuthorNames.isSpoken(text) { spoken.append((node, text)) }
        } else if range.count > 1, range.count <= 4 {
          let text = spokenLine(at: node)
          if AuthorNames.isSpoken(text) { parted.append((node, text)) }
        }
        continue
      }
      guard document.end(of: node) - node <= 40 else { continue }
      func text() -> String {
        document.text(of: node).split(separator: "\n").map { Words.collapsed($0) }
          .filter { !$0.isEmpty }.joined(separator: " ")
      }
      if document.attribute(.rel, of: node, holds: "author") {
        relation.append((node, text()))
      } else if document.attribute(.itemprop, of: node, holds: "author") {
        property.append((node, text()))
      } else if tag == .a, isAuthorAddress(document.attribute(.href, of: node) ?? "") {
        linked.append((node, text()))
      } else if document.has(.class, node) {
        let names = words.of(node)
        let isAuthor = names.contains("author") || names.contains("byline")
        if isAuthor, names.contains("name") {
          named.append((node, text()))
        } else if isAuthor && !names.contains("bio") || names.contains("writer")
          || names.contains("bylines")
        {
          classed.append((node, text()))
        }
      }
    }
    return [
      (nearest(relation), "rel author"), (nearest(property), "itemprop author"),
      (nearest(named), "class author name"), (nearest(spoken, limit: 1), "written byline"),
      (nearest(classed.filter { $0.text.count < 120 }, limit: 1), "class byline"),
      (nearest(linked), "author address"), (nearest(parted, limit: 1), "written byline"),
    ]
  }

  /// A line that begins with a word of its own, "By <b>Ann Lee</b>, Science Writer", up to the next
  /// break or block.
  private func spokenLine(at node: Int) -> String {
    let document = reader.document
    var text = document.text(of: node)
    for next in (node + 1)..<max(node + 1, min(node + 8, document.count)) {
      let tag = document.tag(of: next)
      if tag == .br || tag.isBlock || text.utf8.count > 120 { break }
      if tag == .text { text += document.text(of: next) }
    }
    return Words.collapsed(text)
  }

  /// The texts nearest to the headline: the first, and those right beside it.
  private func nearest(_ found: [(node: Int, text: String)], limit: Int = 8) -> [String] {
    let found = found.filter { !$0.text.isEmpty }
    guard let headline else { return found.prefix(min(limit, 2)).map(\.text) }
    func distance(_ node: Int) -> Int {
      node < headline ? (headline - node) * 2 : node - headline
    }
    guard let first = found.min(by: { distance($0.node) < distance($1.node) }) else { return [] }
    return found.filter { abs($0.node - first.node) <= 24 }.prefix(limit).map(\.text)
  }

  private func isAuthorAddress(_ href: String) -> Bool {
    [
      "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/contributor/", "/people/",
      "/profile/", "/journalist/", "/staff/", "/by/", "/writer/", "/reporter/", "/columnist/",
    ]
    .contains { href.holds($0) }
  }
}
