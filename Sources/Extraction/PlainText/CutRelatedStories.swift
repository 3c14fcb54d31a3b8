/// "You may also like", "Read also: …", "Leave a Comment": the label and the short lines after it, up
/// to the next passage of prose.
struct CutRelatedStories: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    let passages = draft.passages
    // A text that is nothing but labels is shown as it is.
    guard passages.contains(where: \.isProse) else { return }
    let texts = passages.indices.map { Self.isText($0, in: passages) }
    let lastText = texts.lastIndex(of: true) ?? -1
    let rest = Self.proseAfter(passages)
    var kept: [PlainPassage] = []
    var index = 0
    var hasProse = false
    while index < passages.count {
      let passage = passages[index]
      let first = passage.lines[0].text
      guard first.utf8.count <= 240,
        let label = Label(
          first, above: draft.isScraped && hasProse ? passages[(index + 1)...] : nil),
        draft.isScraped || !Self.isHeading(index, as: label, in: passages)
      else {
        hasProse = hasProse || passage.isProse
        kept.append(passage)
        index += 1
        continue
      }
      if label == .commentForm, !hasProse {
        // The form's label beside a byline: the text is still to come.
        var rest = passage
        rest.lines.removeFirst()
        if !rest.lines.isEmpty { kept.append(rest) }
        index += 1
      } else if label == .related || label == .commentForm {
        // Little can be text of what follows the last such label.
        let isTail = draft.isScraped && hasProse && rest[index + 1] * 5 <= rest[0]
        index =
          isTail
          ? passages.count : Self.end(of: index, in: passages, texts: texts, lastText: lastText)
      } else if label == .story {
        index += 1
      } else {
        hasProse = hasProse || passage.isProse
        kept.append(passage)
        index += 1
        continue
      }
      draft.isScraped = true
    }
    draft.passages = kept
  }

  /// Whether a label in somebody's own text is the heading of a sentence that follows at once, or opens
  /// one itself.
  private static func isHeading(
    _ index: Int, as label: Label, in passages: [PlainPassage]
  ) -> Bool {
    let passage = passages[index]
    if label == .story { return passage.lines[0].text.hasSuffix(".") }
    if passage.lines.count > 1 { return passage.lines[1].text.hasSuffix(".") }
    guard index + 1 < passages.count, case let next = passages[index + 1] else { return false }
    return next.isProse || next.lines[0].text.hasSuffix(".")
  }

  /// The bytes of prose from each passage on, and after the last.
  private static func proseAfter(_ passages: [PlainPassage]) -> [Int] {
    var rest = Array(repeating: 0, count: passages.count + 1)
    for index in passages.indices.reversed() {
      rest[index] = rest[index + 1] + (passages[index].isProse ? passages[index].length : 0)
    }
    return rest
  }

  /// The first passage after the label at `start` that is not of its list.
  private static func end(
    of start: Int, in passages: [PlainPassage], texts: [Bool], lastText: Int
  ) -> Int {
    if passages[start].lines.count > 1 { return start + 1 }
    let near = start + 1..<min(start + 10, passages.count)
    // The teaser of a story stands under its headline, and so under the first of them.
    let sentence = near.first { passages[$0].isProse && passages[$0].text.hasSuffix(".") }
    let isTextAgain =
      sentence.map { sentence in
        passages[start + 1..<sentence].count { !$0.lines[0].isAboutArticle } > 1
      } == true
    if lastText <= start, !isTextAgain { return passages.count }
    // Within the text: one list of a few lines, and the heading of what follows stays.
    guard let prose = isTextAgain ? sentence : near.first(where: { texts[$0] }) else {
      return start + 1
    }
    let listed = prose - start - 1
    if listed > 1, passages[prose - 1].text.split(separator: " ").count <= 4 { return prose - 1 }
    return prose
  }

  /// Prose, and not the headline or the teaser of another story: long, or with prose after it.
  private static func isText(_ index: Int, in passages: [PlainPassage]) -> Bool {
    let passage = passages[index]
    guard passage.isProse else { return false }
    return passage.length >= 120 || index + 1 < passages.count && passages[index + 1].isProse
  }

  /// What a line announces.
  private enum Label {
    case related, story, commentForm

    /// In a text known to be scraped, after its first sentences, also "More from the harbour".
    /// `next` is what follows it there.
    init?(_ line: Substring, above next: ArraySlice<PlainPassage>?) {
      let bare = line.bare
      if FurnitureWords.related.contains(bare)
        || next.map({ RelatedLabels.stands(line, above: $0) }) == true
      {
        self = .related
      } else if FurnitureWords.comments.contains(bare) {
        self = .commentForm
      } else if let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
        FurnitureWords.related.contains(line[..<colon].bare)
      {
        self = .story
      } else {
        return nil
      }
    }
  }
}
