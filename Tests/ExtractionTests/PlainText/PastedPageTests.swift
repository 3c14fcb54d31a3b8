import Articles
import Extraction
import Testing

/// Whole pages, copied from a browser into a text: menus, buttons and footer around the article.
@Suite struct PastedPageTests {
  private static let paragraphs = [
    "The night boats return in autumn, the council said on Thursday, after a summer in which nobody could cross the bay later than nine in the evening without a boat of their own.",
    "Two of the three boats will be new. The third, built in 1961, has been at the yard since March and is to be repainted in the colours of its first owner.",
    "Passengers had asked for the late crossing since the bridge was closed, and more than four thousand of them signed a letter to the mayor, who had it read aloud.",
  ]

  private static let english = """
    Skip to content
    Menu
    Search
    Sign in
    Subscribe
    News
    Sport
    Weather
    The Vell Herald

    Home » Transport » Ferries

    Storm season: what the forecasters expect this year
    Night Boats Return in Autumn
    Share
    Facebook
    WhatsApp
    A boat leaves the old pier. Photo: Ann Fields
    By Ann Fields
    Published: August 8, 2024

    \(paragraphs[0])

    Advertisement

    \(paragraphs[1])

    What changes for drivers

    \(paragraphs[2])

    You may also like

    Museum opens on the old pier
    The doors opened on Sunday for the first time since the fire of last year.

    Trains carry record crowds

    About us
    Contact
    Privacy policy
    Terms of use
    © 2024 The Vell Herald
    """

  @Test("A whole page pasted into a text is its article")
  func wholePage() {
    let article = PlainTextExtractor().article(from: Self.english, name: "pasted.txt")
    #expect(article.title == "Night Boats Return in Autumn")
    #expect(article.byline == ["Ann Fields"])
    #expect(article.published?.date == CivilDate(2024, 8, 8))
    #expect(article.section == ["Transport", "Ferries"])
    #expect(
      article.blocks.map(\.text.string) == [
        Self.paragraphs[0], Self.paragraphs[1], "What changes for drivers", Self.paragraphs[2],
      ])
  }

  @Test("A page's frame is known in other languages")
  func germanPage() {
    let text = """
      Startseite
      Politik
      Wirtschaft
      Anmelden
      Abo
      Suche
      Wetter
      Fähren fahren wieder bei Nacht
      Die Nachtfähren kehren im Herbst zurück, teilte der Rat am Donnerstag mit, nachdem im Sommer niemand nach neun Uhr über die Bucht gekommen war.
      Zwei der drei Schiffe sind neu. Das dritte, gebaut 1961, liegt seit März in der Werft und wird in den Farben seines ersten Eigners gestrichen.
      Mehr zum Thema
      Museum auf der alten Mole eröffnet
      Impressum
      Datenschutz
      Kontakt
      """
    let article = PlainTextExtractor().article(from: text, name: "seite.txt")
    #expect(article.title == "Fähren fahren wieder bei Nacht")
    #expect(article.blocks.count == 2)
    #expect(article.blocks.first?.text.string.hasPrefix("Die Nachtfähren") == true)
  }

  @Test("A manual with a table of contents and short sections stays whole")
  func manual() {
    let sections = ["Install", "Run", "Search", "Help", "Contact", "Weather data", "Licence"]
    let body = sections.map { name in
      "\(name)\n\nThis part tells all that is to be known of it, in a sentence or two, and no more."
    }
    let text =
      "Tide tables for the bay\n\n" + sections.joined(separator: "\n") + "\n\n"
      + body.joined(separator: "\n\n")
    let article = PlainTextExtractor().article(from: text, name: "manual.txt")
    for section in sections {
      #expect(article.blocks.contains { $0.text.string.contains(section) }, "\(section)")
    }
    #expect(article.blocks.count(where: { $0.text.string.hasPrefix("This part") }) == 7)
  }

  @Test("What became of each line of a text is told, with the step that took it")
  func explained() {
    let decisions = PlainTextExtractor().decisions(on: Self.english)
    func rule(of line: String) -> String?? {
      decisions.first { $0.text.string == line }.map(\.rule)
    }
    #expect(rule(of: "Subscribe") == "CutPageFrame")
    #expect(rule(of: "Night Boats Return in Autumn") == "TakeTitle")
    #expect(rule(of: "By Ann Fields") == "TakeByline")
    #expect(rule(of: Self.paragraphs[1].prefix(99) + "…") == .some(nil))
    #expect(decisions.count == Self.english.split(separator: "\n").count)
  }

  @Test("Short paragraphs with a list and an advertisement among them stay together")
  func shortParagraphs() {
    let lines = [
      "The council voted on Thursday for the night boats.",
      "Nine members were for it, and four against, after a debate of two hours.",
      "Advertisement", "What it costs",
      "The boats cost two million a year, the treasurer said to the members.",
      "Her report names three reasons:", "- fuel", "- crews", "- the old pier",
      "The mayor called the sum a small one for a town of this size.",
      "A second vote is to follow in May, when the crews are known.",
    ]
    let text = """
      Menu
      Search
      Sign in
      Subscribe
      Weather
      Night boats return to the harbour
      \(lines.joined(separator: "\n\n"))
      Most read
      About us
      Contact
      Privacy policy
      """
    let article = PlainTextExtractor().article(from: text, name: "pasted.txt")
    #expect(article.title == "Night boats return to the harbour")
    let words = article.blocks.map(\.text.string).joined(separator: "\n")
    for line in lines where line != "Advertisement" {
      #expect(words.contains(line.replacing("- ", with: "")), "\(line)")
    }
    #expect(!words.contains("Privacy") && !words.contains("Subscribe"))
  }
}
