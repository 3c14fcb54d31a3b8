public import Articles

/// The articles of a library, or those that a query asks for, as lines that are a segment of a
/// library again: its head, and for each article its record and the whole of its state.
///
/// The lines are the library's own, in the order in which the articles came. What was removed is not
/// among them. It is read piece by piece while others may write: an article that is removed
/// meanwhile is left out.
public struct LibraryExport {
  private let log: ArticleLog
  private var ids: ArraySlice<ArticleID>
  private var hasBegun = false

  /// Records that could not be exported, because they are not what was written.
  public private(set) var damage: [Damage] = []
  /// How many articles have been exported.
  public private(set) var articles = 0

  private static let pieceSize = 1 << 20

  /// Begins an export of what `query` asks for.
  public init(of log: ArticleLog, matching query: Query = Query("")) throws(LibraryError) {
    self.log = log
    let wanted =
      query.isEmpty
      ? nil : Set(log.summaries(matching: query, limit: .max, isTyped: false).rows.map(\.id))
    ids = try log.look { catalogue in
      let alive = (0..<catalogue.documents.count).filter(catalogue.isAlive)
      let ids = alive.map { ArticleID(number: catalogue.documents.ids[$0]) }
      return ids.filter { wanted?.contains($0) ?? true }[...]
    }
  }

  /// The next whole lines, about a megabyte; nothing at the end.
  public mutating func next() throws(LibraryError) -> [UInt8]? {
    var piece = hasBegun ? [] : Record.header
    hasBegun = true
    while piece.isEmpty, !ids.isEmpty { piece = try lines() }
    return piece.isEmpty ? nil : piece
  }

  private mutating func lines() throws(LibraryError) -> [UInt8] {
    var (taken, exported) = (0, 0)
    var found: [Damage] = []
    let ids = ids
    let lines = try log.look { (catalogue) throws(LibraryError) in
      // Begun once more where a page of the index turns out to be damaged.
      (taken, exported, found) = (0, 0, [])
      var lines: [UInt8] = []
      for id in ids {
        if lines.count >= Self.pieceSize { break }
        taken += 1
        guard let number = catalogue.number(of: id), catalogue.isAlive(number) else { continue }
        let line = try catalogue.line(of: number)
        guard line.withUnsafeBufferPointer({ (try? Record($0))?.id == id }) else {
          let (place, length) = try catalogue.location(of: number)
          found.append(
            Damage(
              file: "articles/" + LibraryFolder.name(of: place.segment), line: place.line,
              offset: place.offset, length: length, reason: .altered))
          continue
        }
        exported += 1
        lines += line
        lines.append(0x0A)
        let said = try catalogue.said(of: number)
        lines += StateRecord.line(id, whole: said.state, unknown: said.unknown) ?? []
      }
      return lines
    }
    self.ids.removeFirst(taken)
    articles += exported
    damage += found
    return lines
  }
}
