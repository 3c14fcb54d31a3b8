import Articles
import Foundation
import Testing

@Suite struct ArticleCodingTests {
  private func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test("What is written is read back the same")
  func roundTrip() throws {
    var article = SampleArticle.dated.article
    article.form = .preview
    article.imageAlternative = "A boat at the pier"
    article.section = ["News", "World"]
    article.modified = CivilMoment(iso: "2024-08-09")
    let data = try JSONEncoder().encode(article)
    #expect(try JSONDecoder().decode(Article.self, from: data) == article)
  }

  @Test("What is empty takes no room, and what is absent is read as empty")
  func absent() throws {
    let bare = Article(id: ArticleID(naming: "x"), title: "T")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(bare), as: UTF8.self)
    #expect(text == "{\"id\":\"\(bare.id)\",\"title\":\"T\"}")
    #expect(try decoded(Article.self, "{\"id\":\"0123456789abcdef\"}").title == "")
  }

  @Test("A record of a newer version shows what it can")
  func newer() throws {
    let json = """
      {"id":"0123456789abcdef","form":"hologram","mood":7,
       "blocks":[{"kind":"chart","text":"words"},{"kind":"heading","level":9,"text":"h"}]}
      """
    let article = try decoded(Article.self, json)
    #expect(article.form == .article)
    #expect(article.blocks == [Block(.paragraph, "words"), Block(.heading(level: 6), "h")])
  }

  @Test("A moment that cannot be read hides no article")
  func oddMoments() throws {
    let json = """
      {"id":"0123456789abcdef","title":"T","published":"soon","modified":7,
       "blocks":[{"kind":"paragraph","text":"words"}]}
      """
    let article = try decoded(Article.self, json)
    #expect(article.published == nil && article.modified == nil)
    #expect(article.title == "T" && article.blocks == [Block(.paragraph, "words")])
  }

  @Test("No number of a list is beyond counting on from", arguments: [Int.max, Int.min])
  func ordinals(_ number: Int) throws {
    let block = try decoded(Block.self, "{\"kind\":\"item\",\"ordinal\":\(number)}")
    #expect(block.kind == .listItem(depth: 1, ordinal: number > 0 ? 1 << 20 : -(1 << 20)))
  }

  @Test("What the cache gives back is cleaned again, and a range outside its text is dropped")
  func hostile() throws {
    let json = """
      {"kind":"paragraph","text":"a\\u001b[2Jb\\u202e","inlines":[
       {"kind":"strong","start":0,"end":1},{"kind":"strong","start":2,"end":99},
       {"kind":"strong","start":-1,"end":1},{"kind":"strong","start":3,"end":3}]}
      """
    let block = try decoded(Block.self, json)
    #expect(block.text == "a[2Jb")
    #expect(block.inlines == [Inline(.strong, start: 0, end: 1)])
    #expect(try decoded(Block.self, "{\"kind\":\"quote\",\"depth\":-7}").kind == .quote(depth: 1))
  }

  @Test(
    "A name that is no id is refused",
    arguments: ["", "0123456789ABCDEF", "0123456789abcde", "../../etc/passwd", "0123456789abcdeg"])
  func ids(_ text: String) {
    #expect(ArticleID(text) == nil)
    #expect(throws: DecodingError.self) { try decoded(ArticleID.self, "\"\(text)\"") }
  }

  @Test("An id is 64 bits of FNV-1a, the same for ever")
  func stableIDs() {
    // The vectors of the algorithm's authors: the empty text, "a", "foobar".
    #expect(ArticleID(naming: "").description == "cbf29ce484222325")
    #expect(ArticleID(naming: "a").description == "af63dc4c8601ec8c")
    #expect(ArticleID(naming: "foobar").description == "85944171f73967e8")
  }

  @Test("A range of bytes gives whole scalars and never more than the text")
  func ranges() {
    #expect("aé—b".text(in: 1..<3) == "é")
    #expect("aé—b".text(in: 2..<5) == "é")
    #expect("abc".text(in: 1..<99) == "bc")
    #expect("abc".text(in: 5..<9) == "")
    #expect("".text(in: 0..<1) == "")
  }
}
