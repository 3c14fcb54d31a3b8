/// An article as a page of its own for a browser: no scripts, nothing loaded from anywhere, links to
/// http, https and mail addresses only, everything from outside escaped.
public enum ArticleHTML {
  /// The page, complete. Dates in the text become `time` elements where their days are known.
  public static func page(of dated: DatedArticle) -> String {
    let article = dated.article
    let mentions = Dictionary(grouping: dated.mentions, by: \.range.block)
    var page = """
      <!DOCTYPE html>
      <html lang="\(HTMLWords.language(article.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLWords.escaped(article.title.string))</title>
      <style>\(style)</style>
      </head>
      <body>
      <article>
      <header>
      <h1>\(HTMLWords.escaped(article.title.string))</h1>

      """
    if let subtitle = article.subtitle {
      page += "<p class=\"subtitle\">\(HTMLWords.escaped(subtitle.string))</p>\n"
    }
    let about = ArticleText.about(article).joined(separator: " · ")
    if !about.isEmpty { page += "<p class=\"about\">\(HTMLWords.escaped(about))</p>\n" }
    if let url = article.url, let link = HTMLWords.link(url) {
      page += "<p class=\"about\"><a href=\"\(link)\">\(HTMLWords.escaped(url.string))</a></p>\n"
    }
    if let note = article.form.note { page += "<p class=\"note\">\(note)</p>\n" }
    page += "</header>\n" + leadImage(of: article)
    var nest = HTMLNest()
    for (index, block) in article.blocks.enumerated() {
      page += nest.tags(before: block.kind)
      page += element(block, inline(block, mentions[index] ?? [])) + "\n"
    }
    return page + nest.tags(before: nil) + "</article>\n</body>\n</html>\n"
  }

  /// The lead image as a link, unless the text shows it as well.
  private static func leadImage(of article: Article) -> String {
    guard let image = article.image, let link = HTMLWords.link(image),
      !article.blocks.contains(where: { $0.kind.source == image })
    else { return "" }
    let words = article.imageAlternative.map { HTMLWords.escaped($0.string) } ?? "picture"
    return "<figure><a href=\"\(link)\">\(words)</a></figure>\n"
  }

  private static func element(_ block: Block, _ words: String) -> String {
    switch block.kind {
    case .paragraph, .quote: return "<p>\(words)</p>"
    // The page's own headline is the first level.
    case .heading(let level):
      let name = "h\(min(6, max(2, level)))"
      return "<\(name)>\(words)</\(name)>"
    case .listItem(_, let ordinal):
      return ordinal.map { "<li value=\"\($0)\">\(words)" } ?? "<li>\(words)"
    case .code: return "<pre><code>\(HTMLWords.escaped(block.text.string))</code></pre>"
    case .tableRow(let isHeader):
      let name = isHeader ? "th" : "td"
      let cells = block.text.string
        .split(separator: Block.cellSeparator, omittingEmptySubsequences: false)
      return "<tr>" + cells.map { "<\(name)>\(HTMLWords.escaped($0))</\(name)>" }.joined() + "</tr>"
    case .figure(let source, let alternative):
      let name = HTMLWords.escaped(alternative.isEmpty ? "picture" : alternative.string)
      let picture = HTMLWords.link(source).map { "<a href=\"\($0)\">\(name)</a>" } ?? name
      return "<figure>\(picture)"
        + (words.isEmpty ? "" : "<figcaption>\(words)</figcaption>") + "</figure>"
    case .rule: return "<hr>"
    }
  }

  private enum Mark {
    case inline(Inline.Kind)
    case day(String)
  }

  private static func inline(_ block: Block, _ mentions: [DateMention]) -> String {
    var spans = block.inlines.map {
      InlineWalk<Mark>.Span(start: $0.start, end: $0.end, payload: .inline($0.kind))
    }
    for mention in mentions {
      // HTML's `time` knows days, months and years; of a longer span it would say too much.
      guard let days = mention.when.interval, days.length == 1 else { continue }
      spans.append(
        .init(
          start: mention.range.start, end: mention.range.end,
          payload: .day(days.first.description)))
    }
    spans.sort { ($0.start, -$0.end) < ($1.start, -$1.end) }
    return InlineWalk.steps(over: block.text.string, spans).map { step in
      switch step {
      case .text(let text):
        HTMLWords.escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "<br>\n")
      case .open(let mark): tag(mark, isOpening: true)
      case .close(let mark): tag(mark, isOpening: false)
      }
    }.joined()
  }

  private static func tag(_ mark: Mark, isOpening: Bool) -> String {
    let name: String
    switch mark {
    case .day(let day):
      if isOpening { return "<time datetime=\"\(day)\">" }
      name = "time"
    case .inline(.link(let address)):
      guard let link = HTMLWords.link(address) else { return "" }
      if isOpening { return "<a href=\"\(link)\">" }
      name = "a"
    case .inline(.emphasis): name = "em"
    case .inline(.strong): name = "strong"
    case .inline(.code): name = "code"
    }
    return isOpening ? "<\(name)>" : "</\(name)>"
  }

  private static let style = """

    :root { color-scheme: light dark; }
    body { font: 1.1rem/1.6 Georgia, serif; max-width: 38rem; margin: 3rem auto; padding: 0 1rem; }
    h1, h2, h3, h4 { line-height: 1.2; }
    .subtitle { font-size: 1.2rem; }
    .note { font-style: italic; }
    .about, figcaption { font-family: sans-serif; font-size: 0.85rem; opacity: 0.75; }
    time { border-bottom: 1px dotted; }
    pre { overflow-x: auto; }
    td, th { padding: 0.2rem 0.6rem; text-align: left; }

    """
}
