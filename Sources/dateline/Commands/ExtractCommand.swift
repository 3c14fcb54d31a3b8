import ArgumentParser
import Articles
import Extraction
import Foundation
import Markup

/// A page as a clean article.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read a page as a clean article.",
    discussion: "Example: dateline extract --format text page.html")

  @Argument(help: "Pages; - is standard input.") var inputs: [String] = []
  @Option(help: "text, json or jsonl.") var format = OutputFormat.text
  @Option(help: "Lines of {\"id\",\"path\",\"url\"?}; answers one line each.") var batch: String?

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl }

  func run() throws {
    if let batch { return try ExtractBatch(path: batch).run() }
    guard !inputs.isEmpty else { throw ValidationError("name a page, or - for standard input") }
    var failed = false
    for input in inputs {
      switch PageFile(path: input).article(address: nil) {
      case .success(let article):
        let line = ArticleLine(id: input, article)
        print(try format == .text ? line.plainText : line.json(isPretty: format == .json))
      case .failure(let failure):
        if format == .jsonl { print(try ArticleFailure(id: input, error: failure.sentence).json()) }
        FileHandle.standardError.write(Data("dateline: \(input): \(failure.sentence)\n".utf8))
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}

/// A page on disk, or on standard input.
struct PageFile {
  let path: String

  /// Why there is no article.
  enum Failure: Error {
    case unreadable
    case empty
    case markup(MarkupError)

    /// What is said about it.
    var sentence: String {
      switch self {
      case .unreadable: "cannot be read"
      case .empty: "is empty"
      case .markup(.binary): "is not a text"
      case .markup(.tooLarge(let limit)): "is larger than \(limit >> 20) MB"
      case .markup(.parserFailed): "cannot be parsed"
      }
    }
  }

  func article(address: String?) -> Result<Article, Failure> {
    let data =
      path == "-"
      ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let data else { return .failure(.unreadable) }
    guard !data.isEmpty else { return .failure(.empty) }
    do {
      let document = try HTMLDocument(parsing: [UInt8](data))
      let now = Int(Date().timeIntervalSince1970)
      let extractor = ArticleExtractor(today: CivilDate(dayNumber: now / 86_400))
      return .success(extractor.article(from: document, address: address))
    } catch {
      return .failure(.markup(error))
    }
  }
}
