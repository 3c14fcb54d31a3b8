/// The pieces of an article as they are folded one after another into one buffer: the only way to a
/// `FoldedArticle`, whether its texts are strings or bytes of a file that are looked at once.
package struct FoldedPieces {
  private let target: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes have been put there.
  private(set) var count = 0
  /// Where each part of the article that is finished ends.
  private(set) var ends: [Int] = []

  /// How many bytes must have room for some pieces that have so many bytes, escapes and all.
  static func room(for bytes: Int, pieces: Int) -> Int { FoldedText.room(for: bytes) + pieces * 9 }

  init(into target: UnsafeMutableBufferPointer<UInt8>) { self.target = target }

  /// Goes on with a piece. Answers whether the bytes are UTF-8.
  package mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = UnsafeMutableBufferPointer(rebasing: target[count...])
    guard let length = FoldedText.fold(utf8, into: rest, seam: { _, _, _, _ in }) else {
      return false
    }
    count += length
    return true
  }

  /// Goes on with a single letter.
  package mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      target[count] = FoldedText.folded(ascii: UInt8(truncatingIfNeeded: scalar.value))
      count += 1
    } else {
      var end = count
      FoldedLetters.table.fold(scalar) {
        target[end] = $0
        end &+= 1
      }
      count = end
    }
  }

  /// Ends a piece: no phrase runs from it into the next.
  package mutating func endPiece() {
    target[count] = 0x0A
    count += 1
  }

  /// Ends a part of the article. They come in this order: headlines, authors, site, body, host.
  package mutating func endPart() { ends.append(count) }
}
