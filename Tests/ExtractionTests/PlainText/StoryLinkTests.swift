import Articles
import Extraction
import Testing

@Suite struct StoryLinkTests {
  static let prose = CreditLineTests.prose

  @Test(
    "A line that only names another story goes",
    arguments: [
      "RELATED: What the Strike of Last Year Cost (Feb 5, 2022)",
      "Read more: Who pays for the night boats?", "Read next » Trains Carry Record Crowds Again",
    ])
  func link(_ line: String) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(Self.prose)\n\n\(line)\n\n\(Self.prose)", name: "")
    #expect(article.blocks.count == 2)
    #expect(!article.text.contains(line))
  }

  @Test("In the text of a page the weaker words do as well")
  func scraped() {
    let article = PlainTextExtractor().article(
      from: """
        Boats Went Out Once More

        Related: The Pier

        \(Self.prose)

        See also: Trains

        Watch: The first boat leaves

        We use cookies.

        See also: this sentence is about the boats.

        \(Self.prose)
        """, name: "")
    #expect(article.blocks.count == 3)
    #expect(article.text.contains("See also: this sentence"))
    #expect(!article.text.contains("Trains"))
    #expect(!article.text.contains("Pier"))
  }

  @Test(
    "What a manual or a letter refers to stays",
    arguments: [
      "See also: The Tide Tables of the Harbour", "Related: the second key", "Related: #123",
      "Related: I have found the key that you lost.", "More: Ropes and Lanterns of the Harbour",
    ])
  func kept(_ line: String) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(Self.prose)\n\n\(line)\n\n\(Self.prose)", name: "")
    #expect(article.text.contains(line))
  }
}
