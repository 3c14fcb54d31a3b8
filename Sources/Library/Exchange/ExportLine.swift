package import Articles

/// Lines of an export that come from no library: how trials make a file of any size to import.
package enum ExportLine {
  /// The first line.
  package static var header: [UInt8] { Record.header }

  /// The record of an article that came in at `added`, with its line feed.
  package static func record(_ article: Article, added: CivilMoment) -> [UInt8] {
    ArticleRecord.line(article, added: added, unknown: [])
  }

  /// The whole state of an article, with its line feed; nothing if nobody has touched it.
  package static func state(_ state: ReadingState, of id: ArticleID) -> [UInt8] {
    StateRecord.line(id, whole: state, unknown: [:]) ?? []
  }
}
