import Articles
import Display
import Reader

/// Times the reader at size, without a terminal: an article of a megabyte, a list of many rows, a
/// timeline of many events. Run it from a release build: `swift run -c release ReaderTrials`.
@main
struct ReaderTrials {
  private var state = ReaderState()
  private let clock = ContinuousClock()
  private var generation = 0

  static func main() {
    var trials = ReaderTrials()
    trials.run()
  }

  private mutating func run() {
    let article = Self.article(bytes: 1_000_000)
    let text = article.article.text.utf8.count
    print("article of \(text) bytes, \(article.article.blocks.count) blocks,")
    print("\(article.events.count) events; milliseconds: update median, worst; draw median, worst")
    _ = state.start()
    time("resize before all") { $0.tell(.terminal(.resized(width: 120, height: 40))) }
    let rows =
      [ArticleSummary(article.article)]
      + (1..<100_000).map { index in
        ArticleSummary(
          Article(id: ArticleID(naming: "\(index)"), title: SafeText("Report number \(index)")))
      }
    time("list of 100,000 rows told") {
      $0.tell(
        .listed(rows, from: 0, total: rows.count, query: Query(""), generation: 1))
    }
    press("down the list", .character("j"), times: 50)
    press("end of the list", .character("G"), times: 1)
    press("top of the list", .home, times: 1)
    press("group by day", .character("B"), times: 1)
    press("down the grouped list", .character("j"), times: 50)
    press("end of the grouped list", .character("G"), times: 1)
    press("mark all", .character("*"), times: 1)
    press("down the marked list", .character("k"), times: 50)
    press("star all marked", .character("s"), times: 1)
    press("undo", .character("U"), times: 1)
    press("unmark", .escape, times: 1)
    press("top of the list", .home, times: 1)
    time("open") { $0.tell(.opened(article, ReadingState())) }
    press("to the text", .character("2"), times: 1)
    press("down a line", .character("j"), times: 200)
    press("down a page", .pageDown, times: 200)
    press("to the end", .character("G"), times: 1)
    press("next event", .character("]"), times: 200)
    press("to the timeline", .character("3"), times: 1)
    press("down the timeline", .character("j"), times: 200)
    press("coarser", .character("+"), times: 1)
    press("finer", .character("-"), times: 1)
    press("whole sentences", .character("E"), times: 1)
    press("down the sentences", .character("j"), times: 50)
    press("a line each", .character("E"), times: 1)
    press("a few lines", .character("E"), times: 1)
    press("begin a span", .character("v"), times: 1)
    press("mark the span", .character("j"), times: 50)
    press("filter by the span", .character("v"), times: 1)
    press("take the span back", .escape, times: 1)
    press("days of the dates", .character("D"), times: 1)
    press("no days", .character("D"), times: 1)
    press("filter", .character("/"), times: 1)
    for letter in "harbour" { press("filter: \(letter)", .character(letter), times: 1) }
    press("keep the filter", .enter, times: 1)
    press("next match", .character("n"), times: 100)
    press("clear", .escape, times: 1)
    press("numbers of links", .character("f"), times: 1)
    press("no numbers", .escape, times: 1)
    press("list of links", .character("L"), times: 1)
    press("down the links", .character("j"), times: 200)
    press("back to the text", .character("q"), times: 1)
    press("justified", .character("J"), times: 1)
    press("down, justified", .character("j"), times: 200)
    time("narrower") { $0.tell(.terminal(.resized(width: 111, height: 40))) }
    time("wider") { $0.tell(.terminal(.resized(width: 200, height: 60))) }
    press("a narrower column", .character("("), times: 16)
  }

  private mutating func tell(_ message: ReaderMessage) { _ = state.update(message) }

  private mutating func press(_ name: String, _ key: KeyPress.Key, times: Int) {
    time(name, times: times) { $0.tell(.terminal(.key(KeyPress(key)))) }
  }

  /// Times an update and the picture after it.
  private mutating func time(
    _ name: String, times: Int = 1, _ act: (inout ReaderTrials) -> Void
  ) {
    var updates: [Duration] = []
    var drawings: [Duration] = []
    for _ in 0..<times {
      updates.append(clock.measure { act(&self) })
      drawings.append(clock.measure { _ = state.draw() })
    }
    print("  " + Self.padded(name, 24) + Self.figures(updates) + Self.figures(drawings))
  }

  /// The median and the worst of some durations.
  private static func figures(_ durations: [Duration]) -> String {
    let sorted = durations.sorted()
    return milliseconds(sorted[sorted.count / 2]) + milliseconds(sorted[sorted.count - 1])
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let tenths = Int(duration / .microseconds(10))
    let text = "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100)"
    return String(repeating: " ", count: max(0, 8 - text.count)) + text
  }

  /// An article of paragraphs with curly quotes, each with one dated sentence.
  private static func article(bytes: Int) -> DatedArticle {
    let sentence =
      "The harbour master said “nothing sails before the ice has gone”, and that was on 25 July 2024. "
    let filler =
      "Four hundred passengers waited at the pier; some had come from the farthest of the islands, and "
      + "none of them knew whether the boats would run – or when. "
    let paragraph = sentence + filler + filler + "They waited."
    let count = bytes / paragraph.utf8.count
    var events: [Event] = []
    var mentions: [DateMention] = []
    let start = sentence.utf8.count - 15
    for block in 0..<count {
      let day = CivilDate(dayNumber: 15_000 + block)
      let when = DateSpan(DayInterval(day), .day)
      let place = TextRange(block: block, start: start, end: start + 12)
      let whole = TextRange(block: block, start: 0, end: sentence.utf8.count - 1)
      mentions.append(
        DateMention(range: place, kind: .date, value: day.description, when: when))
      events.append(
        Event(
          when: when, value: day.description, mention: place, sentence: whole, clause: whole,
          label: "Nothing sails before the ice has gone, the harbour master said"))
    }
    let blocks = (0..<count).map { index in
      Block(
        .paragraph, SafeText(paragraph),
        inlines: [
          Inline(.link(SafeText("https://example.org/\(index)")), start: 4, end: 18)
        ])
    }
    return DatedArticle(
      Article(
        id: ArticleID(naming: "long"), title: "A long report",
        blocks: blocks),
      mentions: mentions, events: events)
  }
}
