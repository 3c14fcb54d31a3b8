import Articles
import Extraction
import Markup
import Testing

/// One trap each, on pages in our own words.
@Suite struct PageRulesTests {
  @Test func teasersBuiltAlikeGo() throws {
    let card = { (name: String) in
      "<div class=c><h3><a href=/\(name)>News of \(name) today</a></h3><p>Short words on \(name).</p></div>"
    }
    let cards = ["ferries", "markets", "storms", "schools"].map(card).joined()
    let read = try article("<h1>Quay</h1><main>\(storyHTML)<div>\(cards)</div></main>")
    #expect(lines(read) == story)
  }

  @Test func theStandfirstOutsideTheBodyIsTakenBack() throws {
    let lead =
      "Boats must leave by the end of the month, the harbour board says, to general surprise."
    let page = """
      <div><div><h1>Quay</h1><p class=article-teaser>\(lead)</p></div>
      <div class=meta>4 minutes</div><div class=article-body>\(storyHTML)</div></div>
      """
    #expect(lines(try article(page)) == [lead] + story)
  }

  @Test func theTextEndsWhereRelatedStoriesBegin() throws {
    let page = """
      <h1>Quay</h1><main>\(storyHTML)<p>Mehr zum Thema</p>
      <p>Tide tables are out, and they look much like those of last year.</p></main>
      """
    #expect(lines(try article(page)) == story)
  }

  @Test func aClosedDialogOfAnyLengthGoes() throws {
    let rules = (1...20).map { "<p>Rule \($0): name us and our writers, and change nothing.</p>" }
    let dialog = "<div role=dialog style='display: none'>\(rules.joined())</div>"
    let text = story + story.map { $0 + " Again." }
    let page = "<h1>Quay</h1><main>\(text.map { "<p>\($0)</p>" }.joined())\(dialog)</main>"
    #expect(lines(try article(page)) == text)
  }

  @Test func theLifeOfTheAuthorUnderTheTextGoes() throws {
    let life = "<h2>About Ann Lee</h2><p>She lives by the sea and writes of it in all weathers.</p>"
    let named = "<meta name=author content='Ann Lee'><h1>Quay</h1><main>\(storyHTML)"
    #expect(lines(try article(named + life + "</main>")) == story)
    let other = life.replacing("Ann Lee", with: "piles")
    #expect(lines(try article(named + other + "</main>")).count == story.count + 2)
  }

  @Test func aListOfLinksInsideTheTextStays() throws {
    let page = """
      <h1>Quay</h1><main>\(storyHTML)<ul><li><a href=/a>Plan A</a></li><li><a href=/b>Plan B</a></li></ul>
      <p>Both plans were on show in the town hall until Friday evening, board members said.</p></main>
      """
    #expect(lines(try article(page)).contains("- Plan B"))
  }

  @Test func textHiddenFromThoseWhoHaveNotPaidIsRead() throws {
    let rest = "<div class=subscriber-only style=display:none><p>\(story[2])</p></div>"
    let read = try article("<h1>Quay</h1><main><p>\(story[0])</p><p>\(story[1])</p>\(rest)</main>")
    #expect(lines(read) == story)
  }

  @Test func wordsForAbsenceAreNoClutter() throws {
    let page =
      "<h1>Quay</h1><main class='has-sidebar no-ads'><div class=hide-from-toc>\(storyHTML)</div></main>"
    #expect(lines(try article(page)) == story)
  }

  @Test(arguments: [
    ("<title>Quay closes | The Harbour Post</title><h1>Quay closes</h1>", "Quay closes"),
    (
      "<title>Tide Talk: Why the quay must close</title><h1>Tide Talk</h1><h2>Why the quay must close</h2>",
      "Why the quay must close"
    ),
    (
      "<meta property=og:title content='Why the quay must close'><h1>Comment: Why the quay must close</h1>",
      "Why the quay must close"
    ),
    (
      "<meta property=og:title content='Quay closes - Post'><meta property=og:site_name content=Post>",
      "Quay closes"
    ),
    (
      "<h1>Post</h1><meta property=og:site_name content=Post><title>Quay closes — Post</title>",
      "Quay closes"
    ),
  ])
  func headlinesAreToldFromNames(_ head: String, _ title: String) throws {
    #expect(try article(head + storyHTML).title.string == title)
  }

  @Test(arguments: [
    ("<p class=byline>By Ann Lee and Bo Li, Staff Writer</p>", "Ann Lee, Bo Li"),
    ("<div>Von Jana Nordt</div>", "Jana Nordt"),
    ("<a rel=author href=/x>Ann Lee</a>", "Ann Lee"),
    (
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Q\",\"author\":[{\"name\":\"Ann Lee\"}]}</script>",
      "Ann Lee"
    ),
    ("<meta name=author content=admin>", ""),
  ])
  func authorsAreNames(_ source: String, _ names: String) throws {
    let read = try article("<h1>Quay</h1>\(source)\(storyHTML)")
    #expect(read.byline.map(\.string).joined(separator: ", ") == names)
  }

  @Test(arguments: [
    (
      "<meta property=article:published_time content='2024-08-08T16:41:07+00:00'>",
      "2024-08-08T16:41:07Z"
    ),
    ("<time datetime=2024-08-08>yesterday</time>", "2024-08-08"),
    ("<span class=date>Veröffentlicht am 8. August 2024</span>", "2024-08-08"),
    ("<div>8 août 2024</div>", "2024-08-08"),
    ("<meta name=date content=20240808>", "2024-08-08"),
    ("<meta name=pubdate content=1723135267>", "2024-08-08T16:41:07Z"),
  ])
  func daysOfPublicationAreRead(_ source: String, _ moment: String) throws {
    let read = try article("<h1>Quay</h1>\(source)\(storyHTML)")
    #expect(read.published?.description == moment)
  }

  @Test func aDayThatHasNotComeIsRefused() throws {
    let page =
      "<meta name=date content=2031-01-01><h1>Quay</h1><time datetime=2024-08-08></time>\(storyHTML)"
    let document = try HTMLDocument(parsing: Array(page.utf8))
    let extractor = ArticleExtractor(today: CivilDate(2024, 8, 9))
    #expect(extractor.article(from: document).published?.description == "2024-08-08")
  }

  @Test func everyDecisionCanBeExplained() throws {
    let page = "<h1>Quay</h1><nav><a href=/>Home page</a></nav><main>\(storyHTML)</main>"
    let document = try HTMLDocument(parsing: Array(page.utf8))
    let decisions = ArticleExtractor().decisions(on: document)
    #expect(
      decisions.map { ($0.isKept ? "+" : "-") + ($0.rule ?? "?") } == [
        "-ChooseBody", "-DropFurniture", "+ChooseBody", "+ChooseBody", "+ChooseBody",
      ])
    #expect(decisions[1].line == "- DropFurniture: <nav> Home page")
  }

  @Test func pointsMadeOfSentencesOfTheTextGo() throws {
    let points = "<div class=x><div>\(story[0]) \(story[2])</div></div>"
    let page = "<h1>Quay</h1><main>\(points)<div>\(storyHTML)</div></main>"
    #expect(lines(try article(page)) == story)
    let own = points.replacing("Boats will moor", with: "Yachts will moor")
    #expect(
      lines(try article(page.replacing(points, with: own))).count == story.count + 1)
  }

  @Test func aThirdOfAPageUnderARelatedHeadingGoesUnlessTheTextGoesOn() throws {
    let other = "<div><h3>Related stories</h3><div><p>\(story[1]) And so it went.</p></div></div>"
    let page = "<h1>Quay</h1><main>\(storyHTML)<p>\(story[0]) So it was said.</p>\(other)"
    #expect(try article(page + "</main>").blocks.count == story.count + 1)
    let read = try article(page + "<p>\(story[2]) It was said again.</p></main>")
    #expect(lines(read).last == story[2] + " It was said again.")
  }
}
