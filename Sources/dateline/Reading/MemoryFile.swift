import Fetch
import Reader

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the reader remembers by itself: `reader.json` in the folder of states, beside the history. A file
/// that cannot be read remembers nothing, and the next that is written takes its place.
struct MemoryFile: Sendable {
  private let folder: StateFolder
  private static let name = "reader.json"

  private struct Record: Codable {
    var sizes: [String: Int]?
    var layout: String?
    var formerLayout: String?
    var tour: Bool?
    var offer: Bool?
  }

  /// The file of the person whose environment this is.
  init(environment: [String: String]) { folder = StateFolder(environment: environment) }

  /// What is remembered.
  var memory: ReaderMemory {
    var memory = ReaderMemory()
    var fetcher = Fetcher(pageLimit: 1 << 16)
    fetcher.readsOnlyFiles = true
    guard let path = folder.file(Self.name), let bytes = try? fetcher.fetch(.path(path)).bytes,
      let record = try? JSONDecoder().decode(Record.self, from: Data(bytes))
    else { return memory }
    for (name, share) in record.sizes ?? [:] {
      if let edge = PaneEdge(rawValue: name) { memory.sizes[edge] = share }
    }
    memory.layout = record.layout.flatMap(LayoutChoice.init)
    memory.formerLayout = record.formerLayout.flatMap(LayoutChoice.init)
    memory.knowsTour = record.tour ?? false
    memory.knowsOffer = record.offer ?? false
    return memory
  }

  /// Adds changes to what is there by now.
  func take(_ changes: [ReaderMemory.Change]) throws(ShelfFailure) {
    var memory = memory
    for change in changes { memory.take(change) }
    let sizes = PaneEdge.allCases.compactMap { edge in
      memory.sizes[edge].map { (edge.rawValue, $0) }
    }
    let record = Record(
      sizes: Dictionary(uniqueKeysWithValues: sizes), layout: memory.layout?.rawValue,
      formerLayout: memory.formerLayout?.rawValue, tour: memory.knowsTour, offer: memory.knowsOffer)
    try folder.write(Array((JSONOutput.line(record) + "\n").utf8), to: Self.name)
  }
}
