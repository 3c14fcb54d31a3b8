import Articles
import Chronology
import Foundation

/// Answers a file of texts line by line, in the order given.
struct DatesBatch {
  let path: String

  private struct Question: Decodable {
    let id: String
    let reference: String?
    let text: String
  }

  private struct Answer: Encodable {
    let id: String
    let timex: [TimexLine]
  }

  private struct Failure: Encodable {
    let id: String
    let error: String
  }

  func run() throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    }
    let tagger = DateTagger()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    let output = FileHandle.standardOutput
    for line in data.split(separator: 0x0A) {
      var answer: Data
      do {
        let question = try JSONDecoder().decode(Question.self, from: line)
        let reference = question.reference.flatMap { CivilMoment(iso: $0) }
        let mentions = tagger.mentions(in: question.text, reference: reference)
        let timex = TimexLine.lines(mentions, in: question.text)
        answer = try encoder.encode(Answer(id: question.id, timex: timex))
      } catch {
        answer = try encoder.encode(Failure(id: "", error: "not a line of id, reference and text"))
      }
      answer.append(0x0A)
      output.write(answer)
    }
  }
}
