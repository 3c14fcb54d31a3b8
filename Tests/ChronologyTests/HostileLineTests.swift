import Articles
import Chronology
import Testing

/// Lines that were made to be slow or to break an index: each ends, and gives mentions and events
/// that lie where they may. How long it takes is measured by `ChronologyTrials`, not here.
@Suite struct HostileLineTests {
  @Test(arguments: [
    "7", ",", "the next ", "January February ", "May", "1,", "12:", "twenty-", "hundred ", "and ",
    "of the ", "“", "'", "’s ", "-", "a week after the day before ", "(((", "in ", "1999–",
    "2024-07-25T", "on Monday, ", "said on Monday that ", "“He said, ", ", which ", "early in ",
    "every two ", "e\u{301}", "日本", "🙂", "\u{FEFF}", "\u{301}", "\n", "\r\n", "U.S.", "。", "|",
    "(1998) ", "May 4, 1945, and ", "Sept. 11 attacks ", "o'clock ", "\u{A0}", "\u{E2}\u{20}",
  ])
  func endsAndStaysWithinItsText(_ unit: String) {
    let text = String(repeating: unit, count: 20_000 / unit.utf8.count)
    var article = Article(
      id: ArticleID(naming: "line"), title: "A line",
      blocks: [Block(.paragraph, SafeText(text)), Block(.heading(level: 2), SafeText(text))])
    article.published = CivilMoment(iso: "2024-08-08")
    let dated = ArticleDater().date(article, fallback: nil)
    let sizes = article.blocks.map { $0.text.string.utf8.count }
    let ranges = dated.mentions.map(\.range)
    #expect(ranges.allSatisfy { $0.start < $0.end && $0.end <= sizes[$0.block] })
    #expect(
      zip(ranges, ranges.dropFirst()).allSatisfy { one, other in
        other.block > one.block || other.start >= one.end
      })
    #expect(dated.events.count <= dated.mentions.count)
    #expect(dated.events.allSatisfy { $0.sentence.contains($0.clause) })
    #expect(dated.events.allSatisfy { $0.sentence.start <= $0.mention.start })
    #expect(dated.events.allSatisfy { !$0.label.isEmpty && $0.label.string.count <= 90 })
  }

  @Test func aNumberOfManyDigitsIsNoDate() {
    let text = String(repeating: "7", count: 200_000)
    #expect(DateTagger().mentions(in: text, reference: CivilMoment(iso: "2024-08-08")).isEmpty)
  }

  @Test func aDateIsFoundBehindAnyAmountOfNoise() {
    for noise in [",", "(", "'", "-", " ", "\n", "日", "the ", "1 ", "A."] {
      let text = String(repeating: noise, count: 60_000 / noise.utf8.count)
      let found = DateTagger().mentions(
        in: text + ". \n\nIt rained on 25 July 2024.", reference: nil)
      #expect(found.last?.value == "2024-07-25", "\(noise)")
    }
  }
}
