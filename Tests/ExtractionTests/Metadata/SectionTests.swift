import Articles
import Extraction
import Testing

@Suite struct SectionTests {
  @Test(arguments: [
    (
      "<div class=breadcrumbs><a href=/>Home</a> » <a href=/n>News</a> » Quay closes</div>",
      ["News"]
    ),
    (
      "<nav aria-label=Breadcrumb><a href=/n>News</a><a href=/n/h>Harbour</a></nav>",
      ["News", "Harbour"]
    ),
    ("<ol class=breadcrumb><li>Startseite › Hafen › Quay closes</ol>", ["Hafen"]),
    ("<meta property=article:section content=Boats>", ["Boats"]),
    ("<p>No path at all</p>", []),
  ])
  func thePathThatAPageShowsIsRead(_ source: String, _ section: [String]) throws {
    let read = try article("<title>Quay closes</title>\(source)<h1>Quay closes</h1>\(storyHTML)")
    #expect(read.section.map(\.string) == section)
  }
}
