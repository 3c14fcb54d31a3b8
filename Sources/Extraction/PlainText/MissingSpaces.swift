/// Puts back the space that was lost after a full stop or a comma: "conditions.Two sources",
/// "Concurrently,a senior".
///
/// It touches a stretch without spaces only where nothing else can be meant: letters on both sides,
/// one such place in the stretch, no slash, at sign, bracket or the like in it (addresses, paths,
/// code), no initials, and no digit but those of a year or an ordinal before the stop. After a stop the next word must have a capital, and
/// where the word before has one too ("Foundation.Date"), must be a word that opens sentences.
enum MissingSpaces {
  /// The text with its spaces. Linear; a text that lacks none is returned as it is.
  static func mended(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var places: [Int] = []
    var start = 0
    while start < bytes.count {
      var end = start
      var isCandidate = false
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A {
        if isStop(bytes[end]) && end > start { isCandidate = true }
        end += 1
      }
      if isCandidate, end - start <= 80, let place = place(in: bytes[start..<end]) {
        places.append(place)
      }
      start = end + 1
    }
    guard !places.isEmpty else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + places.count)
    var done = 0
    for place in places {
      result += bytes[done..<place]
      result.append(0x20)
      done = place
    }
    result += bytes[done...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the one space is missing in a stretch without spaces, if it is.
  private static func place(in word: ArraySlice<UInt8>) -> Int? {
    guard
      word.allSatisfy({
        isLetter($0) || isDigit($0) || isStop($0) || "'\"-();:".utf8.contains($0)
      })
    else { return nil }
    // A bracket after a letter is a call's.
    if zip(word, word.dropFirst()).contains(where: { isLetter($0) && $1 == 0x28 }) { return nil }
    var found: Int?
    for index in word.indices where isStop(word[index]) {
      let after = afterClosing(index + 1, in: word)
      guard after < word.endIndex, isLetter(word[after]) else { continue }
      // A second one: initials, a host, a list of names.
      if found != nil { return nil }
      guard fits(word, stop: index, next: after) else { return nil }
      found = after
    }
    return found
  }

  private static func fits(_ word: ArraySlice<UInt8>, stop: Int, next: Int) -> Bool {
    let before = Array(
      word[..<stop].reversed().prefix { isLetter($0) || isDigit($0) }.reversed())
    let opening = opensQuote(next, in: word)
    let after = word[(next + (opening ? 3 : 0))...].prefix(while: isLetter)
    guard before.count >= 2, let last = before.last, !isCapital(last), let first = after.first,
      word.count(where: isDigit) == 0 || isYearOrOrdinal(before, in: word)
    else { return false }
    if word[stop] == 0x2C { return after.count >= 2 || first == 0x61 || first == 0x49 }
    guard isCapital(first), after.dropFirst().allSatisfy({ !isCapital($0) }) else { return false }
    if opening || word[stop] != 0x2E { return true }
    let sentenceOpener = String(decoding: after, as: UTF8.self)
    if openers.contains(sentenceOpener) { return true }
    return after.count >= 2 && !isCapital(before.first ?? 0x41)
  }

  /// "2023" or "31st": the only numbers that end a sentence often enough, and no digit elsewhere.
  private static func isYearOrOrdinal(_ before: [UInt8], in word: ArraySlice<UInt8>) -> Bool {
    let digits = before.prefix(while: isDigit).count
    guard digits == word.count(where: isDigit) else { return false }
    let suffix = String(decoding: before[digits...], as: UTF8.self)
    if digits == 4 { return suffix.isEmpty && (before[0] == 0x31 || before[0] == 0x32) }
    return digits <= 2 && ["st", "nd", "rd", "th"].contains(suffix)
  }

  /// The index after a closing quotation mark at `index`, or `index`.
  private static func afterClosing(_ index: Int, in word: ArraySlice<UInt8>) -> Int {
    guard index + 2 < word.endIndex, word[index] == 0xE2, word[index + 1] == 0x80 else {
      return index
    }
    return word[index + 2] == 0x9D || word[index + 2] == 0x99 ? index + 3 : index
  }

  private static func opensQuote(_ index: Int, in word: ArraySlice<UInt8>) -> Bool {
    index + 2 < word.endIndex && word[index] == 0xE2 && word[index + 1] == 0x80
      && (word[index + 2] == 0x9C || word[index + 2] == 0x98)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x3F || byte == 0x21
  }

  /// A letter of ASCII, or a byte of any other character.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static let openers: Set<String> = [
    "A", "After", "All", "Although", "An", "And", "As", "At", "Before", "But", "By", "During",
    "For",
    "From", "He", "Her", "His", "However", "I", "If", "In", "It", "Its", "Many", "Most", "No",
    "On", "One", "Our", "She", "Since", "So", "Some", "That", "The", "Their", "There", "These",
    "They", "This", "Those", "To", "Two", "We", "What", "When", "While", "With", "You",
  ]
}
