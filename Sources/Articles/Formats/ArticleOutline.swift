/// An article drawn as a text tree: what it says of itself, then each block with the inlines,
/// mentions and events in it. For tests, `--format outline` and reports of faults: it hides nothing
/// and is stable, so that two outlines can be compared by line.
///
/// ```
/// article 6b1f0c5d2e3a4978
/// title: Talks collapse
/// dateline: Gaza City, 2024-08-08 [0: 0–26]
/// 0 paragraph: Gaza City – August 8, 2024 – Hopes for a ceasefire
///     DATE 12–26 ‹August 8, 2024› = 2024-08-08 day; report; said 2024-08-08
/// 1 heading 2: Background
/// ```
///
/// Offsets are UTF-8 bytes of the block's text, the end not included. A line feed in a text is
/// drawn as `⏎`.
public enum ArticleOutline {
  /// The outline of an article, lines ended by line feeds.
  public static func text(of article: Article) -> String { text(of: DatedArticle(article)) }

  /// The outline of an article with its mentions and events.
  public static func text(of dated: DatedArticle) -> String {
    var lines = head(of: dated.article)
    let mentions = Dictionary(grouping: dated.mentions, by: \.range.block)
    let events = Dictionary(grouping: dated.events, by: \.mention.block)
    for (index, block) in dated.article.blocks.enumerated() {
      lines.append("\(index) \(label(of: block.kind)): \(oneLine(block.text.string))")
      let notes =
        block.inlines.map { line(of: $0, in: block) }
        + (mentions[index] ?? []).map { line(of: $0, in: block) }
        + (events[index] ?? []).map { line(of: $0) }
      lines += notes.map { "    " + $0 }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The blocks alone, a line each: `paragraph: …`, without their numbers and what is in them.
  public static func text(of blocks: [Block]) -> String {
    blocks.map { "\(label(of: $0.kind)): \(oneLine($0.text.string))\n" }.joined()
  }

  private static func head(of article: Article) -> [String] {
    var lines = ["article \(article.id)"]
    func add(_ name: String, _ value: (some CustomStringConvertible)?) {
      if let value { lines.append("\(name): \(oneLine(value.description))") }
    }
    func add(_ name: String, all values: [SafeText]) {
      if !values.isEmpty { add(name, values.map(\.string).joined(separator: "; ")) }
    }
    add("title", article.title)
    add("subtitle", article.subtitle)
    add("by", all: article.byline)
    add("published", article.published)
    add("modified", article.modified)
    if let dateline = article.dateline {
      let said = [dateline.place?.string, dateline.date?.description].compactMap { $0 }
      let place = dateline.range.map { " [\($0.block): \($0.start)–\($0.end)]" } ?? ""
      add("dateline", said.joined(separator: ", ") + place)
    }
    add("site", article.site)
    add("section", all: article.section)
    add("language", article.language)
    add("url", article.url)
    add("image", article.image)
    add("image in words", article.imageAlternative)
    add("keywords", all: article.keywords)
    if article.form != .article { add("form", article.form.rawValue) }
    return lines
  }

  private static func label(of kind: Block.Kind) -> String {
    switch kind {
    case .paragraph, .code, .rule: kind.word
    case .heading(let level): "\(kind.word) \(level)"
    case .quote(let depth): depth == 1 ? kind.word : "\(kind.word) \(depth)"
    case .listItem(let depth, let ordinal):
      "\(kind.word) \(depth)" + (ordinal.map { " #\($0)" } ?? "")
    case .tableRow(let isHeader): isHeader ? "\(kind.word) header" : kind.word
    case .figure(let source, let alternative):
      "\(kind.word) \(source)" + (alternative.isEmpty ? "" : " “\(oneLine(alternative.string))”")
    }
  }

  private static func line(of inline: Inline, in block: Block) -> String {
    let place = "\(inline.start)–\(inline.end) ‹\(words(inline.start..<inline.end, in: block))›"
    return switch inline.kind {
    case .link(let address): "link \(place) → \(address)"
    case .emphasis: "emphasis \(place)"
    case .strong: "strong \(place)"
    case .code: "code \(place)"
    }
  }

  private static func line(of mention: DateMention, in block: Block) -> String {
    var text = "\(mention.kind.rawValue) \(mention.range.start)–\(mention.range.end)"
    text += " ‹\(words(mention.range.bytes, in: block))› = \(mention.value)"
    text += " \(span(mention.when)); \(mention.role.rawValue)"
    if !mention.said.isEmpty { text += "; said \(parts(mention.said))" }
    if !mention.implied.isEmpty { text += "; implied \(parts(mention.implied))" }
    if !mention.rules.isEmpty { text += "; by \(mention.rules.joined(separator: ", "))" }
    return text
  }

  private static func line(of event: Event) -> String {
    var text = "event \(event.mention.start)–\(event.mention.end) = \(event.value)"
    text += " \(span(event.when)): \(oneLine(event.label.string))"
    if let speaker = event.speaker { text += "; says \(speaker)" }
    if event.role != .occurrence { text += "; \(event.role.rawValue)" }
    return event.isInferred ? text + "; inferred" : text
  }

  /// "late month 2024-07-20…2024-07-31", "day" where the value says the day already.
  private static func span(_ span: DateSpan) -> String {
    var text = span.modifier.map { $0.rawValue + " " } ?? ""
    text += span.precision.rawValue
    guard let days = span.interval else { return text + " unknown" }
    return days.length == 1 ? text : "\(text) \(days.first)…\(days.last)"
  }

  private static func parts(_ date: PartialDate) -> String {
    let known: [(String, Int?)] = [
      ("year ", date.year), ("month ", date.month), ("day ", date.day),
      ("weekday ", date.weekday), ("second ", date.secondOfDay),
    ]
    return known.compactMap { name, number in number.map { name + String($0) } }
      .joined(separator: ", ")
  }

  private static func words(_ range: Range<Int>, in block: Block) -> String {
    oneLine(String(block.text.string.text(in: range)))
  }

  private static func oneLine(_ text: String) -> String {
    text.utf8.contains(0x0A)
      ? text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎") : text
  }
}
