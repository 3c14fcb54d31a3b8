import Articles
import Extraction
import Testing

@Suite struct HeadlineTests {
  private func title(_ page: String) throws -> String { try article(page).title.string }

  @Test func aStepOfABreadcrumbIsNoHeadline() throws {
    let crumbs = "<ul><li><a href=/>Home</a></li> <li><h1>Quay: why it closes now</h1></li></ul>"
    let page = """
      <title>Quay: why it closes now</title><meta property=og:title content="A winter without boats">
      \(crumbs)<h2>A winter without boats</h2>\(storyHTML)
      """
    #expect(try title(page) == "A winter without boats")
    let named = page.replacing(
      "<ul><li><a href=/>Home</a></li> <li>", with: "<div class=breadcrumb>")
    #expect(try title(named) == "A winter without boats")
  }

  @Test func aLesserHeadingThatTheHeadSaysBeatsAnH1OfSomethingElse() throws {
    let page = """
      <title>Quay closes for the winter</title>
      <h1>Harbours and ports</h1><h2>News Quay closes for the winter</h2>\(storyHTML)
      """
    #expect(try title(page) == "Quay closes for the winter")
  }

  @Test func aSecondWordingIsNoHeadline() throws {
    let page = """
      <title>Quay closing | The Harbour Post</title>
      <meta property=og:title content="The five reasons why the quay closes">
      <h1 itemprop=alternativeHeadline>Quay closing</h1>
      <h2 itemprop=headline>The five reasons why the quay closes</h2>\(storyHTML)
      """
    #expect(try title(page) == "The five reasons why the quay closes")
  }

  @Test func theColonThatAPageShowsByALineIsTakenFromItsHead() throws {
    let heading = "<h1><span class=topline>Northern quay</span> <span>Closed by storm</span></h1>"
    let page = "<title>Northern quay: Closed by storm | The Harbour Post</title>\(heading)"
    #expect(try title(page + storyHTML) == "Northern quay: Closed by storm")
    let other = "<title>Northern quay: Storm closed it | The Harbour Post</title>\(heading)"
    #expect(try title(other + storyHTML) == "Northern quay Closed by storm")
  }

  @Test func aTitleThatGoesOnInWordsIsTheWholeHeadline() throws {
    let page = "<title>Best ferries for walkers in 2024</title><h1>Best ferries for walkers</h1>"
    #expect(try title(page + storyHTML) == "Best ferries for walkers in 2024")
    let site =
      "<title>Best ferries for walkers at PostHarbour</title><h1>Best ferries for walkers</h1>"
    let named = "<meta property=og:site_name content=PostHarbour>" + site
    #expect(try title(named + storyHTML) == "Best ferries for walkers")
  }

  @Test func theOnlyTitleOfABarePageBeatsAnH1ThatSaysNothingOfIt() throws {
    #expect(
      try title("<title>Tide tables for May</title><h1>Welcome</h1>\(storyHTML)")
        == "Tide tables for May")
    let known = "<meta property=og:title content='Tides: all you need'>"
    #expect(
      try title("\(known)<title>Tides</title><h1>When the sea comes</h1>\(storyHTML)")
        == "When the sea comes")
  }

  @Test func whatAHeadingSaysWholeIsNotCut() throws {
    let line = "BUDGET 4 | Harbour gets twelve million for dredging"
    let page = "<title>\(line)</title><meta property=og:title content='\(line)'><h1>\(line)</h1>"
    #expect(try title(page + storyHTML) == line)
  }

  @Test func theSiteIsCutFromBehindItsMark() throws {
    let page = """
      <meta property=og:site_name content="港の新聞"><title>埠頭は冬の間閉鎖される：港の新聞</title>
      <div>\(storyHTML)</div>
      """
    #expect(try title(page) == "埠頭は冬の間閉鎖される")
    #expect(
      try title("<title>The quay will close this winter – My pages</title>\(storyHTML)")
        == "The quay will close this winter")
  }

  @Test func theH1ThatRepeatsTheTitleWithItsSiteGivesWayToItsOwnLine() throws {
    let line = "How the quay closes in winter | For boatmen | Harbour of Vell"
    let page = "<title>\(line)</title><h1>\(line)</h1><h2>How the quay closes in winter</h2>"
    #expect(try title(page + storyHTML) == "How the quay closes in winter")
  }

  @Test func aTagThatNoPlaceOfTheHeadKnowsIsNotTheHeadlines() throws {
    let line = "Winter quays of the north"
    let head = "<title>\(line)</title><meta property=og:title content='\(line)'>"
    #expect(try title("\(head)<h1>\(line): all you need</h1>\(storyHTML)") == line)
  }

  @Test func hiddenPartsOfAHeadingAreNotRead() throws {
    let page = "<title>Quay rules</title><h1>Quay rules<span hidden>Save this page</span></h1>"
    #expect(try title(page + storyHTML) == "Quay rules")
  }

  @Test func theNameOfASectionAndAnH1AreNoSubtitle() throws {
    let page = "<title>Tide tables for May</title><h1>Welcome</h1>\(storyHTML)"
    #expect(try article(page).subtitle == nil)
    let methods = "<title>Quay closes</title><h1>Quay closes</h1><h2>Methods</h2>\(storyHTML)"
    let read = try article(methods)
    #expect(read.subtitle == nil)
    #expect(lines(read).first == "h2 Methods")
  }

  @Test func aKickerThatOnlyThePageKnowsIsNoPartOfTheHeadline() throws {
    let heading = "<h1><span class=topline>Northern quay</span> <span>Closed by a storm</span></h1>"
    let page = "<title>Closed by a great storm | The Harbour Post</title>\(heading)\(storyHTML)"
    #expect(try title(page) == "Closed by a storm")
  }

  @Test func theNameOfAHostBeforeATitleIsNoHeadline() throws {
    let page =
      "<title>harbour.test // » Ann Lee</title><meta name=dc.publisher content='Ann Lee'>"
    #expect(try title(page + "<h2>Ann Lee</h2>" + storyHTML) == "Ann Lee")
    #expect(try title(page.replacing("Ann Lee<", with: "Quay<") + storyHTML) == "Quay")
    for name in ["Node.js - A guide to streams", "node.js - A guide to streams"] {
      #expect(try title("<title>\(name)</title>\(storyHTML)") == name)
    }
  }

  @Test func theHeadingThatIsAnsweredIsTheHeadline() throws {
    let head =
      "<title>Gift guide | Post</title><meta property=og:title content='Gift guide | Post'>"
    let page = """
      \(head)<h1>What to bring when the quay is closed</h1>\(storyHTML)
      <h2>One answer to “What to bring when the quay is closed”</h2><h1>Our letter, every Friday</h1>
      """
    #expect(try title(page) == "What to bring when the quay is closed")
  }

  @Test func aHeadingIsNewerThanAHeadThatContradictsItself() throws {
    let page = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm hits the quay"}</script>
      <meta property=og:title content="Ferries wait for calmer seas">
      <title>Ferries wait for calmer seas</title>
      <h1>Board counts the broken piles of winter</h1>\(storyHTML)
      """
    #expect(try title(page) == "Board counts the broken piles of winter")
  }
}
