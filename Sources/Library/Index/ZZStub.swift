internal import Articles
struct EventIndexBuilder { init() {}
  mutating func add(_ a: [Event], as n: Int) {}
  mutating func write(to w: inout IndexFileWriter, documents: Int) throws(IndexFault) {} }
final class EventIndex: Sendable { let n: Int
  init(_ f: IndexFile, documents: Int) { n = documents }
  func documents(telling days: DayInterval?) throws(IndexFault) -> DocumentSet { DocumentSet(size: n) }
  static func merge(_ p: [(index: EventIndex, numbers: [Int32])], documents: Int, to w: inout IndexFileWriter) throws(IndexFault) {} }
