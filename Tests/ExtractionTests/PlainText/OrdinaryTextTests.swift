import Articles
import Extraction
import Testing

/// Texts that were never a page: not a word of theirs may be lost, whatever they look like.
@Suite struct OrdinaryTextTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let outline: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ outline: String) {
      self.name = name
      self.text = text
      self.outline = outline
    }
  }

  static let samples: [Sample] = [
    Sample(
      "a mail",
      """
      From: Ann Fields <ann@example.org>
      To: Bo Hill <bo@example.org>
      Subject: Related work
      Date: Tue, 5 Mar 2024 09:12:44 +0100

      Hi Bo,

      you may also like the other paper, the one that I sent you in January; it
      is shorter and says more about the boats.

      On Mon, Bo Hill wrote:
      > Do you have anything
      > on ferries?
      >> I asked before.

      Share this with Cy.
      Ann
      -- 
      Copyright is for lawyers
      """,
      """
      title: Related work
      by: Ann Fields
      published: 2024-03-05T09:12:44+01:00
      paragraph: From: Ann Fields <ann@example.org>⏎To: Bo Hill <bo@example.org>⏎Subject: Related work⏎Date: Tue, 5 Mar 2024 09:12:44 +0100
      paragraph: Hi Bo,
      paragraph: you may also like the other paper, the one that I sent you in January; it is shorter and says more about the boats.
      paragraph: On Mon, Bo Hill wrote:
      quote: Do you have anything⏎on ferries?
      quote 2: I asked before.
      paragraph: Share this with Cy.⏎Ann⏎--⏎Copyright is for lawyers
      """),
    Sample(
      "a manual",
      """
      Tide Tables
      ===========

      A small tool that prints the tides of a harbour as a table, without asking
      anybody and without a network. It knows every harbour of the coast.

      Usage
      -----

          tides --harbour Vell
          tides --help

      It reads `tides.toml`, then Foundation.Date, then e.g. U.S.A.F. data of 3.30pm:

      - one line a day, two where
        the moon is full
      - a header
        - with units

      1. Read it.
      2. Print it.

      Related
      -------

      Moon Tables
      Sun Tables

      Comments

      Copyright (c) 2024 Ann Fields
      """,
      """
      title: Tide Tables
      paragraph: A small tool that prints the tides of a harbour as a table, without asking anybody and without a network. It knows every harbour of the coast.
      heading 3: Usage
      code: tides --harbour Vell⏎tides --help
      paragraph: It reads `tides.toml`, then Foundation.Date, then e.g. U.S.A.F. data of 3.30pm:
      item 1: one line a day, two where the moon is full
      item 1: a header
      item 2: with units
      item 1 #1: Read it.
      item 1 #2: Print it.
      heading 3: Related
      paragraph: Moon Tables⏎Sun Tables
      paragraph: Comments
      paragraph: Copyright (c) 2024 Ann Fields
      """),
    Sample(
      "a poem",
      """
      The Pier in Winter

      The boats are up, the ropes are dry,
      The gulls have nothing left to say,
      And under all that iron sky
      The harbour keeps the cold away.

      Home,
      said the keeper.
      Share this.
      """,
      """
      title: The Pier in Winter
      paragraph: The boats are up, the ropes are dry,⏎The gulls have nothing left to say,⏎And under all that iron sky⏎The harbour keeps the cold away.
      paragraph: Home,⏎said the keeper.⏎Share this.
      """),
    Sample(
      "a stanza alone",
      """
      Two boats went out,
      one boat came in,
      and none of us
      would say which one
      """,
      """
      title: sample
      paragraph: Two boats went out,⏎one boat came in,⏎and none of us⏎would say which one
      """),
    Sample(
      "a letter",
      """
      Dear Ann,

      thank you. We read it twice.

      Leave a comment on the second page if you can, and tell me what you think of
      the copyright of the photographs.

      Yours,
      Bo
      """,
      """
      title: sample
      paragraph: Dear Ann,
      paragraph: thank you. We read it twice.
      paragraph: Leave a comment on the second page if you can, and tell me what you think of the copyright of the photographs.
      paragraph: Yours,⏎Bo
      """),
    Sample(
      "a book's page",
      """
          The keeper had gone down to the pier before anybody was awake, and he
      stood there with the lantern still burning, though the sun had come up an
      hour ago.
          "You may also like the view," he said. "Related or not."
          Nobody answered him. The boats lay as they had lain all winter, and the
      only thing that moved was the smoke above the roofs of the town.
      """,
      """
      title: sample
      paragraph: The keeper had gone down to the pier before anybody was awake, and he stood there with the lantern still burning, though the sun had come up an hour ago.
      paragraph: "You may also like the view," he said. "Related or not."
      paragraph: Nobody answered him. The boats lay as they had lain all winter, and the only thing that moved was the smoke above the roofs of the town.
      """),
    Sample(
      "speech",
      """
      – Are you going?
      – No.

      - Then stay.

      Q: Why?
      A: Because.
      """,
      """
      title: sample
      paragraph: – Are you going?⏎– No.
      paragraph: - Then stay.
      paragraph: Q: Why?⏎A: Because.
      """),
    Sample(
      "a table",
      """
      Day    High   Low
      Mon    4.1    0.3
      Tue    4.3    0.2
      """,
      """
      title: sample
      code: Day    High   Low⏎Mon    4.1    0.3⏎Tue    4.3    0.2
      """),
    Sample(
      "Chinese",
      "港口罢工结束\n\n渡轮船员今天恢复工作，此前他们进行了港口历史上时间最长的罢工，第一批船只在日出之前离开了港口。",
      """
      title: 港口罢工结束
      paragraph: 渡轮船员今天恢复工作，此前他们进行了港口历史上时间最长的罢工，第一批船只在日出之前离开了港口。
      """),
    Sample("nothing", "", "title: sample"),
    Sample("empty lines", "\n \r\n\t\n\u{FEFF}\n", "title: sample"),
    Sample("one word", "Boats", "title: sample\nparagraph: Boats"),
    Sample(
      "one label", "You may also like", "title: sample\nparagraph: You may also like"),
    Sample(
      "labels only", "Related articles\n\nLeave a comment",
      "title: Related articles\nparagraph: Leave a comment"),
  ]

  @Test("An ordinary text comes out whole", arguments: samples)
  func whole(_ sample: Sample) {
    let article = PlainTextExtractor().article(from: sample.text, name: "sample")
    #expect(summary(article) == sample.outline + "\n")
    // The mail's subject and sender stay in its text, so that they may be said once more.
    #expect(letters(of: article).contains(letters(of: sample.text)) || sample.name == "a mail")
  }

  @Test("A very long line is one paragraph")
  func longLine() {
    let line = String(repeating: "boats,and ropes.Then ", count: 100_000)
    let article = PlainTextExtractor().article(from: line, name: "sample")
    #expect(article.blocks.count == 1)
    #expect(
      article.blocks.first?.text.string.prefix(41) == "boats, and ropes. Then boats, and ropes. ")
  }

  @Test("The first item of a dated list is no dateline")
  func datedList() {
    let items = "Jan. 5, 2011 – Talks begin.\n\nFeb. 20 – The mine closes.\n"
    let list = PlainTextExtractor().article(from: "The strike by days:\n\n" + items, name: "sample")
    #expect(list.dateline == nil)
    let report = PlainTextExtractor().article(from: items, name: "sample")
    #expect(report.dateline?.date == CivilDate(2011, 1, 5))
  }

  private func summary(_ article: Article) -> String {
    ArticleOutline.text(of: article).split(separator: "\n").dropFirst().map { line in
      guard line.first?.isNumber == true, let space = line.firstIndex(of: " ") else {
        return line + "\n"
      }
      return line[line.index(after: space)...] + "\n"
    }.joined()
  }

  private func letters(of article: Article) -> String {
    let title = article.title == "sample" ? "" : article.title.string
    let blocks = article.blocks.map { block in
      if case .listItem(_, let ordinal?) = block.kind { return "\(ordinal)" + block.text.string }
      return block.text.string
    }
    return letters(of: title + (article.subtitle?.string ?? "") + blocks.joined())
  }

  private func letters(of text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }
}
