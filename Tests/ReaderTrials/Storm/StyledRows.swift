/// What can be seen of the rows that a terminal tells with their styles (ECMA-48, SGR): each letter with
/// the style that it stands in, and of a blank only what shows on one. The styles of a row go on in the
/// next one.
struct StyledRows {
  private var marks: Set<Int> = []
  private var ink: [Int] = []
  private var ground: [Int] = []

  /// The rows, one line each, in a form that is the same for the same picture.
  static func seen(in rows: [String]) -> [String] {
    var reader = Self()
    return rows.map { reader.row($0) }
  }

  private mutating func row(_ row: String) -> String {
    var (seen, style, end) = ("", "", "".endIndex)
    var rest = row.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar != "\u{1B}" else {
        take(&rest)
        continue
      }
      let here = scalar == " " ? blank : "\(marks.sorted()) \(ink) \(ground)"
      if here != style { seen += "<\(here)>" }
      style = here
      seen.unicodeScalars.append(scalar)
      if scalar != " " || !here.isEmpty { end = seen.endIndex }
    }
    return String(seen[..<min(end, seen.endIndex)])
  }

  /// What shows on a blank: lines under and through it, and its ground, which is the ink where they have
  /// changed places.
  private var blank: String {
    let lines = marks.intersection([4, 7, 9])
    if lines.isEmpty && ground.isEmpty { return "" }
    return "\(lines.sorted()) \(lines.isEmpty ? [] : ink) \(ground)"
  }

  /// Takes a sequence, whose ESC has been read. Other than SGR there is only the change of letters' sets.
  private mutating func take(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else { return }
    var parameters = ""
    while let scalar = rest.popFirst(), scalar != "m" { parameters.unicodeScalars.append(scalar) }
    var codes = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0.prefix { $0 != ":" }) ?? 0 }[...]
    while let code = codes.popFirst() {
      switch code {
      case 0: self = Self()
      case 1...9: marks.insert(code)
      case 22: marks.subtract([1, 2])
      case 23...29: marks.remove(code - 20)
      case 38, 48: set(code, [code] + Self.color(&codes))
      case 39: ink = []
      case 49: ground = []
      case 30...37, 90...97: ink = [code]
      case 40...47, 100...107: ground = [code]
      default: break
      }
    }
  }

  private mutating func set(_ code: Int, _ color: [Int]) {
    if code == 38 { ink = color } else { ground = color }
  }

  private static func color(_ codes: inout ArraySlice<Int>) -> [Int] {
    let count = codes.first == 2 ? 4 : 2
    defer { codes = codes.dropFirst(count) }
    return Array(codes.prefix(count))
  }
}
