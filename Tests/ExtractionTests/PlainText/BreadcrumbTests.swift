import Articles
import Extraction
import Testing

@Suite struct BreadcrumbTests {
  static let prose = CreditLineTests.prose

  @Test(
    "A path above a headline is its sections, with or without a home page",
    arguments: [
      "Home » Transport » Ferries", "The Vell Herald / Transport / Ferries",
      "News > Transport > Ferries", "News → Transport → Council Votes for Night Boats",
    ])
  func path(_ line: String) {
    let article = PlainTextExtractor().article(
      from: "\(line)\n\nCouncil Votes for Night Boats\n\n\(Self.prose)", name: "")
    #expect(article.title == "Council Votes for Night Boats")
    #expect(article.section.map(\.string).contains("Transport"))
    #expect(article.blocks.count == 1)
  }

  @Test("A headline said twice is said once, after a path or without one, in any shape of lines")
  func doubled() {
    let headline = "Council Votes for Night Boats"
    for text in [
      "Transport / Ferries\n\n\(headline)\n\(headline)\n\nBy Ann Fields\n\n\(Self.prose)",
      "\(headline)\n\(headline)\nBy Ann Fields\n\nThe boats went out.\n\nThey came in.",
      "\(headline)\n\(headline)\n\nBy Ann Fields\n\nThe boats went out.\n\nThey came in.",
    ] {
      let article = PlainTextExtractor().article(from: text, name: "")
      #expect(article.title.string == headline)
      #expect(article.byline.map(\.string) == ["Ann Fields"])
      #expect(!article.text.contains(headline))
    }
  }

  @Test(
    "A first line with slashes that leads no headline is not a path",
    arguments: [
      "Boats / Ropes / Lanterns\n\nShort poems", "the gulls cry / the ropes drip / nobody comes",
      "File > Open > Recent\n\nOpens a file",
    ])
  func kept(_ opening: String) {
    let article = PlainTextExtractor().article(from: "\(opening)\n\n\(Self.prose)", name: "")
    #expect(article.section.isEmpty)
    #expect(opening.hasPrefix(article.title.string))
  }
}
