/// A whole page copied into a text, menus and footer and all: the run of prose that is its article
/// stays, with the headline above it.
///
/// Two things must speak for it, so that a README or a table of contents stays whole: labels that
/// only pages have ("Sign in", "Impressum"), and many short lines outside of the prose.
struct CutPageFrame: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    // Lines that stand together are a menu as often as a headline with its date, and the last
    // paragraph may run into the footer.
    let passages = draft.passages.flatMap { passage in
      passage.isFlow || ListMarker(passage.lines[0].text) != nil
        ? [passage] : passage.lines.map { PlainPassage(lines: [$0], isFlow: false) }
    }
    // Notices and captions stand within the text of an article and outside of it.
    let furniture = passages.map(Self.isFurniture)
    let signed = Self.signed(passages)
    let run = Self.body(of: passages, without: furniture, signed)
    let prose = PageProse(passages, without: furniture)
    var body = prose.resumed(
      after: Self.trimmed(run, in: passages, without: furniture, signed))
    guard body.count > 0, Self.isFramed(passages, body) else { return }
    let headline = PastedHeadline.find(in: passages, above: body)
    if let headline { body = prose.begun(body, below: headline) }
    let start = max(body.lowerBound, headline.map { $0 + 1 } ?? 0)
    // The writer is named above the text, or under its first sentence.
    let writer = headline.flatMap {
      ShownWriter(in: passages, at: $0 + 1..<max(start, min(start + 4, body.upperBound)))
    }
    var kept = (start..<body.upperBound).filter { $0 != writer?.place }.map { passages[$0] }
    kept.removeAll { passage in
      // Where comments or other stories begin is still to be seen.
      let line = passage.lines[0].text
      return passage.lines.count == 1 && PageFrameWords.isLabel(line)
        && !CutComments.announces(line) && !FurnitureWords.related.contains(line.bare)
    }
    if let headline {
      let between = headline + 1 < body.lowerBound ? passages[(headline + 1)..<body.lowerBound] : []
      // Who wrote and when is read off the head, which ends with the first sentence.
      let above = passages[max(0, headline - 8)..<headline]
      var told = between.filter { $0.lines[0].isAboutArticle }
      // A day stands above the headline as well, and among other words.
      if !told.contains(where: { $0.lines[0].holdsDay }),
        let day = (between + above.reversed()).first(where: { $0.lines[0].holdsDay })
      {
        told.append(day)
      }
      draft.byline = writer?.names ?? []
      let standfirsts = between.indices.filter { index in
        Self.isStandfirst(passages[index], isRightBelow: index == headline + 1 && !furniture[index])
      }.map { passages[$0] }
      kept = [passages[headline]] + told + standfirsts + kept
      if let path = above.last(where: { TakeBreadcrumb.path(of: $0.lines[0].text) != nil }) {
        kept.insert(path, at: 0)
      }
    }
    draft.passages = kept
    draft.isScraped = true
  }

  /// The run of passages whose prose outweighs the short lines in it most.
  ///
  /// Prose that stands alone between short lines is a teaser more often than a paragraph; a label of
  /// the frame weighs more against a run than a heading does, the label above other stories most.
  private static func body(
    of passages: [PlainPassage], without furniture: [Bool], _ signed: [Bool]
  ) -> Range<Int> {
    let told = passages.indices.filter { !furniture[$0] }
    let isSentence = told.map { index in
      let passage = passages[index]
      return passage.isProse || passage.lines.count == 1 && passage.lines[0].text.isShortSentence
    }
    var best = (weight: 0, range: 0..<0)
    var weight = 0
    var gap = PageGap()
    var start = 0
    for (place, index) in told.enumerated() {
      if weight <= 0 {
        weight = signed[index] ? 300 : 0
        start = index
        gap = PageGap()
      }
      if passages[index].isProse {
        let length = passages[index].length
        // A heading or an advertisement may stand between two paragraphs.
        let near = max(0, place - 2)..<min(told.count, place + 3)
        let hasCompany = near.contains { $0 != place && isSentence[$0] }
        let isTeaser = length < 180 && !hasCompany || passages[index].isCutShort
        gap = PageGap()
        weight += isTeaser ? min(length, 500) / 3 : min(length, 500)
      } else {
        let next = told[(place + 1)...].prefix(2).map { passages[$0] }
        for line in passages[index].lines { weight += gap.worth(of: line.text, above: next[...]) }
      }
      if weight > best.weight { best = (weight, start..<index + 1) }
    }
    return best.range
  }

  /// A run without what hangs before and after it: little prose above the line that says who wrote the
  /// article, little below many short lines.
  private static func trimmed(
    _ run: Range<Int>, in passages: [PlainPassage], without furniture: [Bool], _ signed: [Bool]
  ) -> Range<Int> {
    func prose(_ index: Int) -> Int {
      passages[index].isProse && !furniture[index] ? passages[index].length : 0
    }
    let total = run.reduce(0) { $0 + prose($1) }
    var start = run.lowerBound
    // Readers' comments are signed one by one.
    let opened = run.lazy.filter { signed[$0] }.prefix(3)
    if let first = opened.first, opened.count < 3,
      (start..<first).reduce(0, { $0 + prose($1) }) * 8 <= total
    {
      start = first
    }
    var (end, rest, gap, isNamed) = (run.upperBound, 0, 0, false)
    for index in run.reversed() where index > start {
      if passages[index].isProse {
        if gap >= 6, isNamed { end = index + 1 }
        (gap, isNamed) = (0, false)
        rest += prose(index)
        if rest * 5 > total { break }
      } else if passages[index].lines.count == 1, ListMarker(passages[index].lines[0].text) == nil,
        !passages[index].lines[0].text.isShortSentence
      {
        gap += 1
        isNamed = isNamed || PageFrameWords.isLabel(passages[index].lines[0].text)
      }
    }
    return start..<end
  }

  /// Which passages are prose under a line that says who wrote it, or when. Only short lines are asked,
  /// and each once.
  private static func signed(_ passages: [PlainPassage]) -> [Bool] {
    var above = Int.min / 2
    return passages.indices.map { index in
      if passages[index].isProse { return index - above <= 3 }
      if passages[index].lines[0].isByline { above = index }
      return false
    }
  }

  /// Whether a passage is a caption, or has the length of prose and is a notice or a cloud of words.
  private static func isFurniture(_ passage: PlainPassage) -> Bool {
    let text = passage.text
    if passage.lines.count == 1, CaptionLine.isOne(text) { return true }
    guard passage.isProse else { return false }
    if text.utf8.count <= 900 {
      if DropNotices.isNotice(passage) { return true }
      let notice = PageNotice(text)
      if notice.isOne { return true }
      if notice.key.split(separator: " ").count(where: { $0 == "cookies" }) > 1 { return true }
    }
    return !text.unicodeScalars.contains { ".,;:!?…。、，！？।".unicodeScalars.contains($0) }
      && text.utf8.count(where: { $0 == 0x20 }) > 20
  }

  /// Whether what is not in the body is the frame of a page. The heading of a section may be called
  /// "Search" or "Contact" too, and its text be one short sentence.
  private static func isFramed(_ passages: [PlainPassage], _ body: Range<Int>) -> Bool {
    var labels: Set<Substring> = []
    var short = 0
    for index in passages.indices where !body.contains(index) && !passages[index].isProse {
      if index + 1 < passages.count, case let next = passages[index + 1],
        next.isProse || next.lines[0].text.utf8.count >= 20 && next.lines[0].text.endsSentence
      {
        continue
      }
      for line in passages[index].lines where line.text.utf8.count <= 120 {
        short += 1
        if PageFrameWords.isLabel(line.text)
          || PageFrameWords.isEnd(line.text, above: passages[(index + 1)...])
        {
          labels.insert(line.text)
        }
      }
    }
    return labels.count >= 4 && short >= 7 || labels.count >= 2 && short >= 40
  }

  /// Whether a passage there says what the article is about: in a sentence, or in a line right below
  /// the headline.
  private static func isStandfirst(_ passage: PlainPassage, isRightBelow: Bool) -> Bool {
    let line = passage.lines[0].text
    guard passage.length >= 40, !passage.lines[0].isByline, !passage.lines[0].holdsDay else {
      return false
    }
    if line.endsSentence { return true }
    return isRightBelow && TakeTitle.isHeadline(passage.text) && !line.contains("|")
      && line.split(separator: " ").count >= 6
  }
}
