import Articles
import Extraction
import Markup
import TestSupport
import Testing

/// The content of the entries of feeds.
@Suite struct FragmentExtractorTests {
  private let extractor = FragmentExtractor()

  /// The blocks' texts.
  private func texts(_ html: String) -> [String] {
    extractor.blocks(of: html, base: "https://quay.example/a/b").map(\.text.string)
  }

  @Test func anEntryIsReadWhole() {
    let html = """
      <p>The ferry <em>Ida</em> sails <a href="../times?d=1&amp;q=2">at <b>nine</b></a>.</p>

      <h3>What to bring</h3>
      <ol start="3"><li>A lamp<li>A rope<ul><li>of hemp</li></ul></li></ol>
      <blockquote><p>Nobody asked.</p><blockquote>Nor us.</blockquote></blockquote>
      <pre><code>if wind &gt; 8 {
        stay()
      }</code></pre>
      <figure><img src="/ida.jpg" alt="A ferry"><figcaption>The Ida. Photo: Ann Lee</figcaption></figure>
      <hr>
      <table><tr><th>Port</th><th>Time</th></tr><tr><td>Quay</td><td>9.00</td></tr></table>
      <p>Fares &#8220;rose&#8221;<br/>in May.</p>
      """
    let blocks = extractor.blocks(of: html, base: "https://quay.example/a/b")
    #expect(
      blocks.map(\.kind) == [
        .paragraph, .heading(level: 3), .listItem(depth: 1, ordinal: 3),
        .listItem(depth: 1, ordinal: 4), .listItem(depth: 2, ordinal: nil), .quote(depth: 1),
        .quote(depth: 2), .code,
        .figure(source: "https://quay.example/ida.jpg", alternative: "A ferry"), .rule,
        .tableRow(isHeader: true), .tableRow(isHeader: false), .paragraph,
      ])
    #expect(
      blocks.map(\.text.string) == [
        "The ferry Ida sails at nine.", "What to bring", "A lamp", "A rope", "of hemp",
        "Nobody asked.", "Nor us.", "if wind > 8 {\n  stay()\n}", "The Ida. Photo: Ann Lee", "",
        "Port | Time", "Quay | 9.00", "Fares “rose”\nin May.",
      ])
    #expect(
      blocks[0].inlines == [
        Inline(.emphasis, start: 10, end: 13),
        Inline(.link("https://quay.example/times?d=1&q=2"), start: 20, end: 27),
        Inline(.strong, start: 23, end: 27),
      ])
  }

  @Test func aPictureWithoutACaptionStaysAndASignGoes() {
    let html = """
      <p><img src="/strip.png" alt="Two sailors talk"></p>
      <p><img src="/smile.png" class="wp-smiley" alt=":)"></p>
      <p><img src="/dot.gif" width="16" height="16"></p><p>Words.</p><p><img src="/last.jpg"></p>
      """
    let blocks = extractor.blocks(of: html, base: "https://quay.example/a/b")
    #expect(
      blocks.map(\.kind) == [
        .figure(source: "https://quay.example/strip.png", alternative: "Two sailors talk"),
        .paragraph, .figure(source: "https://quay.example/last.jpg", alternative: ""),
      ])
    #expect(blocks.map(\.text) == ["", "Words.", ""])
  }

  @Test func wordsWithoutMarkupAreAParagraph() {
    #expect(texts("  Salt &amp; rope.\n") == ["Salt & rope."])
    #expect(texts("").isEmpty)
    #expect(texts("One<br><br>Two") == ["One", "Two"])
  }

  @Test func withoutABaseLinksStayAsTheyAre() {
    let blocks = extractor.blocks(of: "<a href=/x>x</a> <a href='javascript:y()'>y</a>", base: nil)
    #expect(blocks.map(\.inlines) == [[Inline(.link("/x"), start: 0, end: 1)]])
  }

  /// What programs put under an entry, or around it.
  @Test(arguments: [
    "<p>The post <a href=/a>Ferry</a> appeared first on <a href=/>Quay</a>.</p>",
    "<p>Der Beitrag <a href=/a>Fähre</a> erschien zuerst auf <a href=/>Kai</a>.</p>",
    "<p><a href=/a>Continue reading <span class=screen-reader-text>Ferry</span> &rarr;</a></p>",
    "<p><a class=more-link href=/a>Read more…</a></p><p><a href=/a#c>Comments</a></p>",
    "<p>[<a href=/a>Read more</a>]</p><p>The post <a href=/a>F</a> appeared first on <a href=/>Q</a>.</p>",
    "<img src=https://count.example/p.gif width=1 height=1>",
    "<div class='sharedaddy sd-sharing-enabled'><h3>Share this:</h3><ul><li><a href=/x>Post</a></ul></div>",
    "<div class=feedflare><a href=/x>Digg this</a> <a href=/y>Save</a></div>",
    "<p hidden>Not for you.</p><script>count()</script><style>p {}</style>",
  ])
  func whatBelongsToNobodyGoes(tail: String) {
    let text = "<p>The ferry sails at nine, and nobody knows when it is to come back.</p>"
    #expect(texts(text + tail) == texts(text))
  }

  @Test func aLinkAtTheEndOfTheTextThatLeadsToItsRestGoes() {
    #expect(
      texts("<p>The ferry sails. <a href=/a>Read more &raquo;</a></p>") == ["The ferry sails."])
    #expect(texts("<a href=/talk>Comments</a>").isEmpty)
  }

  /// The same words where they are the author's.
  @Test(arguments: [
    "<p>To know why, you have to <a href=/a>read more</a>.</p>",
    "<p>The board will hear <a href=/a>comments</a></p>",
    "<p>The post at the quay appeared first on maps in 1850.</p>",
    "<p><a href=/a>Continue reading</a></p><p>That is what the sign at the door says.</p>",
    "<p>One</p><p><a href=/a>The ferry sails again</a></p>",
    "<p>It costs <a href=/a>ten</a></p>",
  ])
  func theAuthorsOwnWordsStay(html: String) {
    let words = FragmentText.plain(html).split(separator: "\n")
    #expect(extractor.blocks(of: html, base: nil).map { $0.text.string[...] } == words)
  }

  @Test func aPixelDoesNotPartAPictureFromItsCaption() {
    let html = """
      <figure><img src=/a.jpg><img src=/p.gif width=1 height=1px><figcaption>Boats</figcaption></figure>
      """
    #expect(
      extractor.blocks(of: html, base: "https://quay.example/").map(\.kind)
        == [.figure(source: "https://quay.example/a.jpg", alternative: "")])
  }

  @Test func aTextWithoutMarkupIsPartedAtEmptyLines() {
    let text = "The ferry sails.\n\nIt is 2 < 3 &amp; late.\n\n- A lamp\n- A rope\n"
    #expect(
      extractor.blocks(ofPlain: text).map(\.text.string)
        == ["The ferry sails.", "It is 2 < 3 &amp; late.", "A lamp", "A rope"])
    #expect(extractor.blocks(ofPlain: "").isEmpty)
  }

  @Test func nothingUnsafeComesThrough() {
    let blocks = extractor.blocks(
      of: "<p>a\u{1B}[31mb&#27;c&#x202E;d\u{9B}e</p>", base: "https://quay.example/")
    #expect(blocks.map(\.text.string) == [blocks.map { SafeText($0.text.string).string }.joined()])
    #expect(!blocks.contains { $0.text.string.unicodeScalars.contains { $0.value < 0x20 } })
  }

  @Test func bothWaysMakeTheSameBlocks() throws {
    var generator = SeededSnippets(seed: 11)
    var plain = 0
    for _ in 0..<1500 {
      let html = generator.nested()
      guard let own = HTMLDocument(plainFragment: html) else { continue }
      plain += 1
      let parsed = try HTMLDocument(parsingFragment: html)
      let base = "https://quay.example/a/b"
      let same = extractor.blocks(of: own, base: base) == extractor.blocks(of: parsed, base: base)
      #expect(same, "\(html)")
    }
    #expect(plain > 700)
  }

  @Test(arguments: [
    "<div>", "<b>", "<a href=x>", "<p>a", "<li>", "<table><tr><td>", "&amp;", "<br>",
  ])
  func hostileSnippetsEnd(piece: String) {
    let html = String(repeating: piece, count: 20_000)
    #expect(extractor.blocks(of: html, base: nil).count <= 20_000)
  }
}
