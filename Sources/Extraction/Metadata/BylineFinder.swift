import Articles
import Markup

/// Finds the authors as people's names.
struct BylineFinder {
  private let reader: MetadataReader
  private let site: String?

  init(_ reader: MetadataReader, site: String?) {
    self.reader = reader
    self.site = site
  }

  /// The names and the place they were found in.
  func byline() -> Metadata.Found<[String]>? {
    let document = reader.document
    let linked = AuthorNames.names(in: reader.data.names("author"), site: site)
    if !linked.isEmpty { return .init(value: linked, place: "JSON-LD author") }
    for (name, values) in metas() {
      let names = AuthorNames.names(in: values, site: site)
      if !names.isEmpty { return .init(value: names, place: "meta \(name)") }
    }
    var byRelation: [String] = []
    var byProperty: [String] = []
    var byClass: [String] = []
    let words = ClassWords(document)
    for node in 0..<document.count {
      let tag = document.tag(of: node)
      if tag == .text || tag == .meta || tag == .link || tag == .script { continue }
      let length = document.end(of: node) - node
      if length > 60 { continue }
      if let rel = document.attribute(.rel, of: node),
        rel.lowercased().split(separator: " ").contains("author")
      {
        byRelation.append(document.text(of: node))
      } else if let property = document.attribute(.itemprop, of: node),
        property.lowercased().split(separator: " ").contains("author")
      {
        byProperty.append(document.text(of: node))
      } else if byClass.count < 4, document.has(.class, node) {
        let names = words.of(node)
        if names.contains("byline") || names.contains("author") && !names.contains("bio")
          || names.contains("writer") || names.contains("bylines")
        {
          byClass.append(Words.collapsed(document.text(of: node)))
        }
      }
    }
    for (texts, place) in [
      (byRelation, "rel author"), (byProperty, "itemprop author"), (byClass, "class byline"),
    ] {
      let cut = place == "class byline" ? texts.filter { $0.count < 120 }.prefix(1) : texts[...]
      let names = AuthorNames.names(in: Array(cut.prefix(8)), site: site)
      if !names.isEmpty { return .init(value: names, place: place) }
    }
    return nil
  }

  private func metas() -> [(String, [String])] {
    [
      "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator",
      "parsely-author", "sailthru.author", "byl", "authors", "rbauthors", "cxenseparse:author",
    ].map { ($0, reader.head.all($0)) }
  }
}

/// Lines of authors → names: "By Ann Lee and Bo Li, Science Editor" → Ann Lee, Bo Li.
enum AuthorNames {
  static func names(in lines: [String], site: String?) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for line in lines {
      for name in split(Words.collapsed(line)) where isName(name, site: site) {
        if seen.insert(Words.key(name)).inserted { names.append(name) }
      }
    }
    return Array(names.prefix(12))
  }

  private static let openings = [
    "written by ", "posted by ", "published by ", "story by ", "reported by ", "words by ",
    "text by ", "author: ", "authors: ", "autor: ", "by: ", "by ", "von ", "par ", "por ", "di ",
    "door ", "af ", "av ", "text: ", "texte ", "da ", "oleh ", "автор: ", "from ",
  ]

  private static func split(_ line: String) -> [String] {
    var line = line
    var isCut = true
    while isCut {
      isCut = false
      for opening in openings where line.lowercased().hasPrefix(opening) {
        line = String(line.dropFirst(opening.count))
        isCut = true
      }
    }
    for separator in [" and ", " & ", " und ", " et ", " y ", ";", " with ", " / ", "|", "•", "·"] {
      line = line.components(separatedBy: separator).joined(separator: ",")
    }
    return line.split(separator: ",").map { Words.collapsed($0) }
  }

  private static func isName(_ name: String, site: String?) -> Bool {
    guard (2...50).contains(name.count), !name.contains("@"), !name.contains("://"),
      !name.contains(where: \.isNumber), name.split(separator: " ").count <= 6
    else { return false }
    let key = Words.key(name)
    if key.isEmpty || key == "admin" || key == "administrator" || key == "author" || key == "by" {
      return false
    }
    if let site, key == Words.key(site) { return false }
    let roles: Set<Substring> = [
      "editor", "reporter", "correspondent", "writer", "contributor", "columnist", "updated",
      "published", "posted", "minutes", "follow", "read", "comments", "professor", "director",
      "producer", "redakteur", "redakteurin", "journalist", "email", "twitter",
    ]
    return !key.split(separator: " ").contains { roles.contains($0) }
  }
}
