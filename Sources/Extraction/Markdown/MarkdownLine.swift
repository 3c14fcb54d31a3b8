/// What a single line of Markdown can be, by its beginning (CommonMark 0.31, sections 4 and 5).
///
/// All functions take the line without its containers' marks and without leading white space unless
/// they say otherwise.
enum MarkdownLine {
  /// "## Heading ##" as its level and words.
  static func heading(_ line: Substring) -> (level: Int, words: Substring)? {
    let marks = line.prefix(7).prefix { $0 == "#" }
    guard (1...6).contains(marks.count) else { return nil }
    let rest = line[marks.endIndex...]
    guard rest.isEmpty || rest.first == " " else { return nil }
    var words = rest.trimmedSlice
    var end = words
    while end.last == "#" { end.removeLast() }
    if end.isEmpty || end.last == " " { words = end.trimmedSlice }
    return (marks.count, words)
  }

  /// "***", "- - -", "___".
  static func isRule(_ line: Substring) -> Bool {
    guard let sign = line.utf8.first, sign == 0x2A || sign == 0x2D || sign == 0x5F else {
      return false
    }
    var count = 0
    for byte in line.utf8 {
      if byte == sign { count += 1 } else if byte != 0x20 { return false }
    }
    return count >= 3
  }

  /// The level of the heading that a line of `=` or `-` makes of the paragraph above.
  static func underline(_ line: Substring) -> Int? {
    guard let sign = line.utf8.first, sign == 0x3D || sign == 0x2D else { return nil }
    let rest = line.utf8.drop { $0 == sign }
    return rest.allSatisfy { $0 == 0x20 } ? (sign == 0x3D ? 1 : 2) : nil
  }

  /// The mark that opens a fenced code block and how often it stands: three or more.
  static func fence(_ line: Substring) -> (mark: UInt8, count: Int)? {
    guard let mark = line.utf8.first, mark == 0x60 || mark == 0x7E else { return nil }
    let count = line.utf8.prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    // A run of backticks with another behind it is code within a line.
    if mark == 0x60, line.utf8.dropFirst(count).contains(0x60) { return nil }
    return (mark, count)
  }

  /// Whether a line closes a fence.
  static func closes(_ line: Substring, _ fence: (mark: UInt8, count: Int)) -> Bool {
    let marks = line.utf8.prefix { $0 == fence.mark }.count
    return marks >= fence.count && line.utf8.dropFirst(marks).allSatisfy { $0 == 0x20 }
  }

  /// What opens an item of a list.
  struct Marker {
    /// `-`, `+`, `*`, `.` or `)`: items with the same sign are one list.
    let sign: UInt8
    let ordinal: Int?
    /// Bytes from the marker to the item's words.
    let width: Int
  }

  /// The marker that a line opens with.
  static func marker(_ line: Substring) -> Marker? {
    let bytes = line.utf8
    guard let first = bytes.first else { return nil }
    var length = 1
    var sign = first
    var ordinal: Int?
    if first != 0x2D && first != 0x2B && first != 0x2A {
      let digits = bytes.prefix(10).prefix { (0x30...0x39).contains($0) }
      guard (1...9).contains(digits.count),
        let stop = bytes.dropFirst(digits.count).first, stop == 0x2E || stop == 0x29
      else { return nil }
      sign = stop
      ordinal = Int(Substring(digits))
      length = digits.count + 1
    }
    let rest = bytes.dropFirst(length)
    if rest.isEmpty { return Marker(sign: sign, ordinal: ordinal, width: length + 1) }
    let spaces = rest.prefix { $0 == 0x20 }.count
    guard spaces > 0 else { return nil }
    if sign == 0x2E, DayNumber.isDay(ordinal, before: line.dropFirst(length)) { return nil }
    // Five spaces and more: the words are code set in by four.
    let isBlank = spaces == rest.count
    return Marker(
      sign: sign, ordinal: ordinal, width: length + (spaces > 4 || isBlank ? 1 : spaces))
  }

  /// Whether a line is the second of a table: `| --- | :-: |`.
  static func isTableDelimiter(_ line: Substring) -> Bool {
    line.utf8.contains(0x2D) && (line.utf8.contains(0x7C) || line.utf8.contains(0x3A))
      && line.utf8.allSatisfy { $0 == 0x2D || $0 == 0x7C || $0 == 0x3A || $0 == 0x20 }
  }

  /// The cells of a table's row; a bar after a backslash or within code is a cell's own.
  static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in line.utf8 {
      if byte == 0x7C && !isEscaped {
        cells.append(String(decoding: cell, as: UTF8.self).trimmed)
        cell = []
        continue
      }
      // The backslash before a bar goes with it; before anything else it is the cell's.
      if byte == 0x7C { cell.removeLast() }
      isEscaped = byte == 0x5C && !isEscaped
      cell.append(byte)
    }
    cells.append(String(decoding: cell, as: UTF8.self).trimmed)
    if line.first == "|" { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }
}
