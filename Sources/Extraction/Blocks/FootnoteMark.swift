import Markup

/// The small raised number that leads to a footnote, told from a power: "language¹", not "10²".
enum FootnoteMark {
  /// The number of a mark at a raised element, with what stands before it in its line.
  ///
  /// A raised number that is a link is one; another is one at the head of its line, after a mark of
  /// punctuation, or after a word of four letters, which no unit of measure has.
  static func number(at sup: Int, after line: [UInt8], in document: HTMLDocument) -> String? {
    guard document.end(of: sup) - sup < 8 else { return nil }
    let words = Words.collapsed(document.text(of: sup))
    guard !words.isEmpty, words.utf8.count < 4,
      words.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let isLink =
      document.parent(of: sup).map { document.tag(of: $0) == .a } == true
      || (sup..<document.end(of: sup)).contains { document.tag(of: $0) == .a }
    let text = String(decoding: line.suffix(16), as: UTF8.self)
    guard !isLink, let last = text.last else { return words }
    if ".,;:!?)”’\"»。、".contains(last) { return words }
    return text.suffix(4).count == 4 && text.suffix(4).allSatisfy(\.isLetter) ? words : nil
  }
}
