import Articles
import Extraction
import Testing

@Suite struct AgencyCreditTests {
  static let prose = CreditLineTests.prose

  static let credits: [(String, [String])] = [
    (
      "(Reporting by Ann Fields in Vell and Bo Hill in Port Saint; editing by Cy Marsh)",
      ["Ann Fields", "Bo Hill"]
    ),
    ("Reporting by Ann Fields in Rome, Italy; Editing by Cy Marsh and Di Orr", ["Ann Fields"]),
    ("(Reporting and writing by Ann Fields, additional reporting by Bo Hill.)", ["Ann Fields"]),
    ("Reporting by Ann Fields. Editing by Bo Hill.", ["Ann Fields"]),
    ("(Reporting by the Vell newsroom; Editing by Cy Marsh)", []),
    ("(Editing by Cy Marsh)", []), ("Additional reporting by Bo Hill", []),
    ("[Writing by Ann Fields]", ["Ann Fields"]),
  ]

  @Test("The credit under a story gives the byline and goes", arguments: credits)
  func credit(_ line: String, _ names: [String]) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(Self.prose)\n\n\(line)\n\n© 2024 Vell. All rights reserved.",
      name: "")
    #expect(article.byline.map(\.string) == names)
    #expect(article.blocks.count == 1)
  }

  @Test("A byline above is better; a credit at the end of the last paragraph is cut off it")
  func tail() {
    let article = PlainTextExtractor().article(
      from: """
        Boats Went Out

        By Di Orr

        \(Self.prose)
        They came in (late). (Reporting by Ann Fields in Vell; Editing by Bo Hill)
        """, name: "")
    #expect(article.byline.map(\.string) == ["Di Orr"])
    #expect(article.text.hasSuffix("They came in (late)."))
  }

  @Test(
    "A sentence that speaks of reporting stays",
    arguments: [
      "Reporting by Ann Fields was praised by the jury.", "Editing by hand takes longer.",
      "Reporting by boat is slow, by train it is not.", "He left (reporting by mail was slow).",
    ])
  func kept(_ line: String) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(Self.prose)\n\n\(line)", name: "")
    #expect(article.byline.isEmpty)
    #expect(article.text.hasSuffix(line))
  }
}
