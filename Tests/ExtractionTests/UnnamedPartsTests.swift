import Articles
import Extraction
import Markup
import Testing

/// Pages whose classes and elements say nothing: a reader sees no difference, and none must be read.
@Suite struct UnnamedPartsTests {
  private let short = "Nobody was hurt, she said."
  private let long = (1...2).flatMap { part in story.map { "\($0) This was part \(part)." } }
  private var longHTML: String { long.map { "<p>\($0)</p>" }.joined() }

  /// A wrapper around every paragraph, or none but the wrapper.
  @Test(arguments: [
    ("<p>", "</p>"), ("<div><p>", "</p></div>"), ("<div class=x><div><p>", "</p></div></div>"),
    ("<div>", "</div>"), ("<div class=css-1q>", "</div>"),
    ("<section><div>", "</div></section>"),
  ])
  func wrappersAroundParagraphsSayNothing(_ open: String, _ close: String) throws {
    func wrapped(_ texts: [String]) -> String { texts.map { open + $0 + close }.joined() }
    let few = [story[0], short]
    #expect(lines(try article("<h1>Quay</h1><article>\(wrapped(few))</article>")) == few)
    // A paragraph that a text has reason to say twice, and a short one at its end.
    let page = "<h1>Quay</h1><main><article>\(wrapped(long + [short]))</article></main>"
    #expect(lines(try article(page)) == long + [short])
    // A box of related stories among them.
    let box =
      "<aside><h3>Related stories</h3><ul><li><a href=/a>Ferry aground</a></li></ul></aside>"
    let interrupted = wrapped(Array(long[..<4])) + box + wrapped(Array(long[4...]))
    #expect(lines(try article("<h1>Quay</h1><main>\(interrupted)</main>")) == long)
  }

  @Test func codeIsReadWithWhatExplainsIt() throws {
    let page = """
      <title>Code Tutorial</title><div class=m><h1>Getting user input</h1><p>Here is a script that asks its reader for a name and an age:</p>
      <div class=code><pre>read -p "Enter your name: " name\nread -p "Enter your age: " age\necho $name
      echo "Hello, and thank you for your name and for your age, which we will keep."</pre></div>
      <p>The script uses read, which waits for a line of input.</p></div>
      """
    let read = lines(try article(page))
    #expect(read.contains("Here is a script that asks its reader for a name and an age:"))
    #expect(read.contains("The script uses read, which waits for a line of input."))
  }

  @Test(arguments: [
    ("3 Comments", ["Ann Lee", "2 days ago", "Good news for the harbour, and about time."]),
    ("Comments (2)", ["Ann Lee May 3, 2014 at 9:10 am", "A ferry is not a quay."]),
    ("Top Rated Comments", ["Ann Lee", "11 weeks ago at 07:52 am", "They should have asked."]),
    ("6 Kommentare zu „Quay“", ["Kommentar von Ann 8. Dezember 2010 um 10:56", "Schön."]),
    ("Commentaires", ["Ann Lee", "il y a 3 ans", "Une bonne nouvelle pour le port."]),
    ("12 комментариев", ["Анна", "3 года назад", "Хорошая новость для порта."]),
    ("留言列表 (42)", ["#1 Ann 於 2013/12/28 10:28", "好棒的生活"]),
  ])
  func readersTalkGoesThoughNoNameTellsIt(_ label: String, _ post: [String]) throws {
    let said = String(
      repeating: "I have lived there for years, and nobody asked us, he said. ", count: 9)
    let posts = (1...4).map { number in
      "<div>" + (post + ["\(said)\(number)"]).map { "<div>\($0)</div>" }.joined() + "</div>"
    }
    let page = "<h1>Quay</h1><div><div>\(storyHTML)</div><h3>\(label)</h3>\(posts.joined())</div>"
    #expect(lines(try article(page)) == story)
  }

  @Test(arguments: [
    (
      "Comments on the plan",
      "The board met on May 3, 2014, and read all of them. It wrote an answer."
    ),
    (
      "3 responses to the plan",
      "The first came on 3 May 2014, and was sent by the union of the ports."
    ),
    ("Comments in code", "Every line of the file may be a comment, which begins with a mark."),
    ("Two comments", "The mayor said on Monday that nobody had been asked about the quay."),
  ])
  func sectionsOfATextAboutCommentsStay(_ heading: String, _ text: String) throws {
    let section = "<h2>\(heading)</h2><p>\(text)</p><p>\(text) Again.</p>"
    let page = "<h1>Quay</h1><main>\(storyHTML)\(section)\(longHTML)</main>"
    let read = lines(try article(page))
    #expect(read.contains("h2 \(heading)"))
    #expect(read.contains(text))
    #expect(read.contains(long[long.count - 1]))
  }

  /// Under a count of comments in the line of the head, too, moments and text may be the author's.
  @Test(arguments: ["12 comments", "Comments", "Comments (3)", "3 responses to the board"])
  func daysOfATextBelowACountOfCommentsStay(_ label: String) throws {
    let days = ["3 May 2024", "5 May 2024", "9 May 2024", "12 May 2024"]
    let lead = "<p>\(story[0]) \(story[1])</p><div>\(label)</div>"
    let chronicle = zip(days, long).map { "<h3>\($0)</h3><p>\($1)</p>" }.joined()
    let told = lines(try article("<h1>Quay</h1><main>\(lead)\(chronicle)</main>"))
    #expect(told.filter { !$0.hasPrefix("h3 ") }.suffix(4) == long[..<4])
    let stamps = "<div>Published 3 May 2024</div><div>Updated 5 May 2024</div>"
    let stamped = "<h1>Quay</h1><main>\(lead)\(stamps)\(longHTML)</main>"
    #expect(lines(try article(stamped)).suffix(long.count) == long[...])
    let entries = zip(days, long).map { "<div><div>\($0)</div><p>\($1)</p></div>" }.joined()
    let live = """
      <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Quay"}</script>
      <h1>Quay</h1><main>\(lead)\(entries)</main>
      """
    #expect(Array(lines(try article(live)).suffix(4)).contains(long[3]))
  }

  @Test func linksWithinTheWordsOfAnElementAreNoCards() throws {
    let text = """
      The board has <a href=/a>closed the northern quay for a year</a>, and will <a href=/b>rebuild it
      with piles of steel</a>, as it <a href=/c>had promised the town in May</a>.
      """
    let page = "<h1>Quay</h1><main><div>\(text)</div>\(storyHTML)</main>"
    let words = "closed the northern quay for a year, and will rebuild it with piles of steel"
    #expect(lines(try article(page))[0].contains(words))
  }

  @Test func aGutterOfWordsIsTheSpaceBetweenColumns() throws {
    let page = """
      <h1>Quay</h1><main><div class="text gutter_20">\(story[0])</div><div class="text gutter_20">\(short)
      </div>\(longHTML)<div class=gutter>1<br>2<br>3</div></main>
      """
    #expect(lines(try article(page)) == [story[0], short] + long)
  }

  /// A headline that is no `h1` stands as a line of its own; what a title ends with is the site.
  @Test(arguments: [
    ("Quay closes for a year - The Post of the Harbour", "Quay closes for a year"),
    ("Models | Harbour documentation | Harbour", "Models"),
    ("Quays – and piles – The Harbour Post", "Quays – and piles"),
    ("The Harbour Post :: Quay closes for a year", "Quay closes for a year"),
    ("The Harbour Post » News » Quay closes for a year", "Quay closes for a year"),
  ])
  func theHeadlineIsALineThatTheTitleBeginsWith(_ title: String, _ headline: String) throws {
    for element in ["div", "span", "strong"] {
      let page = """
        <title>\(title)</title><div><a href=/>The Harbour Post</a></div>
        <div class=a1><\(element)>\(headline)</\(element)></div><div>\(storyHTML)</div>
        """
      #expect(try article(page).title.string == headline)
    }
  }

  @Test func theNameOfTheSiteInAHeadingIsNoHeadline() throws {
    let page = """
      <title>References and borrowing - The Book of Harbours</title>
      <h2>The Book of Harbours</h2><div class=t>References and borrowing</div>\(storyHTML)
      """
    #expect(try article(page).title.string == "References and borrowing")
  }

  @Test func aStandfirstSetAsAHeadingOpensTheText() throws {
    let first =
      "The board of the harbour has closed the northern quay for a year, it said on Monday, "
      + "because its piles of 1911 are worn."
    let page = "<div><h1>Quay</h1><h2>\(first)</h2></div><article>\(longHTML)</article>"
    #expect(lines(try article(page)) == [first] + long)
    // And one before another heading is no heading without a text.
    let within = "<h3>\(first) Nobody knows when it opens.</h3><h3>The piles</h3>"
    #expect(
      lines(try article("<h1>Quay</h1><main>\(storyHTML)\(within)\(longHTML)</main>"))
        .contains("\(first) Nobody knows when it opens."))
  }

  @Test(arguments: [
    "Von Ann Lee", "Par Ann Lee", "Por Ann Lee", "Written by Ann Lee", "Di Ann Lee", "By Ann Lee",
    "Photo: Bo Li, AP", "(Image credit: Bo Li/Space)", "Illustration by Bo Li", "Foto: Bo Li",
    "195 shares", "36 Comments", "Link copied", "Show more sharing options",
  ])
  func linesOfThePageGo(_ line: String) throws {
    let head = "<meta name=author content='Ann Lee'><h1>Quay</h1>"
    let page = "\(head)<main>\(storyHTML)<p>\(line)</p>\(longHTML)</main>"
    #expect(lines(try article(page)) == story + long)
  }

  @Test(arguments: [
    "Von Ann Lee gibt es ein Buch über den Hafen.", "By Ann Lee's count there are nine quays.",
    "Photo: the quay was closed.", "Illustration by hand is slow, she says, and dear.",
    "195 shares were sold on Monday.", "36 comments on one plan are many.", "Photo by photo?",
  ])
  func sentencesThatBeginLikeThemStay(_ sentence: String) throws {
    let head = "<meta name=author content='Ann Lee'><h1>Quay</h1>"
    let page = "\(head)<main>\(storyHTML)<p>\(sentence)</p>\(longHTML)</main>"
    #expect(lines(try article(page)).contains(sentence))
  }

  @Test func aNoteThatIsButAMarkIsSaidOnce() throws {
    func note(_ role: String, _ text: String) -> String {
      """
      <span class="ltx_note ltx_role_\(role)"><sup class=ltx_note_mark>2</sup><span
      class=ltx_note_outer><span class=ltx_note_content><sup class=ltx_note_mark>2</sup><span
      class=ltx_note_type>footnotemark: </span>\(text)</span></span></span>
      """
    }
    let page =
      "<h1>Quay</h1><article><p>Ann Lee\(note("footnotemark", "2")) wrote it, and measured the"
      + " piles of the quay for a year.</p>\(storyHTML)</article>"
    let read = lines(try article(page))
    #expect(read.dropFirst() == story[...])
    #expect(!read[0].contains("footnotemark"))
    #expect(read[0].contains("Ann Lee") && read[0].contains("wrote it"))
  }

  @Test func theStateInAnAttributeIsRead() throws {
    let body = long.map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined()
    for name in ["data-page", "data-react-props", "data-props"] {
      let page = """
        <title>Northern quay closes - The Post</title><div id=app \(name)="{&quot;post&quot;: {&quot;title&quot;:
        &quot;Northern quay closes&quot;, &quot;body&quot;: &quot;\(body)&quot;}}"></div>
        """
      #expect(lines(try article(page)) == long)
    }
  }
}
