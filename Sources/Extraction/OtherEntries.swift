/// The list of other entries at the end of one of an encyclopedia or a manual: "See also", and names.
enum OtherEntries {
  /// Whether a heading with some linked lines under it is such a list. Names are short; the press
  /// puts whole headlines under the same words.
  static func areNamed(by lines: some Sequence<Int>, under heading: Int, in reading: Reading)
    -> Bool
  {
    let passage = reading.passages[heading]
    guard isHeading(passage, Words.key(PassageText.words(of: passage, in: reading))) else {
      return false
    }
    var count = 0
    var letters = 0
    for line in lines {
      guard reading.passages[line].isItem else { return false }
      count += 1
      letters += reading.passages[line].characters
    }
    return count > 1 && letters < count * 32
  }

  /// Whether a passage with the key of its words is the heading of such a list.
  static func isHeading(_ passage: Passage, _ key: String) -> Bool {
    passage.isHeading && headings.contains(key)
  }

  private static let headings: Set<String> = [
    "see also", "siehe auch", "voir aussi", "articles connexes", "véase también", "voci correlate",
    "vedi anche", "ver também", "zie ook", "se även", "se også", "zobacz też", "viz též",
    "см также", "див також", "関連項目", "参见", "參見", "같이 보기", "ayrıca bakınız", "katso myös",
  ]
}
