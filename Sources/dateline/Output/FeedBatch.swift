import ArgumentParser
import Articles
import Feeds
import Fetch

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads a list of feeds that are at hand, a line of JSON each, in the order of the list.
struct FeedBatch {
  let house: House

  private struct Question: Decodable {
    let id: String
    let path: String
    let url: String?
  }

  /// Answers every line of the file at `path`; a feed that fails is answered with its error.
  func run(_ path: String) throws {
    let house = house.offline
    var failed = false
    for (number, line) in try BatchFile.lines(of: path) {
      guard let question = try? JSONDecoder().decode(Question.self, from: Data(line)) else {
        failed = true
        answer(FailureRecord(id: "", error: "line \(number) of the list has no id and path"))
        continue
      }
      do throws(FeedInputFailure) {
        let feed = try house.feed(question.path, address: question.url)
        answer(FeedRecord(id: question.id, feed: feed))
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

/// Reads the dates of feeds from standard input, a JSON string a line; a line answers each, the
/// instant in UTC or nothing.
struct FeedDates {
  /// Answers to the end of the input.
  func run() throws {
    do throws(FetchError) {
      let lines = try LineStream(.standardInput, limit: 1 << 16)
      let decoder = JSONDecoder()
      while let line = try lines.next() {
        var answer = ""
        if case .bytes(let bytes) = line,
          let text = try? decoder.decode(String.self, from: Data(bytes)),
          let moment = FeedDate.moment(text)
        {
          answer = moment.inUTC.description
        }
        Console.print(answer + "\n")
      }
    } catch {
      Console.say("standard input: \(error.words).")
      throw ExitCode(1)
    }
  }
}
