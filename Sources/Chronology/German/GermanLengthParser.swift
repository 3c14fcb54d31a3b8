/// "zweiwöchig", "dreijährige", "10-tägigen": a number and a unit in one adjective. With "-jährig" an
/// age is meant where it stands before a person, and wherever the number is written in digits.
struct GermanLengthParser: Parser {
  let name = "GermanLength"
  let triggers: WordClasses = [.opener, .digits]

  private static let units: [(ending: StaticString, unit: CalendarUnit)] = [
    ("jährig", .year), ("monatig", .month), ("wöchig", .week), ("tägig", .day),
    ("stündig", .hour), ("minütig", .minute),
  ]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page[index].isNumber {
      guard page.at(index + 1, .hyphen), page.isGlued(index + 2),
        let length = split(page, index + 2), length.unit != .year, length.first == 0
      else { return nil }
      return duration(index..<index + 3, page[index].value, length.unit)
    }
    guard !page[index].isCapital || page[index].flags.contains(.opensSentence),
      let length = split(page, index)
    else { return nil }
    let amount = page.lexicon.word(spelled: page.bytes, page[index].bytes.prefix(length.first))
    guard let amount, amount.cardinal > 0, length.unit != .year || !page.has(index + 1, .counted)
    else { return nil }
    return duration(index..<index + 1, amount.cardinal, length.unit)
  }

  /// The unit in which the word ends, and how many bytes stand before it.
  private func split(_ page: Page, _ index: Int) -> (first: Int, unit: CalendarUnit)? {
    let word = page.bytes[page[index].bytes]
    for (ending, unit) in Self.units {
      let letters = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
      // The ending of the adjective has up to two letters.
      for inflection in 0...2 where word.count >= letters.count + inflection {
        if word.dropLast(inflection).suffix(letters.count).elementsEqual(letters) {
          return (word.count - inflection - letters.count, unit)
        }
      }
    }
    return nil
  }

  private func duration(_ range: Range<Int>, _ count: Int, _ unit: CalendarUnit) -> Proposal {
    Proposal(
      range, .duration(DurationParts(parts: [.init(amount: .exact(count), unit: unit)])), name)
  }
}

extension GermanVocabulary {
  /// Makes the scanner tell such words apart by their endings.
  static func addLengths(to lexicon: inout Lexicon) {
    for stem in ["jährig", "monatig", "wöchig", "tägig", "stündig", "minütig"] {
      lexicon.addEndings(stem + " " + inflected(stem), .opener)
    }
  }
}
