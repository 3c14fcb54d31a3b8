import Articles
import Chronology
import Testing

@Suite struct SentenceSplitterTests {
  /// Each line is a text with a bar at the head of every sentence but the first.
  @Test(arguments: [
    "The bridge fell. |Nobody was hurt! |Why? |Nobody knows",
    "Mr. Smith met Dr. Jones on St. John's Road. |They spoke.",
    "He lives in the U.S. and works there. |She does not.",
    "He lives in the U.S. |The firm is in the U.K. |It moved.",
    "The U.S. President spoke at 5 p.m. Tuesday. |Then he left.",
    "It closed at 5 p.m. |The crowd went home.",
    "They play at 8 p.m. |Coach Bell said so.",
    "It opens at 8 p.m. Eastern Time and shuts at 9 p.m. Moscow time.",
    "It ran from 9 a.m. Saturday to 5 a.m. EST Sunday.",
    "J. K. Rowling and George W. Bush met. |They talked.",
    "They chose plan B. |The plan failed.",
    "Prices rose 3.5 per cent. |They fell by .5 in May.",
    "See example.com or www.example.org/a.b for more. |It is free.",
    "under humanitarian conditions.|Two sources confirmed it.",
    "between Israel and the United states regarding Gaza.|This shift became clearer",
    "the U.S.A is large, and node.js is small",
    "He wrote to Booking.Com and J.K.Rowling about it",
    "It ended in 2019. |The next began in 2020.|Then it ended.",
    "“We lost.” |The crowd left.",
    "“We lost,” he said. |“We will win.”",
    "“Really?” he asked. |Yes.",
    "It was over... or so they thought. |Then it began again… |Nobody knew.",
    "It opened on Jan. 5 and shut on Feb. 9. |It stayed shut.",
    "Acme Inc. bought Bolt Corp. Systems for a song",
    "The law passed.[12] |The court struck it down.",
    "彼は来た。|彼女は去った！|なぜ？|誰も知らない",
    "It has a heading\n\n|and a second paragraph\nof two lines",
    "Él llegó ayer. |Ángela se fue.",
    "See No. 5 and Fig. 3 on p. 12. |That is all.",
    "He won (see above.) |She lost.",
  ])
  func partsText(marked: String) {
    let text = marked.filter { $0 != "|" }
    let parts = marked.split(separator: "|").map(trimmed)
    let found = SentenceSplitter().sentences(in: text).map { String(text.text(in: $0)) }
    #expect(found == parts)
  }

  @Test func losesNothingOfAnyText() {
    for text in ["", " ", "...", "a.b.c.d", ". . . .", "é", "\u{A0}x\u{A0}", "“", "x." + "”"] {
      let kept = SentenceSplitter().sentences(in: text).map { String(text.text(in: $0)) }.joined()
      #expect(kept.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
  }

  @Test func partsASentenceWithoutAnEnd() {
    let words = String(repeating: "word ", count: 5000)
    let found = SentenceSplitter().sentences(in: words)
    #expect(found.allSatisfy { $0.count <= SentenceSplitter.longestSentence })
    #expect(found.reduce(0) { $0 + $1.count } > 24_000 - found.count)
    let unbroken = String(repeating: "é", count: 5000)
    #expect(SentenceSplitter().sentences(in: unbroken).reduce(0) { $0 + $1.count } == 10_000)
  }

  private func trimmed(_ part: Substring) -> String {
    String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
