/// A whole page copied into a text, menus and footer and all: the run of prose that is its article
/// stays, with the headline above it.
///
/// Two things must speak for it, so that a README or a table of contents stays whole: labels that
/// only pages have ("Sign in", "Impressum"), and many short lines outside of the prose.
struct CutPageFrame: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    let found = Self.body(of: draft.passages)
    guard found.count > 0, Self.isFramed(draft.passages, found) else { return }
    // The lines above the text that stand together are a menu as often as a headline with its date.
    let above = draft.passages[..<found.lowerBound].flatMap { passage in
      passage.isFlow ? [passage] : passage.lines.map { PlainPassage(lines: [$0], isFlow: false) }
    }
    let passages = above + draft.passages[found.lowerBound...]
    let body = above.count..<(above.count + found.count)
    var kept = passages[body].filter { passage in
      passage.lines.count > 1 || !PageFrameWords.isLabel(passage.lines[0].text)
    }
    if let headline = PastedHeadline.find(in: passages, above: body) {
      let between = headline + 1 < body.lowerBound ? passages[(headline + 1)..<body.lowerBound] : []
      let told = between.filter { Self.tellsOfArticle($0) }
      if headline >= body.lowerBound {
        kept.removeFirst(min(kept.count, headline - body.lowerBound + 1))
      }
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
    let isProse = passages.map(\.isProse)
    var best = (weight: 0, range: 0..<0)
    var weight = 0
    var start = 0
    for index in passages.indices {
      if weight <= 0 {
        weight = 0
        start = index
      }
      if isProse[index] {
        let length = passages[index].length
        let hasCompany =
          (index > 0 && isProse[index - 1])
          || (index + 1 < passages.count && isProse[index + 1])
        weight += length < 180 && !hasCompany ? length / 3 : min(length, 500)
      } else {
        weight += passages[index].lines.reduce(0) { $0 + worth(of: $1.text) }
      }
      if weight > best.weight { best = (weight, start..<index + 1) }
    }
    return best.range
  }

  /// What a line that is not prose adds to a run.
  private static func worth(of line: Substring) -> Int {
    if line.utf8.count >= 25, line.endsSentence { return 10 }
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
    return labels.count >= 4 && short >= 10 || labels.count >= 2 && short >= 40
  }

  /// Whether a passage between headline and text says who wrote or when, or what it is about.
  private static func tellsOfArticle(_ passage: PlainPassage) -> Bool {
    let line = passage.lines[0].text
    if line.utf8.count <= 200, TakeTitle.isAboutArticle(String(line)) { return true }
    return passage.length >= 40 && line.endsSentence
  }
}
