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

  /// Notes the members of a record that this version does not know; later ones win.
  static func gatherUnknown(_ record: Record, into unknown: inout [String: [UInt8]]) {
    let scan = record.scan
    let known: [StaticString] = ["type", "id", "read", "starred", "tags", "position", "sum"]
    for (key, value) in record.members where !known.contains(where: { scan.holds($0, at: key) }) {
      unknown[String(decoding: scan.bytes[key], as: UTF8.self)] = Array(scan.bytes[value])
    }
  }

  /// The line that says a whole state, or nothing if there is nothing to say.
  static func line(
    _ id: ArticleID, whole state: ReadingState, unknown: [String: [UInt8]]
  ) -> [UInt8]? {
    guard state != ReadingState() || !unknown.isEmpty else { return nil }
    var members = Array(
      #""type":"state","id":"\#(id)","read":\#(state.isRead),"starred":\#(state.isStarred)"#.utf8)
    members += Array(#","tags":"#.utf8) + (json(state.tags) ?? Array("[]".utf8))
    members += Array(#","position":"#.utf8)
    members += state.position.flatMap(json) ?? Array("null".utf8)
    for (key, value) in unknown.sorted(by: { $0.key < $1.key }) {
      members += Array(#","\#(key)":"#.utf8) + value
    }
    return Record.line(members)
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
