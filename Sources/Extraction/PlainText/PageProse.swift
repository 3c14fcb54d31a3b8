/// Where the prose of a whole page's article goes on behind a box.
struct PageProse {
  /// The most short lines, and labels among them, that a box has.
  private static let boxLines = 30
  private static let boxLabels = 2
  /// The hundredths of all prose that a paragraph by itself must hold.
  private static let leastShare = 15

  private let passages: [PlainPassage]
  private let furniture: [Bool]

  /// The passages of a page; `furniture` says which of them are captions and notices.
  init(_ passages: [PlainPassage], without furniture: [Bool]) {
    self.passages = passages
    self.furniture = furniture
  }

  /// A run with the groups of paragraphs after it that are of the same article: two that stand together,
  /// or one that holds a good part of the prose. It ends for good at readers' comments, at teasers of
  /// other stories, and at the page's footer.
  func resumed(after run: Range<Int>) -> Range<Int> {
    guard !run.isEmpty else { return run }
    let total = run.reduce(0) { $0 + (isProse($1) ? passages[$1].length : 0) }
    var end = run.upperBound
    var (lines, labels, isNamed) = (0, Set<String>(), false)
    var index = end
    while index < passages.count {
      if furniture[index] {
        index += 1
        continue
      }
      guard isProse(index) else {
        let line = passages[index].lines[0].text
        if CutComments.announces(line) { break }
        if !PageGap.isTabular(line) { lines += 1 }
        if PageFrameWords.isEnd(line, above: passages[(index + 1)...]) {
          isNamed = true
        } else if PageFrameWords.isLabel(line), !PageFrameWords.isAdvertisement(line) {
          // "Picture 3 of 9" is one label.
          labels.insert(line.bare.filter { !$0.isNumber })
        }
        if lines > Self.boxLines || labels.count > Self.boxLabels { break }
        index += 1
        continue
      }
      let group = index..<groupEnd(from: index)
      // A comment or another article is signed.
      let above = passages[max(end, index - 2)..<index]
      if isNamed, isHeaded(group) { break }
      if !above.contains(where: { Self.isSignature($0.lines[0].text) }),
        isOfArticle(group, of: total, isNamed: isNamed)
      {
        end = group.upperBound
        (lines, labels, isNamed) = (0, [], false)
      } else if isNamed {
        break
      } else {
        lines += 4
      }
      index = group.upperBound
    }
    return run.lowerBound..<end
  }

  /// A run that begins with the first paragraphs under the headline: a box may have parted them from
  /// the others.
  func begun(_ run: Range<Int>, below headline: Int) -> Range<Int> {
    guard headline < run.lowerBound else { return run }
    let above = headline + 1..<run.lowerBound
    // A caption stands above the line that says who wrote.
    let signature = above.last {
      passages[$0].lines[0].isAboutArticle || passages[$0].lines[0].holdsDay
    }
    let first = above.first { index in
      guard index > signature ?? headline, isProse(index) else { return false }
      return isOfArticle(index..<groupEnd(from: index), of: .max, isNamed: true)
    }
    return (first ?? run.lowerBound)..<run.upperBound
  }

  private func isProse(_ index: Int) -> Bool { passages[index].isProse && !furniture[index] }

  /// The end of the prose that begins there without a short line between.
  private func groupEnd(from start: Int) -> Int {
    var end = start + 1
    var index = end
    while index < passages.count {
      if isProse(index) || passages[index].lines[0].text.isShortSentence {
        end = index + 1
      } else if !furniture[index] {
        break
      }
      index += 1
    }
    return end
  }

  private func isOfArticle(_ group: Range<Int>, of total: Int, isNamed: Bool) -> Bool {
    let prose = group.filter(isProse)
    if prose.contains(where: { isForeign(passages[$0]) }) { return false }
    let length = prose.reduce(0) { $0 + passages[$1].length }
    if prose.count > 1 { return true }
    return length * 100 / Self.leastShare >= total && (!isNamed || length >= 180)
  }

  private static func isSignature(_ line: Substring) -> Bool {
    line.utf8.count <= 200
      && (Byline(line: String(line)) != nil || PublishedLine(String(line)) != nil)
  }

  /// Whether a passage is the beginning of another story, or of the page's own notices.
  private func isForeign(_ passage: PlainPassage) -> Bool {
    passage.isCutShort || passage.lines[0].text.contains("©")
  }

  /// Whether the line right above a group is its own headline: it shares a third of its words with it, as
  /// the headline of another story does.
  private func isHeaded(_ group: Range<Int>) -> Bool {
    guard group.lowerBound > 0, !isProse(group.lowerBound - 1) else { return false }
    let line = PastedHeadline.words(in: passages[group.lowerBound - 1].text)
    let told = group.reduce(into: Set<String>()) {
      $0.formUnion(PastedHeadline.words(in: passages[$1].text))
    }
    return line.count > 1 && line.intersection(told).count * 3 >= line.count
  }
}
