import Articles
import Extraction
import Testing

@Suite struct PublicationDateTests {
  private func published(head: String, _ shown: String) throws -> String? {
    let page = "\(head)<title>Quay closes</title><h1>Quay closes</h1>\(shown)\(storyHTML)"
    return try article(page).published?.description
  }

  private func meta(_ name: String, _ value: String) -> String {
    "<meta property='\(name)' content='\(value)'>"
  }

  @Test func universalTimeIsToldOnTheClockOfThePage() throws {
    let head = meta("article:published_time", "2023-11-09T03:28:35+00:00")
    #expect(
      try published(head: head, "<p class=date>Published Nov. 8, 2023, 10:28 p.m. ET</p>")
        == "2023-11-08T22:28:35-05:00")
    #expect(
      try published(head: head, "<time datetime=2023-11-08T23:28:35-04:00>8 Nov</time>")
        == "2023-11-08T23:28:35-04:00")
    #expect(try published(head: head, "<p>8 November 2023</p>") == "2023-11-08")
    #expect(try published(head: head, "") == "2023-11-09T03:28:35Z")
  }

  @Test func theDayOfTheVersionThatIsShownIsTheDay() throws {
    let head =
      meta("article:published_time", "2021-11-22T18:42:22+01:00")
      + meta("article:modified_time", "2023-01-01T10:00:00+01:00")
    #expect(try published(head: head, "<p>1. Januar 2023</p>") == "2023-01-01T10:00:00+01:00")
    #expect(
      try published(head: head, "<p>Last updated: January 1, 2023</p>")
        == "2021-11-22T18:42:22+01:00")
    #expect(
      try published(head: head, "<p>22 November 2021</p><p>1 January 2023</p>")
        == "2021-11-22T18:42:22+01:00")
  }

  @Test func readersAreShownWhichOfTwoDaysIsRight() throws {
    let head =
      "<script type='application/ld+json'>"
      + #"{"@type":"Article","headline":"Quay closes","datePublished":"2018-04-03"}</script>"#
      + meta("article:published_time", "2025-12-19T18:06:00Z")
    #expect(
      try published(head: head, "<p>Updated: Dec 19, 2025</p>") == "2025-12-19T18:06:00Z")
    #expect(try published(head: head, "") == "2018-04-03")
  }

  @Test func anOlderDayThatIsShownTwiceBeatsThatOfTheBuild() throws {
    let head = meta("article:published_time", "2022-11-17T10:33:13Z")
    let shown = "<time datetime=2022-03-09>09.03.2022</time>"
    #expect(try published(head: head, shown) == "2022-03-09")
  }

  @Test func aDayInAQuotedPostIsNotThePages() throws {
    let post = "<blockquote><time datetime=2018-03-12T19:30:12+00:00>12.3.2018</time></blockquote>"
    #expect(
      try published(head: "", "<p class=PublishDate>29. Januar 2019</p>" + post) == "2019-01-29")
    #expect(try published(head: "", post) == nil)
  }

  @Test func aDayThatSaysOfWhatItIsBeatsOneThatDoesNot() throws {
    let head = meta("DCTERMS.date", "2022-01-21T15:38:44+01:00")
    let shown = "<time itemprop=datePublished datetime=2022-01-27>27.1.2022</time>"
    #expect(try published(head: head, shown) == "2022-01-27")
  }

  @Test(arguments: [
    ("Mon Aug 03 12:45:00 EDT 2015", "2015-08-03T12:45:00"), ("2023 Jan 7", "2023-01-07"),
  ])
  func readsTheFormsOfMachines(_ value: String, _ moment: String) throws {
    #expect(try published(head: meta("article:published_time", value), "") == moment)
  }

  @Test func aDayFarBelowTheHeadlineIsThatOfATeaser() throws {
    let far = String(repeating: "<p><i>x</i></p>", count: 120)
    let shown = "<ul><li class=hero-date>22 Dec 2023</li></ul>\(far)<time>16 Feb 2024</time>"
    #expect(try published(head: "", shown) == "2023-12-22")
  }

  @Test func aDayBehindTheAuthorsLinkIsRead() throws {
    let far = String(repeating: "<p><i>x</i></p>", count: 40)
    let by = "<div>By <a href=/author/ann-lee>Ann Lee</a> on 04-ago-2021 5:11:10</div>"
    let page = "\(by)\(far)<h1>Quay closes</h1>\(storyHTML)"
    #expect(try article(page).published?.description == "2021-08-04T05:11:00")
    let reader = by.replacing("<div>", with: "<div class=comment>")
    #expect(try article(page.replacing(by, with: reader)).published == nil)
  }

  @Test func theTimeOfAnotherStoryIsNotThatOfThePage() throws {
    let other =
      "<a href=/b><time datetime=2026-03-05>5 March</time> Why the ferry is late every other day</a>"
    let page = "<p>May 22, 2026</p><title>Quay closes</title><h1>Quay closes</h1>\(storyHTML)"
    #expect(try article(page + other).published?.description == "2026-05-22")
    let own = "<a href=/a><time datetime=2026-03-05>5 March</time></a>"
    #expect(try published(head: "", own) == "2026-03-05")
  }

  @Test func theOnlyLineThatIsADayIsTheDay() throws {
    let menu = String(repeating: "<p>Boats</p>", count: 400)
    #expect(
      try article("\(menu)<p>2019.03.05</p>\(storyHTML)").published?.description == "2019-03-05")
    let two = "\(menu)<p>2019.03.05</p>\(storyHTML)<p>2019.04.05</p>"
    #expect(try article(two).published == nil)
    #expect(try article("\(menu)<p>Location before 2019-03-05</p>\(storyHTML)").published == nil)
  }

  @Test func theCountryOfAHostSaysWhichNumberIsTheMonth() throws {
    let page = "<p>05/10/2018</p><title>Quay closes</title><h1>Quay closes</h1>\(storyHTML)"
    let read = { try article(page, address: $0).published?.description }
    #expect(try read("https://porto.com.br/a") == "2018-10-05")
    #expect(try read("https://harbour.example/a") == "2018-05-10")
  }
}
