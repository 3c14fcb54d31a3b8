import Display

/// A control sequence (ECMA-48, 5.4) that terminfo does not list, read so that it does not leak
/// into the program as if its letters had been typed.
struct EscapeSequence {
  private var parameters: [Int] = [0]
  private var isPlain = true
  private var length = 0

  /// What one more scalar of it means.
  enum Step: Equatable {
    case more
    /// It is complete: the key that it stands for, if any.
    case complete(KeyPress?)
  }

  /// Takes the scalar after `ESC [` or after the one before.
  mutating func take(_ scalar: Unicode.Scalar) -> Step {
    length += 1
    switch scalar {
    case "0"..."9":
      let last = parameters.count - 1
      parameters[last] = min(parameters[last] * 10 + Int(scalar.value - 0x30), 0x110000)
    case ";": parameters.append(0)
    case "\u{20}"..."\u{3F}": isPlain = false
    case "\u{40}"..."\u{7E}": return .complete(isPlain ? key(final: scalar) : nil)
    default: return .complete(nil)
    }
    return length < 64 ? .more : .complete(nil)
  }

  private func key(final: Unicode.Scalar) -> KeyPress? {
    let modifiers = KeyPress.Modifiers(xterm: parameters.count > 1 ? parameters[1] : 1)
    switch final {
    case "A": return KeyPress(.up, modifiers)
    case "B": return KeyPress(.down, modifiers)
    case "C": return KeyPress(.right, modifiers)
    case "D": return KeyPress(.left, modifiers)
    case "H": return KeyPress(.home, modifiers)
    case "F": return KeyPress(.end, modifiers)
    case "Z": return KeyPress(.tab, .shift)
    case "~" where parameters[0] == 27 && parameters.count == 3:
      return Self.key(code: parameters[2], modifiers)
    case "~": return Self.editing[parameters[0]].map { KeyPress($0, modifiers) }
    case "u": return Self.key(code: parameters[0], modifiers)
    default: return nil
    }
  }

  /// DEC's numbers of the keys above the arrows.
  private static let editing: [Int: KeyPress.Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  ]

  /// A key by the scalar that it types, as xterm (`modifyOtherKeys`) and others (`CSI u`) tell it.
  private static func key(code: Int, _ modifiers: KeyPress.Modifiers) -> KeyPress? {
    switch code {
    case 9: return KeyPress(.tab, modifiers)
    case 13: return KeyPress(.enter, modifiers)
    case 27: return KeyPress(.escape, modifiers)
    case 8, 127: return KeyPress(.backspace, modifiers)
    case 32...:
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      return KeyPress(.character(Character(scalar)), modifiers.subtracting(.shift))
    default: return nil
    }
  }
}
