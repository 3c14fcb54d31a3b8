import Markup

/// Ends the text where the page's own linked data ends it: what follows is another article, the
/// feed of a live page, or furniture.
///
/// Some pages declare only a teaser, and some cut the text short. So what is declared is believed
/// only if it is several passages of the page from the first letter to the last.
struct CutBeyondDeclaredBody: ExtractionRule {
  /// How far ahead a passage is sought, in letters: headings and lists are often left out of one of
  /// the two texts.
  private static let reach = 1500

  func apply(to reading: inout Reading) {
    guard let body = reading.metadata.articleBody, (500..<1 << 20).contains(body.utf8.count)
    else { return }
    let declared = Self.letters(of: Self.withoutTags(body))
    var place = 0
    var matched = 0
    var found: [Int] = []
    for index in reading.passages.indices where reading.passages[index].isKept {
      let passage = reading.passages[index]
      guard passage.characters >= 30, passage.characters < 20_000 else { continue }
      let own = Self.letters(of: PassageText.words(of: passage, in: reading))
      guard let end = Self.end(of: own, in: declared, from: place) else { continue }
      place = end
      matched += own.count
      found.append(index)
    }
    guard found.count >= 3, let first = found.first, let last = found.last,
      matched * 10 >= declared.count * 8, (declared.count - place) * 30 <= declared.count
    else { return }
    let known = Set(found)
    for index in first..<reading.passages.count where reading.passages[index].isKept {
      let passage = reading.passages[index]
      // Inside the text only links to elsewhere go: what is declared lacks headings and lists.
      let isLink = passage.linked * 10 >= passage.characters * 8 && passage.characters > 0
      if index > last || isLink && !known.contains(index) && !passage.isHeading {
        reading.drop(passage: index, by: name)
      }
    }
  }

  /// Where a passage ends in the declared text, if it begins soon.
  private static func end(of passage: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let first = passage.first else { return nil }
    let latest = min(start + reach, text.count - passage.count)
    guard start <= latest else { return nil }
    for begin in start...latest where text[begin] == first {
      var length = 1
      while length < passage.count, text[begin + length] == passage[length] { length += 1 }
      if length == passage.count { return begin + length }
    }
    return nil
  }

  /// Letters and digits without case and spaces, as bytes.
  private static func letters(of text: String) -> [UInt8] {
    Words.key(text).utf8.filter { $0 != 0x20 }
  }

  /// Some pages declare their body as a piece of HTML.
  private static func withoutTags(_ text: String) -> String {
    guard text.contains("<") else { return text }
    var plain: [UInt8] = []
    var isInTag = false
    for byte in text.utf8 {
      if byte == 0x3C { isInTag = true }
      if !isInTag { plain.append(byte) }
      if byte == 0x3E, isInTag {
        isInTag = false
        plain.append(0x20)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
