public import Display

/// How a key is written in `keys.toml`, in the help pane and in the README: `j`, `G`, `C-d`, `S-Tab`,
/// `M-x`, `PgDn`, `F5`, `Space`.
public enum KeyName {
  private static let named: [(name: String, key: KeyPress.Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Space", .character(" ")),
  ]

  /// Writes a key.
  public static func text(of press: KeyPress) -> String {
    var text = ""
    if press.modifiers.contains(.control) { text += "C-" }
    if press.modifiers.contains(.alt) { text += "M-" }
    if press.modifiers.contains(.shift) { text += "S-" }
    if let name = named.first(where: { $0.key == press.key })?.name { return text + name }
    switch press.key {
    case .character(let character): text.append(character)
    case .function(let number): text += "F\(number)"
    default: break
    }
    return text
  }

  /// Reads a key, or nothing if there is no such key.
  public static func press(_ text: some StringProtocol) -> KeyPress? {
    var rest = Substring(text)
    var modifiers: KeyPress.Modifiers = []
    let prefixes: [(String, KeyPress.Modifiers)] = [
      ("C-", .control), ("M-", .alt), ("S-", .shift),
    ]
    while let (prefix, modifier) = prefixes.first(where: { rest.hasPrefix($0.0) }), rest.count > 2 {
      modifiers.insert(modifier)
      rest = rest.dropFirst(prefix.count)
    }
    if let key = named.first(where: { $0.name == rest })?.key { return KeyPress(key, modifiers) }
    if rest.first == "F", let number = Int(rest.dropFirst()), (1...24).contains(number) {
      return KeyPress(.function(number), modifiers)
    }
    guard let only = rest.first, rest.count == 1, only != " " else { return nil }
    return KeyPress(.character(only), modifiers)
  }

  /// Reads keys pressed one after another: `g g`; nothing if one of them is no key.
  public static func sequence(_ text: String) -> [KeyPress]? {
    let keys = text.split(separator: " ").map { press($0) }
    let known = keys.compactMap { $0 }
    return known.isEmpty || known.count != keys.count ? nil : known
  }
}

extension KeyPress {
  /// The digit that it is, if it is one.
  var digit: Int? {
    guard modifiers.isEmpty, case .character(let character) = key, character.isASCII else {
      return nil
    }
    return character.wholeNumberValue
  }
}
