import ArgumentParser
import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A list of files that are asked about, a line of JSON each, answered in the order of the list. What
/// a list names lies on this machine: it is not asked of the web.
enum PathBatch {
  /// A line of the list.
  struct Question: Decodable {
    let id: String
    let path: String
    /// Where the file came from.
    let url: String?
  }

  /// What a line is answered with.
  enum Answer {
    /// An object of JSON on one line.
    case record(String)
    /// Why there is none, as the rest of a sentence.
    case failure(String)
  }

  /// Answers every line of the list at `path`; what fails is answered with its error.
  static func run(_ path: String, answering: (Question) -> Answer) throws {
    var failed = false
    func fail(_ id: String, _ words: String) {
      failed = true
      Console.print(JSONOutput.line(FailureRecord(id: id, error: words)) + "\n")
    }
    for (number, line) in try BatchFile.lines(of: path) {
      guard let question = try? JSONDecoder().decode(Question.self, from: Data(line)) else {
        fail("", "line \(number) of the list has no id and path")
        continue
      }
      switch answering(question) {
      case .record(let record): Console.print(record + "\n")
      case .failure(let words): fail(question.id, words)
      }
    }
    if failed { throw ExitCode(1) }
  }
}
