/// What a setting is.
public enum SettingValue: Sendable, Hashable {
  case text(String)
  case flag(Bool)
  case number(Int)
  case words([String])
  case rules([ListRule])

  /// As it is written in TOML.
  public var toml: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .words(let words): "[" + words.map(Self.quoted).joined(separator: ", ") + "]"
    case .rules(let rules):
      "["
        + rules.map { rule in
          "{ when = \(Self.quoted(rule.when)), style = \(Self.quoted(rule.style)) }"
        }.joined(separator: ", ") + "]"
    }
  }

  /// A basic string (TOML 1.0, "String").
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\0"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension SettingValue: Encodable {
  /// Encodes the bare value.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.singleValueContainer()
    switch self {
    case .text(let text): try box.encode(text)
    case .flag(let flag): try box.encode(flag)
    case .number(let number): try box.encode(number)
    case .words(let words): try box.encode(words)
    case .rules(let rules):
      try box.encode(rules.map { ["when": $0.when, "style": $0.style] })
    }
  }
}
