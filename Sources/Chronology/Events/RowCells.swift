import Articles

/// The cells of a row of a table, by what they hold: a row of figures tells of nothing that happened, and
/// one of its numbers looks like a year sooner or later.
struct RowCells {
  private enum Content { case words, figures, year, other }

  private let contents: [Content]
  /// Whether the row begins with a mention.
  private let isLed: Bool

  /// The cells of a block's text; `mentions` are those of the block.
  init(_ text: SafeText, mentions: [DateMention]) {
    var contents: [Content] = []
    var (letters, digits, isYear) = (0, 0, false)
    var next = 0
    let bytes = Array(text.string.utf8)
    let separator = Array(Block.cellSeparator.utf8)
    func close() {
      let content: Content =
        letters > 1 && letters >= digits ? .words : digits > 0 ? .figures : .other
      contents.append(isYear && content != .words ? .year : content)
      (letters, digits, isYear) = (0, 0, false)
    }
    var at = 0
    while at < bytes.count {
      while next < mentions.count, mentions[next].range.end <= at { next += 1 }
      if next < mentions.count, mentions[next].range.start <= at {
        isYear = isYear || mentions[next].when.precision >= .year
        at = max(at + 1, mentions[next].range.end)
      } else if bytes[at] == separator[0], bytes[at...].starts(with: separator) {
        close()
        at += separator.count
      } else {
        let byte = bytes[at]
        // 0xE2 begins dashes and signs of currency.
        if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2 { letters += 1 }
        if byte &- 0x30 < 10 { digits += 1 }
        at += 1
      }
    }
    close()
    self.contents = contents
    isLed = mentions.first?.range.start == 0
  }

  /// Whether a mention in one of them may say when something happened: something must be said beside it
  /// and, where it is no day, in more cells than hold figures; in as many if the row begins with it, as rows
  /// of a chronicle do.
  func tell(_ mention: DateMention) -> Bool {
    let words = contents.count { $0 == .words }
    guard words > 0 else { return false }
    if mention.when.precision == .day { return true }
    let years = contents.count { $0 == .year }
    let figures = contents.count { $0 == .figures } + max(0, years - 1)
    return figures < words || figures == words && isLed
  }
}
