/// Which parts make up the index, and how much of the log they cover: one line of JSON with a checksum,
/// written as a whole.
struct IndexManifest: Equatable {
  /// The version of the parts; of another one nothing else is known.
  var version = Int(IndexFile.version)
  /// What was found in the texts depends on rules that get better: an index of other rules is not
  /// read. Empty where no events were looked for.
  var rules = ""
  /// The names of the parts, in the order of the log.
  var parts: [String] = []
  /// How far each segment is covered.
  var segments: [Covered] = []
  /// The damage that was met on the way, so that it is told though nobody reads there again.
  var damage: [Damage] = []
  /// Records of newer programs.
  var unknownRecords = 0

  /// How far a segment is covered.
  struct Covered: Equatable {
    var number: Int
    var bytes: Int
    var lines: Int
    /// The checksum of the last bytes that are covered: another file has others.
    var sum: UInt32
  }

  /// The name of its file in the folder of the index.
  static let name = "manifest.json"
  /// How many bytes before its end a stretch of a segment is known by.
  static let tailLength = 64

  /// The line without its line feed, read back; nothing if it is none.
  init?(_ line: [UInt8]) {
    var manifest = IndexManifest()
    let isWhole = line.withUnsafeBufferPointer { bytes -> Bool in
      guard let record = try? Record(bytes) else { return false }
      let scan = record.scan
      manifest.version = 0
      for (key, value) in record.members {
        if scan.holds("index", at: key) {
          manifest.version = scan.number(value) ?? 0
        } else if scan.holds("rules", at: key) {
          manifest.rules = scan.string(value) ?? ""
        } else if scan.holds("parts", at: key) {
          scan.elements(of: value) { manifest.parts += scan.string($0).map { [$0] } ?? [] }
        } else if scan.holds("unknownRecords", at: key) {
          manifest.unknownRecords = scan.number(value) ?? 0
        } else if scan.holds("segments", at: key) {
          scan.elements(of: value) { element in
            let numbers = scan.numbers(element)
            guard numbers.count == 4, let sum = UInt32(exactly: numbers[3]) else { return }
            manifest.segments.append(
              Covered(number: numbers[0], bytes: numbers[1], lines: numbers[2], sum: sum))
          }
        } else if scan.holds("damage", at: key) {
          scan.elements(of: value) { manifest.damage += Self.damage($0, scan).map { [$0] } ?? [] }
        }
      }
      return true
    }
    guard isWhole else { return nil }
    self = manifest
  }

  init() {}

  /// The line with its line feed.
  var line: [UInt8] {
    var members = #""type":"index","index":\#(version),"rules":"\#(rules)""#
    members += #","parts":[\#(parts.map { "\"\($0)\"" }.joined(separator: ","))]"#
    let covered = segments.map { "[\($0.number),\($0.bytes),\($0.lines),\($0.sum)]" }
    members += #","segments":[\#(covered.joined(separator: ","))]"#
    let found = damage.map {
      #"["\#($0.file)",\#($0.line),\#($0.offset),\#($0.length),"\#($0.reason.rawValue)"]"#
    }
    members += #","damage":[\#(found.joined(separator: ","))],"unknownRecords":\#(unknownRecords)"#
    return Record.line(Array(members.utf8))
  }

  private static func damage(_ range: Range<Int>, _ scan: JSONScan) -> Damage? {
    var words: [String] = []
    scan.elements(of: range) { element in
      words.append(scan.string(element) ?? String(decoding: scan.bytes[element], as: UTF8.self))
    }
    guard words.count == 5, let line = Int(words[1]), let offset = Int(words[2]),
      let length = Int(words[3]), let reason = Damage.Reason(rawValue: words[4])
    else { return nil }
    return Damage(file: words[0], line: line, offset: offset, length: length, reason: reason)
  }
}

extension JSONScan {
  fileprivate func number(_ range: Range<Int>) -> Int? {
    Int(String(decoding: bytes[range], as: UTF8.self))
  }

  fileprivate func numbers(_ range: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    elements(of: range) { numbers += number($0).map { [$0] } ?? [] }
    return numbers
  }
}
