import ArgumentParser
import Articles
import Display
import Pipeline

/// Prints articles in the form that was asked for: one after the other, as they are done.
struct ArticlePrinter {
  let house: House
  let format: ArticleFormat
  /// Whether a feed is printed as the articles of its entries, or refused.
  var takesFeeds = false

  /// Prints each input's article. Failures go to standard error as sentences and, in JSON, stand in
  /// the input's place; then the exit status is 1.
  func print(_ names: [String]) throws {
    var failed = false
    var records: [Record] = []
    var isFirst = true
    for name in names {
      do throws(InputFailure) {
        for article in try contents(of: name).map(house.dated) {
          switch format {
          case .json: records.append(.article(ArticleRecord(id: name, article: article.article)))
          default:
            if !isFirst, format != .jsonl { Console.print("\n") }
            Console.print(Self.whole(article, as: format, id: name))
          }
          isFirst = false
        }
      } catch {
        Console.say(error.sentence)
        failed = true
        let record = FailureRecord(id: name, error: error.sentence)
        if format == .json { records.append(.failure(record)) }
        if format == .jsonl { Console.print(JSONOutput.line(record) + "\n") }
      }
    }
    if format == .json {
      Console.print(
        (records.count == 1 ? JSONOutput.pretty(records[0]) : JSONOutput.pretty(records)) + "\n")
    }
    if failed { throw ExitCode(1) }
  }

  private func contents(of name: String) throws(InputFailure) -> [Article] {
    takesFeeds ? try house.content(name).articles : [try house.article(name)]
  }

  /// An article in a form, with its last line feed.
  static func whole(_ dated: DatedArticle, as format: ArticleFormat, id: String) -> String {
    switch format {
    case .text:
      ArticleText.text(
        of: dated.article, width: Console.width.map { min($0, 84) },
        columns: { CellWidth.columns(of: $0) })
    case .markdown: ArticleMarkdown.text(of: dated.article)
    case .html: ArticleHTML.page(of: dated)
    case .outline: ArticleOutline.text(of: dated)
    case .json: JSONOutput.pretty(ArticleRecord(id: id, article: dated.article)) + "\n"
    case .jsonl: JSONOutput.line(ArticleRecord(id: id, article: dated.article)) + "\n"
    }
  }

  private enum Record: Encodable {
    case article(ArticleRecord)
    case failure(FailureRecord)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .article(let record): try record.encode(to: encoder)
      case .failure(let record): try record.encode(to: encoder)
      }
    }
  }
}
