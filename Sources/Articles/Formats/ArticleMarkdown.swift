/// An article as Markdown (CommonMark with GitHub's tables), for notes and exports: read back it is
/// the same article.
public enum ArticleMarkdown {
  /// The article's Markdown, with what the article says of itself as front matter.
  public static func text(of article: Article) -> String {
    var lines = frontMatter(of: article)
    if !article.title.isEmpty { lines += ["# " + words(article.title.collapsed.string), ""] }
    var previous: Block.Kind?
    for block in article.blocks {
      if let previous, !ArticleText.isTight(previous, block.kind) { lines.append("") }
      if case .tableRow = block.kind {
        addRow(block, after: previous, to: &lines)
      } else {
        lines += self.lines(of: block)
      }
      previous = block.kind
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func frontMatter(of article: Article) -> [String] {
    var pairs: [(String, String)] = [("title", quoted(article.title))]
    func add(_ key: String, _ value: SafeText?) {
      if let value { pairs.append((key, quoted(value))) }
    }
    func add(_ key: String, all values: [SafeText]) {
      if !values.isEmpty {
        pairs.append((key, "[" + values.map(quoted).joined(separator: ", ") + "]"))
      }
    }
    add("subtitle", article.subtitle)
    add("authors", all: article.byline)
    if let published = article.published { pairs.append(("date", published.description)) }
    if let modified = article.modified { pairs.append(("lastmod", modified.description)) }
    add("site", article.site)
    add("url", article.url)
    add("lang", article.language)
    add("categories", all: article.section)
    add("tags", all: article.keywords)
    add("image", article.image)
    add("image_alt", article.imageAlternative)
    if article.form != .article { pairs.append(("form", article.form.rawValue)) }
    return ["---"] + pairs.map { "\($0.0): \($0.1)" } + ["---", ""]
  }

  /// A value of front matter: in quotes, those inside made typographic ones.
  private static func quoted(_ text: SafeText) -> String {
    let flat = text.collapsed.string
    return "\"" + String(flat.map { $0 == "\"" ? "”" : $0 == "\\" ? "/" : $0 }) + "\""
  }

  private static func lines(of block: Block) -> [String] {
    switch block.kind {
    case .paragraph: return paragraph(block, first: "", rest: "")
    case .heading(let level):
      let text = inline(block).split(separator: "\n").joined(separator: " ")
      return [String(repeating: "#", count: min(6, level)) + " " + text]
    case .quote(let depth):
      let marks = String(repeating: "> ", count: depth)
      return paragraph(block, first: marks, rest: marks)
    case .listItem(let depth, let ordinal):
      // Four columns a level: enough for the widest marker that lists have in practice.
      let margin = String(repeating: "    ", count: depth - 1)
      let marker = ordinal.map { "\($0). " } ?? "- "
      return paragraph(
        block, first: margin + marker, rest: margin + String(repeating: " ", count: marker.count))
    case .code:
      let text = block.text.string
      let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
      let fence = String(repeating: "`", count: max(3, longest + 1))
      return [fence, text, fence]
    case .figure(let source, let alternative):
      let image = "![\(words(alternative.string))](\(address(source.string)))"
      return block.text.isEmpty ? [image] : [image, ""] + paragraph(block, first: "", rest: "")
    case .rule: return ["---"]
    case .tableRow: return []
    }
  }

  private static func addRow(_ block: Block, after previous: Block.Kind?, to lines: inout [String])
  {
    let cells = block.text.string.split(
      separator: Block.cellSeparator, omittingEmptySubsequences: false)
    let row = "| " + cells.map { words(String($0)) }.joined(separator: " | ") + " |"
    let delimiter = "|" + String(repeating: " --- |", count: max(1, cells.count))
    if case .tableRow = previous, block.kind != .tableRow(isHeader: true) {
      lines.append(row)
    } else if block.kind == .tableRow(isHeader: true) {
      lines += [row, delimiter]
    } else {
      // A table needs a head to be one.
      lines += ["|" + String(repeating: "  |", count: max(1, cells.count)), delimiter, row]
    }
  }

  /// A paragraph's lines; a line feed of the text is a hard break.
  private static func paragraph(_ block: Block, first: String, rest: String) -> [String] {
    let lines = inline(block).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      (index == 0 ? first : rest) + guarded(line) + (index < lines.count - 1 ? "\\" : "")
    }
  }

  /// A line that its first signs would make a heading, a list or a quote, with a backslash.
  private static func guarded(_ line: Substring) -> String {
    // Four spaces would make it code.
    let line = line.drop { $0 == " " }
    guard let first = line.first else { return "" }
    if "#>+-=~|".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let after = line[digits.endIndex...].first
    if !digits.isEmpty, after == "." || after == ")" {
      return digits + "\\" + line[digits.endIndex...]
    }
    return String(line)
  }

  private static func inline(_ block: Block) -> String {
    let spans = block.inlines.filter(mayStand).map {
      InlineWalk<Inline.Kind>.Span(start: $0.start, end: $0.end, payload: $0.kind)
    }
    var result = ""
    var codes = 0
    for step in InlineWalk.steps(over: block.text.string, spans) {
      switch step {
      case .text(let text): result += codes > 0 ? String(text) : words(String(text))
      case .open(.code):
        codes += 1
        result += "`"
      case .close(.code):
        codes -= 1
        result += "`"
      case .open(.link): result += "["
      case .close(.link(let target)): result += "](\(address(target.string)))"
      case .open(.emphasis), .close(.emphasis): result += "*"
      case .open(.strong), .close(.strong): result += "**"
      }
    }
    return result
  }

  /// Whether an inline is kept: a link only if it leads where a reader may be sent.
  private static func mayStand(_ inline: Inline) -> Bool {
    if case .link(let target) = inline.kind { return HTMLWords.link(target) != nil }
    return true
  }

  /// Words with a backslash before every sign that would be a mark.
  static func words(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<&~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// An address as it may stand between brackets.
  private static func address(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 && $0 != 0x3C }
    return isPlain && !text.isEmpty ? text : "<" + text.filter { !"<>\n".contains($0) } + ">"
  }
}
