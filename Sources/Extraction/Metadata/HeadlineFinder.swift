import Articles
import Markup

/// Finds the headline: the page's `h1`, confirmed by what its head says, without the site's name.
///
/// The only `h1` of a page is its headline more often than any metadata is; the metadata decides
/// between several, and stands in for none.
struct HeadlineFinder {
  private let reader: MetadataReader
  private let site: String?
  private let headings: [(node: Int, text: String)]
  private let heads: [(text: String, place: String)]

  init(_ reader: MetadataReader, site: String?) {
    self.reader = reader
    self.site = site
    let document = reader.document
    var headings: [(node: Int, text: String)] = []
    for node in 0..<document.count
    where document.headingLevel(of: node) == 1 && !document.has(.hidden, node) {
      var text = Words.collapsed(Self.visibleText(of: node, in: document).prefix(2000))
      while let last = text.last, last == "¶" || last == "#" || last.isWhitespace {
        text.removeLast()
      }
      if text.count > 2, text.count < 400, Words.key(text) != Words.key(site ?? "") {
        headings.append((node, text))
      }
    }
    self.headings = headings
    let places: [(String?, String)] = [
      (reader.data.text("headline"), "JSON-LD headline"),
      (reader.head.first("og:title"), "og:title"),
      (reader.head.first("twitter:title"), "twitter:title"),
      (reader.head.first("dc.title", "sailthru.title", "parsely-title", "title"), "meta title"),
      (reader.head.title, "title"),
      (reader.data.text("name"), "JSON-LD name"),
    ]
    heads = places.compactMap { text, place in text.map { (Entities.resolved($0), place) } }
  }

  /// The words of a heading without those of scripts, images and buttons in it.
  private static func visibleText(of node: Int, in document: HTMLDocument) -> String {
    var text = ""
    var index = node + 1
    while index < document.end(of: node) {
      switch document.tag(of: index) {
      case .script, .style, .svg, .button, .template, .noscript: index = document.end(of: index)
      case .text:
        text += String(decoding: document.bytes[document.textRange(of: index)], as: UTF8.self)
        index += 1
      case .br, .p, .div:
        text += " "
        index += 1
      default: index += 1
      }
    }
    return text
  }

  /// The headline.
  func title() -> Metadata.Found<String>? {
    var best: (text: String, score: Double)?
    for heading in headings {
      let score = heads.map { agreement(of: heading.text, with: $0.text) }.max() ?? 0
      if score > best?.score ?? 0 { best = (heading.text, score) }
    }
    if let named = headingBesideSiteName() { return .init(value: named, place: "heading in title") }
    if let best, best.score >= 0.6 {
      return .init(value: withoutKicker(stripped(best.text, isHeading: true)), place: "h1")
    }
    if headings.count == 1, headings[0].node * 10 < reader.document.count * 8,
      best?.score ?? 0 >= 0.3 || !headsAgree()
    {

      return .init(value: stripped(headings[0].text, isHeading: true), place: "lone h1")
    }
    for head in heads {
      if head.place == "title", let line = TitleLine.find(in: head.text, document: reader.document)
      {
        return .init(value: line.text, place: "line that the title holds")
      }
      let text = stripped(head.text)
      if Words.key(text) != Words.key(site ?? ""), !text.isEmpty {
        return .init(value: text, place: head.place)
      }
    }
    if let first = headings.first { return .init(value: first.text, place: "first h1") }
    return heads.first.map { .init(value: $0.text, place: $0.place) }
  }

  /// Where every `h1` is the name of the site that the title ends or begins with, the rest of the
  /// title may stand as a lesser heading on the page: that is the headline.
  private func headingBesideSiteName() -> String? {
    guard let title = heads.first(where: { $0.place == "title" })?.text, !headings.isEmpty else {
      return nil
    }
    let whole = Words.key(title)
    let isName = headings.allSatisfy { heading in
      let key = Words.key(heading.text)
      return key != whole && (whole.hasPrefix(key + " ") || whole.hasSuffix(" " + key))
        && key.count * 2 < whole.count
    }
    guard isName else { return nil }
    let document = reader.document
    for node in 0..<document.count {
      guard let level = document.headingLevel(of: node), level > 1 else { continue }
      let text = Words.collapsed(document.text(of: node))
      let key = Words.key(text)
      if key.count > 8, key.count * 3 > whole.count, whole.contains(key),
        !headings.contains(where: { Words.key($0.text) == key })
      {
        return text
      }
    }
    return nil
  }

  /// A headline that ends with what the head calls the title: what comes before is a kicker.
  private func withoutKicker(_ heading: String) -> String {
    let key = Words.key(heading)
    // A head that gives the whole heading says that it is all headline.
    if heads.count(where: { Words.key(stripped($0.text)) == key }) > 0 { return heading }
    for head in heads.prefix(3) {
      let title = stripped(head.text)
      let ending = Words.key(title)
      if ending.count >= 20, ending.count < key.count, key.hasSuffix(" " + ending) { return title }
    }
    return heading
  }

  /// Whether two places of the head give the same title, which is not the site's name.
  private func headsAgree() -> Bool {
    let keys = heads.prefix(5).map { Words.key(stripped($0.text)) }
      .filter { $0.count > 8 && $0 != Words.key(site ?? "") }
    return keys.indices.contains { index in keys[..<index].contains(keys[index]) }
  }

  /// All wordings of the headline.
  func wordings() -> [String] {
    var wordings = heads.map { stripped($0.text) }
    if let title = title() { wordings.insert(title.value, at: 0) }
    return wordings
  }

  /// The element that holds the headline: an `h1`, else another heading with the same words.
  func element(of title: String?) -> Int? {
    guard let title else { return nil }
    if let found = headings.first(where: {
      $0.text == title || Words.key($0.text).hasSuffix(Words.key(title))
        || Words.key(stripped($0.text, isHeading: true)) == Words.key(title)
    }) {
      return found.node
    }
    let document = reader.document
    let key = Words.key(title)
    for index in 0..<document.count {
      guard let level = document.headingLevel(of: index), level > 1 else { continue }
      if Words.key(document.text(of: index)) == key { return index }
    }
    // Pages without headings write their headline in bold.
    guard let head = heads.first(where: { $0.place == "title" })?.text,
      let line = TitleLine.find(in: head, document: document), Words.key(line.text) == key
    else { return nil }
    return line.element
  }

  /// How far a heading and a line of the head say the same, 0...1.
  private func agreement(of heading: String, with head: String) -> Double {
    let one = Words.key(heading)
    let other = Words.key(stripped(head))
    if one == other { return 1 }
    let whole = Words.key(head)
    if one.count >= 12, whole.hasPrefix(one) || whole.contains(one) { return 0.9 }
    if other.count >= 20, one.contains(other) { return 0.8 }
    return Words.likeness(heading, head)
  }

  /// A title without the name of the site before or after it.
  private func stripped(_ title: String, isHeading: Bool = false) -> String {
    var title = Words.collapsed(title)
    for separator in [
      " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " // ",
    ] {
      var parts = title.components(separatedBy: separator)[...]
      let count = parts.count
      while parts.count > 1, let last = parts.last, isSite(last) { parts = parts.dropLast() }
      while parts.count > 1, let first = parts.first, isSite(first) { parts = parts.dropFirst() }
      title = parts.joined(separator: separator)
      guard parts.count > 1, parts.count == count, let first = parts.first else { continue }
      if isHeading,
        !heads.contains(where: { Words.key($0.text) == Words.key(first) })
      {
        continue
      } else if headings.contains(where: { Words.key($0.text) == Words.key(first) }) {
        title = first
      } else if separator == " | " {
        title = parts.max { $0.count < $1.count } ?? title
      }
    }
    return title
  }

  private func isSite(_ part: String) -> Bool {
    let key = Words.key(part).filter { $0 != " " }
    guard !key.isEmpty else { return true }
    if let site {
      let name = Words.key(site).filter { $0 != " " }
      if key == name || name.count > 3 && key.hasPrefix(name)
        || key.count > 3 && name.hasPrefix(key)
      {
        return true
      }
    }
    if let section = reader.head.first("article:section", "section"), section.count > 3,
      Words.key(section).filter({ $0 != " " }) == key
    {
      return true
    }
    guard let host = reader.address?.host else { return false }
    let labels = host.split(separator: ".")
    return labels.contains { $0.count > 2 && $0.filter { $0 != "-" } == key }
      || host.filter { $0 != "." && $0 != "-" } == key
  }
}

extension String {
  /// The parts between the occurrences of a separator.
  func components(separatedBy separator: String) -> [String] {
    guard holds(separator) else { return [self] }
    let text = Array(utf8)
    let mark = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= text.count {
      if text[index] == mark[0], text[index..<index + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: text[start..<index], as: UTF8.self))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: text[start...], as: UTF8.self)]
  }
}
