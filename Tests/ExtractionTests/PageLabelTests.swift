import Articles
import Extraction
import Markup
import Testing

/// Labels and buttons between the author's lines, in the languages of the press.
@Suite struct PageLabelTests {
  @Test(arguments: [
    "<div>ADVERTISING</div>", "<p>Реклама:</p>", "<div>[PR]</div>", "<p>広告</p>",
    "<div>Image 2 of 5</div>", "<p>Foto 3 von 7</p>", "<div>Close</div>",
    "<p>Whatsapp Facebook Pint Baixar</p>", "<div>Print This Article Share it With Friends</div>",
    "<ul><li>Auf Facebook teilen</li></ul>", "<p>Partager sur WhatsApp</p>",
    "<p>Compartir en X</p>", "<div>Udostępnij na Facebook Twitter</div>", "<p>シェアする</p>",
    "<h4>___</h4>", "<p>Comments are closed.</p>",
    "<p>posted on April 21, 2015, at 11:29 a.m.</p>", "<div>17:41 JST, October 13, 2024</div>",
    "<div>28.04.2023, 20.15 Uhr</div>",
  ])
  func labelsGo(_ label: String) throws {
    let last = story[0] + " Again."
    let page = "<h1>Quay</h1><main>\(storyHTML)\(label)<p>\(last)</p></main>"
    #expect(lines(try article(page)) == story + [last])
  }

  @Test(arguments: [
    ("<p>Print, Facebook, rain.</p>", "Print, Facebook, rain."),
    ("<p>Del Mar on X</p>", "Del Mar on X"),
    ("<ol><li>Print this page</li></ol>", "1. Print this page"),
    ("<p>Image 7 of 5</p>", "Image 7 of 5"), ("<p>Image 0 of 0</p>", "Image 0 of 0"),
    ("<h3>C</h3><p>A language of old, it says.</p>", "h3 C"), ("<pre>print</pre>", "` print"),
  ])
  func linesOfTheTextStay(_ line: String, _ expected: String) throws {
    let page = "<h1>Quay</h1><main>\(storyHTML)\(line)<p>\(story[0]) Again.</p></main>"
    #expect(lines(try article(page)).contains(expected))
  }

  @Test func commentsOfAnyLengthGo() throws {
    let said = (1951...1990).map { "<li>I saw the quay in \($0), it was lovely, and cheap.</li>" }
    let page = """
      <h1>Quay</h1><main>\(storyHTML)\(story.map { "<p>\($0) Again.</p>" }.joined())</main>
      <div id=comment-box><ul>\(said.joined())</ul></div>
      """
    #expect(lines(try article(page)).allSatisfy { !$0.contains("I saw the quay") })
  }

  @Test func theMarkToEditAShortHeadingIsNoneOfIt() throws {
    let page = """
      <h1>Quay</h1><main>\(storyHTML)<h3><span>Pier</span><span class=mw-editsection>\
      <span class=mw-editsection-bracket>[</span><a href=/e>edit</a>\
      <span class=mw-editsection-bracket>]</span></span></h3><p>\(story[0]) Again.</p></main>
      """
    #expect(lines(try article(page)).contains("h3 Pier"))
  }

  @Test func aParagraphBehindItsPicturesCreditIsNoCaption() throws {
    let text = """
      The board closed the quay on Monday, and nobody was told. Boats lay at anchor outside, \
      with fish that could not be landed, for the rest of the week. It rained, too, and it blew.
      """
    let page = """
      <h1>Quay</h1><main><p><span><img src=/q.jpg>© Harbour Post</span> \(text)</p>\(storyHTML)</main>
      """
    let read = try article(page)
    #expect(read.blocks.contains { $0.kind == .paragraph && $0.text.string.hasSuffix(text) })
  }
}
