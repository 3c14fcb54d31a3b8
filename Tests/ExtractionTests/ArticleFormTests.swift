import Articles
import Testing

/// Articles, and pages that are none but are still read.
@Suite struct ArticleFormTests {
  @Test func aStoryIsAnArticle() throws {
    #expect(try article("<h1>Quay</h1><main>\(storyHTML)</main>").form == .article)
  }

  @Test func aPageOfTeasersIsNone() throws {
    let names = [
      "Fish prices fall as winter comes", "The ferry is late on every other day",
      "Ten photographs of the last storm", "A new school for the northern shore",
      "Why the old lamp still burns at night", "The mayor of the harbour will not stand again",
    ]
    let teasers = names.map { "<li><h3><a href=/\($0.count)>\($0)</a></h3></li>" }.joined()
    let page = "<title>The Harbour Post</title><h1>The Harbour Post</h1><ul>\(teasers)</ul>"
    let read = try article(page)
    #expect(read.form == .page)
    #expect(lines(read).joined().contains("Ten photographs of the last storm"))
  }

  @Test func everyCardOfAHomePageIsRead() throws {
    let names = ["Fish prices fall", "The ferry is late", "A new school opens", "The lamp burns"]
    let cards = names.map {
      "<div class=card><h2><a href=/\($0.count)>\($0)</a></h2><p>\($0) again, says the town.</p></div>"
    }
    let read = try article("<title>The Post</title><main><h1>The Post</h1>\(cards.joined())</main>")
    #expect(read.form == .page)
    #expect(lines(read) == names.flatMap { ["h2 \($0)", "\($0) again, says the town."] })
    #expect(read.subtitle == nil)
  }

  @Test func anErrorIsNone() throws {
    let page = "<title>Not found</title><h1>Not found</h1><p>There is no such page here.</p>"
    #expect(try article(page).form == .page)
  }

  @Test(arguments: ["\\n\\n", "</p><p>"])
  func aBodyThatThePageHoldsButDoesNotShowIsRead(_ separator: String) throws {
    let paragraphs = (0..<3).map { "\(story[$0]) \(story[2 - $0]) \(story[1])" }
    let body =
      "<p>".prefix(separator.hasPrefix("<") ? 3 : 0) + paragraphs.joined(separator: separator)
    let data = """
      <script type=application/ld+json>{"@type":"NewsArticle","headline":"Quay",
      "articleBody":"\(body)"}</script>
      """
    let read = try article("\(data)<h1>Quay</h1><main><p>\(story[0])</p></main>")
    #expect(lines(read) == paragraphs)
    let cut = try article(
      data.replacing("\"}<", with: " and so…\"}<") + "<main><p>\(story[0])</p></main>")
    #expect(lines(cut) == [story[0]])
  }

  @Test func aShortHeadingOpensTheTextAndIsNoStandfirst() throws {
    let page = "<h1>Quay</h1><article><h2>The vote</h2>\(storyHTML)</article>"
    let read = try article(page)
    #expect(read.subtitle == nil)
    #expect(lines(read) == ["h2 The vote"] + story)
  }

  @Test func aTeasersAuthorDoesNotSignAFrontPage() throws {
    let teasers = [
      ("Fish prices fall as winter comes", "The catch was small, and the market paid for it."),
      ("The ferry is late on every other day", "Its captain says that the tide tables are wrong."),
      ("Ten photographs of the last storm", "They were taken from the lamp, through its glass."),
      ("A new school for the northern shore", "It opens in the autumn with forty-one children."),
    ]
    let cards = teasers.map {
      "<div><h2><a href=/\($0.0.count)>\($0.0)</a></h2><p>\($0.1) So we hear.</p><p>By Ann Lee</p></div>"
    }
    let short = teasers.map { "<li><h3><a href=/\($0.1.count)>\($0.1)</a></h3></li>" }
    let page = "<title>The Post</title><main>\(cards.joined())<ul>\(short.joined())</ul></main>"
    let read = try article(page)
    #expect(read.form == .page)
    for teaser in teasers {
      #expect(lines(read).contains(teaser.1 + " So we hear."))
      #expect(lines(read).contains("h3 " + teaser.1))
    }
  }
}
