import Markup

/// Cuts off the line that WordPress writes under each entry of a feed: "The post … appeared first
/// on …", in the languages that it speaks.
struct CutFeedTail: ExtractionRule {
  func apply(to reading: inout Reading) {
    let document = reading.document
    guard let last = reading.lastWords(), let block = document.block(around: last),
      let text = document.shortText(of: block, within: 800),
      (block..<document.end(of: block)).contains(where: { document.tag(of: $0) == .a })
    else { return }
    let words = Words.collapsed(text)
    if Self.tails.contains(where: { words.hasPrefix($0.opening) && words.holds($0.middle) }) {
      reading.drop(block, by: "CutFeedTail")
    }
  }

  private static let tails: [(opening: String, middle: String)] = [
    ("The post ", " appeared first on "), ("Der Beitrag ", " erschien zuerst auf "),
    ("L’article ", " est apparu en premier sur "), ("La entrada ", " se publicó primero en "),
    ("L'articolo ", " proviene da "), ("L’articolo ", " proviene da "),
    ("Het bericht ", " verscheen eerst op "), ("O post ", " apareceu primeiro em "),
    ("O conteúdo ", " aparece primeiro em "), ("Artykuł ", " pochodzi z serwisu "),
    ("Inlägget ", " dök först upp på "), ("Indlægget ", " blev først udgivet på "),
    ("Сообщение ", " появились сначала на "), ("Запись ", " впервые появилась "),
  ]
}

extension Reading {
  /// The last text before a node that is not left out and holds a letter or digit, and not only
  /// signs as in " →".
  func lastWords(before end: Int = .max) -> Int? {
    var node = min(end, document.count) - 1
    while node > 0 {
      let range = document.textRange(of: node)
      let holdsLetter = document.bytes[range].contains { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
          || byte >= 0xC3 && byte != 0xE2
      }
      if holdsLetter {
        guard let part = droppedPart(around: node) else { return node }
        node = part
      }
      node -= 1
    }
    return nil
  }

  /// The part around a node that was left out.
  private func droppedPart(around node: Int) -> Int? {
    var part: Int? = node
    for _ in 0..<12 {
      guard let element = part else { return nil }
      if isDropped(element) { return element }
      part = document.parent(of: element)
    }
    return nil
  }
}

extension HTMLDocument {
  /// The block around a node that is less than the whole page.
  func block(around node: Int) -> Int? {
    var element = parent(of: node)
    while let part = element, !tag(of: part).isBlock { element = parent(of: part) }
    return element.flatMap { tag(of: $0) == .body ? nil : $0 }
  }
}
