/// The names of days as a tree of letters, so that all of them are looked for at once: reading a name
/// costs a step a letter, however many names there are. Spaces, hyphens, stops and apostrophes are no
/// letters: "Eid al-Fitr" and "eid al fitr", "Mi'raj" and "Miraj" are one name.
///
/// In the tables names are parted by commas, all in small letters; a word may be several, "eid|id", or may be left out, "day?". A "^" before a name asks
/// for capitals: its words are everyday words too. A name without a law is that of something else, so
/// that "Good Friday Agreement" is no Friday.
struct DayNames: Sendable {
  /// A name that was found.
  struct Match {
    /// Nothing if it is no day's name.
    var law: Holiday?
    /// The index of the token after it.
    var next: Int
    var needsCapitals: Bool
  }

  private struct Node {
    var letter: UInt8
    var firstChild: Int32 = 0
    var nextSibling: Int32 = 0
    /// The place of its law in the table, or -1.
    var law: Int32 = -1
    var needsCapitals = false
  }

  private var nodes = ContiguousArray([Node(letter: 0)])
  private var laws: [Holiday?] = []
  private var openers: Set<String> = []

  /// Adds names; returns the words that one of all can start with.
  mutating func add(_ table: [(String, Holiday?)]) -> Set<String> {
    for (names, law) in table {
      laws.append(law)
      for name in names.split(separator: ",") { add(name.drop { $0 == " " || $0 == "\n" }) }
    }
    return openers
  }

  /// The longest name that starts with a token.
  func match(_ page: Page, at index: Int) -> Match? {
    var best: Match?
    var node = 0
    var place = index
    while place < index + 14 {
      let token = page[place]
      switch token.kind {
      case .word:
        guard let next = follow(page, token, from: node) else { return best }
        node = next
        if nodes[node].law >= 0 {
          best = Match(
            law: laws[Int(nodes[node].law)], next: place + 1,
            needsCapitals: nodes[node].needsCapitals)
        }
      case .mark where place > index && isLink(page, place):
        // The apostrophe of a plural's possessive belongs to the name.
        if let found = best, found.next == place, token.term == .apostrophe,
          !page.isGlued(place + 1), page.spells(place - 1, endingInS: true)
        {
          best?.next = place + 1
        }
      default: return best
      }
      place += 1
    }
    return best
  }

  private func isLink(_ page: Page, _ place: Int) -> Bool {
    switch page[place].term {
    case .apostrophe, .dot: page.isGlued(place)
    case .hyphen: page.isGlued(place) && page.isGlued(place + 1)
    default: false
    }
  }

  private func follow(_ page: Page, _ token: Token, from node: Int) -> Int? {
    var node = node
    var before: UInt8 = 0
    for offset in Int(token.start)..<Int(token.end) {
      let byte = page.bytes[offset]
      guard let child = child(of: node, Lexicon.folded(byte, after: before)) else { return nil }
      node = child
      before = byte
    }
    return node
  }

  private func child(of node: Int, _ letter: UInt8) -> Int? {
    var child = Int(nodes[node].firstChild)
    while child > 0, nodes[child].letter != letter { child = Int(nodes[child].nextSibling) }
    return child > 0 ? child : nil
  }

  private mutating func add(_ name: Substring) {
    let needsCapitals = name.hasPrefix("^")
    let words = name.drop { $0 == "^" }.split(whereSeparator: { $0 == " " || $0 == "\n" })
    extend(0, words[...], needsCapitals, isFirst: true)
  }

  private mutating func extend(
    _ node: Int, _ words: ArraySlice<Substring>, _ needsCapitals: Bool, isFirst: Bool
  ) {
    guard let word = words.first else {
      // A name that stands in two tables keeps its first law.
      if nodes[node].law < 0 {
        nodes[node].law = Int32(laws.count - 1)
        nodes[node].needsCapitals = needsCapitals
      }
      return
    }
    if word.hasSuffix("?") { extend(node, words.dropFirst(), needsCapitals, isFirst: isFirst) }
    for form in word.split(separator: "|") {
      let form = form.hasSuffix("?") ? form.dropLast() : form
      let isOwner = form.hasSuffix("'s")
      let stem = isOwner ? form.dropLast(2) : form
      let letters = stem.filter { $0 != "'" }
      if isFirst { open(stem, isOwner: isOwner, before: words.dropFirst().first) }
      let end = path(from: node, isOwner ? letters + "s" : letters)
      extend(end, words.dropFirst(), needsCapitals, isFirst: false)
    }
  }

  /// Notes the tokens that a name with that first word can start with.
  private mutating func open(_ word: Substring, isOwner: Bool, before next: Substring?) {
    let whole = word.filter { $0 != "'" }
    openers.insert(whole)
    if isOwner { openers.insert(whole + "s") }
    if let piece = word.split(separator: "'").first { openers.insert(String(piece)) }
    // "Eidul Fitr": a short word may be written with the one before it.
    for form in next?.split(separator: "|") ?? [] where form.utf8.count <= 2 {
      openers.insert(whole + form)
    }
  }

  private mutating func path(from node: Int, _ letters: String) -> Int {
    var node = node
    for letter in letters.utf8 {
      if let child = child(of: node, letter) {
        node = child
      } else {
        nodes.append(Node(letter: letter, nextSibling: nodes[node].firstChild))
        nodes[node].firstChild = Int32(nodes.count - 1)
        node = nodes.count - 1
      }
    }
    return node
  }
}

extension Page {
  /// Whether the word at a place ends in "s".
  fileprivate func spells(_ index: Int, endingInS: Bool) -> Bool {
    self[index].isWord && bytes[Int(self[index].end) - 1] | 0x20 == 0x73
  }
}
