import Markup

/// The headings of a page: those that may be its headline, and the lesser ones.
struct PageHeadings {
  typealias Heading = (node: Int, text: String)

  /// Headings that may be the headline, the first 60 of them.
  let main: [Heading]
  /// The keys of their texts.
  let keys: [String]
  /// Headings of the levels 2 to 4, the first 40 of them.
  let lesser: [Heading]
  let lesserKeys: [String]

  /// `site` is the name of the site, which is no headline; `titles` are the keys of those of the
  /// head.
  init(_ document: HTMLDocument, _ words: ClassWords, site: String?, titles: [String]) {
    var main: [Heading] = []
    var lesser: [Heading] = []
    let name = Words.key(site ?? "")
    // Of 100,000 headings with too little or too much to say only so many are read.
    var looked = 0
    for node in 0..<document.count where document.tag(of: node) != .text {
      guard let level = document.headingLevel(of: node), !document.has(.hidden, node) else {
        continue
      }
      let isMain = main.count < 60 && Self.isHeadline(node, level: level, in: document, words)
      let isLesser = lesser.count < 40 && (2...4).contains(level)
      guard isMain || isLesser else { continue }
      looked += 1
      if looked > 400 { break }
      var text = Words.collapsed(Self.visibleText(of: node, in: document, words, titles))
      while let last = text.last, last == "¶" || last == "#" || last.isWhitespace {
        text.removeLast()
      }
      // What parted a kicker from the headline.
      if let mark = text.first, "-–—:|·".contains(mark), text.dropFirst().first == " " {
        text.removeFirst(2)
      }
      guard text.count < 400 else { continue }
      if isMain, text.count > 2, Words.key(text) != name { main.append((node, text)) }
      if isLesser, text.count > 8 { lesser.append((node, text)) }
    }
    // A lesser heading that is marked as the headline is it only where no `h1` is one.
    let first = main.filter { document.headingLevel(of: $0.node) == 1 }
    self.main = first.isEmpty ? main : first
    self.lesser = lesser
    keys = self.main.map { Words.key($0.text) }
    lesserKeys = lesser.map { Words.key($0.text) }
  }

  /// Whether a heading may be the headline: an `h1`, or one that is marked as it, but no step of a
  /// breadcrumb and no second wording.
  private static func isHeadline(
    _ node: Int, level: Int, in document: HTMLDocument, _ words: ClassWords
  ) -> Bool {
    let property = document.attribute(.itemprop, of: node)?.lowercased()
    guard property != "alternativeheadline" else { return false }
    guard level == 1 else { return property == "headline" }
    var element: Int? = node
    for _ in 0..<4 {
      guard let at = element else { break }
      let names = words.of(at)
      if names.contains("breadcrumb") || names.contains("breadcrumbs") { return false }
      element = document.parent(of: at)
    }
    // The last item of a short list of links is a step of a breadcrumb, too.
    guard let item = document.parent(of: node), document.tag(of: item) == .li,
      let list = document.parent(of: item), document.end(of: list) - list < 100
    else { return true }
    let before = (list..<item).contains { document.tag(of: $0) == .a }
    let after = (document.end(of: item)..<document.end(of: list)).contains {
      document.tag(of: $0) == .li
    }
    return !before || after
  }

  /// Where the kicker ends that stands in a part of its own before the words of a headline, "Harbour
  /// board", in a smaller line over it. Of what the head says as well it is the beginning.
  private static func kickerEnd(
    in node: Int, _ document: HTMLDocument, _ words: ClassWords, _ titles: [String]
  ) -> Int? {
    var index = node + 1
    let end = min(document.end(of: node), node + 200)
    while index < end, document.tag(of: index) == .text {
      guard document.bytes[document.textRange(of: index)].allSatisfy({ $0 <= 0x20 }) else {
        return nil
      }
      index += 1
    }
    guard index < end, words.of(index).contains(where: { kickers.contains($0) }),
      let kicker = document.shortText(of: index, within: 400).map({ Words.key($0) }),
      !titles.contains(where: { $0.holds(kicker) })
    else { return nil }
    var rest = ""
    for follower in document.end(of: index)..<max(document.end(of: index), end)
    where document.tag(of: follower) == .text {
      let bytes = document.bytes[document.textRange(of: follower)].prefix(200)
      rest += String(decoding: bytes, as: UTF8.self)
      if rest.utf8.count > 200 { break }
    }
    // What follows a kicker is a sentence or nearly so, and no mark alone.
    return Words.key(rest).utf8.count >= 12 ? document.end(of: index) : nil
  }

  private static let kickers: Set<String> = [
    "kicker", "topline", "overline", "roofline", "dachzeile", "spitzmarke", "eyebrow", "surtitle",
    "overtitle", "supertitle", "antetitulo", "antetítulo", "cintillo", "volanta", "occhiello",
    "surtitre", "bovenkop", "vinjett",
  ]

  /// The words of a heading without those of scripts, images, buttons and hidden parts in it, and
  /// without a kicker that only it knows: the first 4,000 bytes of them, in the first 2,000 nodes.
  /// No headline is that long.
  private static func visibleText(
    of node: Int, in document: HTMLDocument, _ words: ClassWords, _ titles: [String]
  ) -> String {
    var text = ""
    let end = min(document.end(of: node), node + 2000)
    var index = kickerEnd(in: node, document, words, titles) ?? node + 1
    while index < end, text.utf8.count < 4000 {
      switch document.tag(of: index) {
      case .script, .style, .svg, .button, .template, .noscript: index = document.end(of: index)
      case .text:
        let bytes = document.bytes[document.textRange(of: index)].prefix(4000)
        text += String(decoding: bytes, as: UTF8.self)
        index += 1
      case .br, .p, .div:
        text += " "
        index += 1
      default: index = document.has(.hidden, index) ? document.end(of: index) : index + 1
      }
    }
    return text
  }
}
