import Articles

/// The dateline of a text that has no page around it: at the head of its first or second paragraph.
enum PlainDateline {
  /// Finds the dateline; `day` lends its year to a day that was written without one.
  static func find(in blocks: [Block], near day: CivilDate?) -> Dateline? {
    let finder = DatelineFinder()
    let paragraphs = blocks.prefix(6).indices.filter { blocks[$0].kind == .paragraph }.prefix(2)
    for index in paragraphs {
      let head = String(blocks[index].text.string.text(in: 0..<800))
      if let (found, bytes) = finder.dateline(in: head, near: day) {
        // "A chronology of the strike:" and "Jan. 5, 2011 – Talks begin.": the first item of a list.
        if found.place == nil, index > 0, blocks[index - 1].text.string.hasSuffix(":") { continue }
        var dateline = found
        dateline.range = TextRange(block: index, start: bytes.lowerBound, end: bytes.upperBound)
        return dateline
      }
    }
    return nil
  }
}
