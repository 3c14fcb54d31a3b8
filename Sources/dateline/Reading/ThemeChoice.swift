import ArgumentParser
import Articles
import Reader

/// Which theme a sitting has: `--theme`, else `$DATELINE_THEME`, else the default.
struct ThemeChoice {
  let look: LookOption
  let environment: [String: String]

  /// The theme; a name that is not known is an error of the command line.
  func theme() throws -> Theme {
    let chosen = look.theme ?? environment["DATELINE_THEME"] ?? ""
    guard !chosen.isEmpty else { return .midnight }
    guard let theme = Theme.named(chosen) else {
      throw ValidationError(
        "There is no theme '\(SafeText(chosen))': choose \(Theme.names.joined(separator: ", ")).")
    }
    return theme
  }
}
