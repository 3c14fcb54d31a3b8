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
    let body = Self.body(of: passages)
    guard body.count > 0, Self.isFramed(passages, body) else { return }
    let headline = PastedHeadline.find(in: passages, above: body)
    let start = max(body.lowerBound, headline.map { $0 + 1 } ?? 0)
    var kept = passages[start..<body.upperBound].filter { passage in
      passage.lines.count > 1 || !PageFrameWords.isLabel(passage.lines[0].text)
    }
    if let headline {
      let between = headline + 1 < body.lowerBound ? passages[(headline + 1)..<body.lowerBound] : []
      // Who wrote and when is read off the head, which ends with the first sentence.
      let told = between.filter(Self.isAboutArticle) + between.filter(Self.isStandfirst)
      kept = [passages[headline]] + told + kept
      let above = passages[max(0, headline - 8)..<headline]
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
  private static func body(of passages: [PlainPassage]) -> Range<Int> {
    let isSentence = passages.map { passage in
      passage.isProse || passage.lines.count == 1 && isShortSentence(passage.lines[0].text)
    }
    var best = (weight: 0, range: 0..<0)
    var weight = 0
    var start = 0
    for index in passages.indices {
      if weight <= 0 {
        weight = 0
        start = index
      }
      if passages[index].isProse {
        let length = passages[index].length
        // A heading or an advertisement may stand between two paragraphs.
        let near = max(0, index - 2)..<min(passages.count, index + 3)
        let hasCompany = near.contains { $0 != index && isSentence[$0] }
        weight += length < 180 && !hasCompany ? length / 3 : min(length, 500)
      } else {
        weight += passages[index].lines.reduce(0) { $0 + worth(of: $1.text) }
      }
      if weight > best.weight { best = (weight, start..<index + 1) }
    }
    return best.range
  }

  private static func isShortSentence(_ line: Substring) -> Bool {
    line.utf8.count >= 25 && line.endsSentence
  }

  /// What a line that is not prose adds to a run.
  private static func worth(of line: Substring) -> Int {
    if isShortSentence(line) { return min(line.utf8.count / 2, 40) }
    if ListMarker(line) != nil { return 0 }
    if PageFrameWords.isEnd(line) { return -400 }
    return PageFrameWords.isLabel(line) && !PageFrameWords.isAdvertisement(line) ? -80 : -30
  }

  /// Whether what is not in the body is the frame of a page. The heading of a section may be called
  /// "Search" or "Contact" too.
  private static func isFramed(_ passages: [PlainPassage], _ body: Range<Int>) -> Bool {
    var labels: Set<Substring> = []
    var short = 0
    for index in passages.indices where !body.contains(index) && !passages[index].isProse {
      if index + 1 < passages.count, passages[index + 1].isProse { continue }
      for line in passages[index].lines where line.text.utf8.count <= 120 {
        short += 1
        if PageFrameWords.isLabel(line.text) || PageFrameWords.isEnd(line.text) {
          labels.insert(line.text)
        }
      }
    }
    return labels.count >= 4 && short >= 7 || labels.count >= 2 && short >= 40
  }

  /// Whether a passage between headline and text says who wrote or when.
  private static func isAboutArticle(_ passage: PlainPassage) -> Bool {
    let line = passage.lines[0].text
    return line.utf8.count <= 200 && TakeTitle.isAboutArticle(String(line))
  }

  /// Whether a passage there says in a sentence what the article is about.
  private static func isStandfirst(_ passage: PlainPassage) -> Bool {
    passage.length >= 40 && passage.lines[0].text.endsSentence && !isAboutArticle(passage)
  }
}
