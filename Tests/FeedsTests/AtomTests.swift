import Articles
import Feeds
import Testing

/// Atom 1.0 and its forerunner.
@Suite struct AtomTests {
  private func feed(_ inside: String, namespace: String = "http://www.w3.org/2005/Atom") throws
    -> Feed
  {
    let source = "<feed xmlns='\(namespace)'>\(inside)</feed>"
    return try FeedReader().feed(from: Array(source.utf8))
  }

  private func entry(_ inside: String, namespace: String = "http://www.w3.org/2005/Atom") throws
    -> FeedEntry
  {
    try #require(try feed("<entry>\(inside)</entry>", namespace: namespace).entries.first)
  }

  @Test func aTextIsWhatItSaysItIs() throws {
    #expect(try entry("<title type='text'>&lt;b&gt; is bold</title>").title == "<b> is bold")
    #expect(try entry("<title type='html'>&lt;b&gt;bold&lt;/b&gt;</title>").title == "bold")
    let markup = "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <i>b</i></div>"
    #expect(try entry(markup + "</title>").title == "a b")
    #expect(try entry("<title>R &amp; D, 1 &lt; 2</title>").title == "R & D, 1 < 2")
  }

  @Test func markupBecomesHTML() throws {
    let content = try entry(
      """
      <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p class="a">1 &lt; 2
      </x:p><x:br/><x:a href="/b"></x:a></x:div></content>
      """
    ).content
    #expect(content?.value == "<p class=\"a\">1 &lt; 2\n</p><br><a href=\"/b\"></a>")
  }

  @Test func theRightLinkIsChosen() throws {
    let feed = try feed(
      """
      <link rel="self" href="https://a.example/feed"/><link href="https://a.example/"/>
      <entry><link rel="enclosure" href="https://a.example/1.mp3"/>
      <link rel="alternate" type="text/html" href="https://a.example/1"/></entry>
      """)
    #expect(feed.link == "https://a.example/")
    #expect(feed.selfAddress == "https://a.example/feed")
    #expect(feed.entries.first?.link == "https://a.example/1")
  }

  @Test func withoutAPageTheNextBestThingIsLinkedTo() throws {
    #expect(try entry("<id>https://a.example/1</id>").link == "https://a.example/1")
    let podcast = "<id>urn:x:1</id><link rel='enclosure' href='https://a.example/1.mp3'/>"
    #expect(try entry(podcast).link == "https://a.example/1.mp3")
  }

  @Test func basesNest() throws {
    let source = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/">
      <entry xml:base="y/"><link href="z"/><content type="html" xml:base="/w/">&lt;p></content>
      </entry></feed>
      """
    let entry = try #require(try FeedReader().feed(from: Array(source.utf8)).entries.first)
    #expect(entry.link == "https://a.example/x/y/z")
    #expect(entry.content?.base == "https://a.example/w/")
  }

  @Test func theForerunnerHasModes() throws {
    let old = "http://purl.org/atom/ns#"
    #expect(
      try entry("<title type='text/html' mode='base64'>PGI+Zm9vPC9iPg==</title>", namespace: old)
        .title == "foo")
    #expect(
      try entry("<title type='text/html' mode='escaped'>&lt;b>foo&lt;/b></title>", namespace: old)
        .title == "foo")
    #expect(
      try entry("<issued>2021-03-09T07:05:03Z</issued>", namespace: old).published?.description
        == "2021-03-09T07:05:03Z")
  }

  @Test func whatIsBorrowedFromTheSourceIsNotTheEntrys() throws {
    let entry = try entry(
      "<source><title>Other</title><id>o</id></source><title>Own</title><id>i</id>")
    #expect(entry.title == "Own")
    #expect(entry.id == "i")
  }

  @Test func aPictureHasNoWords() throws {
    let entry = try entry(
      "<content type='image/png'>iVBORw0KGgr/</content><summary>A bridge.</summary>")
    #expect(entry.text?.plain == "A bridge.")
  }
}
