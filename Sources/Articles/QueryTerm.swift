/// A word or a phrase to be found in folded text.
package struct QueryTerm: Sendable, Hashable {
  /// The folded pieces; between two of them stands whatever is not part of a word.
  package let pieces: [[UInt8]]
  /// Whether the last piece may go on in the text, so that `hostag` finds "hostages".
  package let isOpen: Bool
  /// The byte of the first piece that is looked for first, with the one after it if there is one.
  let anchor: Int

  /// A term of the words in `text`, or nothing if there are none.
  package init?(_ text: some StringProtocol, isOpen: Bool) {
    pieces = FoldedText.bytes(of: String(text)).split(separator: 0x20).map(Array.init)
    self.isOpen = isOpen
    guard let first = pieces.first else { return nil }
    anchor = Self.rarest(in: first)
  }

  /// The folded pieces with a space between them.
  var joined: [UInt8] { Array(pieces.joined(separator: [0x20])) }

  /// Whether a tag is meant: all of it, or its beginning if the term is open.
  package func matches(tag: String) -> Bool {
    let tag = FoldedText.bytes(of: tag)
    return isOpen ? tag.starts(with: joined) : tag == joined
  }

  /// Whether what holds this term holds `other` too.
  func narrows(_ other: QueryTerm) -> Bool {
    if self == other { return true }
    guard other.isOpen, let theirs = other.pieces.last else { return false }
    let whole = other.pieces.count - 1
    return pieces.count > whole && pieces[whole].starts(with: theirs)
      && pieces[..<whole] == other.pieces[..<whole]
  }

  /// Whether the term stands in a text that is not folded.
  package func stands(in text: String) -> Bool {
    FoldedText.bytes(of: text).withUnsafeBufferPointer { firstMatch(in: $0) } != nil
  }

  /// The first place in `text` where the term stands.
  func firstMatch(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Range<Int>? {
    guard let first = pieces.first, !text.isEmpty else { return nil }
    return first.withUnsafeBufferPointer { first in
      let (rare, isPair) = (first[anchor], first.count > 1)
      let next = isPair ? first[anchor + 1] : 0
      var from = start + anchor
      while true {
        from =
          isPair
          ? text.firstIndex(of: rare, then: next, from: from)
          : text.firstIndex(of: rare, from: from)
        guard from < text.count else { return nil }
        let begin = from &- anchor
        if text.startsWord(at: begin), text.holds(first, at: begin),
          pieces.count == 1 || text.endsWord(at: begin + first.count),
          let end = end(in: text, afterFirst: begin + first.count)
        {
          return begin..<end
        }
        from &+= 1
      }
    }
  }

  /// Every place where the term stands, none overlapping.
  func allMatches(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let match = firstMatch(in: text, from: from) {
      found.append(match)
      from = max(match.upperBound, from + 1)
    }
    return found
  }

  /// The end of the term whose first piece ends at `end`, if the rest follows.
  func end(in text: UnsafeBufferPointer<UInt8>, afterFirst end: Int) -> Int? {
    var end = end
    for piece in pieces.dropFirst() {
      guard text.endsWord(at: end),
        let next = piece.withUnsafeBufferPointer({ text.place(of: $0, after: end) })
      else { return nil }
      end = next + piece.count
    }
    return isOpen || text.endsWord(at: end) ? end : nil
  }

  /// The index of the byte that news text has least of, with the byte after it if there is one: it is
  /// looked for first.
  private static func rarest(in piece: [UInt8]) -> Int {
    func price(_ index: Int) -> Int { commonness(of: index, in: piece) }
    if piece.count < 2 { return 0 }
    return piece.indices.dropLast()
      .min { price($0) + price($0 + 1) < price($1) + price($1 + 1) } ?? 0
  }

  /// Of a letter that is not ASCII the last byte tells most.
  private static func commonness(of index: Int, in piece: [UInt8]) -> Int {
    let byte = piece[index]
    if byte < 0x80 { return Int(commonness[Int(byte)]) }
    let isLast = index + 1 == piece.count || piece[index + 1] & 0xC0 != 0x80
    return isLast && byte < 0xC0 ? 20 : 200
  }

  private static let commonness: [UInt8] = {
    var table = [UInt8](repeating: 20, count: 128)
    for (rank, byte) in "0123456789xqzj-'.,kvbpgwyfmcudlhrsnioate ".utf8.enumerated() {
      table[Int(byte)] = UInt8(20 + rank)
    }
    return table
  }()
}
