/// An article as plain text for a pager, a pipe or a mail: headline, who and when, the text.
public enum ArticleText {
  /// The article's text, lines ended by line feeds.
  ///
  /// Lines are cut to `width` columns, or left as long as they are; code and rows of tables are never
  /// cut. `columns` says how many columns a character takes where that is known better than here.
  public static func text(
    of article: Article, width: Int? = nil, columns: ((Character) -> Int)? = nil
  ) -> String {
    let wrap = LineWrap(width: width.map { max(1, $0) }, columns: columns ?? LineWrap.plainColumns)
    var lines = wrap.lines(article.title.string)
    if let subtitle = article.subtitle { lines += wrap.lines(subtitle.string) }
    let about = ArticleText.about(article)
    if !about.isEmpty || article.url != nil { lines.append("") }
    if !about.isEmpty { lines += wrap.lines(about.joined(separator: " · ")) }
    if let url = article.url { lines.append(url.string) }
    if let note = article.form.note { lines += [""] + wrap.lines("[\(note)]") }
    var previous: Block.Kind?
    for block in article.blocks {
      if previous.map({ !isTight($0, block.kind) }) ?? true { lines.append("") }
      lines += self.lines(of: block, wrap)
      previous = block.kind
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Who wrote it, when and where, each in words.
  static func about(_ article: Article) -> [String] {
    var parts: [String] = []
    if !article.byline.isEmpty {
      parts.append("By " + article.byline.map(\.string).joined(separator: ", "))
    }
    if let site = article.site { parts.append(site.string) }
    if let published = article.published { parts.append(published.words(long: true)) }
    if let modified = article.modified, modified != article.published {
      parts.append("changed " + modified.words(long: true))
    }
    return parts
  }

  private static func lines(of block: Block, _ wrap: LineWrap) -> [String] {
    let text = block.text.string
    switch block.kind {
    case .paragraph, .heading: return wrap.lines(text)
    case .quote(let depth):
      return wrap.lines(text, first: String(repeating: "> ", count: depth))
    case .listItem(let depth, let ordinal):
      let margin = String(repeating: "  ", count: depth - 1)
      let marker = ordinal.map { "\($0). " } ?? "• "
      return wrap.lines(
        text, first: margin + marker, rest: margin + String(repeating: " ", count: marker.count))
    case .code:
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    case .tableRow: return [text]
    case .figure(_, let alternative):
      let told = alternative == block.text ? [text] : [alternative.string, text]
      let words = told.filter { !$0.isEmpty }.joined(separator: ": ")
      return wrap.lines(words.isEmpty ? "[picture]" : "[picture: \(words)]")
    case .rule: return ["* * *"]
    }
  }

  /// Whether no empty line stands between two blocks: items of a list, rows of a table.
  static func isTight(_ one: Block.Kind, _ other: Block.Kind) -> Bool {
    switch (one, other) {
    case (.listItem, .listItem), (.tableRow, .tableRow(isHeader: false)): true
    default: false
    }
  }
}
