import Markup

/// The words in the class and id of elements, split where people split them: at spaces, hyphens,
/// underscores, digits and capitals. Whole words only: "share" is not in "shareholder".
///
/// Read once for a page; elements that are named alike share their words.
struct ClassWords {
  /// The words of elements that are named alike; the first is of those without a name.
  private var lists: [[String]] = [[]]
  /// For each node its place in `lists`.
  private var places: [Int32]
  /// The same without its id, for each line or word that has one.
  private var withoutAnchor: [Int: Int32] = [:]

  init(_ document: HTMLDocument) {
    places = Array(repeating: 0, count: document.count)
    var known: [UInt64: Int32] = [:]
    document.bytes.withUnsafeBufferPointer { bytes in
      for node in 0..<document.count {
        let tag = document.tag(of: node)
        guard tag == .unknown || document.hasAttributes(node) else { continue }
        let name = tag == .unknown ? document.name(of: node) : ""
        places[node] = place(
          of: node, named: name, by: Self.attributes, in: document, bytes, &known)
        if Self.holdsAnchor(tag), document.has(.id, node) {
          withoutAnchor[node] = place(
            of: node, named: name, by: Self.withoutID, in: document, bytes, &known)
        }
      }
    }
  }

  /// The place in `lists` of the words in some attributes of an element and in its name.
  private mutating func place(
    of node: Int, named name: String, by attributes: [HTMLAttribute], in document: HTMLDocument,
    _ bytes: UnsafeBufferPointer<UInt8>, _ known: inout [UInt64: Int32]
  ) -> Int32 {
    var hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { Self.hash($0, $1) }
    hash = Self.hash(hash, 0x20)
    var isNamed = !name.isEmpty
    for attribute in attributes {
      guard let range = range(of: attribute, node, document) else { continue }
      isNamed = true
      for index in range { hash = Self.hash(hash, bytes[index]) }
      hash = Self.hash(hash, 0x20)
    }
    guard isNamed else { return 0 }
    if let place = known[hash] { return place }
    var words = name.split(separator: "-").map(String.init)
    for attribute in attributes {
      guard let range = range(of: attribute, node, document) else { continue }
      Self.read(bytes[range], into: &words)
    }
    let place = Int32(lists.count)
    known[hash] = place
    lists.append(words)
    return place
  }

  /// Where the words of an attribute stand, if it has some and is not longer than names are.
  private func range(
    of attribute: HTMLAttribute, _ node: Int, _ document: HTMLDocument
  ) -> Range<Int>? {
    guard let range = document.attributeRange(attribute, of: node), !range.isEmpty,
      range.count < 600
    else { return nil }
    return range
  }

  /// The words of an element's class, id and test id, and of a name of the page's own, in lower
  /// case.
  func of(_ node: Int) -> [String] { lists[Int(places[node])] }

  /// The same but for the id of a heading, a cell, a link or a word: that is often a place to jump
  /// to, made of what it says, and tells nothing of what it is.
  func withoutAnchor(of node: Int) -> [String] {
    lists[Int(withoutAnchor[node] ?? places[node])]
  }

  private static let attributes: [HTMLAttribute] = [.class, .id, .dataTestid, .dataComponent]

  private static let withoutID: [HTMLAttribute] = attributes.filter { $0 != .id }

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func read(_ value: Slice<UnsafeBufferPointer<UInt8>>, into words: inout [String]) {
    for part in value.split(separator: 0x20) {
      let before = words.count
      split(part, into: &words)
      // "category-cookies": what a story is about, as blogs write it on the whole of it.
      if words.count > before + 1, subjects.contains(words[before]),
        !bars.contains(words[before + 1])
      {
        words.removeSubrange((before + 1)...)
      }
      // "has-sidebar", "hide-from-toc": about something else, or about its absence.
      if words[before...].contains(where: { turns.contains($0) }) {
        words.removeSubrange(before...)
      }
    }
  }

  private static func holdsAnchor(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6, .a, .span, .li, .dt, .dd, .tr, .td, .th, .pre, .code,
      .sup:
      true
    default: false
    }
  }

  private static let subjects: Set<String> = ["category", "tag"]
  private static let bars: Set<String> = ["list", "links", "cloud", "bar", "menu", "nav"]

  private static let turns: Set<String> = [
    "no", "not", "has", "have", "hide", "with", "without", "non", "exclude", "disable", "allow",
  ]

  private static func split(
    _ part: Slice<UnsafeBufferPointer<UInt8>>, into words: inout [String]
  ) {
    var word: [UInt8] = []
    var wasLower = false
    func flush() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in part {
      switch byte {
      case 0x61...0x7A:
        word.append(byte)
        wasLower = true
      case 0x41...0x5A:
        // A capital after one or two letters is chance, as in names that a machine made.
        if wasLower, word.count > 2 { flush() }
        word.append(byte | 0x20)
        wasLower = false
      case 0x80...0xFF: word.append(byte)
      default:
        flush()
        wasLower = false
      }
    }
    flush()
  }
}
