import Articles
import Markup

/// Finds the authors as people's names.
///
/// The head of a page is believed first, but a body or a user's name that it gives only while the
/// page shows no person. A name that the head says for every page of its site is beaten by one that
/// two other places agree on.
struct BylineFinder {
  private typealias Found = Metadata.Found<[String]>

  private let reader: MetadataReader
  private let bodies: Set<String>
  private let headline: Int?

  /// `site` and the publisher are no authors unless nobody else is.
  init(_ reader: MetadataReader, site: String?, headline: Int?) {
    self.reader = reader
    self.headline = headline
    var bodies = Set(
      ([site ?? ""] + reader.data.parties("publisher").map(\.name)).map { Words.key($0) })
    if let host = reader.address?.host {
      bodies.formUnion([Words.key(host), Words.key(host.prefix { $0 != "." })])
    }
    self.bodies = bodies.subtracting([""])
  }

  /// The names and the place they were found in.
  func byline() -> Metadata.Found<[String]>? {
    let parties = reader.data.parties("author")
    var people = persons(in: parties.filter { !$0.isBody }.map(\.name), told: true)
    // A desk or a user is named together with the agencies that it names.
    if !people.isEmpty, !people.contains(where: AuthorNames.isPerson) {
      people = persons(in: parties.map(\.name), told: true)
    }
    if people.count == 1, isWholeName(people[0]) {
      return .init(value: people, place: "JSON-LD author")
    }
    let shown = ShownBylines(reader, headline: headline).lines()
    let helpers = Set(shown.flatMap { $0.lines.flatMap(AuthorNames.helpers) })
    func found(_ names: [String], _ place: String) -> Found? {
      let authors = names.filter { !helpers.contains(Words.key($0)) }
      return names.isEmpty ? nil : .init(value: authors.isEmpty ? names : authors, place: place)
    }
    if people.contains(where: isWholeName) { return found(people, "JSON-LD author") }

    let told = said().compactMap { found(persons(in: $0.lines, told: true), $0.place) }
    let seen = shown.compactMap { shown -> Found? in
      let isMarked = shown.place == "rel author" || shown.place == "itemprop author"
      let names = persons(in: shown.lines, told: isMarked)
      let isName = shown.place != "written byline" || names.contains(where: AuthorNames.isPerson)
      return isName ? found(names, shown.place) : nil
    }
    let creators = reader.data.parties("creator").map(\.name)
    let created = found(persons(in: creators, told: true), "JSON-LD creator").map { [$0] } ?? []
    let named = (told + seen + created).filter { $0.value.contains(where: isWholeName) }
    if let body = confirmed(parties.map(\.name), by: shown), told.isEmpty { return body }
    if let first = named.first { return agreed(first, among: named) }
    return found(people, "JSON-LD author") ?? (told + seen + created).first
      ?? found(AuthorNames.names(in: parties.map(\.name), told: true), "JSON-LD author")
      ?? said().lazy.compactMap {
        found(AuthorNames.names(in: $0.lines, told: true), $0.place)
      }.first
      ?? shown.lazy.filter { $0.place != "written byline" && $0.place != "author address" }
      .compactMap {
        found(AuthorNames.names(in: $0.lines, told: false), $0.place)
      }.first
  }

  /// A body that the linked data give as the author and that the page shows in an author's place.
  private func confirmed(
    _ names: [String], by shown: [(lines: [String], place: String)]
  ) -> Found? {
    let keys = Set(names.map { Words.key($0) }).subtracting([""])
    let isShown = shown.contains { lines, place in
      place != "author address"
        && AuthorNames.names(in: lines, told: false).contains { keys.contains(Words.key($0)) }
    }
    return isShown ? .init(value: names, place: "JSON-LD author") : nil
  }

  /// The first found, unless nothing else says the same and two others agree on somebody else.
  private func agreed(_ first: Found, among all: [Found]) -> Found {
    func keys(_ found: Found) -> Set<String> { Set(found.value.map { Words.key($0) }) }
    let own = keys(first)
    let others = all.dropFirst()
    guard first.place == "meta author", !others.contains(where: { !keys($0).isDisjoint(with: own) })
    else { return first }
    return others.first { one in
      others.count { !keys($0).isDisjoint(with: keys(one)) } > 1
    } ?? first
  }

  private func persons(in lines: [String], told: Bool) -> [String] {
    // "The Daily Post, Harbour Town": a body's name goes with all that follows it.
    let lines = lines.filter { line in
      let key = Words.key(line)
      return !bodies.contains { key == $0 || key.hasPrefix($0 + " ") && line.contains(",") }
    }
    return AuthorNames.names(in: lines, told: told).filter { !bodies.contains(Words.key($0)) }
  }

  /// Whether it is more than the name of a user.
  private func isWholeName(_ name: String) -> Bool {
    name.contains(" ") || name.first?.isLowercase != true && !name.contains("_")
  }

  /// What the head and the linked data say.
  private func said() -> [(lines: [String], place: String)] {
    [
      "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator",
      "parsely-author", "sailthru.author", "byl", "authors", "rbauthors", "cxenseparse:author",
      "citation_author", "twitter:data1",
    ].map { name in
      let labelled = name != "twitter:data1" || isAuthorLabel()
      return (labelled ? reader.head.all(name) : [], "meta \(name)")
    }
  }

  /// Whether the page's card for sharing says that its first fact is the author.
  private func isAuthorLabel() -> Bool {
    let label = reader.head.first("twitter:label1")?.lowercased() ?? ""
    return label.holds("written by") || label.holds("author") || label.holds("verfasst")
  }
}
