import Articles
import Extraction
import Testing

@Suite struct CutCommentsTests {
  static let prose = CreditLineTests.prose
  static let opinion = String(repeating: "I have said for years that nobody listens. ", count: 6)

  @Test(
    "Readers' comments go to the end, however long they are",
    arguments: [
      "Leave a Comment\n\nName *\n\nEmail *\n\nCy Marsh says:\n\n\(opinion)\n\n\(prose)",
      "Leave a Reply\n\nCy Marsh   April 22, 2010 at 6:14 pm\n\n\(opinion)\n\nDi\n\n\(opinion)",
      "Leave a Comment\n\nCy\n3 days ago\n\n\(opinion)", "Comments\n\nCy\n\n\(opinion)\n\nReply",
      "Comments\n\nCy wrote: No.\n\nDi wrote: Yes.", "2 Comments\n\nCy",
      "Comments (2)\n\nCy\n\nNo.", "Leave a Comment\n\nCy says: April 22, 2010\n\(opinion)",
    ])
  func thread(_ tail: String) {
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(Self.prose)\n\n\(tail)\n\n\(Self.opinion)", name: "")
    #expect(article.blocks.count == 1)
  }

  @Test(
    "The article's own text after such a label stays",
    arguments: [
      "Leave a Comment\n\nShare", "Leave a Reply", "3 Comments", "Comments",
      "Comments\n\nThe second day",
    ])
  func kept(_ label: String) {
    let text = Self.prose + "\n\n" + Self.prose
    for opening in ["", Self.prose + "\n\n"] {
      let article = PlainTextExtractor().article(
        from: "Boats Went Out\n\n\(opening)\(label)\n\n\(text)", name: "")
      #expect(
        article.blocks.count { $0.text.string.hasPrefix("The boats") } == (opening.isEmpty ? 2 : 3))
    }
  }

  @Test(
    "In somebody's own letter prose right under such a label stays",
    arguments: ["5 comments", "Leave a comment", "Comments (2)"])
  func letter(_ label: String) {
    let text = LabelInLetterTests.letter(with: label, after: 2)
    let article = PlainTextExtractor().article(from: text, name: "")
    for line in LabelInLetterTests.paragraphs { #expect(article.text.contains(line)) }
  }

  @Test("A text of nothing but labels takes no longer than another")
  func manyLabels() {
    let labels = String(repeating: "Comments\n\nRelated articles\n\nBoats\n\n", count: 20_000)
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(Self.prose)\n\n\(labels)\(Self.prose)", name: "")
    #expect(article.blocks.last?.text.string.hasPrefix("The boats") == true)
  }

  @Test("A form's label beside the byline takes nothing with it")
  func head() {
    let article = PlainTextExtractor().article(
      from: """
        Boats Went Out Once More

        Leave a Comment

        A Second Headline of Several Words

        \(Self.prose)
        """, name: "")
    #expect(article.subtitle == "A Second Headline of Several Words")
    #expect(article.blocks.count == 1)
  }
}
