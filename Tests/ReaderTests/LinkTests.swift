import Articles
import Display
import Testing

@testable import Reader

@Suite struct LinkTests {
  private static let text =
    "The office has a report and a plan; write to the clerk, or read the report."

  /// Four links, two of them to one address, one that leads nowhere.
  private static let linked = article([
    Block(
      .paragraph, SafeText(text),
      inlines: [
        link("report", "https://harbour.example/report"),
        link("plan", "https://bank.example@xn--plan-0ra.example/2024"),
        link("office", "javascript:alert(1)"), link("clerk", "mailto:clerk@harbour.example"),
        Inline(.link("https://harbour.example/report"), start: 68, end: 74),
      ].sorted { $0.start < $1.start })
  ])

  private static func article(_ blocks: [Block], image: SafeText? = nil) -> DatedArticle {
    DatedArticle(
      Article(id: ArticleID(naming: "linked"), title: "Linked", image: image, blocks: blocks))
  }

  private static func link(_ word: String, _ address: SafeText) -> Inline {
    let start =
      text.firstRange(of: word).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
      ?? 0
    return Inline(.link(address), start: start, end: start + word.utf8.count)
  }

  private func reading(_ article: DatedArticle = linked, width: Int = 100, height: Int = 12)
    -> ScriptedReader
  {
    var reader = ScriptedReader([article], width: width, height: height)
    reader.press("Enter z")
    return reader
  }

  @Test func numbersShowWhileOneIsAskedFor() {
    var reader = reading()
    let before = reader.screen
    #expect(before.contains("The office has a report and a plan; write"))
    reader.press("f")
    #expect(
      reader.screen.contains("The office has a report[1] and a plan[2]; write to the clerk[3]"))
    #expect(reader.screen.contains("report[1]."))
    #expect(reader.foot.hasPrefix(" Open link:"))
    reader.press("'2'")
    #expect(reader.foot.contains("xn--plan-0ra.example"))
    reader.press("Enter")
    #expect(
      reader.effects.last == .openInBrowser("https://bank.example@xn--plan-0ra.example/2024"))
    #expect(reader.screen.contains("a report and a plan; write"))
    reader.press("f Esc")
    #expect(!reader.screen.contains("[1]"))
  }

  @Test func numbersStayWhenTheyAreWanted() {
    var reader = reading()
    reader.press("#")
    #expect(reader.screen.contains("a report[1] and"))
    let styles = reader.styles(of: "[1]")
    #expect(styles.first == Theme.midnight[.dim])
    reader.press("#")
    #expect(!reader.screen.contains("[1]"))
  }

  @Test func aNumberBeforeTheKeyFollowsAtOnceAndAWrongOneIsTold() {
    var reader = reading()
    reader.press("f '3' Enter")
    #expect(reader.effects.last == .openInBrowser("mailto:clerk@harbour.example"))
    let count = reader.effects.count
    reader.press("f '7' Enter")
    #expect(reader.foot.hasPrefix(" There is no link 7: the text has 3."))
    reader.press("9 f")
    #expect(reader.foot.hasPrefix(" There is no link 9"))
    reader.press("f 'x' Enter")
    #expect(reader.effects.count == count)
    #expect(reader.state.prompt == nil)
  }

  @Test func theListShowsWhereLinksLeadAndOpensAndCopiesThem() {
    var reader = reading()
    reader.press("L")
    #expect(reader.rows[0].hasPrefix(" Links, 3"))
    #expect(reader.rows[1].contains("1  report"))
    #expect(reader.rows[2].contains("plan") && reader.rows[2].contains("https://xn--plan-0ra."))
    #expect(!reader.screen.contains("bank.example"))
    #expect(!reader.screen.contains("javascript"))
    #expect(reader.styles(of: "xn--plan-0ra.example").first == Theme.midnight[.link])
    reader.press("j y")
    #expect(reader.effects.last == .copy("https://bank.example@xn--plan-0ra.example/2024"))
    reader.press("j Enter")
    #expect(reader.effects.last == .openInBrowser("mailto:clerk@harbour.example"))
    reader.press("1 Enter")
    #expect(reader.effects.last == .openInBrowser("https://harbour.example/report"))
    reader.send(.terminal(.mouse(.doublePress, x: 5, y: 3)))
    #expect(reader.effects.last == .openInBrowser("mailto:clerk@harbour.example"))
    reader.press("q")
    #expect(reader.state.links == nil && reader.state.focus == .body)
  }

  @Test func theEndOfALongHostIsAlwaysSeen() {
    let host = String(repeating: "bank.example.", count: 12) + "evil.example"
    var reader = reading(
      Self.article([
        Block(
          .paragraph, "A link.",
          inlines: [Inline(.link(SafeText("https://\(host)/a")), start: 2, end: 6)])
      ]))
    reader.press("L")
    #expect(reader.rows[1].contains("evil.example"))
  }

  @Test func aTextWithoutLinksSaysSo() {
    var reader = ScriptedReader()
    for key in ["f", "L"] {
      reader.press("Enter \(key)")
      #expect(reader.foot.hasPrefix(" There are no links in this text."))
    }
  }

  @Test func piecesOfOneLinkHaveOneNumberAndNoLetterIsTornByIt() {
    // The link ends between a letter and its accent.
    let text = "See the old pier e\u{301}tait 橋橋"
    let start = 8
    let links = BodyLinks(
      Article(
        id: ArticleID(naming: "x"), title: "x",
        blocks: [
          Block(
            .paragraph, SafeText(text),
            inlines: [
              Inline(.link("https://a.example"), start: start, end: start + 4),
              Inline(.link("https://a.example"), start: start + 4, end: start + 10),
            ])
        ]))
    #expect(links.all.map(\.words) == ["old pier e"])
    #expect(links.marks.map(\.offset) == [start + 12])
    for columns in 6...30 {
      let lines = LineWrap.lines(of: text, columns: columns, marks: links.marks[...])
      for bytes in lines {
        var taken = 0
        let marks = links.marks.filter {
          bytes.lowerBound < $0.offset && $0.offset <= bytes.upperBound
        }
        GraphemeScan.scan(String(text.text(in: bytes))) { taken += $0.columns }
        #expect(taken + marks.reduce(0) { $0 + $1.columns } <= columns)
      }
    }
  }

  @Test func numbersKeepThePlace() {
    let blocks = (0..<60).map { index in
      Block(
        .paragraph,
        SafeText("Some words of paragraph \(index) that fill a line or so of the narrow text."),
        inlines: [Inline(.link(SafeText("https://example.org/\(index)")), start: 5, end: 10)])
    }
    var reader = reading(Self.article(blocks), width: 40)
    reader.press("G k k k k k")
    let place = reader.state.body?.position
    reader.press("f")
    #expect(reader.state.body?.position?.block == place?.block)
    reader.press("Esc")
    #expect(reader.state.body?.position == place)
    reader.press("L")
    #expect(reader.state.links?.selected?.number == (place?.block ?? 0) + 1)
  }

  @Test func picturesAreOpenedOutside() {
    let figure = Block(
      .figure(source: "https://example.org/pier.jpg", alternative: "A pier"), "The pier.")
    let words = Block(.paragraph, "Words.")
    var reader = reading(Self.article([figure, words], image: "https://example.org/lead.jpg"))
    reader.press("I")
    #expect(reader.effects.last == .openInBrowser("https://example.org/pier.jpg"))
    reader = reading(Self.article([words], image: "https://example.org/lead.jpg"))
    reader.press("I")
    #expect(reader.effects.last == .openInBrowser("https://example.org/lead.jpg"))
    reader = reading(Self.article([words], image: "data:image/png;base64,x"))
    let count = reader.effects.count
    reader.press("I")
    #expect(reader.effects.count == count)
    #expect(reader.foot.contains("none that can be opened"))
    reader = reading(Self.article([words]))
    reader.press("I")
    #expect(reader.foot.hasPrefix(" This article has no picture."))
  }
}
