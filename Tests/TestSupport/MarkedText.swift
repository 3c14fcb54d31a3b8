/// Text with its positions marked: `on ⟦Tuesday⟧ it rained` is the text without the brackets and the
/// UTF-8 range of every bracketed stretch.
public struct MarkedText: Sendable {
  /// The text without marks.
  public let text: String
  /// The UTF-8 ranges that were marked, in order of their opening.
  public let ranges: [Range<Int>]

  /// Reads marked text. Brackets may nest; one left open ends with the text.
  public init(_ marked: String) {
    var text = ""
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for character in marked {
      switch character {
      case "⟦":
        open.append(ranges.count)
        ranges.append(text.utf8.count..<text.utf8.count)
      case "⟧":
        if let last = open.popLast() {
          ranges[last] = ranges[last].lowerBound..<text.utf8.count
        }
      default: text.append(character)
      }
    }
    for rest in open { ranges[rest] = ranges[rest].lowerBound..<text.utf8.count }
    self.text = text
    self.ranges = ranges
  }
}
