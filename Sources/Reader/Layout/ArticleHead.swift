import Articles
import Display

/// What stands above an article's text: headline, second headline, who wrote it where and when.
struct ArticleHead {
  private let article: Article
  private let state: ReadingState

  /// The head of an article.
  init(_ article: Article, state: ReadingState) {
    self.article = article
    self.state = state
  }

  /// Its lines, in at most `columns` columns.
  func lines(columns: Int) -> [BodyLine] {
    let title = article.title.isEmpty ? "Untitled" : article.title.string
    var lines = wrapped(title, .title, columns)
    if let subtitle = article.subtitle { lines += wrapped(subtitle.string, .subtitle, columns) }
    for parts in [source, circumstances] {
      for words in filled(parts, columns) { lines += wrapped(words, .byline, columns) }
    }
    for words in [article.form.note ?? "", tags] where !words.isEmpty {
      lines += wrapped(words, .byline, columns)
    }
    return lines
  }

  /// "By One and Two", "The Paper", "8 August 2024, 16:41"
  private var source: [String] {
    let names = article.byline.map(\.string)
    let people =
      switch names.count {
      case 0: ""
      case 1: "By " + names[0]
      case 2...4:
        "By " + names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
      default: "By " + names.prefix(3).joined(separator: ", ") + " and others"
      }
    return [
      people, article.site?.collapsed.string ?? "", article.published?.words(long: true) ?? "",
    ]
  }

  /// The dateline where it is not in the text, and when the article was changed.
  private var circumstances: [String] {
    var parts: [String] = []
    if let dateline = article.dateline, dateline.range == nil {
      parts.append(
        [dateline.place?.string, dateline.date?.words(long: true)].compactMap { $0 }
          .joined(separator: ", "))
    }
    if let modified = article.modified, modified.date != article.published?.date {
      parts.append("changed " + modified.words(long: true))
    }
    return parts
  }

  private var tags: String { state.tags.map { "#" + $0.string }.joined(separator: " ") }

  /// Lines of as many parts as fit on each, parted by dots; no line begins with a dot.
  private func filled(_ parts: [String], _ columns: Int) -> [String] {
    var lines: [String] = []
    for part in parts where !part.isEmpty {
      let longer = lines.last.map { $0 + " · " + part }
      if let longer, CellWidth.columns(of: longer) <= columns {
        lines[lines.count - 1] = longer
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  private func wrapped(_ text: String, _ role: Role, _ columns: Int) -> [BodyLine] {
    LineWrap.lines(of: text, columns: columns).map {
      .init(content: .words(String(text.text(in: $0)), role))
    }
  }
}
