public import Articles

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Takes lines of an export, or of a segment, into a library.
///
/// An import adds and takes nothing away. An article that was not there comes with its record and
/// state as they stand. One that is there keeps its text, unless the import replaces; it is read or
/// starred afterwards if it was or the file says so, has the tags of both, and the place where its
/// reader stopped, else that of the file. One that was removed comes back. So a second import of
/// the same lines changes nothing.
///
/// A record that is sound is appended as it stands. In memory are a batch, eight bytes for each
/// article, and the states of articles that were there before, which are applied by `finish`.
public struct LibraryImport {
  /// What has been done so far.
  public internal(set) var report = ImportReport()

  let log: ArticleLog
  let replaces: Bool
  private let isDryRun: Bool
  private let refused: (_ number: Int, ImportRefusal) -> Void
  var batch: [Item] = []
  private var batchBytes = 0
  /// Articles that this import has added, and those that were there or are back.
  var fresh: Set<UInt64> = []
  var present: Set<UInt64> = []
  /// What the lines say of the states of articles that were there.
  var said: [ArticleID: Catalogue.Said] = [:]

  /// A line that waits to be written.
  struct Item {
    let number: Int
    let id: ArticleID
    let isState: Bool
    /// With its line feed.
    let line: [UInt8]
  }

  private static let batchLimit = 1_000
  private static let batchByteLimit = 4 << 20

  /// An import into a library. With `replacing`, articles that are there take the text of the
  /// lines; a `dryRun` writes nothing. `refused` is told of lines that turn out later to be of no
  /// use, by the number they were given.
  public init(
    into log: ArticleLog, replacing: Bool = false, dryRun: Bool = false,
    refused: @escaping (_ number: Int, ImportRefusal) -> Void = { _, _ in }
  ) {
    self.log = log
    replaces = replacing
    isDryRun = dryRun
    self.refused = refused
  }

  /// Takes a line, without its line feed. A line of a newer version of the format ends the import.
  public mutating func take(
    _ line: UnsafeBufferPointer<UInt8>, number: Int
  ) throws(LibraryError) -> ImportedLine {
    let verified = Result { () throws(Record.Fault) in try Record(line) }
    switch verified {
    case .failure(.altered): return refuse(.altered)
    case .failure(.foreign): return refuse(.malformed)
    case .failure(.incomplete), .success: break
    }
    guard JSONSyntax.isObject(line) else { return refuse(.notJSON) }
    let sound = try? verified.get()
    guard let record = sound ?? (try? Record(unverified: line)) else { return refuse(.malformed) }
    let isSummed = sound != nil
    switch record.kind {
    case .library(let version):
      if version > Record.version {
        throw .newer(version: version, known: Record.version, path: log.path)
      }
    case .article:
      guard let own = articleLine(record, isSummed: isSummed) else { return refuse(.malformed) }
      try put(own, of: record.id, isState: false, number: number)
    case .state:
      let own = isSummed ? Array(line) + [0x0A] : Self.stateLine(record)
      try put(own, of: record.id, isState: true, number: number)
    case .delete, .restore: report.passedOver += 1
    case .unknown:
      if !record.members.contains(where: { record.scan.holds("type", at: $0.key) }) {
        return .untyped
      }
      report.passedOver += 1
    }
    return .taken
  }

  /// Takes an article that comes from elsewhere.
  public mutating func take(_ article: Article, number: Int) throws(LibraryError) {
    let line = ArticleRecord.line(article, added: log.now(), unknown: [])
    try put(line, of: article.id, isState: false, number: number)
  }

  /// Counts a line that is not taken.
  public mutating func noteRefused() { report.refused += 1 }

  /// Writes what still waits. Answers with what was done in all.
  public mutating func finish() throws(LibraryError) -> ImportReport {
    try flush()
    var rest = said.sorted { $0.key.description < $1.key.description }[...]
    while !rest.isEmpty {
      let part = rest.prefix(Self.batchLimit)
      rest = rest.dropFirst(Self.batchLimit)
      let before = report
      try Self.write(to: log, isDryRun) { (catalogue) throws(LibraryError) in
        report = before
        return try stateLines(part, in: catalogue)
      }
    }
    said = [:]
    return report
  }

  private mutating func refuse(_ reason: ImportRefusal) -> ImportedLine {
    report.refused += 1
    return .refused(reason)
  }

  private mutating func put(
    _ line: [UInt8], of id: ArticleID?, isState: Bool, number: Int
  ) throws(LibraryError) {
    guard let id else { return }
    batch.append(Item(number: number, id: id, isState: isState, line: line))
    batchBytes += line.count
    if batch.count >= Self.batchLimit || batchBytes >= Self.batchByteLimit { try flush() }
  }

  private mutating func flush() throws(LibraryError) {
    guard !batch.isEmpty else { return }
    let (items, before) = (batch, (report, fresh, present))
    var late: [(Int, ImportRefusal)] = []
    do throws(LibraryError) {
      try Self.write(to: log, isDryRun) { (catalogue) throws(LibraryError) in
        // Begun once more where a page of the index turns out to be damaged.
        (report, fresh, present) = before
        late = []
        return try lines(for: items, in: catalogue) { late.append(($0, $1)) }
      }
    } catch {
      // What could not be written is not counted.
      (report, fresh, present) = before
      throw error
    }
    batch = []
    batchBytes = 0
    for (number, reason) in late { refused(number, reason) }
  }

  private static func write(
    to log: ArticleLog, _ isDryRun: Bool, _ lines: (Catalogue) throws(LibraryError) -> [[UInt8]]
  ) throws(LibraryError) {
    if isDryRun {
      _ = try log.look(lines)
    } else {
      try log.write(lines)
    }
  }
}
