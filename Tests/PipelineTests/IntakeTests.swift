import Articles
import Fetch
import Testing

@testable import Pipeline

@Suite struct IntakeTests {
  private func page(_ text: String, _ name: String) -> FetchedPage {
    FetchedPage(bytes: Array(text.utf8), name: name)
  }

  private let story = """
    HARBOUR CITY, March 5, 2021 – The harbour wall gave way on Tuesday after a week of storms, and \
    two streets were under water by the evening.

    Work on the wall had begun in late January. A second stretch will be closed next month.
    """

  @Test func aPlainTextComesOutDated() throws {
    let intake = Intake()
    let article = try intake.article(of: page(story, "story.txt"))
    #expect(article.dateline?.date == CivilDate(2021, 3, 5))
    let days = intake.dated(article).events.compactMap(\.when.interval?.first)
    #expect(days.contains(try #require(CivilDate(2021, 3, 2))))
    #expect(days.contains { $0.year == 2021 && $0.month == 1 })
  }

  @Test func aPageTakesTheSameWay() throws {
    let paragraphs = story.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
    let html = """
      <!doctype html><html><head><title>Wall gives way - Harbour Gazette</title></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <article><h1>Wall gives way</h1>\(paragraphs)</article>
      <footer>Copyright 1998-2026 Harbour Gazette</footer></body></html>
      """
    let intake = Intake()
    let article = try intake.article(of: page(html, "saved"))
    #expect(article.title == "Wall gives way")
    #expect(!article.text.contains("Copyright"))
    let days = intake.dated(article).events.compactMap(\.when.interval?.first)
    #expect(days.contains(try #require(CivilDate(2021, 3, 2))))
    #expect(!days.contains { $0.year == 1998 || $0.year == 2026 })
  }

  @Test func withoutAnyReferenceADateStaysPartial() throws {
    let intake = Intake()
    let article = try intake.article(
      of: page("The wall gave way on March 2nd and the street was flooded.\n", "a.txt"))
    let mention = try #require(intake.dated(article).mentions.first)
    #expect(mention.when.interval == nil)
    #expect(mention.value == "XXXX-03-02")
    let reference = try #require(CivilMoment(iso: "2021-03-05"))
    let known = try #require(intake.dated(article, fallback: reference).mentions.first)
    #expect(known.when.interval?.first == CivilDate(2021, 3, 2))
  }

  @Test("A web archive without a page is refused, not shown in its mail's encoding")
  func webArchive() throws {
    let archive = """
      From: <Saved by a browser>
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="part"

      <html><body><p>Quays =E2=80=94 closed</p></body></html>
      """
    let page = FetchedPage(bytes: Array(archive.utf8), name: "page.mhtml")
    #expect(throws: IntakeError.webArchive) { try Intake().article(of: page) }
  }

  @Test func ofAWebArchiveThePageIsRead() throws {
    let archive = """
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="part"

      --part
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://harbour.example/news/quay

      <h1>Quay closes</h1><p>The harbour board voted on Monday =E2=80=94 by five to two =
      =E2=80=94 to close the northern quay, and <a href=3D"/plan">the plan</a> is public.</p>
      --part--
      """
    let page = FetchedPage(bytes: Array(archive.utf8), name: "page.mhtml")
    let article = try Intake().article(of: page)
    #expect(article.title == "Quay closes")
    #expect(article.url == "https://harbour.example/news/quay")
    let block = try #require(article.blocks.first)
    #expect(block.text.string.hasPrefix("The harbour board voted on Monday — by five to two — to"))
    #expect(block.inlines.first?.kind == .link("https://harbour.example/plan"))
  }

  @Test func whatIsNoTextIsRefusedByItsFact() {
    let intake = Intake()
    #expect(throws: IntakeError.binary) {
      try intake.article(
        of: FetchedPage(bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 1], name: "a.png"))
    }
    #expect(throws: IntakeError.noText) { try intake.article(of: page(" \n\t\n", "a.txt")) }
    #expect(throws: IntakeError.fetch(.notFound)) { try intake.article(of: "/no/such/file") }
  }
}
