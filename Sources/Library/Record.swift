internal import Articles

/// One line of a segment, as far as it has to be understood to keep the list: what sort of record
/// it is and which article it speaks of.
///
/// A line is a JSON object whose last member is `"sum"`, the CRC-32 of all bytes of the line before
/// that member's comma. So a record is whole, or it is known not to be.
struct Record {
  /// The sort of record. What a newer program of the same version writes beside these is kept and
  /// passed over.
  enum Kind: Equatable {
    case library(version: Int)
    case article
    case state
    case delete
    case restore
    case unknown
  }

  let kind: Kind
  let id: ArticleID?
  let scan: JSONScan
  /// Its members, in order.
  let members: [(key: Range<Int>, value: Range<Int>)]

  /// The version that this program writes, and the newest that it can read.
  static let version = 1

  /// The bytes of `,"sum":"01234567"}`.
  static let sumLength = 18

  /// Why a line is no record.
  enum Fault: String, Error, Sendable {
    /// It has no checksum at its end.
    case incomplete
    /// Its checksum is another.
    case altered
    /// Its checksum is right, and yet it is no record: something else has written it.
    case foreign
  }

  /// Reads a line without its line feed.
  init(_ line: UnsafeBufferPointer<UInt8>) throws(Fault) {
    try Self.verify(line)
    try self.init(unverified: line)
  }

  init(unverified line: UnsafeBufferPointer<UInt8>) throws(Fault) {
    scan = JSONScan(bytes: line)
    var members: [(key: Range<Int>, value: Range<Int>)] = []
    members.reserveCapacity(16)
    var kind = Kind.unknown
    var version = Int.max
    var id: ArticleID?
    let scan = scan
    let isObject = scan.members(of: 0..<line.count) { key, value in
      members.append((key, value))
      if scan.holds("type", at: key) {
        if scan.holds("\"article\"", at: value) {
          kind = .article
        } else if scan.holds("\"state\"", at: value) {
          kind = .state
        } else if scan.holds("\"delete\"", at: value) {
          kind = .delete
        } else if scan.holds("\"restore\"", at: value) {
          kind = .restore
        } else if scan.holds("\"library\"", at: value) {
          kind = .library(version: 0)
        }
      } else if scan.holds("id", at: key) {
        id = scan.string(value).flatMap { ArticleID($0) }
      } else if scan.holds("version", at: key) {
        version = Int(String(decoding: line[value], as: UTF8.self)) ?? .max
      }
    }
    guard isObject else { throw .foreign }
    if case .library = kind { kind = .library(version: version) }
    switch kind {
    case .library, .unknown: break
    default: if id == nil { throw .foreign }
    }
    self.kind = kind
    self.members = members
    self.id = id
  }

  private static func verify(_ line: UnsafeBufferPointer<UInt8>) throws(Fault) {
    let body = line.count - sumLength
    guard body > 0 else { throw .incomplete }
    let tail = UnsafeBufferPointer(rebasing: line[body...])
    let sum = Array(tail[8..<16])
    guard tail.starts(with: Array(#","sum":""#.utf8)), tail[16] == 0x22, tail[17] == 0x7D else {
      throw .incomplete
    }
    guard
      Checksum.digits(Checksum.crc32(UnsafeBufferPointer(rebasing: line[..<body]))) == sum
    else { throw .altered }
  }

  /// A line with its checksum and line feed, of the members between the braces.
  static func line(_ members: [UInt8]) -> [UInt8] {
    var line: [UInt8] = [0x7B]
    line.reserveCapacity(members.count + sumLength + 2)
    line += members
    let sum = line.withUnsafeBufferPointer { Checksum.crc32($0) }
    line += Array(#","sum":""#.utf8)
    line += Checksum.digits(sum)
    line += [0x22, 0x7D, 0x0A]
    return line
  }

  /// The first line of every segment.
  static var header: [UInt8] { line(Array(#""type":"library","version":\#(version)"#.utf8)) }

  /// A line that says only what becomes of an article.
  static func line(_ kind: String, _ id: ArticleID) -> [UInt8] {
    line(Array(#""type":"\#(kind)","id":"\#(id)""#.utf8))
  }
}
