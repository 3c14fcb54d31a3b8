import Articles
import Foundation

/// Reads a list of pages line by line, in the order given.
struct ExtractBatch {
  let path: String

  private struct Question: Decodable {
    let id: String
    let path: String
    let url: String?
  }

  func run() throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    }
    for line in data.split(separator: 0x0A) {
      print(try answer(line))
    }
  }

  private func answer(_ line: Data) throws -> String {
    guard let question = try? JSONDecoder().decode(Question.self, from: line) else {
      return try ArticleFailure(id: "", error: "not a line of id and path").json()
    }
    switch PageFile(path: question.path).article(address: question.url) {
    case .success(let article): return try ArticleLine(id: question.id, article).json()
    case .failure(let failure):
      return try ArticleFailure(id: question.id, error: failure.sentence).json()
    }
  }
}
