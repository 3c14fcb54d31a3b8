import Articles
import Extraction
import Testing

/// The text of scraped pages: what surrounds the article goes, and what it says of itself is read.
@Suite struct ScrapedTextTests {
  static let page = """
    Home » World » Harbour Strike Ends: Crews Return, Ferries Sail Again

    Harbour Strike Ends: Crews Return, Ferries Sail Again

    Unions and Owners Agree on Night Shifts After Nine Weeks

    Port Vell – March 14, 2023 – Ferry crews went back to work today after the longest strike in the history of the harbour, and the first boats left before sunrise.

    The strike began in early January, when owners cut the night shift. Talks failed on January 20th and again on February 3rd.Two members of the board resigned. Concurrently,a mediator was named.

    Background: The harbour carries 4,500 people a day. Nobody knows how many changed to the trains for good.

    You may also like

    Trains Carry Record Crowds
    Museum Opens on the Old Pier

    Leave a Comment

    This site uses Akismet to reduce spam. Learn how your comment data is processed.
    """

  @Test("A scraped page comes out as its article alone")
  func scrapedPage() {
    let article = PlainTextExtractor().article(from: Self.page, name: "page.txt")
    #expect(
      ArticleOutline.text(of: article) == """
        article \(article.id)
        title: Harbour Strike Ends: Crews Return, Ferries Sail Again
        subtitle: Unions and Owners Agree on Night Shifts After Nine Weeks
        dateline: Port Vell, 2023-03-14 [0: 0–32]
        section: World
        0 paragraph: Port Vell – March 14, 2023 – Ferry crews went back to work today after the longest strike in the history of the harbour, and the first boats left before sunrise.
        1 paragraph: The strike began in early January, when owners cut the night shift. Talks failed on January 20th and again on February 3rd. Two members of the board resigned. Concurrently, a mediator was named.
        2 paragraph: Background: The harbour carries 4,500 people a day. Nobody knows how many changed to the trains for good.

        """)
  }

  @Test("A page copied line by line gives up its byline, date and buttons")
  func linePerParagraph() {
    let text = """
      Skip to content
      Ferries to Run at Night Again - The Vell Herald
      You are here: Home > Transport > Ferries
      Ferries to Run at Night Again
      By Ann Fields and Bo de la Hill, Staff Writers
      Published: August 8, 2024 4:41 pm GMT
      Last updated: 9 August 2024
      Facebook
      Share this:
      Facebook Twitter WhatsApp
      The night boats return in autumn, the council said on Thursday, after a summer in which nobody could cross the bay later than nine in the evening.
      Why now?
      Two new boats were delivered in July, and crews for them have been trained since the spring of last year, according to the people who run the harbour.
      Read also: What the strike of last year cost
      “We have waited long enough,” said the mayor, who crosses the bay twice a day and is known to dislike the tunnel more than anybody else in the town.
      3 Comments
      Cy: About time. I have been saying so for many years, and nobody wanted to hear it, least of all the people who sit in the council and never take a boat.
      Leave a Reply
      Your email address will not be published. Required fields are marked *
      © 2024 The Vell Herald. All rights reserved.
      """
    let article = PlainTextExtractor().article(from: text, name: "page.txt")
    #expect(
      ArticleOutline.text(of: article) == """
        article \(article.id)
        title: Ferries to Run at Night Again
        by: Ann Fields; Bo de la Hill
        published: 2024-08-08T16:41:00Z
        modified: 2024-08-09
        section: Transport; Ferries
        0 paragraph: The night boats return in autumn, the council said on Thursday, after a summer in which nobody could cross the bay later than nine in the evening.
        1 heading 2: Why now?
        2 paragraph: Two new boats were delivered in July, and crews for them have been trained since the spring of last year, according to the people who run the harbour.
        3 paragraph: “We have waited long enough,” said the mayor, who crosses the bay twice a day and is known to dislike the tunnel more than anybody else in the town.

        """)
  }

  @Test("A wrapped report under a headline, a byline and a date is unwrapped")
  func wrapped() {
    let text = """
      Council Votes for Night Boats After a Summer of Protest in the Old Town
      By Ann Fields
      8 August 2024 16:41 GMT

      LONDON, Aug 7 (AFP) - The council voted for the night boats on Wednesday after
      a long debate, and the first of them will leave at ten. It is the third vote
      on the matter in two years.

      You may also like

      A list of stories
      Another story

      The boats
      cost nothing to those
      who live here.
      """
    let article = PlainTextExtractor().article(from: text, name: "report.txt")
    #expect(
      ArticleOutline.text(of: article) == """
        article \(article.id)
        title: Council Votes for Night Boats After a Summer of Protest in the Old Town
        by: Ann Fields
        published: 2024-08-08T16:41:00Z
        dateline: LONDON, 2024-08-07 [0: 0–21]
        0 paragraph: LONDON, Aug 7 (AFP) - The council voted for the night boats on Wednesday after a long debate, and the first of them will leave at ten. It is the third vote on the matter in two years.

        """)
  }

  @Test("A list of other stories within the text ends where the text goes on")
  func relatedWithin() {
    let prose =
      "The council voted for the night boats on Wednesday after a debate that went on"
      + " for longer than anybody had thought it would, and it did so with one voice only."
    let text = """
      Council Votes for Night Boats

      \(prose)

      Related articles

      What the Strike of Last Year Cost the Town
      How the Tunnel Was Dug Under the Bay

      The Way Here

      \(prose)
      """
    let article = PlainTextExtractor().article(from: text, name: "report.txt")
    #expect(
      ArticleOutline.text(of: article.blocks) == """
        paragraph: \(prose)
        heading 2: The Way Here
        paragraph: \(prose)

        """)
  }

  @Test(
    "A line is read as a byline only if it is one from end to end",
    arguments: [
      ("By Jane Doe", ["Jane Doe"]),
      ("by Jane Doe and John Smith, Staff Writers", ["Jane Doe", "John Smith"]),
      ("By Jane Doe, BBC News, in Rome", ["Jane Doe"]),
      ("Written by: Ana de la Cruz", ["Ana de la Cruz"]),
      ("By Reuters", ["Reuters"]), ("By JANE DOE | March 3, 2021", ["JANE DOE"]),
      ("By Jan Novak", ["Jan Novak"]), ("By Monday Morning", []), ("By Sea", []),
      ("By the Sea", []), ("By Train to Samarkand", []),
      ("By 2030, Nothing", []), ("Bye Jane Doe", []),
    ])
  func bylines(_ line: String, _ names: [String]) {
    let prose = String(repeating: "The boats went out and came in again. ", count: 8)
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(line)\n\n\(prose)", name: "")
    #expect(article.byline.map(\.string) == names)
    #expect(
      (article.subtitle?.string ?? article.blocks[0].text.string).hasPrefix("By") == names.isEmpty)
  }

  @Test(
    "A date near the top is read where it can mean one moment only",
    arguments: [
      ("Published: August 8, 2024", "2024-08-08"),
      ("8 August 2024 16:41 GMT", "2024-08-08T16:41:00Z"),
      ("Thursday, Aug. 8th, 2024 at 4:41 p.m. EDT", "2024-08-08T16:41:00-04:00"),
      ("2024-08-08T16:41:07+02:00", "2024-08-08T16:41:07+02:00"), ("2024-08-08", "2024-08-08"),
      ("25/07/2024", "2024-07-25"), ("07/25/2024 12:05 am", "2024-07-25T00:05:00"),
      ("8.7.2024, 9:05 Uhr", "2024-07-08T09:05:00"), ("07/08/2024", nil), ("August 2024", nil),
      ("30 February 2024", nil), ("Published yesterday", nil), ("8 boats, August 2024", nil),
    ])
  func published(_ line: String, _ moment: String?) {
    let prose = String(repeating: "The boats went out and came in again. ", count: 8)
    let article = PlainTextExtractor().article(
      from: "Boats Went Out\n\n\(line)\n\n\(prose)", name: "")
    #expect(article.published?.description == moment)
    #expect((article.blocks[0].text.string == line) == (moment == nil))
  }
}
