// The names of commands as they are typed after `:`.

extension Command {
  /// The command that a typed name means: the one that is called so, else the only one whose name begins so.
  /// What takes something away is meant by its whole name alone.
  init?(typed name: String) {
    let name = name.lowercased()
    if let exact = Self(rawValue: name) {
      self = exact
      return
    }
    let begun = name.isEmpty ? [] : Self.allCases.filter { $0.name.hasPrefix(name) }
    guard begun.count == 1, !begun[0].isNamedWhole else { return nil }
    self = begun[0]
  }

  /// The commands that a name may become, those that begin with it first.
  static func offered(for name: some StringProtocol) -> [Command] {
    let name = name.lowercased()
    return allCases.filter { $0.name.hasPrefix(name) }
      + allCases.filter { !$0.name.hasPrefix(name) && $0.name.contains(name) }
  }

  /// Why a line that was typed runs nothing: nothing of that name is known, or it takes no argument.
  static func fault(of line: String) -> String? {
    let words = line.split(maxSplits: 1) { $0.isWhitespace }
    guard let name = words.first else { return nil }
    if words.count > 1, let command = Self(typed: String(name)), command.argument == nil {
      return "\(command.name) takes no argument."
    }
    let begun = allCases.filter { $0.name.hasPrefix(name.lowercased()) }
    let meant = (begun.isEmpty ? offered(for: name) : begun).filter {
      words.count == 1 || $0.argument != nil
    }
    let names = meant.prefix(mostNamed).map(\.name)
    guard let last = names.last else { return "No command is called \(name)." }
    let rest = names.dropLast().joined(separator: ", ") + (names.count > 1 ? " or " : "")
    return "No command is called \(name); did you mean \(rest)\(last)?"
  }

  private static let mostNamed = 2

  private var isNamedWhole: Bool { self == .remove || self == .readAll }
}
