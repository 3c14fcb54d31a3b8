import Articles
import Extraction
import Markup
import Testing

/// Pages that a script fills: what they hold is read, if they show next to nothing.
@Suite struct StateBodyTests {
  private let more = [
    "Fishermen said on Tuesday that a year was too long, and that the board had not asked them.",
    "The town will pay a third of the costs, which the engineers put at nine million crowns in all.",
    "Nobody on the board would say on Wednesday whether the ferry could still land at the quay.",
  ]
  private var whole: [String] { story + more }

  private func page(_ script: String, shown: String = "<div id=app></div>") -> String {
    "<title>Northern quay closes for a year - The Post</title>\(shown)\(script)"
  }

  @Test func aStringOfHTMLInAJSONScript() throws {
    let body = whole.map { "<p>\($0)<\\/p>" }.joined()
    let read = try article(
      page(
        """
        <script id="__STATE__" type="application/json">{"props": {"post": {"title":
        "Northern quay closes for a year", "id": 7, "body": "\(body)"}}}</script>
        """))
    #expect(lines(read) == whole)
    #expect(read.form == .article)
  }

  @Test func blocksWithTheirPartsAndTypes() throws {
    let read = try article(
      page(
        """
        <script>window.__DATA__ = {"article": {"headline": "Northern quay closes for a year",
        "blocks": [
        {"type": "paragraph", "children": [{"type": "text", "text": "\(whole[0].prefix(40))"},
          {"type": "link", "url": "/x", "children": [{"text": "\(whole[0].dropFirst(40))"}]}]},
        {"type": "image", "url": "/quay.jpg"},
        {"type": "heading", "level": 3, "text": "What & why"},
        {"type": "text", "content": "\(whole[1])"},
        {"type": "list", "data": {"style": "unordered", "items": ["Piles", "Planks"]}},
        {"type": "paragraph", "text": "\(whole[2])"},
        {"type": "quote", "text": "\(whole[3])"},
        {"type": "paragraph", "text": "\(whole[4])"},
        {"title": "The ferry", "text": "\(whole[5])"}]}};</script>
        """))
    #expect(
      lines(read) == [
        whole[0], "h3 What & why", whole[1], "- Piles", "- Planks", whole[2], "> \(whole[3])",
        whole[4], "h3 The ferry", whole[5],
      ])
  }

  @Test func aStateInAStringIsParsed() throws {
    let body = whole.map { #"{\"text\": \"\#($0)\"}"# }.joined(separator: ", ")
    let read = try article(page(#"<script>var s = JSON.parse("{\"body\": [\#(body)]}");</script>"#))
    #expect(lines(read) == whole)
  }

  @Test func theStoryThatThePageBegins() throws {
    let body = whole.map { "\"\($0)\"" }.joined(separator: ", ")
    let state = "<script type=application/json>{\"story\": {\"paragraphs\": [\(body)]}}</script>"
    let begun = try article(page(state, shown: "<article><p>\(story[0])</p></article>"))
    #expect(lines(begun) == whole)
    let other = """
      The council's choir sings on Sunday, in the old church, for the first time in eleven years, and
      will be led by a new conductor; tickets are sold at the door, and children do not have to pay.
      Those who cannot come may hear it on the radio on Monday night, after the news, says the choir.
      """
    let short = try article(page(state, shown: "<article><p>\(other)</p></article>"))
    #expect(lines(short) == [other.split(whereSeparator: \.isNewline).joined(separator: " ")])
  }

  @Test func otherArticlesTeasersAndNoticesAreNotTheBody() throws {
    let body = whole.map { "<p>\($0)</p>" }.joined()
    let teasers = whole.map { #"{"url": "/a", "text": "\#($0)"}"# }.joined(separator: ", ")
    for state in [
      #"{"posts": [{"title": "The choir sings again", "body": "\#(body)"}, {"title": "Fish is dearer again", "body": "\#(body)"}]}"#,
      #"{"list": [\#(teasers)]}"#, #"{"cookieConsent": "\#(body)"}"#,
    ] {
      let read = try article(
        page(
          "<script type=application/json>\(state)</script>", shown: "<p>Loading, please wait.</p>"))
      #expect(!lines(read).contains(whole[1]))
    }
  }
}
