import Articles
import Extraction
import Testing

/// Whole pages with a box in the middle of their article.
@Suite struct PastedBoxTests {
  static let paragraphs = [
    "The bridge was closed on Monday after a pillar sank into the river bed, and it will stay closed until the autumn, the council said.",
    "Nobody was hurt when the roadway began to lean. A bus had crossed it four minutes before, with eleven people on board.",
    "The engineers had warned the council three times since January that the pillar would not stand another winter.",
    "The council has set aside two million pounds for the work, which is half of what the engineers had asked for.",
    "Shops in the old town say that they have lost half of their customers, and that some will close before Christmas.",
    "The mayor said that she was sorry for the trouble, and that she would not stand again in the election in May.",
    "The river was unusually high in the spring, and divers could not look at the pillar until the water fell in June.",
    "A new bridge would cost forty million pounds, and nobody in the council believes that the state would pay for it.",
  ]

  private static let head = ["Menu", "News", "Sport", "Sign in", "Subscribe", "Search"]
  private static let foot = [
    "Most popular", "A cat on a bus", "Why butter is dear", "Terms of use", "Privacy policy",
    "About us", "© 2024 The Post. All rights reserved.",
  ]

  static func page(
    _ title: String, _ about: [String] = ["By Ann Lee", "11 June 2024"], box: [String] = [],
    after place: Int = 0
  ) -> Article {
    let parts = paragraphs[..<place] + [box.joined(separator: "\n")] + paragraphs[place...]
    let lines = head + [title] + about + [""] + [parts.joined(separator: "\n\n")] + foot
    return PlainTextExtractor().article(from: lines.joined(separator: "\n"), name: "")
  }

  struct Box: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: [String]
    var testDescription: String { name }
  }

  static let boxes = [
    Box(
      name: "related stories",
      lines: [
        "Related stories", "What the engineers said", "A short history of the bridge",
        "Bus routes that change", "How to claim", "How the pictures of the bridge were taken",
      ]),
    Box(
      name: "most read",
      lines: ["Most read", "A cat on a bus", "Why butter is dear", "The storms of the year named"]),
    Box(
      name: "you may also like",
      lines: ["You may also like", "A cat on a bus", "Why is butter so dear?", "All storms named"]),
    Box(
      name: "gallery",
      lines: (1...9).flatMap { ["Picture \($0) of 9", "Getty Images"] }),
    Box(name: "table", lines: (1...12).map { "Ward \($0)\t\($0 * 3)\t\($0 * 7)" }),
    Box(name: "code", lines: (1...14).map { "let x\($0) = \($0)" }),
    Box(
      name: "list",
      lines: "High Mill Bridge Castle Broad Corn Giles Iffley Cowley Botley Abbey Wood"
        .split(separator: " ").map { "\($0) Street" }),
  ]

  @Test("The article goes on behind a box", arguments: boxes, [2, 4, 6])
  func box(_ box: Box, place: Int) {
    let article = Self.page("Old bridge over the river to close", box: box.lines, after: place)
    #expect(article.title == "Old bridge over the river to close")
    #expect(article.byline == ["Ann Lee"])
    for paragraph in Self.paragraphs { #expect(article.text.contains(paragraph)) }
    #expect(!article.text.contains("Privacy") && !article.text.contains("A cat on"))
  }

  @Test("Teasers of other stories, readers' comments and a footer's words stay out")
  func others() {
    let teasers = [
      "You may also like", "A cat on a bus",
      "The cat boards at the market and leaves at the harbour, where it is fed by the pilots.",
      "Why butter is dear", "The price has doubled since the cows went on their summer meadow.",
    ]
    let comments = [
      "Comments (2)", "Cy", "11 June 2024, 12:03", "I have said for years that this would happen.",
      "And who is to pay for all of this? We are, and our children after us, as always.",
    ]
    for tail in [teasers, comments] {
      let article = Self.page("Old bridge over the river to close", box: tail, after: 8)
      #expect(article.blocks.count == 8, "\(tail[0])")
    }
  }

  @Test(
    "A headline of a word or two is known by the line that signs it",
    arguments: ["Brexit", "Quiet at last", "Bridge to close"])
  func shortHeadline(_ title: String) {
    let article = Self.page(title)
    #expect(article.title.string == title)
    #expect(article.byline == ["Ann Lee"])
    #expect(article.blocks.count == 8)
  }

  @Test("A kicker above the byline is not the headline")
  func kicker() {
    let article = Self.page(
      "Old bridge over the river to close", ["Analysis", "By Ann Lee", "11 June 2024"])
    #expect(article.title == "Old bridge over the river to close")
  }

  @Test("What the article is about may stand under the headline without a full stop")
  func standfirst() {
    let article = Self.page(
      "Old bridge over the river to close",
      ["Judge says the council ignored three warnings in as many weeks", "By Ann Lee"])
    #expect(article.subtitle == "Judge says the council ignored three warnings in as many weeks")
  }
}
