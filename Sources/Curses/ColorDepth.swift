import Display

/// How many colors a terminal shows, and which of them comes nearest to a color of a theme. The
/// palette itself is the user's and is never changed.
enum ColorDepth: Hashable {
  /// None: attributes alone.
  case none
  /// The eight of ECMA-48; the brighter eight by way of bold.
  case eight
  /// The terminal's own sixteen.
  case sixteen
  /// Sixteen, a cube of 6×6×6 and 24 grays, as xterm numbers them.
  case indexed
  /// Any, as 0xRRGGBB; below 8, the terminal's own.
  case direct

  /// The depth of a terminal by the number of its colors, and whether numbers above 255 are RGB.
  init(count: Int, isDirect: Bool) {
    self =
      switch count {
      case ..<8: .none
      case 8..<16: .eight
      case 16..<256: .sixteen
      default: count > 256 && isDirect ? .direct : .indexed
      }
  }

  /// A terminal's number for a color, -1 for its default, and whether bold must help to show it.
  struct Choice: Hashable {
    var number: Int32
    var isBright = false
  }

  /// The number that comes nearest to a color.
  func choice(for color: Color) -> Choice {
    switch (self, color) {
    case (.none, _), (_, .terminal): Choice(number: -1)
    case (.eight, .ansi(let number)):
      Choice(number: Int32(number % 8), isBright: number % 16 >= 8)
    case (.direct, .ansi(let number)) where number >= 8:
      choice(for: Self.guess[Int(number % 16)].color)
    case (_, .ansi(let number)): Choice(number: Int32(number % 16))
    case (.eight, .rgb(let red, let green, let blue)):
      choice(for: .ansi(Self.nearestOfSixteen(to: Triple(red, green, blue))))
    case (.sixteen, .rgb(let red, let green, let blue)):
      Choice(number: Int32(Self.nearestOfSixteen(to: Triple(red, green, blue))))
    case (.indexed, .rgb(let red, let green, let blue)):
      Choice(number: Self.nearestIndexed(to: Triple(red, green, blue)))
    case (.direct, .rgb(let red, let green, let blue)):
      // Numbers below 8 would be the palette's: the darkest blues are rounded up.
      Choice(number: max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue)))
    }
  }

  /// A color by its parts.
  private struct Triple {
    var red: Int
    var green: Int
    var blue: Int

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
      self.red = Int(red)
      self.green = Int(green)
      self.blue = Int(blue)
    }

    var color: Color { .rgb(UInt8(red), UInt8(green), UInt8(blue)) }

    /// The distance as the eye weighs it: "redmean" (Riemersma, compuphase.com/cmetric.htm).
    func distance(to other: Triple) -> Int {
      let mean = (red + other.red) / 2
      let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
      return ((512 + mean) * r * r) >> 8 + 4 * g * g + ((767 - mean) * b * b) >> 8
    }
  }

  /// xterm's sixteen: what a palette that is not known most likely resembles.
  private static let guess: [Triple] = [
    Triple(0, 0, 0), Triple(205, 0, 0), Triple(0, 205, 0), Triple(205, 205, 0),
    Triple(0, 0, 238), Triple(205, 0, 205), Triple(0, 205, 205), Triple(229, 229, 229),
    Triple(127, 127, 127), Triple(255, 0, 0), Triple(0, 255, 0), Triple(255, 255, 0),
    Triple(92, 92, 255), Triple(255, 0, 255), Triple(0, 255, 255), Triple(255, 255, 255),
  ]

  private static func nearestOfSixteen(to wanted: Triple) -> UInt8 {
    var best = 0
    for index in 1..<16
    where wanted.distance(to: guess[index]) < wanted.distance(to: guess[best]) { best = index }
    return UInt8(best)
  }

  /// The steps of the cube's edges.
  private static let steps = [0, 95, 135, 175, 215, 255]

  /// The nearest of the cube and the grays; the first sixteen are anybody's guess.
  private static func nearestIndexed(to wanted: Triple) -> Int32 {
    func step(_ part: Int) -> Int { part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40 }
    let (r, g, b) = (step(wanted.red), step(wanted.green), step(wanted.blue))
    let cube = Triple(UInt8(steps[r]), UInt8(steps[g]), UInt8(steps[b]))
    let level = min(23, max(0, ((wanted.red + wanted.green + wanted.blue) / 3 - 3) / 10))
    let gray = Triple(UInt8(8 + 10 * level), UInt8(8 + 10 * level), UInt8(8 + 10 * level))
    return wanted.distance(to: gray) < wanted.distance(to: cube)
      ? Int32(232 + level) : Int32(16 + 36 * r + 6 * g + b)
  }
}
