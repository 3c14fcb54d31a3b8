import ArgumentParser
import Articles
import Chronology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Dates a list of texts, a line of JSON each, in the order of the list. The texts are taken as they
/// are, so that offsets count in what was given.
struct DatesBatch {
  private struct Question: Decodable {
    let id: String
    let reference: String?
    let text: String
  }

  private struct Answer: Encodable {
    let id: String
    let timex: [TimexLine]
  }

  /// Answers every line of the file at `path`.
  func run(_ path: String) throws {
    let tagger = DateTagger()
    let decoder = JSONDecoder()
    var failed = false
    for (number, line) in try BatchFile.lines(of: path) {
      guard let question = try? decoder.decode(Question.self, from: Data(line)) else {
        failed = true
        print(FailureRecord(id: "", error: "line \(number) of the list has no id and text"))
        continue
      }
      let reference = question.reference.flatMap { CivilMoment(iso: $0) }
      guard reference != nil || question.reference == nil else {
        failed = true
        print(FailureRecord(id: question.id, error: "the reference is no ISO 8601 date-time"))
        continue
      }
      let mentions = tagger.mentions(in: question.text, reference: reference)
      print(Answer(id: question.id, timex: TimexLine.lines(mentions, in: question.text)))
    }
    if failed { throw ExitCode(1) }
  }

  private func print(_ record: some Encodable) { Console.print(JSONOutput.line(record) + "\n") }
}
