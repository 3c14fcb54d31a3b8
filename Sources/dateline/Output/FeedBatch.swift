import ArgumentParser
import Articles
import Feeds
import Fetch

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the feeds of a list.
struct FeedBatch {
  let house: House

  /// Answers every line of the list at `path` with the feed.
  func run(_ path: String) throws {
    let house = house.offline
    try PathBatch.run(path) { question in
      do throws(FeedInputFailure) {
        let feed = try house.feed(question.path, address: question.url)
        return .record(JSONOutput.line(FeedRecord(id: question.id, feed: feed)))
      } catch {
        return .failure(error.reason.words)
      }
    }
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
