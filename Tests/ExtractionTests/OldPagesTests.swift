import Articles
import Extraction
import Markup
import Testing

/// Pages from before metadata: what they say of themselves stands in their text.
@Suite struct OldPagesTests {
  private let archive = """
    <title>The Harbour Post - Quay closes after the storm - May 4, 1911</title>
    <p><a href=/3>&lt; Previous day</a> | <a href=/>Archive index</a> | <a href=/5>Next day &gt;</a></p>
    <b>Quay closes after the storm</b><br><br>By <i>Ann Lee</i>, Staff Writer<br>
    Published Thursday, May 4, 1911<br><br>
    \(story.joined(separator: "<br><br>"))<br><br>
    <a href=/>Archive index</a> | <a href=/f>Send us feedback</a><br>Page last changed 2 Mar 2001<br>
    """

  @Test func theTextOfAnArchivePageSaysWhatItIs() throws {
    let read = try article(archive)
    #expect(read.title == "Quay closes after the storm")
    #expect(read.byline == ["Ann Lee"])
    #expect(read.published?.date == CivilDate(1911, 5, 4))
    #expect(lines(read) == story)
  }

  @Test func aDatelineBeatsTheDayOfReading() throws {
    let page = """
      <title>Post Archive - Quay closes after the storm</title>
      <table><tr><td><b>Quay closes after the storm</b><br>
      <p>LISBON, May 4, 1911 — \(story[0])</p>\(storyHTML)</td>
      <td><b>Today is</b><br>Thursday, March 9, 2000</td></tr></table>
      """
    #expect(try article(page).published?.date == CivilDate(1911, 5, 4))
  }

  @Test(arguments: [
    "Quay closes after the storm :: The Windy Review :: Politics",
    "The Windy Review / History / Quay closes after the storm",
  ])
  func theTitleIsThePartThatStandsOnThePage(_ title: String) throws {
    let page = """
      <title>\(title)</title><p>Politics</p><h2>Quay closes after the storm</h2>\(storyHTML)
      """
    let read = try article(page)
    #expect(read.title == "Quay closes after the storm")
    #expect(lines(read) == story)
  }

  @Test func aHeadlineAmidPlainTextTakesNothingWithIt() throws {
    let page = """
      <title>memo-4 - The northern quay</title>
      <pre>Ann Lee\n\n  <b>The northern quay</b>\n\n\(story[0])</pre>\(storyHTML)
      """
    #expect(lines(try article(page)).first?.hasPrefix("` Ann Lee") == true)
  }

  @Test func aCaptionWithoutAPictureIsAParagraph() throws {
    let page =
      "<h1>Quay</h1><article>\(storyHTML)<div class=caption>plan.txt</div>\(storyHTML)</article>"
    #expect(lines(try article(page)).contains("plan.txt"))
  }

  @Test func aReadersTimeIsNotTheArticles() throws {
    let page = """
      <h1>Quay</h1><main>\(storyHTML)</main>
      <div>Posted <abbr class=published itemprop=datePublished title=2024-08-08T09:00:00Z>9:00</abbr></div>
      <dl class=comments><dd class=comment-meta><span class=timestamp>9 August 2024</span></dd></dl>
      """
    #expect(try article(page).published?.description == "2024-08-08T09:00:00Z")
    let other = """
      <h1>Quay</h1><main>\(storyHTML)</main>
      <ol id=comments><li><time datetime=2024-08-09>now</time></li></ol>
      """
    #expect(try article(other).published == nil)
  }

  @Test func aPartCalledAHeadingIsOne() throws {
    let page = """
      <title>Post</title><div role=heading aria-level=1>Quay closes</div><div>\(storyHTML)
      <div role=heading aria-level=3>What comes next</div><p>\(story[0]) Again.</p></div>
      """
    let read = try article(page)
    #expect(read.title == "Quay closes")
    #expect(lines(read) == story + ["h3 What comes next", story[0] + " Again."])
  }

  @Test(arguments: [
    "<div class=wp-caption><img src=/q.jpg alt='A quay'><p class=wp-caption-text>The quay in May.</p></div>",
    """
    <table class=tr-caption-container><tr><td><img src=/q.jpg alt='A quay'></td></tr>
    <tr><td class=tr-caption>The quay in May.</td></tr></table>
    """,
  ])
  func captionsOfBlogsBelongToTheirPictures(_ figure: String) throws {
    let page = "<h1>Quay</h1><article><p>\(story[0])</p>\(figure)<p>\(story[1])</p></article>"
    #expect(lines(try article(page)) == [story[0], "[A quay] The quay in May.", story[1]])
  }

  @Test func aTablesCaptionIsALineOverIt() throws {
    let table = "<table><caption>Boats</caption><tr><th>Year<th>Boats<tr><td>2023<td>120</table>"
    let read = try article("<h1>Quay</h1><article>\(storyHTML)\(table)\(storyHTML)</article>")
    #expect(lines(read).contains("Boats"))
  }
}
