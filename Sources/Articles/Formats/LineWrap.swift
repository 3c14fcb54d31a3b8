/// Text cut into lines at its spaces: what `ArticleText` and `TimelineText` print.
struct LineWrap {
  /// The most columns of a line, or nothing for lines of any length.
  let width: Int?
  /// The columns that a character takes.
  let columns: (Character) -> Int

  /// The lines of a text, the first behind `first` and the others behind `rest`, which take the
  /// columns of their characters. A word wider than a line is cut; line feeds are kept.
  func lines(_ text: String, first: String = "", rest: String? = nil) -> [String] {
    let rest = rest ?? first
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(paragraph, first: lines.isEmpty ? first : rest, rest: rest, into: &lines)
    }
    return lines
  }

  private func wrap(
    _ text: Substring, first: String, rest: String, into lines: inout [String]
  ) {
    guard let width else {
      lines.append(first + text)
      return
    }
    var line = first
    let margin = rest.reduce(0) { $0 + columns($1) }
    var used = first.reduce(0) { $0 + columns($1) }
    var isEmpty = true
    func next() {
      lines.append(line)
      line = rest
      used = margin
      isEmpty = true
    }
    for word in text.split(separator: " ") {
      let size = word.reduce(0) { $0 + columns($1) }
      if !isEmpty {
        if used + 1 + size <= width {
          line += " "
          used += 1
        } else {
          next()
        }
      }
      isEmpty = false
      if used + size <= width {
        line += word
        used += size
        continue
      }
      for character in word {
        let size = columns(character)
        // At least one character a line, however narrow it is.
        if used + size > width, used > margin { next() }
        line.append(character)
        used += size
        isEmpty = false
      }
    }
    lines.append(line)
  }

  /// Two columns for the scripts of East Asia, none for nothing, one for everything else: enough for
  /// text that is not drawn on a screen of known cells.
  static func plainColumns(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
