import Markup

/// Leaves out the link at the very end of an entry that leads to the rest of it, or to what readers
/// said: the reader of a feed has the entry's own link.
struct DropReadOn: ExtractionRule {
  func apply(to reading: inout Reading) {
    var end = Int.max
    // A link to the comments may stand beside it.
    for _ in 0..<2 {
      guard let last = reading.lastWords(before: end),
        let link = link(around: last, reading.document), isReadOn(link, reading)
      else { return }
      // With the brackets around it, if there is nothing else.
      let block = isAlone(link, reading) ? reading.document.block(around: link) : nil
      reading.drop(block ?? link, by: "DropReadOn")
      end = block ?? link
    }
  }

  /// The link that a text is in.
  private func link(around text: Int, _ document: HTMLDocument) -> Int? {
    var node = document.parent(of: text)
    for _ in 0..<3 {
      guard let element = node else { return nil }
      if document.tag(of: element) == .a { return element }
      node = document.parent(of: element)
    }
    return nil
  }

  private func isReadOn(_ link: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    guard document.end(of: link) - link < 12,
      let text = document.shortText(of: link, within: 300)
    else { return false }
    let key = Words.key(text)
    let isHead = Self.heads.contains { key.begins(with: $0) }
    if isAlone(link, reading) { return isHead || Self.whole.contains(key) }
    return isHead && isAfterSentence(link, document)
      && text.first { $0.isLetter }?.isLowercase == false
  }

  /// Whether a link is all that its paragraph says, but for signs.
  private func isAlone(_ link: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    let block = document.block(around: link) ?? document.first(.body) ?? 0
    let own = reading.measures.written(document.nodes[link], link)
    return reading.measures.written(document.nodes[block], block) - own <= 6
  }

  /// Whether no sentence goes on into a link.
  private func isAfterSentence(_ link: Int, _ document: HTMLDocument) -> Bool {
    for node in (0..<link).reversed().prefix(20) {
      let range = document.textRange(of: node)
      guard let last = document.bytes[range].last(where: { $0 > 0x20 }) else { continue }
      // The last byte of "…" and "”" is none of a letter's that many languages end with.
      return ".!?)]:\"([|".utf8.contains(last)
        || document.bytes[range].suffix(4).contains(0xE2)
    }
    return true
  }

  /// What opens such a link; the title of the entry may follow.
  private static let heads: [String] = [
    "continue reading", "read more", "keep reading", "read the rest", "read the full",
    "read full", "read the whole", "weiterlesen", "lire la suite", "seguir leyendo", "leer más",
    "continua a leggere", "leggi tutto", "lees verder", "lees meer", "läs mer", "continue lendo",
    "leia mais", "czytaj dalej", "czytaj więcej", "читать далее", "続きを読む",
  ]

  private static let whole: Set<String> = [
    "more", "read on", "comments", "comment", "add a comment", "leave a comment", "mehr",
    "mehr lesen",
    "full story", "full article", "kommentare",
  ]
}
