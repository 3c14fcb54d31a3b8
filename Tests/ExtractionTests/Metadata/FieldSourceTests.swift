import Articles
import Extraction
import Markup
import Testing

@Suite struct FieldSourceTests {
  @Test func eachFieldNamesThePlaceThatGaveIt() throws {
    let page = """
      <html lang=en><title>Quay closes</title><meta name=author content="Ann Lee">
      <meta property=article:tag content=harbour><meta property=article:section content=Town>
      <meta property=og:image content="https://post.example/quay-in-winter.jpg">
      <link rel=canonical href="https://post.example/2024/08/08/quay"><h1>Quay closes</h1>
      <img src="/small/quay-in-winter.jpg?w=20" alt="The quay under ice">\(storyHTML)
      """
    let document = try HTMLDocument(parsing: Array(page.utf8))
    let fields = ArticleExtractor().fields(of: document).map {
      "\($0.name): \($0.value.string) (\($0.place))"
    }
    #expect(
      fields == [
        "title: Quay closes (h1)", "byline: Ann Lee (meta author)",
        "published: 2024-08-08 (address)", "site: post.example (address)",
        "section: Town (meta article:section)", "language: en (html lang)",
        "url: https://post.example/2024/08/08/quay (link canonical)",
        "image: https://post.example/quay-in-winter.jpg (og:image)",
        "imageAlternative: The quay under ice (alt of the image)",
        "keywords: harbour (meta article:tag)",
      ])
  }

  @Test func aFieldIsALineAndNoBook() throws {
    let long = String(repeating: "by ", count: 100_000) + "Ann Lee"
    let data = """
      <script type=application/ld+json>{"@type":"Article","headline":"\(long)","author":"\(long)"}
      </script>
      """
    let document = try HTMLDocument(parsing: Array("\(data)\(storyHTML)".utf8))
    let fields = ArticleExtractor().fields(of: document)
    #expect(fields.first?.name == "title")
    #expect(fields.first?.value.string.count == 400)
    #expect(fields.first { $0.name == "byline" } == nil)
  }
}
