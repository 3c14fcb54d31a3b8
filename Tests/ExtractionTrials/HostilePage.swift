/// A page of any length made to be slow: one piece said again and again.
struct HostilePage {
  /// What it is.
  let name: String
  private let head: String
  private let piece: @Sendable (Int) -> String
  private let tail: String

  private init(
    _ name: String, head: String = "<title>A page - Site</title><h1>A page</h1>", tail: String = "",
    _ piece: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.head = head
    self.piece = piece
    self.tail = tail
  }

  /// The page, about `size` bytes of it.
  func bytes(_ size: Int) -> [UInt8] {
    var page = head
    page.reserveCapacity(size + 1000)
    var number = 0
    while page.utf8.count < size {
      page += piece(number)
      number += 1
    }
    return Array((page + tail).utf8)
  }

  /// Every page that is tried.
  static let all: [HostilePage] = [
    HostilePage("prose") { _ in
      "<p>The council met on Monday, and after a long debate it agreed to rebuild the bridge.</p>"
    },
    HostilePage("p without end") { _ in "<p>" },
    HostilePage("p of a letter") { _ in "<p>x" },
    HostilePage("one paragraph", head: "<h1>A page</h1><p>") { _ in "many words of prose, and " },
    HostilePage("one word", head: "<h1>A page</h1><p>") { _ in "word" },
    HostilePage("one line of marks", head: "<h1>A page</h1><p>") { _ in ".,;" },
    HostilePage("combining marks", head: "<h1>A page</h1><p>") { _ in "\u{301}" },
    HostilePage("br") { _ in "words of a line<br>" },
    HostilePage("br br") { _ in "words of a line<br><br>" },
    HostilePage("nested div") { _ in "<div>" },
    HostilePage("nested div of words") { _ in "<div>words, more of them." },
    HostilePage("nested span") { _ in "<span>w" },
    HostilePage("nested list") { _ in "<ul><li>item" },
    HostilePage("nested ol") { _ in "<ol><li>item" },
    HostilePage("nested quote") { _ in "<blockquote>said" },
    HostilePage("nested section") { _ in "<section class=card><h2><a href=/x>A headline</a></h2>" },
    HostilePage("closed nests") { _ in
      String(repeating: "<div>", count: 50) + "w" + String(repeating: "</div>", count: 50)
    },
    HostilePage("list") { _ in "<li>item of words" },
    HostilePage("ol", head: "<ol>", tail: "</ol>") { _ in "<li>item of words</li>" },
    HostilePage("links") { "<a href=/page/\($0)>a link</a> " },
    HostilePage("links of lists") { "<ul><li><a href=/p/\($0)>a link</a></li></ul>" },
    HostilePage("unclosed links") { "<a href=/page/\($0)>a link" },
    HostilePage("unclosed formatting") { "<font color=c\($0)><p>w" },
    HostilePage("misnested formatting") { _ in "<b><i><p>w</b></i>" },
    HostilePage("many b") { _ in "<p><b>w" },
    HostilePage("bold links") { "<p><b><a href=/\($0)>w</a></b>" },
    HostilePage("adoption") { _ in "<a><div></a>w" },
    HostilePage("table", head: "<table>") { _ in "<tr><td>one cell<td>another cell" },
    HostilePage("one row", head: "<table><tr>") { _ in "<td>a cell" },
    HostilePage("nested table") { _ in "<table><tr><td>w" },
    HostilePage("words in tables") { _ in "<table>w" },
    HostilePage("rows of nests", head: "<table>") { _ in "<tr><td><table><tr><td>w<td>x" },
    HostilePage("end tags") { _ in "</div></p></b>" },
    HostilePage("headings") { "<h1>A page \($0)</h1>" },
    HostilePage("lesser headings") { "<h2>A part \($0)</h2>" },
    HostilePage("alike headings") { _ in "<h1>A page</h1>" },
    HostilePage("nested headings") { _ in "<h1><span>" },
    HostilePage("headings around words", head: String(repeating: "<h1><span>", count: 100)) { _ in
      "<p>words of a line</p>"
    },
    HostilePage("headings of parts") { _ in "<h2><div>w" },
    HostilePage("headings of space") { _ in "<h1><span>   </span></h1>" },
    HostilePage(
      "a headline in data",
      head: String(repeating: "<h1>A page of words, and more of them</h1>", count: 60)
        + "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"",
      tail: "\"}</script>"
    ) { "a page of words, \($0), " },
    HostilePage("cards") {
      "<div class=card><h3><a href=/\($0)>A headline of a story</a></h3><p>Two words.</div>"
    },
    HostilePage("figures") { "<figure><img src=/\($0).png alt=picture><figcaption>Words</figure>" },
    HostilePage("pictures") { "<img src=/\($0).png alt=picture>" },
    HostilePage("wp captions") { "<div class=wp-caption><img src=\($0)><p>A caption</p></div>" },
    HostilePage("nested captions") { _ in "<div class=wp-caption><img src=a>" },
    HostilePage("times") { _ in "<time datetime=2024-08-08>8 August</time>" },
    HostilePage("nested times") { _ in "<time>w " },
    HostilePage("nested times of machines") { _ in "<time datetime=then>w " },
    HostilePage("times before words", head: String(repeating: "<time>", count: 200)) { _ in
      "<p>The council met again, and agreed."
    },
    HostilePage("nested dates") { _ in "<span class=date>w " },
    HostilePage("nested dates of nothing") { _ in "<div class=date><i class=time></i>" },
    HostilePage("a date of length", head: String(repeating: "<b class=date>", count: 30)) { _ in
      "words without a day "
    },
    HostilePage("dates") { _ in "<p class=date>8 August 2024</p>" },
    HostilePage("bylines") { _ in "<span class=author>By Ann Lee</span>" },
    HostilePage("metas", head: "") { "<meta name=author content='Ann Lee \($0)'>" },
    HostilePage("metas of names", head: "") { "<meta name=n\($0) content=x>" },
    HostilePage("authors", head: "<meta name=author content='", tail: "'><p>w") {
      "Ann\($0) Lee, "
    },
    HostilePage("linked data", head: "") {
      "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"A\($0)\"}</script>"
    },
    HostilePage(
      "linked data of a list", head: "<script type=application/ld+json>[", tail: "{}]</script>"
    ) { "{\"@type\":\"Person\",\"@id\":\"#\($0)\",\"name\":\"Ann\"}," },
    HostilePage(
      "linked data of authors",
      head:
        "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"A\",\"author\":[",
      tail: "{}]}</script>"
    ) { "{\"@id\":\"#\($0)\",\"name\":\"Ann\($0) Lee\"}," },
    HostilePage(
      "linked data of by",
      head:
        "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"A\",\"author\":\"",
      tail: "Ann Lee\"}</script>"
    ) { _ in "by " },
    HostilePage("nested data", head: "<script type=application/ld+json>") { _ in "{\"a\":[" },
    HostilePage(
      "data of members", head: "<script type=application/ld+json>{\"@type\":\"Article\"",
      tail: ",\"headline\":\"A\"}</script>"
    ) { ",\"k\($0)\":1" },
    HostilePage("class words", head: "<div class='", tail: "'>w") { "word\($0) " },
    HostilePage("class letters", head: "<div class='", tail: "'>w") { _ in "aB-" },
    HostilePage("attributes", head: "<div ", tail: ">w") { "a\($0)=1 " },
    HostilePage("long classes") { _ in
      "<p class='one two three four five six seven eight nine ten eleven twelve'>w</p>"
    },
    HostilePage("title", head: "<title>", tail: "</title><p>w") { " - part \($0)" },
    HostilePage("entities", head: "<p>") { _ in "&amp;&lt;" },
    HostilePage("entities twice", head: "<meta property=og:title content='", tail: "'><p>w") { _ in
      "&amp;#x41;"
    },
    HostilePage("unclosed quotes") { _ in "<a href=\"x" },
    HostilePage("less than") { _ in "< <" },
    HostilePage("comments") { _ in "<!-- a -->" },
    HostilePage("unclosed comments") { _ in "<!--" },
    HostilePage("unclosed scripts") { _ in "<script><!--<script>" },
    HostilePage("scripts") { "<script>x = \($0)</script>" },
    HostilePage("svg") { _ in "<svg><path d=M0></svg>" },
    HostilePage("nested svg") { _ in "<svg><g>" },
    HostilePage("math") { _ in "<math><mi>x</mi></math>" },
    HostilePage("nested math") { _ in "<math><mrow><mi>x</mi>" },
    HostilePage("math around letters", head: "<p>" + String(repeating: "<math>", count: 200)) {
      _ in "<mi>x</mi>"
    },
    HostilePage("nested annotations", head: "<math><semantics>") { _ in
      "<annotation>words that are no formula, and too many of them"
    },
    HostilePage("unknown names") { "<x-\($0)>w" },
    HostilePage("options", head: "<select>") { _ in "<option>w" },
    HostilePage("forms") { _ in "<form><input><button>w</button></form>" },
    HostilePage("templates") { _ in "<template>w" },
    HostilePage("pre", head: "<pre>") { _ in "a line of code\n" },
    HostilePage("pre of spans", head: "<pre>") { _ in "<span class=k>let</span> x\n" },
    HostilePage("ruby", head: "<p>") { _ in "<ruby>漢<rt>kan</ruby>" },
    HostilePage("Chinese", head: "<p>") { _ in "今天的会议决定重建这座桥。" },
  ]
}
