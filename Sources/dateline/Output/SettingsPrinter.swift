import Articles
import Library
import Reader

/// The settings in force, each with where it comes from; or the defaults.
struct SettingsPrinter {
  private let house: House
  private let showsDefaults: Bool
  private let memory: ReaderMemory

  /// The settings of a house, or with `showsDefaults` what they are where nobody says anything.
  init(house: House, showsDefaults: Bool) {
    self.house = house
    self.showsDefaults = showsDefaults
    memory = showsDefaults ? ReaderMemory() : MemoryFile(environment: house.environment).memory
  }

  /// A setting as JSON.
  struct Row: Encodable {
    let name: String
    let value: SettingValue
    let `default`: SettingValue
    let from: String
    let sentence: String
  }

  /// The settings in the order in which they are shown.
  var rows: [Row] {
    Setting.allCases.map { setting in
      let (value, from) = inForce(setting)
      return Row(
        name: setting.name, value: value, default: setting.fallback, from: from,
        sentence: setting.sentence)
    }
  }

  /// Lines of TOML with where each comes from, and where everything lies.
  var text: String {
    if showsDefaults { return SettingsTable().toml }
    let lines = rows.map { ($0.name + " = " + $0.value.toml, $0.from) }
    let width = lines.map(\.0.count).filter { $0 <= 40 }.max() ?? 0
    let settings = lines.map { line, from in
      SafeText(line).string + String(repeating: " ", count: max(2, width + 2 - line.count)) + "# "
        + from
    }
    return (settings + [""] + places).joined(separator: "\n") + "\n"
  }

  /// The table of the README, with what is in force or with the defaults.
  var markdown: String { SettingsTable(showsDefaults ? Settings() : house.settings).markdown }

  private func inForce(_ setting: Setting) -> (value: SettingValue, from: String) {
    if showsDefaults { return (setting.fallback, "default") }
    let settings = house.settings
    if setting == .theme, let name = house.environment["DATELINE_THEME"], !name.isEmpty {
      return (.text(SafeText(name).string), "DATELINE_THEME")
    }
    if setting == .browser, settings.words(.browser).isEmpty,
      let name = house.environment["BROWSER"], !name.isEmpty
    {
      return (.words([SafeText(name).string]), "BROWSER")
    }
    if settings[setting] == setting.fallback, let edge = PaneEdge(rawValue: setting.name),
      let share = memory.sizes[edge]
    {
      return (.number((share + 5) / 10), "as it was left")
    }
    if setting == .theme, let fault = house.themeFault {
      return (setting.fallback, "default, for \(fault)")
    }
    guard settings.says(setting) else { return (setting.fallback, "default") }
    let line = settings.line(of: setting).map { ", line \($0)" } ?? ""
    return (settings[setting], UserFiles.settingsName + line)
  }

  /// Where the files of a person lie.
  private var places: [String] {
    let folder = UserFiles(environment: house.environment).folder
    let library = LibraryLocation.path(explicit: nil, environment: house.environment)
    let found: [(String, String?)] = [
      ("settings", folder.map { $0 + "/config.toml" }), ("keys", folder.map { $0 + "/keys.toml" }),
      ("themes", folder.map { $0 + "/themes" }), ("library", library),
      ("state", StateFolder(environment: house.environment).path),
    ]
    return found.map { name, path in
      let gap = String(repeating: " ", count: 10 - name.count)
      return "# " + name + gap + SafeText(path ?? "nowhere: HOME is not set").collapsed.string
    }
  }
}
