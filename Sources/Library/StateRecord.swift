internal import Articles

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What a `state` record says: only what has changed, so that two programs that change two flags of
/// one article do not undo each other. A member that is not there says nothing.
enum StateRecord {
  /// The line that turns one state into another, or nothing if they are the same.
  static func line(_ id: ArticleID, from old: ReadingState, to new: ReadingState) -> [UInt8]? {
    guard old != new else { return nil }
    var members = Array(#""type":"state","id":"\#(id)""#.utf8)
    if old.isRead != new.isRead { members += Array(#","read":\#(new.isRead)"#.utf8) }
    if old.isStarred != new.isStarred { members += Array(#","starred":\#(new.isStarred)"#.utf8) }
    if old.tags != new.tags, let tags = json(new.tags) {
      members += Array(#","tags":"#.utf8) + tags
    }
    if old.position != new.position {
      members += Array(#","position":"#.utf8)
      members += new.position.flatMap(json) ?? Array("null".utf8)
    }
    return Record.line(members)
  }

  /// Changes a state as a record says.
  static func apply(_ record: Record, to state: inout ReadingState) {
    let scan = record.scan
    var new = state
    for (key, value) in record.members {
      if scan.holds("read", at: key) {
        new.isRead = scan.holds("true", at: value)
      } else if scan.holds("starred", at: key) {
        new.isStarred = scan.holds("true", at: value)
      } else if scan.holds("tags", at: key) {
        new.tags = []
        scan.elements(of: value) { new.tags += scan.string($0).map { [SafeText($0)] } ?? [] }
      } else if scan.holds("position", at: key) {
        new.position = position(value, scan)
      }
    }
    state = new
  }

  private static func position(_ object: Range<Int>, _ scan: JSONScan) -> TextRange? {
    var block: Int?
    var start: Int?
    var end: Int?
    scan.members(of: object) { key, value in
      let number = Int(String(decoding: scan.bytes[value], as: UTF8.self))
      if scan.holds("block", at: key) { block = number }
      if scan.holds("start", at: key) { start = number }
      if scan.holds("end", at: key) { end = number }
    }
    guard let block, let start, let end, 0 <= block, 0 <= start, start <= end else { return nil }
    return TextRange(block: block, start: start, end: end)
  }

  private static func json(_ value: some Encodable) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return (try? encoder.encode(value)).map { [UInt8]($0) }
  }
}
