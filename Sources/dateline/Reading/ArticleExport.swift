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
    let format: ArticleFormat =
      switch name.split(separator: ".").last?.lowercased() {
      case "md", "markdown": .markdown
      case "html", "htm": .html
      case "json": .json
      default: .text
      }
    let text = ArticlePrinter.whole(article, as: format, id: article.article.id.description)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: name), options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw ShelfFailure(sentence: "\(name) is there already: choose another name.")
    } catch {
      throw ShelfFailure(sentence: "\(name) could not be written.")
    }
    return "Written to \(name)."
  }
}
