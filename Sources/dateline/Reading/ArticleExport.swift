import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes an article to a file in the form that the name's ending asks for.
enum ArticleExport {
  /// Writes a new file and answers with a sentence; one that is there already is left as it is.
  static func write(_ article: DatedArticle, to name: String) throws(ShelfFailure) -> String {
    let format = format(of: name)
    let text = ArticlePrinter.whole(article, as: format, id: article.article.id.description)
    try write(text, to: name)
    return "Written to \(name)."
  }

  /// How many articles are written at most: they are all held until they are.
  private static let most = 2_000

  /// Writes many articles to one new file, one after the other, and answers with a sentence.
  static func write(
    _ ids: [ArticleID], of shelf: any Shelf, to name: String
  ) throws(ShelfFailure) -> String {
    guard ids.count <= most else {
      throw ShelfFailure(
        sentence: "These are more than \(most.grouped) articles: `dateline export` writes them.")
    }
    let format = format(of: name)
    guard format != .html else {
      throw ShelfFailure(
        sentence: "A page holds one article: choose a name in .md, .txt, .json or .jsonl.")
    }
    var texts: [String] = []
    var records: [ArticleRecord] = []
    for id in ids {
      let article = try shelf.article(id).0
      if format == .json {
        records.append(ArticleRecord(id: id.description, article: article.article))
      } else {
        texts.append(ArticlePrinter.whole(article, as: format, id: id.description))
      }
    }
    let text =
      format == .json
      ? JSONOutput.pretty(records) + "\n"
      : texts.joined(separator: format == .jsonl ? "" : format == .markdown ? "\n---\n\n" : "\n")
    try write(text, to: name)
    return "Written \(ids.count.grouped) articles to \(name)."
  }

  /// The form that a name's ending asks for.
  private static func format(of name: String) -> ArticleFormat {
    switch name.split(separator: ".").last?.lowercased() {
    case "md", "markdown": .markdown
    case "html", "htm": .html
    case "json": .json
    case "jsonl": .jsonl
    default: .text
    }
  }

  /// Writes a new file; one that is there already is left as it is.
  static func write(_ text: String, to name: String) throws(ShelfFailure) {
    let path = House.path(name, environment: ProcessInfo.processInfo.environment)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw ShelfFailure(sentence: "\(name) is there already: choose another name.")
    } catch {
      throw ShelfFailure(sentence: "\(name) could not be written.")
    }
  }
}
