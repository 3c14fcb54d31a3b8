import CNcurses
import Display

/// The styles of a canvas as this terminal can show them: ncurses' attributes and color pairs,
/// each worked out once.
struct CursesColors {
  /// How a style is asked for.
  struct Look: Hashable {
    var attributes: UInt32
    var pair: Int32
  }

  private let depth: ColorDepth
  /// How many colors the screen shows; 0 where none may be used.
  let count: Int
  private let hasDefaults: Bool
  private let pairLimit: Int32
  private var looks: [Style: Look] = [:]
  private var pairs: [UInt64: Int32] = [:]

  /// Asks the present screen. Without colors no color function may be called: on `vt100` and
  /// `dumb` they crash inside ncurses.
  init(isColored: Bool) {
    guard isColored, has_colors(), start_color() == OK else {
      (depth, count, hasDefaults, pairLimit) = (.none, 0, false, 0)
      return
    }
    let isDirect = tigetflag("RGB") == 1
    count = Int(curses_color_count())
    depth = ColorDepth(count: count, isDirect: isDirect)
    hasDefaults = use_default_colors() == OK
    pairLimit = curses_pair_count()
  }

  /// How a style is shown here.
  mutating func look(for style: Style) -> Look {
    if let known = looks[style] { return known }
    // A program that keeps inventing colors would fill the table.
    if looks.count > 4096 { looks.removeAll() }
    let look = resolve(style)
    looks[style] = look
    return look
  }

  private mutating func resolve(_ style: Style) -> Look {
    var attributes = Self.attributes(of: style.attributes)
    guard depth != .none else { return Look(attributes: attributes, pair: 0) }
    var foreground = depth.choice(for: style.foreground)
    let background = depth.choice(for: style.background)
    if foreground.number == background.number, style.foreground != style.background {
      // Two colors fell on one: letters must still be seen.
      foreground = ColorDepth.Choice(number: [0, 8, 16].contains(background.number) ? 7 : 0)
    }
    if foreground.isBright { attributes |= curses_bold }
    return Look(
      attributes: attributes, pair: pair(foreground.number, background.number))
  }

  /// The pair of two colors: 0, the terminal's own, where there is none left.
  private mutating func pair(_ foreground: Int32, _ background: Int32) -> Int32 {
    let front = foreground < 0 && !hasDefaults ? 7 : foreground
    let back = background < 0 && !hasDefaults ? 0 : background
    if front < 0, back < 0 { return 0 }
    let key = UInt64(UInt32(bitPattern: front)) << 32 | UInt64(UInt32(bitPattern: back))
    if let known = pairs[key] { return known }
    let next = Int32(pairs.count + 1)
    guard next < pairLimit, curses_init_pair(next, front, back) == OK else { return 0 }
    pairs[key] = next
    return next
  }

  private static func attributes(of attributes: Style.Attributes) -> UInt32 {
    var mask: UInt32 = 0
    if attributes.contains(.bold) { mask |= curses_bold }
    if attributes.contains(.dim) { mask |= curses_dim }
    if attributes.contains(.italic) { mask |= curses_italic }
    if attributes.contains(.underline) { mask |= curses_underline }
    if attributes.contains(.reverse) { mask |= curses_reverse }
    return mask
  }
}
