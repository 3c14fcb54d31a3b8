public import Articles

/// Where an input is to come from, as it was given on the command line.
public enum InputName: Sendable, Hashable {
  /// `-`: standard input.
  case standardInput
  /// An http or https address.
  case address(String)
  /// Anything else: a path.
  case path(String)

  /// Reads an input as it was typed. Only `http://` and `https://` are addresses, with white space
  /// before them too, as addresses are copied; any other word, one with a colon too, is a path.
  public init(_ word: String) {
    let text = word.drop { $0.isWhitespace }
    let head = text.prefix(8).lowercased()
    if word == "-" {
      self = .standardInput
    } else if head.hasPrefix("http://") || head == "https://" {
      self = .address(String(text))
    } else {
      self = .path(word)
    }
  }

  /// The last part of the path or address, made fit to be shown.
  public var shortName: SafeText {
    switch self {
    case .standardInput: "standard input"
    case .address(let word), .path(let word):
      SafeText(word.split(separator: "/").last.map(String.init) ?? word)
    }
  }
}
