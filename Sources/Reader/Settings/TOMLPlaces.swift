/// Where the keys and values of a TOML text stand, so that what is wrong with one can be told with
/// its line and column, and a value can be changed where it stands.
///
/// Not a parser: it takes a text that one has accepted, and passes over what it does not know. A
/// path is the names of tables and keys from the outermost on; an element of an array is its number.
struct TOMLPlaces {
  /// A place in the text: both count from 1, the column in Unicode scalars.
  struct Place: Sendable, Hashable {
    var line: Int
    var column: Int
  }

  private var scan: Scan

  /// Walks through a text once.
  init(_ text: String) {
    scan = Scan(bytes: Array(text.utf8))
    scan.document()
  }

  /// Where a key stands.
  func key(_ path: [String]) -> Place? { scan.keys[path].map(place) }

  /// Where a value begins.
  func value(_ path: [String]) -> Place? { scan.values[path].map { place($0.lowerBound) } }

  /// The offset of a key in the UTF-8 of the text.
  func start(of path: [String]) -> Int? { scan.keys[path] }

  /// The bytes of a value in the UTF-8 of the text.
  func bytes(of path: [String]) -> Range<Int>? { scan.values[path] }

  /// The bytes of the last value that stands in no table; nothing if there is none.
  var lastOutermost: Range<Int>? {
    scan.values.filter { $0.key.count == 1 && !scan.tables.contains($0.key[0]) }.map(\.value)
      .max { $0.lowerBound < $1.lowerBound }
  }

  /// The offset after the mark that may say which encoding the text has.
  var firstByte: Int { scan.start }

  private func place(_ offset: Int) -> Place {
    let before = scan.bytes[..<offset]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? min(offset, scan.start)
    return Place(
      line: 1 + before.count { $0 == UInt8(ascii: "\n") },
      column: 1 + before[start...].count { $0 & 0xC0 != 0x80 })
  }
}

/// The walk through the bytes; each step takes at least one of them or ends.
private struct Scan {
  let bytes: [UInt8]
  var at = 0
  var keys: [[String]: Int] = [:]
  var values: [[String]: Range<Int>] = [:]
  var tables: Set<String> = []

  /// Where the text begins: after a byte order mark, if there is one.
  let start: Int

  init(bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    at = start
  }

  private static let deepest = 64

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func isNext(_ character: Unicode.Scalar) -> Bool { next == UInt8(ascii: character) }

  mutating func document() {
    var table: [String] = []
    var counts: [[String]: Int] = [:]
    while true {
      skipBlank()
      guard next != nil else { return }
      if isNext("[") {
        let opening = at
        while isNext("[") || isNext(" ") { at += 1 }
        let start = at
        let isArray = bytes[opening..<start].count { $0 == UInt8(ascii: "[") } > 1
        table = key()
        if let first = table.first { tables.insert(first) }
        keys[table] = keys[table] ?? start
        // What stands in the tables of an array has its number, as in arrays that stand on a line.
        if isArray {
          counts[table, default: -1] += 1
          table.append("\(counts[table] ?? 0)")
          keys[table] = keys[table] ?? start
        }
        skipLine()
      } else {
        pair(in: table, depth: 0)
        skipLine()
      }
    }
  }

  /// `key = value`.
  private mutating func pair(in table: [String], depth: Int) {
    let start = at
    let path = table + key()
    guard path.count > table.count else { return }
    keys[path] = keys[path] ?? start
    skipSpaces()
    guard isNext("=") else { return }
    at += 1
    skipSpaces()
    value(path, depth: depth)
  }

  /// Names parted by dots, bare or quoted.
  private mutating func key() -> [String] {
    var names: [String] = []
    while let byte = next {
      let start = at
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        skipString()
        let inner = text(start + 1..<max(start + 1, at - 1))
        names.append(byte == UInt8(ascii: "\"") ? Self.unescaped(inner) : inner)
      } else {
        while let byte = next, Self.isBare(byte) { at += 1 }
        guard at > start else { return names }
        names.append(text(start..<at))
      }
      skipSpaces()
      guard isNext(".") else { return names }
      at += 1
      skipSpaces()
    }
    return names
  }

  private mutating func value(_ path: [String], depth: Int) {
    let start = at
    defer { values[path] = start..<at }
    guard let byte = next, depth < Self.deepest else { return }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
    case UInt8(ascii: "["):
      items(until: "]") { scan, number in scan.value(path + ["\(number)"], depth: depth + 1) }
    case UInt8(ascii: "{"):
      items(until: "}") { scan, _ in scan.pair(in: path, depth: depth + 1) }
    default:
      while let byte = next, byte > 0x20, !",]}#".utf8.contains(byte) { at += 1 }
    }
  }

  private mutating func items(
    until end: Unicode.Scalar, _ item: (inout Scan, Int) -> Void
  ) {
    at += 1
    var number = 0
    while next != nil {
      skipBlank()
      if isNext(end) {
        at += 1
        return
      }
      let start = at
      if isNext(",") {
        at += 1
      } else {
        item(&self, number)
        number += 1
      }
      if at == start { return }
    }
  }

  /// A string of any of the four kinds.
  private mutating func skipString() {
    let quote = bytes[at]
    let isLong = bytes[at...].prefix(3).count { $0 == quote } == 3
    at += isLong ? 3 : 1
    while let byte = next {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        at = min(bytes.count, at + 2)
      } else if !isLong {
        at += 1
        if byte == quote || byte == UInt8(ascii: "\n") { return }
      } else if bytes[at...].prefix(3).elementsEqual([quote, quote, quote]) {
        at += 3
        // A quote or two before the closing three belong to the text.
        while next == quote { at += 1 }
        return
      } else {
        at += 1
      }
    }
  }

  private mutating func skipSpaces() {
    while isNext(" ") || isNext("\t") { at += 1 }
  }

  /// White space, line feeds and comments.
  private mutating func skipBlank() {
    while let byte = next {
      if byte == UInt8(ascii: "#") {
        skipLine()
      } else if byte <= 0x20 {
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = next {
      at += 1
      if byte == UInt8(ascii: "\n") { return }
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// What a text in double quotes says.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let kind = rest.popFirst() else {
        plain.append(scalar)
        continue
      }
      switch kind {
      case "b": plain.append("\u{8}")
      case "t": plain.append("\t")
      case "n": plain.append("\n")
      case "f": plain.append("\u{C}")
      case "r": plain.append("\r")
      case "e": plain.append("\u{1B}")
      case "x", "u", "U":
        let digits = String(rest.prefix(kind == "x" ? 2 : kind == "u" ? 4 : 8))
        rest = rest.dropFirst(digits.unicodeScalars.count)
        if let number = UInt32(digits, radix: 16), let written = Unicode.Scalar(number) {
          plain.append(written)
        }
      default: plain.append(kind)
      }
    }
    return String(plain)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
