import Display

extension KeyPress {
  /// The key by the name that ncurses gives it: `KEY_UP`, `KEY_F(5)`, or `kUP5` for those that have
  /// no constant, whose digit is xterm's modifier. Nil for keys that no reader presses.
  init?(cursesName name: String) {
    if let press = Self.named[name] {
      self = press
    } else if name.hasPrefix("KEY_F("), let number = Int(name.dropFirst(6).dropLast()) {
      guard let press = Self.function(number) else { return nil }
      self = press
    } else if let digit = name.last?.wholeNumberValue, let key = Self.extended[name.dropLast()] {
      self.init(key, Modifiers(xterm: digit))
    } else if let key = Self.extended[name[...]] {
      self.init(key, .shift)
    } else {
      return nil
    }
  }

  private static let named: [String: KeyPress] = [
    "KEY_UP": KeyPress(.up), "KEY_DOWN": KeyPress(.down),
    "KEY_LEFT": KeyPress(.left), "KEY_RIGHT": KeyPress(.right),
    "KEY_HOME": KeyPress(.home), "KEY_END": KeyPress(.end),
    "KEY_PPAGE": KeyPress(.pageUp), "KEY_NPAGE": KeyPress(.pageDown),
    "KEY_A1": KeyPress(.home), "KEY_A3": KeyPress(.pageUp),
    "KEY_C1": KeyPress(.end), "KEY_C3": KeyPress(.pageDown),
    "KEY_DC": KeyPress(.delete), "KEY_IC": KeyPress(.insert),
    "KEY_ENTER": KeyPress(.enter), "KEY_BACKSPACE": KeyPress(.backspace),
    "KEY_BTAB": KeyPress(.tab, .shift),
    "KEY_SR": KeyPress(.up, .shift), "KEY_SF": KeyPress(.down, .shift),
    "KEY_SLEFT": KeyPress(.left, .shift), "KEY_SRIGHT": KeyPress(.right, .shift),
    "KEY_SHOME": KeyPress(.home, .shift), "KEY_SEND": KeyPress(.end, .shift),
    "KEY_SPREVIOUS": KeyPress(.pageUp, .shift), "KEY_SNEXT": KeyPress(.pageDown, .shift),
    "KEY_SDC": KeyPress(.delete, .shift), "KEY_SIC": KeyPress(.insert, .shift),
  ]

  /// Names of terminfo's user capabilities without their digit.
  private static let extended: [Substring: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]

  /// Function keys from 13 on are the twelve with Shift, Control, both, and Alt, as xterm counts.
  private static func function(_ number: Int) -> KeyPress? {
    guard (1...60).contains(number) else { return nil }
    let held: [Modifiers] = [[], .shift, .control, [.control, .shift], .alt]
    return KeyPress(.function((number - 1) % 12 + 1), held[(number - 1) / 12])
  }
}

extension KeyPress.Modifiers {
  /// xterm's number for what is held: 1 and, added, 1 Shift, 2 Alt, 4 Control.
  init(xterm number: Int) {
    self = []
    let bits = max(0, number - 1)
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}
