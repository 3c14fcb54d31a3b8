/// Finds the sentences of a block of text.
///
/// One pass over the UTF-8, and a look at the few bytes around each full stop: linear in the text,
/// whatever it holds. Where a full stop may as well end an abbreviation ("U.S.", "Calif."), the next
/// word decides; where it may be part of a number or a name ("3.5", "example.com"), its neighbours.
/// Scraped text that lost its spaces ("conditions.Two sources") is parted all the same.
public struct SentenceSplitter: Sendable {
  /// The most bytes that count as one sentence; longer ones are parted at a space, so that work on
  /// a sentence stays small whatever the text.
  public static let longestSentence = 2048

  /// Abbreviations of the text's language that end no sentence.
  private let abbreviations: Set<String>
  /// The words of a language in which "40." is "fortieth".
  private let ordinals: ClauseWords?

  /// A splitter that knows the abbreviations of English.
  public init() { (abbreviations, ordinals) = ([], nil) }

  /// A splitter that knows those of another language as well.
  init(words: ClauseWords?) {
    abbreviations = words?.abbreviations ?? []
    ordinals = words.flatMap { $0.putsVerbSecond ? $0 : nil }
  }

  /// The sentences of `text` as ranges of its UTF-8, in order, without the white space around them.
  /// Every byte that is not white space lies in exactly one.
  public func sentences(in text: String) -> [Range<Int>] {
    sentences(in: Array(text.utf8))
  }

  func sentences(in bytes: [UInt8]) -> [Range<Int>] {
    let text = SentenceBytes(bytes: bytes)
    var found: [Range<Int>] = []
    found.reserveCapacity(bytes.count / 100 + 2)
    var start = text.skippingSpace(from: 0)
    var lastSpace: Int?
    var at = start
    while at < bytes.count {
      if at - start >= Self.longestSentence {
        let end = lastSpace ?? text.scalarStart(at: at)
        append(start..<end, of: text, to: &found)
        start = text.skippingSpace(from: end)
        at = max(at, start)
        lastSpace = nil
        continue
      }
      if Self.isPlain(bytes[at]) {
        at += 1
        continue
      }
      if text.isSpace(at) {
        lastSpace = at
        if text.isEmptyLine(at) {
          append(start..<at, of: text, to: &found)
          start = text.skippingSpace(from: at)
          at = start
          lastSpace = nil
        } else {
          at += 1
        }
        continue
      }
      let width = text.terminatorWidth(at)
      guard width > 0 else {
        at += 1
        continue
      }
      let end = text.skippingTerminators(from: at + width)
      let stop = SentenceEnd(
        text: text, stop: at, end: end, abbreviations: abbreviations, ordinals: ordinals)
      if stop.isEnd {
        append(start..<end, of: text, to: &found)
        start = text.skippingSpace(from: end)
        at = start
        lastSpace = nil
      } else {
        at = end
      }
    }
    append(start..<bytes.count, of: text, to: &found)
    return found
  }

  /// Whether no space and no mark that ends a sentence has such a byte in it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2C, 0x2D, 0x27, 0x22: true
    default: false
    }
  }

  private func append(_ range: Range<Int>, of text: SentenceBytes, to found: inout [Range<Int>]) {
    var end = range.upperBound
    while end > range.lowerBound, text.isSpace(end - 1) { end -= 1 }
    if end > range.lowerBound { found.append(range.lowerBound..<end) }
  }
}

/// The bytes of a text with the questions that a splitter asks of them.
struct SentenceBytes {
  let bytes: [UInt8]

  /// The byte at `index`, 0 beyond the ends.
  subscript(index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  func isSpace(_ index: Int) -> Bool {
    switch self[index] {
    case 0x20, 0x0A, 0x09, 0x0D: true
    case 0xC2: self[index + 1] == 0xA0
    case 0xA0: self[index - 1] == 0xC2
    default: false
    }
  }

  /// A word in small letters with straight apostrophes.
  func lowercased(_ range: Range<Int>) -> String {
    var isPlain = true
    for byte in bytes[range] where byte >= 0x80 { isPlain = false }
    guard isPlain else {
      let word = String(decoding: bytes[range], as: UTF8.self).lowercased()
      return word.utf8.contains(0xE2) ? String(word.map { $0 == "’" ? "'" : $0 }) : word
    }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      for (place, byte) in bytes[range].enumerated() {
        buffer[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
      return range.count
    }
  }

  func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(self[index]) }

  /// Whether the byte is part of a letter: all beyond ASCII count but the blocks of punctuation.
  func isLetter(_ index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
    let start = scalarStart(at: index)
    switch self[start] {
    case 0xC2: return self[start + 1] == 0xAA || self[start + 1] == 0xB5 || self[start + 1] == 0xBA
    case 0xE2: return self[start + 1] >= 0xB0
    case 0xE3: return self[start + 1] != 0x80
    case 0xEF: return !(0xBC...0xBD).contains(self[start + 1])
    default: return self[start] > 0xC2
    }
  }

  /// A line feed with only spaces up to the next one.
  func isEmptyLine(_ index: Int) -> Bool { self[index] == 0x0A && self[index + 1] == 0x0A }

  func skippingSpace(from index: Int) -> Int {
    var index = index
    while index < bytes.count, isSpace(index) { index += 1 }
    return index
  }

  /// The first byte of the scalar that `index` lies in.
  func scalarStart(at index: Int) -> Int {
    var index = index
    while index > 0, (0x80...0xBF).contains(self[index]) { index -= 1 }
    return index
  }

  /// How many bytes the mark at `index` has that can end a sentence: `. ! ? … 。 ！ ？ ｡`; else 0.
  func terminatorWidth(_ index: Int) -> Int {
    switch self[index] {
    case 0x2E, 0x21, 0x3F: 1
    case 0xE2: self[index + 1] == 0x80 && self[index + 2] == 0xA6 ? 3 : 0
    case 0xE3: self[index + 1] == 0x80 && self[index + 2] == 0x82 ? 3 : 0
    case 0xEF:
      self[index + 1] == 0xBC && (self[index + 2] == 0x81 || self[index + 2] == 0x9F)
        || self[index + 1] == 0xBD && self[index + 2] == 0xA1 ? 3 : 0
    case 0xD8: self[index + 1] == 0x9F ? 2 : 0  // the Arabic question mark
    case 0xE0: self[index + 1] == 0xA5 && self[index + 2] == 0xA4 ? 3 : 0  // the danda
    default: 0
    }
  }

  /// Past further full stops, closing quotes and brackets, and note numbers such as `[12]`.
  func skippingTerminators(from index: Int) -> Int {
    var index = index
    while index < bytes.count {
      let more = max(terminatorWidth(index), closerWidth(index), noteWidth(index))
      guard more > 0 else { break }
      index += more
    }
    return index
  }

  /// How many bytes the closing quote or bracket at `index` has, else 0.
  func closerWidth(_ index: Int) -> Int {
    switch self[index] {
    case 0x29, 0x5D: 1
    case 0x22, 0x27: isSpace(index + 1) || index + 1 >= bytes.count ? 1 : 0
    case 0xC2: self[index + 1] == 0xBB ? 2 : 0
    case 0xE2:
      switch (self[index + 1], self[index + 2]) {
      case (0x80, 0x9D), (0x80, 0x99): 3
      // What opens elsewhere closes in „German“.
      case (0x80, 0x9C): isSpace(index + 3) || index + 3 >= bytes.count ? 3 : 0
      default: 0
      }
    case 0xE3: self[index + 1] == 0x80 && [0x8D, 0x8F].contains(self[index + 2]) ? 3 : 0
    case 0xEF: self[index + 1] == 0xBC && self[index + 2] == 0x89 ? 3 : 0
    default: 0
    }
  }

  private func noteWidth(_ index: Int) -> Int {
    guard self[index] == 0x5B, isDigit(index + 1) else { return 0 }
    var end = index + 1
    while isDigit(end), end - index < 5 { end += 1 }
    return self[end] == 0x5D ? end + 1 - index : 0
  }
}
