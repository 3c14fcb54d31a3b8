import Articles
import Foundation
import Testing

@testable import Library

/// What a library says to some queries: with an index it is the same as without one.
struct Answers: Equatable {
  private var told: [String] = []
  private var timelines: [Timeline] = []

  init(_ library: ArticleLog, to queries: [String]) {
    for query in queries.map({ Query($0) }) {
      let found = library.summaries(matching: query)
      told.append("\(query.text): \(found.total)")
      told += found.rows.map { row in
        "\(row.id) \(row.title.string) \(row.published?.description ?? "") \(row.state)"
      }
    }
    for query in queries.prefix(3) { timelines.append(library.timeline(matching: Query(query))) }
  }

  /// Where another says something else first.
  func difference(from other: Answers) -> String? {
    if self == other { return nil }
    let pair = zip(told, other.told).first { $0 != $1 }
    return pair.map { "“\($0)” is not “\($1)”" } ?? "the timelines differ"
  }
}

extension ScratchLibrary {
  /// The answers of the log alone: no index is of these rules.
  static func answersWithoutIndex(
    at path: String, _ dating: DatingRules, to queries: [String]
  ) throws -> Answers {
    let rules = DatingRules(version: "those of no index", events: dating.events)
    let plain = try ArticleLog(
      at: path, dating: rules, now: ScratchLibrary.clock, disk: HastyDisk())
    #expect(plain.damage.allSatisfy { $0.file.hasPrefix("articles/") })
    return Answers(plain, to: queries)
  }

  /// What stands in the folder of an index and is not named by its manifest.
  static func garbage(inIndexOf path: String) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/index")) ?? []
    let file = URL(fileURLWithPath: path + "/index/" + IndexManifest.name)
    let line = names.contains(IndexManifest.name) ? [UInt8](try Data(contentsOf: file)) : []
    let named = IndexManifest(Array(line.dropLast()))?.parts ?? []
    return names.filter { $0 != IndexManifest.name && $0 != "lock" && !named.contains($0) }
  }
}
