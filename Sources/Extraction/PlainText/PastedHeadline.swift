/// The headline in the text of a whole page: a line near the article that uses the article's own
/// words, and which the page's title or path may say again.
enum PastedHeadline {
  /// How many passages above the text are looked at: menus, portraits and buttons come between.
  private static let reach = 56

  /// The passage that is the headline of a body; it may be the first of the body itself.
  static func find(in passages: [PlainPassage], above body: Range<Int>) -> Int? {
    let start = body.lowerBound
    let said = words(of: passages[body].prefix(12).filter(\.isProse))
    let heads = passages[..<start].compactMap { $0.short() }.map { Array($0.bare.utf8) }
    var hasSigned = false
    var scored: [(index: Int, score: Double, isSentence: Bool)] = []
    var short: Int?
    for index in max(0, start - reach)..<min(body.upperBound, start + 3) {
      if index > start, passages[index].isProse { break }
      guard let line = candidate(passages[index]) else {
        if isShortHeadline(index, in: passages) { short = index }
        continue
      }
      let own = words(in: line)
      guard !own.isEmpty else { continue }
      let shared = Double(own.intersection(said).count) / Double(own.count)
      var score = shared + Double(min(line.utf8.count, 70)) / 70
      score -= 0.014 * Double(max(0, start - index))
      let bare = Array(line.bare.utf8)
      if heads.count(where: { $0 == bare }) > 1 { score += 0.14 }
      if bare.count > 15, heads.contains(where: { says($0, bare) }) { score += 0.4 }
      if isCredited(line) || CaptionLine.isOne(line) || line.contains("@") { score -= 0.6 }
      let isSigned = isSigned(index, in: passages)
      if isSigned { score += 0.3 }
      let isSentence = isStopped(line)
      hasSigned = hasSigned || isSigned && !isSentence
      if line.utf8.count > 120 { score -= 0.4 }
      if line.contains(" | ") || line.contains("»") || line.contains("›") { score -= 0.3 }
      scored.append((index, score, isSentence))
    }
    if let short, !scored.contains(where: { abs($0.index - short) <= 12 && !$0.isSentence }) {
      return short
    }
    if hasSigned { scored.removeAll(where: \.isSentence) }
    // A second headline and a caption share the words as well; the headline is the first of them.
    guard let best = scored.map(\.score).max() else { return nil }
    return scored.first { $0.score >= best - 0.28 }?.index
  }

  /// Whether a line that says who wrote, or when, comes soon after a passage.
  private static func isSigned(_ index: Int, in passages: [PlainPassage]) -> Bool {
    passages[(index + 1)...].prefix(3).contains {
      $0.lines[0].isByline || $0.lines[0].holdsDay
    }
  }

  /// Whether a line of a few words may be a headline, since who wrote, or when, follows with nothing
  /// between but a button or what the article is about.
  private static func isShortHeadline(_ index: Int, in passages: [PlainPassage]) -> Bool {
    guard isPlausible(passages[index]), !passages[index].isProse else { return false }
    for next in passages[(index + 1)...].prefix(3) {
      if next.lines[0].isAboutArticle { return true }
      let line = next.lines[0].text
      guard line.utf8.count >= 40 || PageFrameWords.isLabel(line) else { return false }
    }
    return false
  }

  /// Whether a line ends with a full stop, be it within quotation marks.
  private static func isStopped(_ line: String) -> Bool {
    line.unicodeScalars.last { !"\"'”’»“)] ".unicodeScalars.contains($0) } == "."
  }

  /// Whether a line opens or ends with the words of a shorter one: the title of the page's window,
  /// a path that ends in the headline.
  private static func says(_ line: [UInt8], _ words: [UInt8]) -> Bool {
    line.count > words.count && (line.starts(with: words) || line.suffix(words.count) == words[...])
  }

  /// The words of a passage that may be a headline by themselves.
  private static func candidate(_ passage: PlainPassage) -> String? {
    guard isPlausible(passage), case let text = passage.text, text.utf8.count >= 15 else {
      return nil
    }
    return text.utf8.count >= 24 || text.split(separator: " ").count >= 4 ? text : nil
  }

  private static func isPlausible(_ passage: PlainPassage) -> Bool {
    guard passage.lines.count == 1, let text = passage.short() else { return false }
    return TakeTitle.isHeadline(text) && !TakeTitle.isAboutArticle(text)
      && !PageFrameWords.isLabel(text[...]) && !PageFrameWords.isEnd(text[...], above: [])
      && TakeBreadcrumb.path(of: text[...]) == nil
  }

  /// Whether a line names the hand or the agency behind a picture.
  private static func isCredited(_ line: String) -> Bool {
    if line.contains("©") { return true }
    let words = line.bare.split(separator: " ")
    return words.contains { credits.contains($0) }
  }

  /// The longer words of passages; in scripts without spaces every letter is one.
  private static func words(of passages: some Sequence<PlainPassage>) -> Set<String> {
    passages.reduce(into: []) { $0.formUnion(words(in: $1.text)) }
  }

  static func words(in text: String) -> Set<String> {
    var words: Set<String> = []
    for word in text.bare.split(separator: " ") {
      if let first = word.unicodeScalars.first, first.value >= 0x2E80 {
        for letter in word { words.insert(String(letter)) }
      } else if word.count > 3 {
        words.insert(String(word))
      }
    }
    return words
  }

  private static let credits: Set<Substring> = [
    "photo", "photograph", "foto", "image", "bild", "picture", "getty", "afp", "reuters", "imago",
    "dpa", "epa", "shutterstock", "archivbild", "symbolbild", "archivfoto", "fotoğraf", "фото",
    "写真", "사진", "图", "写真提供",
  ]
}
