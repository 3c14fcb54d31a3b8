import Markup

/// The words in the class and id of elements, split where people split them: at spaces, hyphens,
/// underscores, digits and capitals. Whole words only: "share" is not in "shareholder".
struct ClassWords {
  private let document: HTMLDocument

  init(_ document: HTMLDocument) { self.document = document }

  /// The words of an element's class, id and test id, and of a name of the page's own, in lower
  /// case.
  func of(_ node: Int) -> [String] {
    var words: [String] = []
    if document.tag(of: node) == .unknown {
      words = document.name(of: node).split(separator: "-").map(String.init)
    }
    for name in [HTMLAttribute.class, .id, .dataTestid, .dataComponent] {
      guard let range = document.attributeRange(name, of: node), range.count < 600 else { continue }
      for part in document.bytes[range].split(separator: 0x20) {
        let before = words.count
        split(part, into: &words)
        // "has-sidebar", "hide-from-toc": about something else, or about its absence.
        if words[before...].contains(where: { Self.turns.contains($0) }) {
          words.removeSubrange(before...)
        }
      }
    }
    return words
  }

  private static let turns: Set<String> = [
    "no", "not", "has", "have", "hide", "with", "without", "non", "exclude", "disable", "allow",
  ]

  private func split(_ part: ArraySlice<UInt8>, into words: inout [String]) {
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
