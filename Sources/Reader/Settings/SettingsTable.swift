import Articles

/// The settings as a file or a table, for `dateline config` and the README.
public struct SettingsTable: Sendable {
  private let settings: Settings

  /// The table of some settings, of the defaults unless others are given.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// A whole `config.toml` that says what is in force anyway, each setting after its sentence.
  public var toml: String {
    let parts = Setting.Section.allCases.map { section in
      let settings = Setting.allCases.filter { $0.section == section }
      return "# -- \(section.rawValue) --\n\n"
        + settings.map { setting in
          (Self.lines(of: setting.sentence + choices(of: setting)).map { "# " + $0 }
            + ["\(setting.name) = \(self.settings[setting].toml)"]).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }
    return "# What dateline does unless this file says otherwise.\n\n"
      + parts.joined(separator: "\n\n") + "\n"
  }

  /// As a Markdown table.
  public var markdown: String {
    let rows = Setting.allCases.map { setting in
      let sentence = (setting.sentence + choices(of: setting))
        .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      return "| `\(setting.name)` | `\(settings[setting].toml)` | \(sentence) |"
    }
    return (["| setting | default | |", "|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  private func choices(of setting: Setting) -> String {
    if case .choice(let choices) = setting.sort {
      " One of " + choices.joined(separator: ", ") + "."
    } else {
      ""
    }
  }

  /// The lines of a comment.
  private static func lines(of text: String) -> [String] {
    LineWrap.lines(of: text, columns: 88).map { String(text.text(in: $0)) }
  }
}
