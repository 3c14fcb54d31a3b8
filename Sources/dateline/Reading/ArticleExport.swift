import Articles

/// Writes articles to a file in the form that the name's ending asks for.
enum ArticleExport {
  /// The forms that a file can have.
  private static let forms = ArticleFormat.allCases.filter { $0 != .outline }

  /// Writes an article and answers with a sentence.
  static func write(
    _ id: ArticleID, of shelf: any Shelf, to file: WritingFile
  ) throws(WritingFailure) -> SafeText {
    let format = try file.form(among: forms, what: "An article")
    let article = try article(id, of: shelf)
    try file.write(ArticlePrinter.whole(article, as: format, id: id.description))
    return SafeText("Written to \(file.name).")
  }

  /// How many articles are written at most: they are all held until they are.
  private static let most = 2_000

  /// Writes many articles, one after the other, and answers with a sentence.
  static func write(
    _ ids: [ArticleID], of shelf: any Shelf, to file: WritingFile
  ) throws(WritingFailure) -> SafeText {
    guard ids.count <= most else {
      throw WritingFailure(
        sentence: "These are more than \(most.grouped) articles: `dateline export` writes them.")
    }
    // A page holds one article.
    let forms = forms.filter { $0 != .html }
    let format = try file.form(among: forms, what: "More than one article")
    var texts: [String] = []
    var records: [ArticleRecord] = []
    for id in ids {
      let article = try article(id, of: shelf)
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
    try file.write(text)
    return SafeText("Written \(ids.count.grouped) articles to \(file.name).")
  }

  private static func article(
    _ id: ArticleID, of shelf: any Shelf
  ) throws(WritingFailure) -> DatedArticle {
    do throws(ShelfFailure) {
      return try shelf.article(id).0
    } catch {
      throw WritingFailure(sentence: error.sentence)
    }
  }
}
