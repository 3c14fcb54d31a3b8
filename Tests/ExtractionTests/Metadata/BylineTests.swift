import Articles
import Extraction
import Testing

@Suite struct BylineTests {
  /// The authors of a story with something in its head and something under its headline.
  private func byline(head: String = "", _ shown: String = "") throws -> [String] {
    let page =
      "\(head)<title>Quay closes</title><article><h1>Quay closes</h1>\(shown)\(storyHTML)</article>"
    return try article(page).byline.map(\.string)
  }

  private func data(_ authors: String) -> String {
    """
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay closes",
    "publisher":{"@type":"Organization","name":"The Harbour Post"},"author":\(authors)}</script>
    """
  }

  @Test(arguments: [
    ("<p class=byline>By Ann Lee 8 January 2020, 3:51 pm</p>", ["Ann Lee"]),
    ("<p class=byline>By <a>Ann Lee</a> <span>DAILY POST</span> Jan 8, 2020</p>", ["Ann Lee"]),
    ("<p class=byline><span>谢若含</span><span>2017-03-01 14:27:02</span></p>", ["谢若含"]),
    ("<p class=byline>ByAnn Lee</p>", ["Ann Lee"]),
    ("<p class=byline>Posted on January 8 by Ann Lee</p>", ["Ann Lee"]),
    ("<p class=byline>Ann Lee is a science writer based in Vell, Norland.</p>", []),
    ("<p class=author><a href=/u/boli>boli77</a> <b>Ann Lee</b></p>", ["Ann Lee"]),
    ("<p>Von Ann Lee, Bo Maria Li und Cy Poe, NDR</p>", ["Ann Lee", "Bo Maria Li", "Cy Poe"]),
    ("<p>by Ann Lee - 2025-09-13</p>", ["Ann Lee"]),
    ("<p><span>Written by:</span> <span>Ann Lee</span></p>", ["Ann Lee"]),
    ("<p><a rel=author>harbourmouse</a></p>", ["harbourmouse"]),
    ("<p>Von Künstlern, Bands und DJs</p>", []),
  ])
  func readsTheLineUnderTheHeadline(_ shown: String, _ names: [String]) throws {
    #expect(try byline(shown) == names)
  }

  @Test func whatTheHeadTellsIsBelieved() throws {
    #expect(try byline(head: "<meta name=author content='Jane Reporter'>") == ["Jane Reporter"])
    #expect(try byline(head: "<meta name=author content='Post Staff'>") == ["Post Staff"])
    let body = "Centre for Tides and Harbours"
    #expect(try byline(head: "<meta name=author content='\(body)'>") == [body])
    let libraries = "<meta name=citation_author content='Lee, Ann'>"
    #expect(try byline(head: libraries) == ["Ann Lee"])
    #expect(try byline(head: "<meta property='dc:creator og:x' content='Ann Lee'>") == ["Ann Lee"])
  }

  @Test func aBodyIsAnAuthorOnlyWhereNobodyElseIs() throws {
    let body = data(#"{"@type":"Organization","name":"Harbour Wire"}"#)
    #expect(try byline(head: body) == ["Harbour Wire"])
    #expect(try byline(head: body, "<p class=byline>By Ann Lee</p>") == ["Ann Lee"])
    let paper = data(#"{"@type":"Person","name":"The Harbour Post"}"#)
    #expect(try byline(head: paper) == ["The Harbour Post"])
    #expect(try byline(head: paper, "<p class=byline>By Ann Lee</p>") == ["Ann Lee"])
  }

  @Test func aNameForEveryPageIsBeatenByOneThatTwoPlacesSay() throws {
    let head = """
      <meta name=author content="Norland Media"><meta property=article:author content="Ann Lee">
      """
    #expect(try byline(head: head, "<p class=byline>By Ann Lee</p>") == ["Ann Lee"])
    #expect(try byline(head: head) == ["Norland Media"])
  }

  @Test func helpersAreNoAuthors() throws {
    let head = data(#"[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Li"}]"#)
    let shown = "<p class=byline>By <a>Ann Lee</a> | Photos by <a>Bo Li</a></p>"
    #expect(try byline(head: head, shown) == ["Ann Lee"])
    #expect(try byline(head: head) == ["Ann Lee", "Bo Li"])
  }

  @Test func anAuthorThatIsAReferenceIsLookedUp() throws {
    let head = """
      <script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Quay closes",
      "author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Lee"}]}</script>
      """
    #expect(try byline(head: head) == ["Ann Lee"])
  }

  @Test func theAuthorsOfTeasersAndReadersAreOthers() throws {
    let teaser = "<article><h3>Fish prices</h3><p class=byline>By Bo Li</p></article>"
    #expect(try byline(teaser) == [])
    #expect(try byline("<div class=comment><b class=author-name>Bo Li</b></div>") == [])
  }
}
