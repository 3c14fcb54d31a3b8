#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the user's environment says about the terminal.
public struct TerminalProfile: Sendable, Hashable {
  /// Its name in terminfo.
  public var name: String
  /// Whether to use color at all.
  public var isColored: Bool
  /// Whether it is known to show any of 16 million colors, whatever its name says.
  public var isTrueColor: Bool

  /// A terminal by that name.
  public init(name: String, isColored: Bool = true, isTrueColor: Bool = false) {
    self.name = name
    self.isColored = isColored
    self.isTrueColor = isTrueColor
  }

  /// Reads `TERM`, `COLORTERM` and `NO_COLOR` (any value but the empty one, no-color.org).
  public init(variable: (String) -> String?) {
    self.init(
      name: variable("TERM") ?? "",
      isColored: (variable("NO_COLOR") ?? "").isEmpty,
      isTrueColor: ["truecolor", "24bit"].contains(variable("COLORTERM") ?? ""))
  }

  /// What the process's environment says now.
  public static var current: TerminalProfile {
    TerminalProfile(variable: { name in getenv(name).map { String(cString: $0) } })
  }

  /// The terminfo entries to try, best first. ncurses shows exact colors only by an entry that
  /// tells how; where one is installed, it is named after the terminal: `xterm-direct`.
  var candidates: [String] {
    guard isColored, isTrueColor, !name.isEmpty, !name.hasSuffix("-direct") else { return [name] }
    let suffix = ["-256color", "-88color", "-16color", "-color"].first(where: name.hasSuffix) ?? ""
    return [name.dropLast(suffix.count) + "-direct", name]
  }
}
