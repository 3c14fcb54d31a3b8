/// The short lines between two passages of prose in the text of a whole page, and what they weigh.
///
/// A box may stand in the middle of an article: pictures, a table, a list. What a gap without a label
/// of the page can cost is limited.
struct PageGap {
  /// The most that lines without a label cost together: as much as a few paragraphs are worth.
  private static let limit = 480
  private var cost = 0
  private var isNamed = false

  /// What one more line of the gap adds to a run of passages; less than nothing, or the worth of a
  /// short sentence. `next` is what follows the line.
  mutating func worth(of line: Substring, above next: ArraySlice<PlainPassage>) -> Int {
    if line.isShortSentence { return min(line.utf8.count / 2, 40) }
    if ListMarker(line) != nil || Self.isTabular(line) { return 0 }
    let before = cost
    if PageFrameWords.isEnd(line, above: next) {
      (cost, isNamed) = (cost + 400, true)
    } else if PageFrameWords.isLabel(line), !PageFrameWords.isAdvertisement(line) {
      (cost, isNamed) = (cost + 80, true)
    } else {
      cost += 30
      if !isNamed { cost = min(cost, Self.limit) }
    }
    return before - cost
  }

  /// Whether a line is a row of a table or a line of code.
  static func isTabular(_ line: Substring) -> Bool {
    if line.contains("  "), line.contains(where: \.isNumber) { return true }
    guard let last = line.last else { return false }
    return line.contains(" = ") || "{};".contains(last) || line.hasSuffix("()")
  }
}

extension PlainPassage {
  /// "The boats return in …": the beginning of another story.
  var isCutShort: Bool {
    guard let last = lines.last?.text else { return false }
    return last.hasSuffix("…") || last.hasSuffix("...") || last.hasSuffix("[…]")
  }
}

extension Substring {
  /// Whether a line is a sentence, be it too short for prose.
  var isShortSentence: Bool { utf8.count >= 25 && endsSentence }
}
