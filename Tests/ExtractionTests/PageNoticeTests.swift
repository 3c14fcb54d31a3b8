import Articles
import Extraction
import Markup
import Testing

/// Lines that pages put beside and between the author's.
@Suite struct PageNoticeTests {
  @Test(arguments: [
    "<p>Last updated Thu 8 Aug 2024 22.40 BST</p>",
    "<div>Ann Lee | Lisbon | Updated: August 8, 2024 9:02 pm</div>",
    "<div>A version of this article appears in print on May 4, 2024, Page 1. <a href=/r>Order it</a></div>",
    "<div>Join our WhatsApp channel for the latest</div>",
    "<p>The Harbour Post is on WhatsApp, Instagram and Facebook too</p>",
    "<p>Download the Harbour Post apps for iOS and Android.</p>",
    "<p>Lust auf mehr? Lass dir die besten Texte jede Woche in deinen Posteingang schicken.</p>",
    "<p>Bitte achten Sie darauf, dass Ihre Kommentare zum Thema sind.</p>",
    "<p>Anzeige, enthält Affiliate Links</p>",
    "<p>zurück</p>",
    "<p>Citation: Quays close (2024, May 4), retrieved 5 May 2024 from harbour.example</p>",
    "<p>More information: Ann Lee et al, Piles of 1911, Quays (2024). DOI: 10.1000/1</p>",
    "<p>Uppdaterad 8 augusti 2024</p>",
    "<p>Läs också: <a href=/a>Färjan gick på grund</a></p>",
    "<section aria-label='Newsletter Anmeldung'><p>Jeden Freitag, kurz und gut.</p></section>",
    "<div class=story-card><h3>Ferry aground</h3><p>Forty passengers were taken off.</p></div>",
    "<div><i>Support The Harbour Post: buy us a coffee</i></div>",
    "<div><h4>Also in this issue</h4><a href=/a>Why the tide was late</a><br><a href=/b>Letters</a></div>",
    "<p><a href=/a>Home</a> | <a href=/b>Write to us</a></p>",
  ])
  func noticesGo(_ notice: String) throws {
    let head = "<meta property=og:site_name content='The Harbour Post'><h1>Quay</h1>"
    let text = story + [story[0] + " Again."]
    let last = "<p>\(story[0]) Again.</p>"
    #expect(lines(try article("\(head)<main>\(notice)\(storyHTML)\(last)</main>")) == text)
    // A bar of links is one only above or below a text.
    guard !notice.contains("Write to us") else { return }
    #expect(lines(try article("\(head)<main>\(storyHTML)\(notice)\(last)</main>")) == text)
  }

  @Test(arguments: [
    "Updated figures of 5 July showed 120 boats.", "Support for the quay is strong, she said.",
    "Watching the quay was a pastime of many who lived in the streets behind it.",
    "Boats with Android screens and iOS charts, she said, are no safer.",
    "More in the north than in the south has been spent on quays.",
    "The plan was published on Friday, July 5, in the town hall, and was not loved.",
    "A speaker of the board declined to comment on this matter, which is before the court.",
    "The platform took the page down because it broke its community guidelines, it said.",
    "The US has sued the owners of Facebook and Instagram over the sale of maps.",
    "The minister told us that Facebook and Twitter had been slow to take the maps down.",
    "The newsletter platform said that two million people subscribe to a paper there.",
    "He found the threat in his inbox after he had downloaded the file.",
    "Readers have to pay to continue reading after the third article of a month.",
    "Copyright law changed in 1998, and the maps of the harbour with it, the court said.",
    "The works are subject to copyright for seventy years after the death of the painter.",
  ])
  func sentencesThatBeginLikeNoticesStay(_ sentence: String) throws {
    let page = "<h1>Quay</h1><main>\(storyHTML)<p>\(sentence)</p>\(storyHTML)</main>"
    #expect(lines(try article(page)).contains(sentence))
  }

  @Test func aPageOfLinksShowsItsWords() throws {
    let links = (0..<400).map { "<a href=/\($0)>Boat number \($0)</a> " }.joined()
    for wrapped in [links, "<p>\(links)</p>", "<ul><li>" + links + "</ul>"] {
      let read = try article("<title>Boats</title>\(wrapped)<p>That is every boat we know.</p>")
      #expect(read.text.contains("That is every boat we know."))
    }
  }

  @Test func stepsOfAListStay() throws {
    let steps = [
      "Share the folder with your team", "Sign up for an account", "Subscribe to the topic",
      "Watch the pressure gauge", "Click here and drag the corner",
    ]
    let list = steps.map { "<li>\($0)</li>" }.joined()
    let read = try article("<h1>Quay</h1><main>\(storyHTML)<ol>\(list)</ol>\(storyHTML)</main>")
    for step in steps { #expect(lines(read).contains { $0.hasSuffix(step) }, "\(step)") }
  }

  @Test(arguments: [
    "More news is expected on Friday.", "Comments were mixed.",
    "Around the web of roads lies a wood.",
  ])
  func aSentenceThatBeginsLikeALabelEndsNothing(_ sentence: String) throws {
    let long = String(repeating: storyHTML, count: 4)
    let last = "The last word was that of the keeper, who said that the lamp would burn."
    let page = "<h1>Quay</h1><main>\(long)<p>\(sentence)</p><p>\(last)</p></main>"
    #expect(lines(try article(page)).suffix(2) == [sentence, last])
  }

  @Test func aBylineWithoutNamesGoes() throws {
    let by = "<div><p>By <span class=author>Ann Lee</span>, and edited by <b>Tom Orr</b></p></div>"
    let page = "<h1>Quay</h1><main>\(by)\(storyHTML)</main>"
    #expect(!lines(try article(page)).contains { $0.hasPrefix("By ,") })
    #expect(lines(try article("<h1>Quay</h1><main><p>By</p>\(storyHTML)</main>")) == story)
  }

  @Test(arguments: [
    "Subscribe to <a href=/r>Harbour Briefing: Ropes</a>, a free weekly round-up of knots.",
    "Subscribe to the Vell Times for more of this.",
    "doi: https://doi.org/10.0000/quay-1", "Like this story? Share it with a friend!",
    "About the author: Ann Lee writes of the sea and mends nets.",
  ])
  func whatStandsUnderTheEndGoes(_ line: String) throws {
    let head = "<meta property=og:site_name content='The Vell Times'><h1>Quay</h1>"
    #expect(lines(try article("\(head)<main>\(storyHTML)<p>\(line)</p></main>")) == story)
  }

  @Test func aLifeThatIsHalfOfAPageGoes() throws {
    let life = "<div><h2>About the Author</h2><p>\(story[2]) She was born there.</p></div>"
    let page = "<h1>Quay</h1><main><div>\(storyHTML)</div>\(life)</main>"
    #expect(lines(try article(page)) == story)
  }
}
