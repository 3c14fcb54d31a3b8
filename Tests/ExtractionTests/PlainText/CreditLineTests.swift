import Articles
import Extraction
import Testing

@Suite struct CreditLineTests {
  static let prose = String(repeating: "The boats went out and came in again. ", count: 8)

  static let read: [(String, [String], String)] = [
    ("Posted on 8 August 2024 by Ann Fields", ["Ann Fields"], "2024-08-08"),
    ("Posted on August 8, 2024 by Ann Fields in Ferries", ["Ann Fields"], "2024-08-08"),
    ("Posted on August 8, 2024 by admin", [], "2024-08-08"),
    ("Posted August 8, 2024, by Ann", ["Ann"], "2024-08-08"),
    ("Published 8 August 2024 by Ann Fields and Bo Hill", ["Ann Fields", "Bo Hill"], "2024-08-08"),
    ("Published by Ann Fields on 8 August 2024", ["Ann Fields"], "2024-08-08"),
    (
      "Posted by Ann Fields on August 8, 2024 at 4:41 pm | 3 Comments", ["Ann Fields"],
      "2024-08-08T16:41:00"
    ),
    ("8 August 2024 | By Ann Fields", ["Ann Fields"], "2024-08-08"),
    ("By Ann Fields | 8 August 2024 | 6 min read", ["Ann Fields"], "2024-08-08"),
    ("By Ann Fields, The Vell Herald, August 8, 2024", ["Ann Fields"], "2024-08-08"),
    ("By Ann Fields August 8, 2024", ["Ann Fields"], "2024-08-08"),
    ("By Ann Fields (8 August 2024)", ["Ann Fields"], "2024-08-08"),
    ("Ann Fields, 8 August 2024", ["Ann Fields"], "2024-08-08"),
    ("Ann de la Cruz and Bo Hill · Aug 8, 2024", ["Ann de la Cruz", "Bo Hill"], "2024-08-08"),
    ("8 August 2024 – Ann Fields", ["Ann Fields"], "2024-08-08"),
  ]

  @Test("Who wrote and when are read off one line, which goes", arguments: read)
  func reads(_ line: String, _ names: [String], _ moment: String) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out Once More\n\n\(line)\n\n\(Self.prose)", name: "")
    #expect(article.byline.map(\.string) == names)
    #expect(article.published?.description == moment)
    #expect(article.blocks.count == 1)
  }

  @Test(
    "A place, an office or a kind of text with a day is no byline, and stays",
    arguments: [
      "Port Vell, 8 August 2024", "New York, August 8, 2024",
      "Springfield, Illinois, 8 August 2024",
      "Annual Report, 8 August 2024", "Council of Vell, 8 August 2024", "Boats, 8 August 2024",
    ])
  func keepsPlace(_ line: String) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out Once More\n\n\(line)\n\n\(Self.prose)", name: "")
    #expect(article.byline.isEmpty)
    #expect(article.published?.date == CivilDate(2024, 8, 8))
    #expect(article.blocks[0].text.string == line)
  }

  @Test(
    "What is told of a day is no byline, and stays",
    arguments: [
      "By boat to Vell, 8 August 2024", "Ann Fields came, 8 August 2024",
      "Ann Fields 8 August 2024",
      "Stranded by the ice on 8 August 2024",
    ])
  func keeps(_ line: String) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out Once More\n\n\(line)\n\n\(Self.prose)", name: "")
    #expect(article.byline.isEmpty)
    #expect(article.published == nil)
    let first = article.subtitle?.string ?? article.blocks[0].text.string
    #expect(first == line)
  }

  @Test("The entries of a log keep their names and days")
  func log() {
    let text = """
      The log of the harbour

      Ann Fields, 8 August 2024

      \(Self.prose)

      Bo Hill, 9 August 2024

      \(Self.prose)
      """
    for article in [
      PlainTextExtractor().article(from: text, name: ""),
      MarkdownExtractor().article(from: "# " + text, name: ""),
    ] {
      #expect(article.byline.isEmpty)
      #expect(article.blocks.count == 4)
    }
  }

  @Test("A list of days is no list of publications")
  func days() {
    let days = (1...9).map { "\($0) August 2024" }.joined(separator: "\n\n")
    let article = PlainTextExtractor().article(from: "When we sailed\n\n\(days)", name: "")
    #expect(article.published == nil)
    #expect(article.blocks.count == 9)
  }

  @Test("A Markdown text says who and when in the same ways")
  func markdown() {
    let article = MarkdownExtractor().article(
      from: "# Boats\n\n*Posted on 8 August 2024 by Ann Fields*\n\n\(Self.prose)", name: "")
    #expect(article.byline.map(\.string) == ["Ann Fields"])
    #expect(article.published?.description == "2024-08-08")
    #expect(article.blocks.count == 1)
  }
}
