import Articles
import Extraction
import Testing

/// Letters and minutes whose lines are called like the labels of a page: nothing of them is lost.
@Suite struct LabelInLetterTests {
  static let paragraphs = [
    "The vicar came on Monday with the eggs, and she told us all about the choir and the roof that is to be mended.",
    "We had the trifle on Tuesday, since it would not have kept, and father ate most of it before he was stopped.",
    "On Wednesday it rained so hard that the goats stood on the wall, and nobody could get them down until evening.",
    "We hope to see you in June when the roses are out, and that you will bring the dog, whom the postman misses.",
  ]

  static func letter(with line: String, after place: Int) -> String {
    let parts = paragraphs[..<place] + [line] + paragraphs[place...]
    return "Dear Ann,\n\n" + parts.joined(separator: "\n\n") + "\n\nYours,\nBo\n"
  }

  @Test(
    "A label between the short paragraphs of a letter takes nothing",
    arguments: [
      "Most read", "You may also like", "More on this story", "Mehr zum Thema", "Lesen Sie auch",
      "We use cookies in the trifle.", "Read also: the letter that I sent you in May.",
    ], [1, 2, 3])
  func letter(_ line: String, place: Int) {
    let article = PlainTextExtractor().article(
      from: Self.letter(with: line, after: place), name: "")
    #expect(article.text.contains(line))
    for paragraph in Self.paragraphs { #expect(article.text.contains(paragraph)) }
  }

  @Test("Headlines under such a label still go, and a notice about cookies")
  func list() {
    let list = """
      You may also like

      Goats on a wall again

      Who pays for the roof?

      We use cookies to improve your visit.
      """
    let article = PlainTextExtractor().article(
      from: Self.letter(with: list, after: 2), name: "")
    #expect(!article.text.contains("Goats on") && !article.text.contains("cookies"))
    for paragraph in Self.paragraphs { #expect(article.text.contains(paragraph)) }
  }

  @Test("Minutes with headings that pages have as labels stay whole")
  func minutes() {
    let text = """
      Minutes of the allotment society

      Water butt. It leaks. Mr Bell will see to it by Friday.

      Search
      The key to shed 3 is lost. Members are asked to look under their pots.

      Contact
      Bell, 4 Mill Lane

      Share
      One member one share; two pounds.

      Sign in
      All visitors sign in at the hut.

      Privacy policy
      We keep your name in a book.

      Terms of use
      No bonfires before dusk.
      """
    let article = PlainTextExtractor().article(from: text, name: "")
    #expect(article.title == "Minutes of the allotment society")
    for line in text.split(separator: "\n").dropFirst() {
      #expect(article.text.contains(line), "\(line)")
    }
  }
}
