/// Who wrote the article, by the lines between the headline and the text of a whole page: "Von Ann Lee,
/// Redakteurin", "Written by Ann Lee, Contributing Writer Dec. 24, 2023"; or a name alone, beside the day
/// or said again where the page tells of the writer.
struct ShownWriter {
  let names: [String]
  /// The passage that names them.
  let place: Int

  /// Looks through the passages at `lines`; nothing if none of them says so.
  init?(in passages: [PlainPassage], at lines: Range<Int>) {
    let near = lines.prefix(16).filter {
      passages[$0].lines.count == 1 && passages[$0].length <= 120
    }
    for index in near where AuthorNames.isSpoken(passages[index].text) {
      let names = AuthorNames.names(in: [passages[index].text], told: false)
        .filter { AuthorNames.isPerson($0) && !$0.contains(":") }
      if !names.isEmpty {
        self.names = names
        place = index
        return
      }
    }
    for index in near where Self.isName(passages[index].text) {
      let name = passages[index].text
      let beside = [index - 1, index + 1].filter(passages.indices.contains)
      let isDated = beside.contains { passages[$0].lines[0].holdsDay }
      if isDated || passages.count(where: { $0.lines[0].text.hasPrefix(name) }) > 1 {
        names = [name]
        place = index
        return
      }
    }
    return nil
  }

  /// Whether a line is the name of a person, and not of a place or an office.
  private static func isName(_ line: String) -> Bool {
    AuthorNames.isPerson(line) && CreditLine.isPerson(line) && !line.contains { $0.isNumber }
      && !PageFrameWords.isLabel(line[...])
  }
}
