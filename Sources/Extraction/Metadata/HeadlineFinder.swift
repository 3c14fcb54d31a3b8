import Articles
import Markup

/// Finds the headline: the page's `h1`, confirmed by what its head says, without the site's name.
///
/// The only `h1` of a page is its headline more often than any metadata is; the metadata decides
/// between several, and stands in for none.
struct HeadlineFinder {
  /// A title of the head: as it stands there, and without the site's name.
  private struct HeadTitle {
    let text: String
    /// The key of the whole text.
    let whole: String
    let place: String
    let title: String
    let key: String
  }

  private let document: HTMLDocument
  private let site: SiteName
  private let headings: PageHeadings
  private let heads: [HeadTitle]
  /// What the head says of a page without an `h1`, where it stands on the page.
  private let lines: HeadLines?
  /// The name of the host, if the page is its front page.
  private let frontOf: String?

  init(_ reader: MetadataReader, site: String?) {
    document = reader.document
    self.site = SiteName(reader, site: site)
    let isFront = reader.address.map { $0.segments.isEmpty && !$0.hasQuery } ?? false
    frontOf = isFront ? reader.address?.host : nil
    let places: [(String?, String)] = [
      (reader.data.text("headline"), "JSON-LD headline"),
      (reader.head.first("og:title"), "og:title"),
      (reader.head.first("twitter:title"), "twitter:title"),
      (reader.head.first("dc.title", "sailthru.title", "parsely-title", "title"), "meta title"),
      (reader.head.title, "title"),
      (reader.data.text("name"), "JSON-LD name"),
    ]
    let host = reader.address?.host
    let told = places.compactMap { text, place in
      text.map { (text: TitleParts.withoutHost(Entities.resolved($0), host), place: place) }
    }
    headings = PageHeadings(
      reader.document, reader.words, site: site, titles: told.map { Words.key($0.text) })
    var heads: [HeadTitle] = []
    for (text, place) in told {
      let title = Self.stripped(text, self.site, headings)
      heads.append(
        HeadTitle(
          text: text, whole: Words.key(text), place: place, title: title, key: Words.key(title)))
    }
    self.heads = heads
    lines = headings.main.isEmpty ? HeadLines(told.map(\.text), in: reader.document) : nil
  }

  /// The headline.
  func title() -> Metadata.Found<String>? {
    var best: (text: String, score: Double)?
    for (heading, key) in zip(headings.main, headings.keys) {
      let score = heads.map { agreement(of: heading.text, key, with: $0) }.max() ?? 0
      if score > best?.score ?? 0 { best = (heading.text, score) }
    }
    if let name = nameOfFrontPage() { return .init(value: name, place: "name of the front page") }
    if let named = headingBesideSiteName() { return .init(value: named, place: "heading in title") }
    if let best, best.score >= 0.6 {
      if let line = lineOfItsOwn(in: best.text) {
        return .init(value: line, place: "heading in h1")
      }
      let heading = withoutKicker(strippedHeading(best.text))
      return continued(heading) ?? begun(heading)
        ?? .init(value: punctuated(heading), place: "h1")
    }
    let line = lineOfHead()
    if let found = qualifiedName() ?? lesserHeading(beside: line) ?? line
      ?? onlyTitle(beside: best?.score ?? 0)
    {
      return found
    }
    if headings.main.count == 1, headings.main[0].node * 10 < document.count * 8,
      best?.score ?? 0 >= 0.3 || !headsAgree() || headsContradict()
    {
      return .init(value: strippedHeading(headings.main[0].text), place: "lone h1")
    }
    if let answered = answeredHeading() { return .init(value: answered, place: "h1, answered") }
    for head in heads {
      if head.place == "title", let line = TitleLine.find(in: head.text, document: document) {
        return .init(value: line.text, place: "line that the title holds")
      }
      let title = head.place == "title" ? TitleParts.withoutLast(head.title) : head.title
      if !site.isName(title) { return .init(value: title, place: head.place) }
    }
    if let first = headings.main.first { return .init(value: first.text, place: "first h1") }
    return heads.first.map { .init(value: $0.text, place: $0.place) }
  }

  /// All wordings of the headline, that which was found first.
  func wordings(with title: String?) -> [String] {
    (title.map { [$0] } ?? []) + heads.map(\.title)
  }

  /// The element that holds the headline: an `h1`, else another heading with the same words.
  func element(of title: String?) -> Int? {
    guard let title else { return nil }
    let key = Words.key(title)
    for (heading, own) in zip(headings.main, headings.keys) {
      if own.hasSuffix(key) || Words.key(strippedHeading(heading.text)) == key {
        return heading.node
      }
    }
    for (heading, own) in zip(headings.main, headings.keys) {
      if key.hasPrefix(own + " ") || own.hasPrefix(key + " "), own.count > 11 {
        return heading.node
      }
    }
    for (heading, own) in zip(headings.lesser, headings.lesserKeys) {
      if own == key || own.hasSuffix(" " + key) && own.count < key.count + 30 {
        return heading.node
      }
    }
    if let line = lines?.element(of: key) { return line }
    // Pages without headings write their headline in bold.
    guard let head = heads.first(where: { $0.place == "title" })?.text,
      let line = TitleLine.find(in: head, document: document), Words.key(line.text) == key
    else { return nil }
    return line.element
  }

  /// Where the headline stands or, if it is not on the page, its only `h1`: what is said of the
  /// article stands beside it.
  func place(of element: Int?) -> Int? {
    element ?? (headings.main.count == 1 ? headings.main[0].node : nil)
  }

  /// The name that the title of a front page begins with, if it is that of its host, and what
  /// follows it is a heading: "Tidebook - Tables for every harbour". The heading is a motto.
  private func nameOfFrontPage() -> String? {
    guard let frontOf, let title = heads.first(where: { $0.place == "title" })?.text else {
      return nil
    }
    for separator in TitleParts.separators {
      let parts = title.components(separatedBy: separator)
      guard parts.count == 2, headings.keys.contains(Words.key(parts[1])) else { continue }
      let letters = Words.key(parts[0]).filter { $0 != " " }
      if letters.count > 2, frontOf.split(separator: ".").contains(where: { $0 == letters }) {
        return parts[0]
      }
    }
    return nil
  }

  /// What most places of the head say that stands as a line on a page without an `h1`.
  private func lineOfHead() -> Metadata.Found<String>? {
    guard let lines else { return nil }
    var votes: [String: Int] = [:]
    var best: (text: String, votes: Int)?
    let found = heads.compactMap { lines.line(of: $0.text, isName: site.isName) }
    for line in found { votes[Words.key(line), default: 0] += 1 }
    for line in found where votes[Words.key(line)] ?? 0 > best?.votes ?? 0 {
      best = (line, votes[Words.key(line)] ?? 0)
    }
    return best.map { .init(value: punctuated($0.text), place: "line that the head says") }
  }

  /// The name of a thing of a program with those of the parts it is in, `tides::table`, where the
  /// heading says only what kind of thing it is: "Module table".
  private func qualifiedName() -> Metadata.Found<String>? {
    guard headings.keys.count == 1, let title = heads.first(where: { $0.place == "title" })?.text
    else { return nil }
    let words = headings.keys[0].split(separator: " ")
    guard (2...3).contains(words.count), let thing = words.last else { return nil }
    let isKind = words.dropLast().contains { Self.kinds.contains($0) }
    let name = title.split(separator: " ").first { name in
      // A point stands in the names of hosts and files too.
      guard name.contains("::") || isKind && name.contains(".") else { return false }
      return name.split { $0 == ":" || $0 == "." }.last.map { Words.key($0) == thing } == true
    }
    return name.map { .init(value: String($0), place: "name in title") }
  }

  private static let kinds: Set<Substring> = [
    "module", "package", "namespace", "class", "struct", "enum", "interface", "trait", "protocol",
    "type", "function", "method", "macro", "object", "record", "annotation",
  ]

  /// A lesser heading that says word for word, perhaps after a kicker, what the head says.
  ///
  /// What a title only ends with is the name of its site, if a line of the page says the rest.
  private func lesserHeading(beside line: Metadata.Found<String>?) -> Metadata.Found<String>? {
    let said = line.map { Words.key($0.value) }
    for (heading, key) in zip(headings.lesser, headings.lesserKeys) {
      for head in heads where head.key.count > 8 && key.hasSuffix(head.key) {
        if let said, said != head.key, head.whole.hasSuffix(" " + head.key) { continue }
        let kicker = key.dropLast(head.key.count)
        if kicker.isEmpty || kicker.hasSuffix(" ") && kicker.count < 30 {
          let text = kicker.isEmpty ? punctuated(heading.text) : head.title
          return .init(value: text, place: "heading that the head says")
        }
      }
    }
    return nil
  }

  /// Where the `h1` repeats the whole title of the page, site and section with it, the part of it
  /// that stands as a heading of its own.
  private func lineOfItsOwn(in heading: String) -> String? {
    guard heading.holds(" | "), heads.contains(where: { $0.text == heading }) else { return nil }
    return heading.components(separatedBy: " | ")
      .first { $0.count > 20 && headings.lesserKeys.contains(Words.key($0)) }
  }

  /// The title of the head where it goes on in the words of the `h1`: "Fish prices", "Fish prices
  /// in the north". What follows a mark or is the site's name is none of it.
  private func continued(_ heading: String) -> Metadata.Found<String>? {
    let key = Words.key(heading)
    guard
      let head = heads.first(where: {
        $0.key.hasPrefix(key + " ") && $0.title.count > heading.count
      })
    else { return nil }
    let rest = String(head.title.dropFirst(heading.count))
    guard rest.first == " " || rest.first == ",",
      rest.first(where: { $0 != " " && $0 != "," })?.isLetter == true,
      !rest.contains(where: { "|:@#*✩".contains($0) }), !rest.holds(" - "), !rest.holds(" – "),
      !site.isName(String(rest.split(separator: " ").last ?? ""))
    else { return nil }
    return .init(value: head.title, place: head.place)
  }

  /// The title of the head where the `h1` adds a tag to it, "Fish prices: all you need", that no place
  /// of the head knows.
  private func begun(_ heading: String) -> Metadata.Found<String>? {
    guard heads.count > 1, let head = heads.first, heads.allSatisfy({ $0.key == head.key }),
      heading.hasPrefix(head.title + ":")
    else { return nil }
    return .init(value: head.title, place: head.place)
  }

  /// The title of a page that has nothing else in its head, where its `h1` says something else. The
  /// less is known of the site, the more the title is the page's own.
  private func onlyTitle(beside likeness: Double) -> Metadata.Found<String>? {
    guard let head = heads.first, headings.main.count == 1,
      heads.allSatisfy({ $0.place == "title" || $0.place == "meta title" }),
      likeness < (site.isUnknown ? 0.6 : 0.3), !site.isName(head.title), head.key.contains(" "),
      TitleParts.separators.allSatisfy({ !head.title.holds($0) })
    else { return nil }
    return .init(value: head.title, place: head.place)
  }

  /// Where every `h1` is the name of the site that the title ends or begins with, the rest of the
  /// title may stand as a lesser heading on the page: that is the headline.
  private func headingBesideSiteName() -> String? {
    guard let whole = heads.first(where: { $0.place == "title" })?.whole, !headings.main.isEmpty
    else { return nil }
    let isName = headings.keys.allSatisfy { key in
      key != whole && (whole.hasPrefix(key + " ") || whole.hasSuffix(" " + key))
    }
    guard isName else { return nil }
    let isShort = headings.keys.allSatisfy { $0.count * 2 < whole.count }
    for (heading, key) in zip(headings.lesser, headings.lesserKeys) {
      let isRest = headings.keys.contains { name in
        whole == key + " " + name && !heads.contains { $0.key == name }
      }
      if isRest || isShort, key.count > 8, key.count * 3 > whole.count, whole.contains(key),
        !headings.keys.contains(key)
      {
        return heading.text
      }
    }
    return nil
  }

  /// A headline with the colon behind its kicker, which a page shows by lines and colors and only its
  /// head writes.
  private func punctuated(_ heading: String) -> String {
    guard !heading.contains(":") else { return heading }
    return heads.first { $0.title.holds(": ") && $0.title.replacing(": ", with: " ") == heading }?
      .title ?? heading
  }

  /// A headline that ends with what the head calls the title: what comes before is a kicker.
  private func withoutKicker(_ heading: String) -> String {
    let key = Words.key(heading)
    let titles = heads.prefix(4)
    let endings = titles.filter { head in
      head.key.count >= 20 && head.key.count < key.count && key.hasSuffix(" " + head.key)
    }
    // Heads that give the whole heading say that it is all headline.
    guard let first = endings.first, endings.count > titles.count(where: { $0.key == key }) else {
      return heading
    }
    return first.title
  }

  /// Whether two places of the head give the same title, which is not the site's name.
  private func headsAgree() -> Bool {
    let keys = heads.prefix(5).filter { $0.key.count > 8 && !site.isName($0.title) }.map(\.key)
    return keys.indices.contains { index in keys[..<index].contains(keys[index]) }
  }

  /// Whether the head's data and its titles tell of other things: a story that was written anew
  /// while it was told, and whose heading is the newest of it.
  private func headsContradict() -> Bool {
    guard let data = heads.first(where: { $0.place == "JSON-LD headline" }),
      let title = heads.first(where: { $0.place == "og:title" || $0.place == "title" })
    else { return false }
    return data.key.count > 8 && title.key.count > 8
      && Words.likeness(data.title, title.title) < 0.5
  }

  /// The `h1` that a lesser heading says again over what readers wrote: "An answer to “Fish prices”".
  private func answeredHeading() -> String? {
    for (heading, key) in zip(headings.main, headings.keys) where key.count >= 12 {
      let isAnswered = zip(headings.lesser, headings.lesserKeys).contains { lesser, own in
        lesser.node > heading.node && own.hasSuffix(" " + key) && own.count < key.count + 40
          && lesser.text.contains { "“„«\"‘".contains($0) }
      }
      if isAnswered { return strippedHeading(heading.text) }
    }
    return nil
  }

  /// How far a heading and a title of the head say the same, 0...1.
  private func agreement(of heading: String, _ key: String, with head: HeadTitle) -> Double {
    if key == head.key { return 1 }
    if key.count >= 12, head.whole.contains(key) { return 0.9 }
    if head.key.count >= 20, key.contains(head.key) { return 0.8 }
    return Words.likeness(heading, head.text)
  }

  /// A heading without the name of the site, and without what follows the title of the head.
  private func strippedHeading(_ heading: String) -> String {
    Self.stripped(heading, site) { first in
      heads.contains { $0.whole == first } ? .first : .all
    }
  }

  /// A title of the head without the name of the site before or after it. What a heading of the page
  /// says whole is whole.
  private static func stripped(
    _ title: String, _ site: SiteName, _ headings: PageHeadings
  ) -> String {
    let title = site.cut(from: Words.collapsed(title))
    if headings.keys.contains(Words.key(title)) { return title }
    return stripped(title, site) { headings.keys.contains($0) ? .first : .longest }
  }

  /// Which of the parts of a title that are no names make the headline.
  private enum Choice { case first, longest, all }

  private static func stripped(
    _ text: String, _ site: SiteName, choosing: (_ firstKey: String) -> Choice
  ) -> String {
    var title = site.cut(from: Words.collapsed(text))
    for separator in TitleParts.separators {
      var parts = title.components(separatedBy: separator)[...]
      let count = parts.count
      while parts.count > 1, let last = parts.last, site.isName(last) { parts = parts.dropLast() }
      while parts.count > 1, let first = parts.first, site.isName(first) {
        parts = parts.dropFirst()
      }
      title = parts.joined(separator: separator)
      guard parts.count > 1, parts.count == count, let first = parts.first else { continue }
      switch choosing(Words.key(first)) {
      case .first: title = first
      case .longest where separator == " | ": title = parts.max { $0.count < $1.count } ?? title
      default: break
      }
    }
    return title
  }
}
