import ArgumentParser
import Articles
import Reader

/// Which theme a sitting has: `--theme`, else `$DATELINE_THEME`, else that of `config.toml`, else the
/// default.
struct ThemeChoice {
  let look: Look
  let house: House

  /// The theme; a name that is not known is an error of the command line. What is wrong in a
  /// person's own files is added to `faults`.
  func theme(faults: inout [String]) throws -> Theme {
    let chosen = look.theme ?? house.environment["DATELINE_THEME"] ?? ""
    let files = UserFiles(environment: house.environment)
    guard !chosen.isEmpty else {
      guard let kept = house.settings.theme else { return .midnight }
      if let theme = files.theme(named: kept, faults: &faults) { return theme }
      if let fault = house.themeFault { faults.append(fault) }
      return .midnight
    }
    guard let theme = files.theme(named: chosen, faults: &faults) else {
      throw ValidationError(
        "There is no theme '\(SafeText(chosen))': choose \(Theme.names.joined(separator: ", ")).")
    }
    return theme
  }
}
