import ArgumentParser
import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Extracts a list of pages, a line of JSON each, in the order of the list. What a list names lies on
/// this machine: it is not asked of the web.
struct ExtractBatch {
  let house: House

  private struct Question: Decodable {
    let id: String
    let path: String
    let url: String?
  }

  /// Answers every line of the file at `path`; a page that fails is answered with its error.
  func run(_ path: String) throws {
    let house = house.offline
    var failed = false
    for (number, line) in try BatchFile.lines(of: path) {
      guard let question = try? JSONDecoder().decode(Question.self, from: Data(line)) else {
        failed = true
        answer(FailureRecord(id: "", error: "line \(number) of the list has no id and path"))
        continue
      }
      do throws(InputFailure) {
        let article = try house.article(question.path, address: question.url)
        answer(ArticleRecord(id: question.id, article: article))
      } catch {
        failed = true
        answer(FailureRecord(id: question.id, error: error.reason.words))
      }
    }
    if failed { throw ExitCode(1) }
  }

  private func answer(_ record: some Encodable) {
    Console.print(JSONOutput.line(record) + "\n")
  }
}
