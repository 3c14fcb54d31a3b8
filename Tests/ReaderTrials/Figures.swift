import Articles
import Display
import Foundation
import Reader

/// Times every command that moves, and what is heaviest besides, from the key to the last byte that
/// goes to the terminal: with an article of a megabyte, a list of a hundred thousand rows, a timeline
/// of thousands of events. Print from a release build.
struct Figures {
  private var state = ReaderState()
  private let clock = ContinuousClock()
  private let glass: Glass
  private var lines: [String] = []
  /// What the slowest percent of frames may take.
  private static let frame: Duration = .milliseconds(16)

  /// Prints the table.
  static func run() throws {
    let printer = dup(1)
    var figures = Figures(glass: try Glass(width: 120, height: 36))
    figures.measure()
    figures.glass.close()
    dup2(printer, 1)
    print(figures.lines.joined(separator: "\n"))
  }

  private init(glass: Glass) { self.glass = glass }

  private mutating func measure() {
    let article = Self.article(bytes: 1_000_000)
    let text = article.article.text.utf8.count
    lines.append(
      "article of \(text) bytes, \(article.article.blocks.count) blocks, "
        + "\(article.events.count) events; list of 100,000; 120x36")
    lines.append("milliseconds from key to glass: median, 99th, worst; bytes: median, worst")
    _ = state.start()
    time("resize before all") { $0.tell(.terminal(.resized(width: 120, height: 36))) }
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
    moves("list", .character("1"))
    press("group by day", "B")
    moves("grouped list", .character("1"))
    press("group by source", "B")
    press("no groups", "B")
    press("mark all", "*")
    press("down the marked list", "j", times: 100)
    press("up the marked list", "k", times: 100)
    press("star all marked", "s")
    press("undo", "U")
    press("unmark", .escape)
    press("top of the list", .home)
    time("open") { $0.tell(.opened(article, ReadingState())) }
    moves("text", .character("2"))
    press("next event", "]", times: 200)
    press("event before", "[", times: 200)
    press("jump back", "<", times: 20)
    press("jump forward", ">", times: 20)
    moves("timeline", .character("3"))
    press("sentence of the event", .enter, times: 1)
    press("to the timeline", "3")
    press("coarser", "+")
    moves("coarse timeline", .character("3"))
    press("finer", "-")
    press("next pane", .tab, times: 100)
    press("pane before", .tab, .shift, times: 100)
    press("zoom", "z", times: 20)
    press("to the text", "2")
    press("filter", "/")
    for letter in "harbour" { press("filter: \(letter)", .character(letter)) }
    press("keep the filter", .enter)
    press("next match", "n", times: 200)
    press("match before", "N", times: 200)
    press("fold", "x", times: 20)
    press("clear", .escape)
    press("list of links", "L")
    for (name, key) in Self.moving { press("links: \(name)", key.0, key.1, times: 100) }
    press("back to the text", "q")
    press("help", "?")
    for (name, key) in Self.moving { press("help: \(name)", key.0, key.1, times: 50) }
    press("back to the text", "q")
    press("numbers of links", "f")
    press("no numbers", .escape)
    press("justified", "J")
    press("down, justified", "j", times: 200)
    press("ragged", "J")
    press("a narrower column", "(", times: 16)
  }

  private static let moving: [(String, (KeyPress.Key, KeyPress.Modifiers))] = [
    ("down a line", (.character("j"), [])), ("up a line", (.character("k"), [])),
    ("down a page", (.pageDown, [])), ("up a page", (.pageUp, [])),
    ("down half a page", (.character("d"), .control)),
    ("up half a page", (.character("u"), .control)),
    ("end", (.end, [])), ("beginning", (.home, [])),
  ]

  /// Every command that moves, in a pane.
  private mutating func moves(_ pane: String, _ key: KeyPress.Key) {
    press("to the \(pane)", key)
    for (name, key) in Self.moving { press("\(pane): \(name)", key.0, key.1, times: 200) }
  }

  private mutating func tell(_ message: ReaderMessage) { _ = state.update(message) }

  private mutating func press(_ name: String, _ key: Character, times: Int = 1) {
    press(name, .character(key), times: times)
  }

  private mutating func press(
    _ name: String, _ key: KeyPress.Key, _ modifiers: KeyPress.Modifiers = [], times: Int = 1
  ) {
    time(name, times: times) { $0.tell(.terminal(.key(KeyPress(key, modifiers)))) }
  }

  /// Times an update, the picture after it, and bringing that to the terminal.
  private mutating func time(_ name: String, times: Int = 1, _ act: (inout Figures) -> Void) {
    var frames: [Duration] = []
    var bytes: [Int] = []
    for turn in 0..<times {
      // Each other frame is counted; counting takes time of its own.
      if times > 1, turn % 2 == 1 {
        act(&self)
        bytes.append(glass.show(state.draw()))
        continue
      }
      frames.append(
        clock.measure {
          act(&self)
          glass.draw(state.draw())
        })
    }
    frames.sort()
    bytes.sort()
    let late = frames[(frames.count - 1) * 99 / 100]
    var line = Self.padded(name, 32)
    for frame in [frames[frames.count / 2], late, frames[frames.count - 1]] {
      line += Self.milliseconds(frame)
    }
    if let most = bytes.last {
      line += Self.right("\(bytes[bytes.count / 2])", 8) + Self.right("\(most)", 8)
    }
    lines.append("  " + line + (late > Self.frame ? "  !" : ""))
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let hundredths = Int(duration / .microseconds(10))
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    return right("\(whole).\(rest < 10 ? "0" : "")\(rest)", 8)
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
