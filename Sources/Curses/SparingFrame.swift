/// A frame as ncurses sends it, without what the terminal knows already.
///
/// ncurses names both colors of a pair each time one of them changes, and leaves an attribute by way of
/// all others. Here only the last of such words before something is painted counts, and of it what
/// differs: `CSI 38;5;179 m CSI 48;5;234 m` after the same ground is `CSI 38;5;179 m`. Everything else
/// goes through as it is and in its order.
///
/// A frame begins and ends in the terminal's plain style. It holds for terminals whose colors are those
/// of ECMA-48 ("SGR"), which `op` tells: `CSI 39;49 m`.
struct SparingFrame {
  /// A style as the terminal is told it: the parameters of what is other than plain.
  private struct Pen: Equatable {
    var foreground: ArraySlice<UInt8> = []
    var background: ArraySlice<UInt8> = []
    /// Attributes 1 to 9, a bit each.
    var attributes: UInt16 = 0
  }

  private var frame: [UInt8] = []
  /// What the terminal paints in, and what it is to paint in next.
  private var told = Pen()
  private var wanted = Pen()

  /// The bytes of a frame, fewer of them.
  static func thinned(_ bytes: [UInt8]) -> [UInt8] {
    var sparing = SparingFrame()
    sparing.frame.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let end = Self.end(of: bytes, from: at)
      let part = bytes[at..<end]
      switch Self.sort(of: part) {
      case .style:
        // A style that is not understood is the terminal's matter from there on.
        guard sparing.want(part.dropFirst(2).dropLast()) else {
          sparing.tell()
          return sparing.frame + bytes[at...]
        }
      case .letters: break
      case .move: sparing.frame += part
      case .paint:
        sparing.tell()
        sparing.frame += part
      }
      at = end
    }
    sparing.tell()
    return sparing.frame
  }

  private enum Sort {
    /// SGR.
    case style
    /// The choice of plain letters (`ESC ( B`), of which this program never leaves.
    case letters
    /// What moves the cursor and leaves no ink.
    case move
    /// All else.
    case paint
  }

  private static let escape: UInt8 = 0x1B

  /// Where the sequence or the byte that begins at a place ends.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    guard bytes[start] == escape, start + 1 < bytes.count else { return start + 1 }
    var at = start + 1
    guard bytes[at] == UInt8(ascii: "[") else {
      // ESC, intermediates, a final byte.
      while at < bytes.count, 0x20..<0x30 ~= bytes[at] { at += 1 }
      return min(at + 1, bytes.count)
    }
    at += 1
    while at < bytes.count, 0x20..<0x40 ~= bytes[at] { at += 1 }
    return min(at + 1, bytes.count)
  }

  private static func sort(of part: ArraySlice<UInt8>) -> Sort {
    guard let first = part.first, let last = part.last else { return .paint }
    guard first == escape else { return first == 0x0D || first == 0x08 ? .move : .paint }
    if part.elementsEqual([escape, UInt8(ascii: "("), UInt8(ascii: "B")]) { return .letters }
    guard part.count > 2, part[part.startIndex + 1] == UInt8(ascii: "[") else { return .paint }
    let parameters = part.dropFirst(2).dropLast()
    guard parameters.allSatisfy({ 0x30...0x3B ~= $0 }) else { return .paint }
    return switch last {
    case UInt8(ascii: "m"): .style
    case UInt8(ascii: "A")...UInt8(ascii: "H"), UInt8(ascii: "d"): .move
    default: .paint
    }
  }

  /// Takes in the parameters of SGR; whether all of them are known here.
  private mutating func want(_ parameters: ArraySlice<UInt8>) -> Bool {
    let words = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var index = 0
    while index < words.count {
      let word = words[index]
      let number = Self.number(word.prefix { $0 != UInt8(ascii: ":") })
      var taken = 1
      switch number {
      case 0: wanted = Pen()
      case 1...9: wanted.attributes |= 1 << UInt16(number)
      case 22: wanted.attributes &= ~0b110
      case 23...25, 27...29: wanted.attributes &= ~(1 << UInt16(number - 20))
      case 30...37, 90...97: wanted.foreground = word
      case 40...47, 100...107: wanted.background = word
      case 39: wanted.foreground = []
      case 49: wanted.background = []
      case 38, 48:
        if !word.contains(UInt8(ascii: ":")) {
          let kind = index + 1 < words.count ? Self.number(words[index + 1]) : 0
          taken = kind == 5 ? 3 : kind == 2 ? 5 : 0
          guard taken > 0, index + taken <= words.count else { return false }
        }
        let color = parameters[word.startIndex..<words[index + taken - 1].endIndex]
        if number == 38 { wanted.foreground = color } else { wanted.background = color }
      default: return false
      }
      index += taken
    }
    return true
  }

  /// A number in digits; what is none of the numbers of SGR where it is too long.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    guard digits.count < 4 else { return -1 }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Has the terminal paint as is wanted, in the fewer words of two ways: what has changed, or all
  /// from plain.
  private mutating func tell() {
    guard told != wanted else { return }
    var changes: [UInt8] = []
    func say(_ words: some Sequence<UInt8>, in text: inout [UInt8]) {
      if !text.isEmpty { text.append(UInt8(ascii: ";")) }
      text += words
    }
    // Bold and faint end together.
    var kept = told.attributes
    if kept & ~wanted.attributes & 0b110 != 0 {
      say("22".utf8, in: &changes)
      kept &= ~0b110
    }
    for number in UInt16(3)...9 where kept & ~wanted.attributes & 1 << number != 0 {
      say("\(20 + number)".utf8, in: &changes)
    }
    var afresh = Array("0".utf8)
    for number in UInt16(1)...9 where wanted.attributes & 1 << number != 0 {
      if kept & 1 << number == 0 { say("\(number)".utf8, in: &changes) }
      say("\(number)".utf8, in: &afresh)
    }
    for (color, former, plain) in [
      (wanted.foreground, told.foreground, "39"), (wanted.background, told.background, "49"),
    ] {
      if color != former { say(color.isEmpty ? Array(plain.utf8)[...] : color, in: &changes) }
      if !color.isEmpty { say(color, in: &afresh) }
    }
    if afresh.count == 1 { afresh = [] }
    frame += [Self.escape, UInt8(ascii: "[")]
    frame += afresh.count < changes.count ? afresh : changes
    frame.append(UInt8(ascii: "m"))
    told = wanted
  }
}
