import Articles
import Feeds
import Foundation

/// The same lines of JSON that the program prints, without building the program.
enum Answers {
  private struct Question: Decodable {
    let id: String
    let path: String
    let url: String?
  }

  static func batch(_ path: String) throws {
    let list = try String(contentsOfFile: path, encoding: .utf8)
    for line in list.split(separator: "\n") {
      let question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: question.path)))
      do throws(FeedError) {
        let feed = try FeedReader().feed(from: bytes, address: question.url)
        answer([
          "id": question.id, "title": feed.title.string, "link": feed.link ?? NSNull(),
          "entries": feed.entries.map(record),
        ])
      } catch {
        answer(["id": question.id, "error": "\(error)"])
      }
    }
  }

  private static func record(_ entry: FeedEntry) -> [String: Any] {
    [
      "id": entry.id ?? NSNull(), "title": entry.title.string, "link": entry.link ?? NSNull(),
      "published": entry.published?.inUTC.description ?? NSNull(),
      "updated": entry.updated?.inUTC.description ?? NSNull(),
      "author": entry.authors.map(\.string).joined(separator: ", "),
      "text": entry.text?.plain ?? "",
    ]
  }

  static func dates() {
    while let line = readLine() {
      let text = try? JSONDecoder().decode(String.self, from: Data(line.utf8))
      print(text.flatMap(FeedDate.moment)?.inUTC.description ?? "")
    }
  }

  static func lists(_ paths: [String]) throws {
    for path in paths {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      guard let list = try? SubscriptionReader().list(from: bytes) else { continue }
      answer([
        "file": path, "title": list.title.string,
        "feeds": list.feeds.map {
          ["url": $0.url, "title": $0.title.string, "tags": $0.tags.map(\.string)] as [String: Any]
        },
      ])
    }
  }

  private static func answer(_ record: [String: Any]) {
    guard let data = try? JSONSerialization.data(withJSONObject: record) else { return }
    print(String(decoding: data, as: UTF8.self))
  }
}
