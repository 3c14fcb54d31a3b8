import Articles

/// Passages → blocks: paragraphs, headings, lists, quotes, preformatted lines.
enum PlainTextBlocks {
  /// The blocks of the passages, in order.
  static func blocks(of passages: [PlainPassage]) -> [Block] {
    let margin = passages.lazy.flatMap(\.lines).map(\.indent).min() ?? 0
    var blocks: [Block] = []
    for (index, passage) in passages.enumerated() {
      var passage = passage
      if let heading = underlined(passage) {
        blocks.append(heading)
        passage.lines.removeFirst(2)
        if passage.lines.isEmpty { continue }
      }
      if passage.isCaption {
        blocks.append(Block(.figure(source: "", alternative: ""), mended(passage.text)))
      } else if isRule(passage) {
        blocks.append(Block(.rule, ""))
      } else if passage.lines.contains(where: { $0.text.hasPrefix(">") }) {
        blocks += PlainTextQuote.blocks(of: passage)
      } else if let list = PlainTextList(
        passage, isBesideList: isListed(passages, index - 1) || isListed(passages, index + 1))
      {
        blocks += list.blocks
      } else if isPreformatted(passage, margin: margin) {
        blocks.append(Block(.code, SafeText(preformatted(passage))))
      } else if index + 1 < passages.count, passages[index + 1].isProse, isHeading(passage) {
        blocks.append(Block(.heading(level: 2), mended(passage.text)))
      } else {
        blocks += paragraphs(passage)
      }
    }
    return blocks
  }

  /// A block's words: spaces put back, white space within a line made one space.
  static func mended(_ text: String) -> SafeText { SafeText(MissingSpaces.mended(text)) }

  /// One paragraph; or one a line, where every line but the last is a sentence to its end.
  private static func paragraphs(_ passage: PlainPassage) -> [Block] {
    let lines = passage.lines
    let isEach =
      !passage.isFlow && lines.count > 1
      && lines.allSatisfy { $0.text.utf8.count >= 60 && $0.text.endsSentence }
    if isEach { return lines.map { Block(.paragraph, mended(String($0.text))) } }
    return [Block(.paragraph, mended(passage.text))]
  }

  /// A heading that a row of signs underlines: equals signs for the higher level.
  private static func underlined(_ passage: PlainPassage) -> Block? {
    guard passage.lines.count > 1, TakeTitle.isUnderline(passage.lines[1].text),
      let sign = passage.lines[1].text.first, sign == "=" || sign == "-" || sign == "~",
      passage.lines[0].text.utf8.count <= 200, !TakeTitle.isUnderline(passage.lines[0].text)
    else { return nil }
    return Block(
      .heading(level: sign == "=" ? 2 : 3), SafeText(String(passage.lines[0].text)))
  }

  /// A line of its own between empty lines, above prose, with no stop at its end.
  private static func isHeading(_ passage: PlainPassage) -> Bool {
    guard passage.lines.count == 1, let text = passage.short(100), TakeTitle.isHeadline(text),
      let first = text.first(where: { $0.isLetter || $0.isNumber }), !first.isLowercase
    else { return false }
    return text.split(separator: " ").count <= 12 && !text.endsSentence || text.hasSuffix("?")
  }

  private static func isRule(_ passage: PlainPassage) -> Bool {
    guard passage.lines.count == 1, let text = passage.short(400) else { return false }
    return TakeTitle.isUnderline(text.filter { $0 != " " }[...])
  }

  private static func isListed(_ passages: [PlainPassage], _ index: Int) -> Bool {
    passages.indices.contains(index) && ListMarker(passages[index].lines[0].text) != nil
  }

  /// Lines set in from the margin whose breaks are meant, or lines with columns in them.
  private static func isPreformatted(_ passage: PlainPassage, margin: Int) -> Bool {
    guard !passage.isFlow else { return false }
    if passage.lines.allSatisfy({ $0.indent >= margin + 4 && $0.text.utf8.count <= 200 }) {
      return passage.lines.count > 1 || !passage.lines[0].text.endsSentence
    }
    guard passage.lines.count > 1 else { return false }
    let columns = passage.lines.count { $0.text.contains("   ") || $0.text.contains(" | ") }
    return columns * 2 > passage.lines.count
  }

  private static func preformatted(_ passage: PlainPassage) -> String {
    let margin = passage.lines.map(\.indent).min() ?? 0
    return passage.lines.map { String(repeating: " ", count: $0.indent - margin) + $0.text }
      .joined(separator: "\n")
  }
}
