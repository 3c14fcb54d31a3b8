import Articles
import Extraction
import Markup
import Testing

/// What news pages put around and between the paragraphs of a story, one trap each.
@Suite struct NewsPageTests {
  /// Twelve paragraphs.
  private let long = (1...4).flatMap { part in story.map { "\($0) This was part \(part)." } }
  private var longHTML: String { long.map { "<p>\($0)</p>" }.joined() }
  private let other = "Elsewhere a ferry ran aground, and forty passengers were taken off by boat."

  private func declared(_ text: String, _ members: String = "") -> String {
    """
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quay",
    "articleBody": "\(text)"\(members)}</script>
    """
  }

  @Test func theTextEndsWhereThePageSaysItEnds() throws {
    let data = declared(long.joined(separator: " "))
    let page = "\(data)<h1>Quay</h1><main>\(longHTML)<p>\(other)</p><p>\(other) Again.</p></main>"
    #expect(lines(try article(page)) == long)
  }

  @Test func aTextThatIsDeclaredInPartIsReadWhole() throws {
    let data = declared(long.prefix(7).joined(separator: " ").dropLast(30) + "…")
    #expect(lines(try article("\(data)<h1>Quay</h1><main>\(longHTML)</main>")) == long)
  }

  @Test func theFeedUnderAnArticleGoes() throws {
    let entries = ["A ferry has run aground", "Passengers are taken off"]
    let updates = entries.map { "{\"headline\": \"\($0)\"}" }.joined(separator: ",")
    let feed = entries.map { "<div>10:40</div><h3>\($0)</h3><p>\(other) \($0).</p>" }.joined()
    let body = "<h1>Quay</h1><main>\(longHTML)\(feed)</main>"
    let live =
      "<script type=application/ld+json>{\"@type\": \"LiveBlogPosting\","
      + "\"headline\": \"Quay\", \"liveBlogUpdate\": [\(updates)]}</script>"
    let news = "<script type=application/ld+json>{\"@type\": \"NewsArticle\"}</script>"
    #expect(lines(try article(news + live + body)) == long)
    // A live blog and nothing else is read with its entries.
    #expect(lines(try article(live + body)).contains("\(other) \(entries[1])."))
  }

  @Test func furtherArticlesBelowGo() throws {
    let page = """
      <div><article><h1>Quay</h1>\(longHTML)</article>
      <article><h2>Ferry aground</h2><p>\(other)</p><p>\(other) Again.</p></article></div>
      """
    #expect(lines(try article(page)) == long)
  }

  @Test(arguments: [
    "<div class=photo><img src=q.jpg><span>The quay in May</span></div>",
    "<div><img src=q.jpg><small>The quay in May, seen from the sea © Ann Lee</small></div>",
    "<div class=image-widget><div><img src=q.jpg></div><p>The board meets. Image: Ann Lee</p></div>",
    "<div class=imageblock><p><img src=q.jpg></p><div>Figure 1. The quay</div></div>",
    "<p><img src=q.jpg><br><em>The quay in May</em></p>",
    "<p><img src=q.jpg></p><p><em>The quay in May (Reuters)</em></p>",
    "<div><img src=q.jpg alt='The quay in May'><br><span>The quay in May</span></div>",
    "<div><img src=q.jpg><div class=leadImageCaption>The quay in May</div></div>",
  ])
  func aLineUnderAPictureIsItsCaption(_ picture: String) throws {
    let read = try article("<h1>Quay</h1><main>\(storyHTML)\(picture)\(longHTML)</main>")
    #expect(lines(read).filter { !$0.hasPrefix("[") } == story + long)
  }

  @Test func aStoryToldUnderPicturesIsNoCaption() throws {
    let told = story.map { "<div class=photo><img src=q.jpg><p>\($0)</p></div>" }.joined()
    #expect(lines(try article("<h1>Quay</h1><main>\(told)</main>")) == story)
  }

  @Test(arguments: [
    "<h2 class=excerpt>Boats must leave by the end of the month, the harbour board says</h2>",
    "<div><h2>Boats must leave by the end of the month, the harbour board says</h2></div>",
  ])
  func aStandfirstWithoutAStopIsTakenBack(_ lead: String) throws {
    let text = "Boats must leave by the end of the month, the harbour board says"
    let page = """
      <meta name=description content="\(text)"><div><h1>Quay</h1>\(lead)
      <p>4 minutes</p><div class=article-body>\(storyHTML)</div></div>
      """
    #expect(lines(try article(page)) == [text] + story)
  }

  @Test func aParagraphThatIsOneLinkPointsElsewhere() throws {
    let pointers = [
      "<p><a href=/f>Ferry runs aground off the northern cape</a></p>",
      "<p>Also: <a href=/f>Ferry runs aground off the northern cape</a></p>",
      "<p><a href='#more'>skip past newsletter promotion</a></p>",
    ]
    for pointer in pointers {
      let page = "<h1>Quay</h1><main>\(storyHTML)\(pointer)\(longHTML)</main>"
      #expect(lines(try article(page)) == story + long)
    }
    let sentence = "<p><a href=/plan>The plan was on show until Friday evening.</a></p>"
    let read = try article("<h1>Quay</h1><main>\(longHTML)\(sentence)\(storyHTML)</main>")
    #expect(lines(read).contains("The plan was on show until Friday evening."))
  }

  @Test func aListOfOffersElsewhereStays() throws {
    let offers = (1...5).map { "<li><a href=https://shop.example/\($0)>Rope number \($0)</a>" }
    let page = "<h1>Quay</h1><main>\(storyHTML)<ul>\(offers.joined())</ul>\(longHTML)</main>"
    let read = try article(page, address: "https://harbour.test/quay")
    #expect(lines(read).contains("- Rope number 4"))
    let own = page.replacing("shop.example", with: "www.harbour.test")
      .replacing("Rope number", with: "How the rope was made that won race number")
    let rest = lines(try article(own, address: "https://harbour.test/quay"))
    #expect(!rest.contains { $0.hasPrefix("- How the rope") })
  }

  @Test func theSitesOfACountryAreNotOne() throws {
    let links = (1...5).map { "<li><a href=https://shop.co.uk/\($0)>Rope number \($0)</a>" }
    let page = "<h1>Quay</h1><main>\(storyHTML)<ul>\(links.joined())</ul>\(longHTML)</main>"
    let read = try article(page, address: "https://harbour.co.uk/quay")
    #expect(lines(read).contains("- Rope number 4"))
    let own = page.replacing("shop.co.uk", with: "news.abc.de")
      .replacing("Rope number", with: "How the rope was made that won race number")
    let rest = lines(try article(own, address: "https://abc.de/quay"))
    #expect(!rest.contains { $0.hasPrefix("- How the rope") })
  }

  @Test(arguments: ["Uppdaterad 15.59", "December 22, 2023 — 4.00pm", "2 min", "Foto: Ann Lee"])
  func momentsAboveTheTextGo(_ moment: String) throws {
    let page = "<h1>Quay</h1><main><div>\(moment)</div><div>\(storyHTML)</div></main>"
    #expect(lines(try article(page)) == story)
  }

  @Test func theTextGoesOnUnderABoxOfLinks() throws {
    let box = "<div><p>Auch interessant</p><p><a href=/f>Ferry aground</a></p></div>"
    let last = "The plan was on show in the town hall until Friday evening, and few came to see it."
    let page = "<h1>Quay</h1><main>\(longHTML)\(box)<p>\(last)</p></main>"
    #expect(lines(try article(page)) == long + [last])
  }

  @Test func whatASiteCallsMoreOfItselfGoes() throws {
    let page = """
      <meta property=og:site_name content="Harbour Post"><h1>Quay</h1>
      <main>\(longHTML)<h2>More Harbour Post stories</h2><p>\(other)</p></main>
      """
    #expect(lines(try article(page)) == long)
  }

  @Test func anEntryWithALabelAndALinkedHeadlineIsALink() throws {
    let entries = ["Boats", "Tides", "Ropes"].map {
      "<li><strong>\($0):</strong> <a href=/a>How they are made, and by whom</a>"
    }
    let page = "<h1>Quay</h1><main>\(storyHTML)<ul>\(entries.joined())</ul>\(longHTML)</main>"
    #expect(lines(try article(page)) == story + long)
  }

  @Test func aTeaserThatLeadsNowhereIsTheStandfirst() throws {
    let lead = "Boats must leave by the end of the month, the harbour board says, to some surprise."
    let page = "<h1>Quay</h1><main><div class=teaser><p>\(lead)</p></div>\(longHTML)</main>"
    #expect(lines(try article(page)) == [lead] + long)
    let linked = page.replacing("<p>\(lead)", with: "<p><a href=/f>\(lead)</a>")
    #expect(lines(try article(linked)) == long)
  }

  @Test func aParagraphThatCanBeClickedStays() throws {
    let deal = "<div role=button><p>\(other)</p><p>\(other) Again.</p></div>"
    let read = try article("<h1>Quay</h1><main>\(longHTML)\(deal)\(storyHTML)</main>")
    #expect(lines(read).contains(other))
  }
}
