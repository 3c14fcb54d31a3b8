import Articles
import Fetch
import Reader

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The answers of former sittings: `history.jsonl` in the folder of states. For its owner alone, the newest
/// last, at most `HistoryEntry.most` lines; a line that is none is passed over.
struct HistoryFile {
  private let folder: StateFolder
  /// Its name, if the environment says where it is.
  var path: String? { folder.file(Self.name) }
  private static let name = "history.jsonl"

  private struct Line: Codable {
    var kind: String
    var text: SafeText
  }

  /// The file of the person whose environment this is.
  init(environment: [String: String]) {
    folder = StateFolder(environment: environment)
  }

  /// The answers, the oldest first; none where there is no file. Throws where it cannot be read.
  func entries() throws(ShelfFailure) -> [HistoryEntry] {
    guard let path else { return [] }
    var fetcher = Fetcher(pageLimit: 8 << 20)
    fetcher.readsOnlyFiles = true
    let bytes: [UInt8]
    do throws(FetchError) {
      bytes = try fetcher.fetch(.path(path)).bytes
    } catch {
      if error == .notFound || error == .empty { return [] }
      throw ShelfFailure(sentence: "\(path) could not be read.")
    }
    let decoder = JSONDecoder()
    let entries = bytes.split(separator: UInt8(ascii: "\n")).compactMap { bytes -> HistoryEntry? in
      guard let line = try? decoder.decode(Line.self, from: Data(bytes)),
        let kind = HistoryEntry.Kind(rawValue: line.kind)
      else { return nil }
      return HistoryEntry(kind, line.text)
    }
    return History(entries.suffix(HistoryEntry.most)).entries
  }

  /// Adds an answer to what is there by now: other readers may have added theirs.
  func add(_ entry: HistoryEntry) throws(ShelfFailure) {
    guard path != nil else { return }
    var history = History(try entries())
    history.add(entry)
    let lines = history.entries.map {
      JSONOutput.line(Line(kind: $0.kind.rawValue, text: $0.text)) + "\n"
    }
    try folder.write(Array(lines.joined().utf8), to: Self.name)
  }
}
