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
        dateline: Port Vell, 2023-03-14 [0: 0–28]
        section: World
        0 paragraph: Port Vell – March 14, 2023 – Ferry crews went back to work today after the longest strike in the history of the harbour, and the first boats left before sunrise.
        1 paragraph: The strike began in early January, when owners cut the night shift. Talks failed on January 20th and again on February 3rd. Two members of the board resigned. Concurrently, a mediator was named.
        2 paragraph: Background: The harbour carries 4,500 people a day. Nobody knows how many changed to the trains for good.

        """)
  }
}
