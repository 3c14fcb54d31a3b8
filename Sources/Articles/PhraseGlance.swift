/// A look at the bytes of a record as they lie on the disk, before they are folded, that tells of most
/// records which hold the first word of a phrase whether the second cannot follow it. It never says so
/// of one in which the phrase stands.
///
/// It knows what folding makes of ASCII and of typographic signs, and of other records says nothing.
package struct PhraseGlance: Sendable {
  private let first: [UInt8]
  private let second: [UInt8]
  /// Where the two bytes of the first word are that are looked for, and what makes lower case of them.
  private let place: Int
  private let cases: (UInt8, UInt8)

  /// A look for a term; nothing if it is no phrase, or one that is not letters and digits of ASCII.
  package init?(_ term: QueryTerm) {
    guard term.pieces.count > 1, term.pieces[0].count > 1,
      term.pieces[..<2].allSatisfy({ $0.allSatisfy(Self.isFolded) })
    else { return nil }
    (first, second) = (term.pieces[0], term.pieces[1])
    place = min(term.anchor, first.count - 2)
    cases = (Self.lowering(first[place]), Self.lowering(first[place + 1]))
  }

  /// Whether the phrase may stand in a text of a record that consists of these bytes.
  package func mayStand(in record: UnsafeBufferPointer<UInt8>) -> Bool {
    var from = place
    while true {
      from = record.firstIndex(
        of: first[place], then: first[place + 1], from: from, setting: cases)
      guard from < record.count else { return !Self.isTold(by: record) }
      if holds(first, record, at: from - place), goesOn(record, at: from - place + first.count) {
        return true
      }
      from += 1
    }
  }

  /// Whether the second word may follow what ends at an index: nothing is known unless a space and a
  /// letter or digit come there.
  private func goesOn(_ record: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    guard end < record.count, !Self.isWord(record[end]) else { return false }
    guard end + 1 < record.count, record[end] == 0x20, Self.isWord(record[end + 1]) else {
      return true
    }
    return holds(second, record, at: end + 1)
  }

  /// Whether a word stands at an index, in whatever case.
  private func holds(
    _ word: [UInt8], _ record: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    guard index >= 0, index + word.count <= record.count else { return false }
    return word.indices.allSatisfy { offset in
      let byte = record[index + offset]
      return byte == word[offset] || byte | 0x20 == word[offset] && word[offset] >= 0x61
    }
  }

  /// Whether nothing of a record folds to letters or digits of ASCII but those themselves.
  private static func isTold(by record: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = record.baseAddress else { return true }
    let raw = UnsafeRawPointer(base)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = 0
    while index < record.count {
      if index + 8 <= record.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let escapes = word ^ (0x5C &* ones)
        if (word | (escapes &- ones) & ~escapes) & (0x80 &* ones) == 0 {
          index += 8
          continue
        }
      }
      let byte = record[index]
      if byte == 0x5C {
        guard index + 1 < record.count, record[index + 1] != 0x75 else { return false }
        index += 2
      } else if byte < 0x80 {
        index += 1
      } else {
        // Dashes, quotes and the ellipsis.
        guard index + 2 < record.count, byte == 0xE2, record[index + 1] == 0x80,
          [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6].contains(record[index + 2])
        else { return false }
        index += 3
      }
    }
    return true
  }

  /// Whether a byte is a letter or a digit, in whatever case.
  private static func isWord(_ byte: UInt8) -> Bool {
    isFolded(byte) || byte &- 0x41 < 26
  }

  private static func isFolded(_ byte: UInt8) -> Bool {
    UnsafeBufferPointer<UInt8>.isWord(byte)
  }

  private static func lowering(_ byte: UInt8) -> UInt8 { byte >= 0x61 ? 0x20 : 0 }
}
