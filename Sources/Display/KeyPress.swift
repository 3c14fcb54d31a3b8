/// One key as a reader presses it.
public struct KeyPress: Sendable, Hashable {
  /// Which key.
  public var key: Key
  /// What was held down with it; Shift only where the key itself does not show it.
  public var modifiers: Modifiers

  /// The keys that a terminal can tell apart.
  public enum Key: Sendable, Hashable {
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  /// Keys that are held down.
  public struct Modifiers: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let control = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let shift = Modifiers(rawValue: 4)
  }

  /// A key, with nothing held down unless said.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }
}
