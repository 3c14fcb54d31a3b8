import Articles

/// Writes the text of an article: sentences of words of a tongue, names of a story, days and
/// figures.
struct Prose {
  let tongue: Tongue
  let story: Story
  let day: CivilDate
  var dice: Dice

  /// A headline.
  mutating func title() -> String {
    var text: [UInt8] = []
    for index in 0..<(5 + dice.pick(5)) {
      if index > 0 { text += tongue.space.utf8 }
      if index == 2 { text += story.place.utf8 } else { word(&text) }
    }
    Capitals.raise(&text, at: 0)
    return String(decoding: text, as: UTF8.self)
  }

  /// Blocks of so many bytes of text, about.
  mutating func blocks(bytes: Int) -> [Block] {
    var blocks: [Block] = []
    var left = bytes
    while left > 60 {
      let text = paragraph(atMost: left)
      left -= text.count
      let safe = SafeText(String(decoding: text, as: UTF8.self))
      switch dice.pick(24) {
      case 0 where !blocks.isEmpty:
        blocks.append(Block(.heading(level: 2), SafeText(title())))
        blocks.append(Block(.paragraph, safe))
      case 1: blocks.append(Block(.quote(depth: 1), safe))
      case 2: blocks.append(Block(.listItem(depth: 1, ordinal: nil), safe))
      case 3, 4: blocks.append(Block(.paragraph, safe, inlines: links(text)))
      default: blocks.append(Block(.paragraph, safe))
      }
    }
    return blocks
  }

  /// A link over the first words, where they are ASCII.
  private mutating func links(_ text: [UInt8]) -> [Inline] {
    guard text.count > 30, text.prefix(20).allSatisfy({ $0 < 0x80 }) else { return [] }
    let address = "https://link.example/\(dice.pick(1 << 30))"
    return [Inline(.link(SafeText(address)), start: 0, end: 12)]
  }

  private mutating func paragraph(atMost limit: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(1_024)
    for _ in 0..<(2 + dice.pick(4)) where text.count < limit { sentence(&text) }
    while text.last == 0x20 { text.removeLast() }
    return text
  }

  private mutating func sentence(_ text: inout [UInt8]) {
    let start = text.count
    let isDated = dice.isOne(in: 4)
    let isSpeech = dice.isOne(in: 8)
    if isSpeech { text += tongue.quotes.open.utf8 }
    let first = text.count
    if isDated, dice.isOne(in: 2) {
      put(DatePhrases.phrase(tongue, near: day, &dice), &text)
    }
    if dice.isOne(in: 3) { put(dice.choose(story.people), &text) }
    let count = 7 + dice.pick(8) + dice.pick(8)
    let datedAt = isDated && text.count == first ? 4 + dice.pick(count - 4) : count
    for index in 0..<count {
      if index == datedAt { put(DatePhrases.phrase(tongue, near: day, &dice), &text) }
      if text.count > first { text += index % 9 == 8 ? tongue.comma.utf8 : tongue.space.utf8 }
      switch dice.pick(80) {
      case 0: text += story.place.utf8
      case 1: text += tongue.name(WordRanks.rank(&dice, of: 20_000), parts: 1).utf8
      case 2: text += "\(1 + dice.pick(dice.isOne(in: 3) ? 90_000 : 90))".utf8
      default: word(&text)
      }
    }
    if isSpeech {
      text += tongue.quotes.close.utf8
      for piece in [tongue.said, dice.choose(story.people)] { put(piece, &text) }
    }
    Capitals.raise(&text, at: first > start ? first : start)
    text += tongue.stop.utf8
  }

  /// Puts a piece of text behind what stands there, parted as words are.
  private func put(_ piece: String, _ text: inout [UInt8]) {
    let isOpening = text.suffix(3).elementsEqual(tongue.quotes.open.utf8)
    if let last = text.last, last != 0x20, !isOpening { text += tongue.space.utf8 }
    text += piece.utf8
  }

  private mutating func word(_ text: inout [UInt8]) {
    let start = text.count
    let rank =
      dice.isOne(in: 7)
      ? story.words[min(dice.pick(story.words.count), dice.pick(story.words.count))]
      : WordRanks.rank(&dice)
    tongue.append(word: rank, to: &text)
    if tongue.capitalisesNouns, rank > tongue.particles.count, rank % 3 == 0 {
      Capitals.raise(&text, at: start)
    }
  }
}
