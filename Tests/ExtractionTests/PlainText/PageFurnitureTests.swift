import Articles
import Extraction
import Testing

/// What a page puts around and among its paragraphs, in the text of the whole page.
@Suite struct PageFurnitureTests {
  private static let paragraphs = [
    "The night boats return in autumn, the council said on Thursday, after a summer in which nobody could cross the bay later than nine in the evening without a boat of their own.",
    "Two of the three boats will be new. The third, built in 1961, has been at the yard since March and is to be repainted in the colours of its first owner.",
    "Passengers had asked for the late crossing since the bridge was closed, and more than four thousand of them signed a letter to the mayor, who had it read aloud.",
    "The first boat is to leave the old pier on the evening of the fair, with the band of the fire brigade on board and the mayor at the wheel for the first hundred yards.",
  ]

  /// A page with its menu and footer, and an article of the given lines.
  private static func page(
    head: [String] = [], _ lines: [String], tail: [String] = []
  ) -> Article {
    let text =
      (["Menu", "Search", "Sign in", "Subscribe", "Weather", "Night boats return in autumn"]
      + head + lines + tail + ["About us", "Contact", "Privacy policy", "Terms of use"])
      .joined(separator: "\n\n")
    return PlainTextExtractor().article(from: text, name: "page.txt")
  }

  private static func words(of article: Article) -> [String] { article.blocks.map(\.text.string) }

  @Test(
    "An article ends at the label above other stories, whatever it adds to its words",
    arguments: [
      "More from the harbour", "Recommended by our editors", "Trending on the quays",
      "Das könnte Sie auch interessieren", "Latest news from Vell",
    ])
  func label(_ label: String) {
    let article = Self.page(
      Self.paragraphs,
      tail: [
        label, "Museum opens on the old pier",
        "The doors opened on Sunday for the first time since the fire of last year, and it rained.",
      ])
    #expect(Self.words(of: article) == Self.paragraphs)
  }

  @Test("A heading that only begins like such a label keeps what is told under it")
  func section() {
    let article = Self.page([
      Self.paragraphs[0], "Related work at the yard", Self.paragraphs[1], Self.paragraphs[2],
      Self.paragraphs[3],
    ])
    #expect(Self.words(of: article).contains("Related work at the yard"))
    #expect(Self.words(of: article).contains(Self.paragraphs[3]))
  }

  @Test(
    "Notices between paragraphs go",
    arguments: [
      "Sign up for our newsletter and get the day's stories in your inbox", "Image 2 of 5", "1 / 8",
      "00:49", "By signing up you agree to our terms", "Facebook Twitter WhatsApp",
      "You can unsubscribe at any time.", "Read also: The pier that nobody wanted",
    ])
  func notice(_ notice: String) {
    let article = Self.page([Self.paragraphs[0], notice] + Self.paragraphs[1...])
    #expect(Self.words(of: article) == Self.paragraphs)
  }

  @Test(
    "A line that names its photographer stands under a picture",
    arguments: [
      "Passengers wait at the old pier in May. (Photo: Ann Lee)",
      "Passengers wait at the old pier. Foto: Ann Lee, Harbour Board",
      "Passengers wait at the old pier. Ann Lee/AFP", "The old pier. (Ann Lee / AP)",
      "FILE - Passengers wait at the old pier, May 4, 2023. (AP Photo/Ann Lee)",
      "The old pier. Getty Images", "Passengers at the old pier Photo: Ann Lee",
      "Passengers at the old pier Ann Lee/AFP", "The pier. © Ann van der Lee",
      "The pier. © picture alliance/dpa", "The pier (Foto Ann Lee)", "The pier (Ann Lee, AFP)",
      "The old pier in May. Ann Lee via Getty Images", "The old pier. Photo by Ann Lee",
    ])
  func caption(_ caption: String) {
    let article = Self.page([Self.paragraphs[0], caption, caption] + Self.paragraphs[1...])
    let figures = article.blocks.filter { if case .figure = $0.kind { true } else { false } }
    #expect(figures.map(\.text.string) == [caption])
    #expect(article.blocks.count == Self.paragraphs.count + 1)
  }

  @Test(
    "A sentence that speaks of pictures or of an agency is told",
    arguments: [
      "The photo shows the pier as it was in 1961, the council said on Thursday (Reuters).",
      "She paid by credit: the bank had sent the money on the day before, and nobody asked why.",
      "The mayor told AFP that the boats are late. Nobody on the pier was surprised by it.",
      "He is best known for one picture, a photo by Henri Cartier-Bresson.",
      "Hidden in a drawer was the last of them, a photograph: Men at the Gate",
      "The rights to the whole archive were sold in 1999 to Getty Images.",
      "The series was shot for the magazine and for Getty Images",
      "The story was first told in a joint report of Reuters/AFP.",
      "Readers can find the full report at https://example.com/reports/ap",
      "The sign on the door says © 1961 Harbour Board, and nobody has ever asked why.",
      "She signed it in ink (Photo Club, 1961)", "They won it by a nose (photo finish)",
      "It hung in the club for years (a picture by Ann Lee)",
      "The pound fell again on Monday (Reuters, 4 May 2023)",
      "The pound fell again on Monday (source: Reuters/AP)",
      "The letter was quoted by the tabloid Bild: The boats are back",
    ])
  func sentence(_ sentence: String) {
    let article = Self.page([Self.paragraphs[0], sentence] + Self.paragraphs[1...])
    let block = article.blocks.first { $0.text.string == sentence }
    #expect(block.map { if case .figure = $0.kind { false } else { true } } == true)
  }

  @Test("What is told of the writer at the end goes, of a person in the story it stays")
  func biography() {
    let life = "Ann Lee is a reporter for the Harbour Post. She lives in Vell with two cats."
    let captain = "Bo Hill is the captain of the first boat, and has been at sea since he was ten."
    let article = Self.page(
      head: ["By Ann Lee"], [Self.paragraphs[0], captain] + Self.paragraphs[1...],
      tail: ["Ann Lee", life])
    #expect(Self.words(of: article).contains(captain))
    #expect(!Self.words(of: article).contains { $0.contains("Ann Lee") })
    #expect(Self.words(of: article).last == Self.paragraphs[3])
  }

  @Test(
    "What is told at the end of somebody in the story, or with no name, stays",
    arguments: [
      ["Her father was a journalist who had fled from the city by boat in 1938."],
      ["The winner is a columnist of the evening paper, and has never been at sea."],
      ["The Red Cross is an independent organization, and was founded in 1863."],
      ["The Pilot was for a hundred years the only newspaper in the town."],
      [
        "Bo Hill", "Bo Hill is a captain.", "Cy Poe", "Cy Poe is an editor who cannot swim at all.",
      ],
    ])
  func lives(_ lines: [String]) {
    let head = ["Home > News > Harbour", "Night boats return in autumn"]
    let text = (head + Self.paragraphs + lines).joined(separator: "\n\n")
    let article = PlainTextExtractor().article(from: text, name: "page.txt")
    #expect(Self.words(of: article) == Self.paragraphs + lines)
  }

  @Test("A life told by its writer keeps its end")
  func ownLife() {
    let lives = Self.paragraphs.map { "Ann Lee was there. " + $0 }
    let article = Self.page(head: ["By Ann Lee"], lives + ["Ann Lee was seen no more after that."])
    #expect(Self.words(of: article) == lives + ["Ann Lee was seen no more after that."])
  }

  @Test(
    "A section that is called like a label of the page keeps its paragraphs",
    arguments: [
      "Most popular names in 1961", "About the author", "More news is expected on Friday",
      "Up next is the bridge", "Recommended by his teacher, he went to sea",
    ])
  func calledLikeALabel(_ heading: String) {
    let lines = Self.paragraphs[..<2] + [heading] + Self.paragraphs[2...]
    #expect(Self.words(of: Self.page(Array(lines))).filter { $0 != heading } == Self.paragraphs)
  }

  @Test(
    "What somebody says of letters, of sites and of comments is no notice",
    arguments: [
      "\"Subscribe now to win a boat\", the letter said, and thousands did so.",
      "The board says your comments must be in by Friday.",
      "Comments are closed on the plan since Friday, and two hundred came in.",
      "The newsletter of the club said that you should sign up by May.",
      "This photo is subject to copyright, the court ruled, and no one may print it.",
    ])
  func told(_ sentence: String) {
    let article = Self.page([Self.paragraphs[0], sentence] + Self.paragraphs[1...])
    #expect(Self.words(of: article).contains(sentence))
  }

  @Test("The hours of a report that goes by the clock stay")
  func hours() {
    let lines = zip(["09:15", "09:40", "10:05", "10:30"], Self.paragraphs).flatMap { [$0, $1] }
    let article = Self.page([Self.paragraphs[1] + " It was a long day."] + lines)
    #expect(Self.words(of: article).suffix(8) == lines[...])
    #expect(
      Self.words(of: Self.page(Self.paragraphs + ["1:0", Self.paragraphs[0]])).contains("1:0"))
  }

  @Test("A short article is not lost beside what a page says of cookies and of its topics")
  func shortArticle() {
    let cookies =
      "Necessary cookies are needed for the site to work. These cookies store nothing of yours, and other cookies are set only where you allow these cookies, which you may do below at any time that you like to, as often as you like."
    let cloud =
      (1...40).map { "quay\($0) pier ferry" }.joined(separator: " ")
    let article = Self.page(
      head: ["By Ann Lee", "4 May 2024"], [Self.paragraphs[0]], tail: [cloud, cookies, cookies])
    #expect(Self.words(of: article) == [Self.paragraphs[0]])
    #expect(article.title == "Night boats return in autumn")
  }

  @Test("Comments are known by when they were written")
  func comments() {
    let article = Self.page(
      Self.paragraphs,
      tail: [
        "[ 167 comments ]", "Top rated", "quayside", "2 days ago at 07:52 am",
        "I have been waiting for this since the bridge was closed, and so has everybody else that I know in the upper town, where the bus ends at eight.",
        "Rating: 12 votes", "pilot61", "2 days ago at 08:10 am",
        "The old one was the best of the three, and nobody will tell me that two new ones had to be bought in its place at that price.",
      ])
    #expect(Self.words(of: article) == Self.paragraphs)
  }

  @Test(
    "The day is read among other words beside the headline",
    arguments: [
      "Kolumne von Ann Lee - 28.04.2024 um 08:52 Uhr", "Politics / April 28, 2024",
      "입력 2024.04.28 22:09", "Stand: 28.04.2024 17:23 Uhr", "söndag 28 april 2024",
      "Updated: April 28, 2024",
    ])
  func day(_ line: String) {
    let article = Self.page(head: [line], Self.paragraphs)
    #expect(article.published?.date == CivilDate(2024, 4, 28))
    #expect(Self.words(of: article) == Self.paragraphs)
  }

  @Test(
    "A day that may be two, or is that of something else, is none of publication",
    arguments: ["4/5/2024", "Kick-off: 28 April 2024", "© 28.04.2024 Harbour Post"])
  func noDay(_ line: String) {
    #expect(Self.page(head: [line], Self.paragraphs).published == nil)
  }

  @Test(
    "Who wrote is read from the lines under the headline",
    arguments: [
      ["Von Ann Lee, Redakteurin"], ["Written by Ann Lee, Contributing Writer Dec. 24, 2023"],
      ["Ann Lee", "28 April 2024"], ["28 April 2024", "Ann Lee"],
    ])
  func writer(_ lines: [String]) {
    #expect(Self.page(head: lines, Self.paragraphs).byline == ["Ann Lee"])
  }

  @Test("The writer may be named under the first sentence")
  func writerBelow() {
    let article = Self.page([Self.paragraphs[0], "Von Ann Lee"] + Self.paragraphs[1...])
    #expect(article.byline == ["Ann Lee"])
    #expect(Self.words(of: article) == Self.paragraphs)
  }

  @Test("A letter that has some of these lines stays whole")
  func letter() {
    let text = """
      Dear neighbours,

      The photo below was taken by Ann Lee.

      Comments

      I have none. The boats are late, the pier is wet, and the mayor has read my letter aloud.

      Related work

      See the minutes of 4/5/2024, which Bo Hill has.

      Photo: Ann Lee

      Yours, Cy Poe
      """
    let article = PlainTextExtractor().article(from: text, name: "letter.txt")
    let words = Self.words(of: article).joined(separator: "\n")
    for line in text.split(separator: "\n") where !line.isEmpty {
      #expect(words.contains(line), "\(line)")
    }
  }
}
