import Articles
import Fetch
import Reader

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a person keeps beside the program: `config.toml`, `keys.toml` and `themes/NAME.toml` in
/// `$XDG_CONFIG_HOME/dateline`, else `~/.config/dateline`.
///
/// A file that is not there says nothing; one with something wrong in it still counts as far as it
/// can be read, and each fault is a sentence.
struct UserFiles {
  /// Where they are, if the environment says so.
  let folder: String?

  /// The files of the person whose environment this is.
  init(environment: [String: String]) {
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config" }
    folder = base.map { $0 + "/dateline" }
  }

  /// The keys in force.
  func keymap(faults: inout [String]) -> Keymap {
    guard let toml = text(of: Self.keysName, faults: &faults) else { return .default }
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: toml, warnings: &warnings)
    faults += warnings.map(Self.words)
    return keymap
  }

  /// The filters that were kept.
  func queries(faults: inout [String]) -> SavedQueries {
    guard let toml = text(of: Self.queriesName, faults: &faults) else { return SavedQueries() }
    var warnings: [Settings.Warning] = []
    let queries = SavedQueries(toml: toml, warnings: &warnings)
    faults += warnings.map { Self.words($0, in: Self.queriesName) }
    return queries
  }

  /// Changes the file of kept filters as `change` changes its text.
  func changeQueries(
    _ change: (String) throws(Settings.Warning) -> String
  ) throws(ShelfFailure) -> SavedQueries {
    try write(Self.queriesName, "The filter holds for now: HOME names no place to keep it.") {
      (old) throws(ShelfFailure) in
      do throws(Settings.Warning) {
        return try change(old ?? "")
      } catch {
        throw ShelfFailure(sentence: Self.words(error, in: Self.queriesName) + ".")
      }
    }
    var faults: [String] = []
    return queries(faults: &faults)
  }

  /// What is settled for every sitting.
  func settings(faults: inout [String]) -> Settings {
    var warnings: [Settings.Warning] = []
    let toml = text(of: Self.settingsName, faults: &faults) ?? ""
    let settings = Settings(toml: toml, warnings: &warnings)
    faults += warnings.map { Self.words($0) }
    return settings
  }

  /// Has every later sitting begin in a theme; all else in the settings stays as it is.
  func keep(theme: String) throws(ShelfFailure) {
    try write(Self.settingsName, "The theme holds for now: HOME names no place to keep it.") {
      (old) throws(ShelfFailure) in
      do throws(Settings.Warning) {
        return try Settings.toml(old ?? "", settingTheme: theme)
      } catch {
        throw ShelfFailure(sentence: Self.words(error) + ".")
      }
    }
  }

  /// Writes a file of the folder anew: what `change` makes of what stands in it.
  private func write(
    _ name: String, _ homeless: String, _ change: (String?) throws(ShelfFailure) -> String
  ) throws(ShelfFailure) {
    guard let folder else { throw ShelfFailure(sentence: homeless) }
    var faults: [String] = []
    let old = text(of: name, faults: &faults)
    if let fault = faults.first { throw ShelfFailure(sentence: fault + ".") }
    let new = Array(try change(old).utf8)
    if old == nil {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    // Where the file is kept elsewhere and linked, it is written there.
    let path = URL(fileURLWithPath: folder + "/" + name).resolvingSymlinksInPath().path
    let file = try WholeFile(path)
    try file.append(new)
    try file.finish()
  }

  /// The text of a file of the folder; nothing where there is none.
  func text(of name: String, faults: inout [String]) -> String? {
    guard let folder else { return nil }
    var fetcher = Fetcher(pageLimit: 1 << 20)
    // A pipe that lies there must not keep the reader waiting.
    fetcher.readsOnlyFiles = true
    do throws(FetchError) {
      let file = try fetcher.fetch(.path(folder + "/" + name))
      return String(decoding: file.bytes, as: UTF8.self)
    } catch {
      if error != .notFound, error != .empty { faults.append("\(name) could not be read") }
      return nil
    }
  }

  /// What is said of a file that is not TOML: unlike after other faults, the rest does not hold.
  private static func unread(_ words: String) -> String {
    words + "; nothing of the file holds until that is mended"
  }

  private static func words(_ warning: Keymap.Warning) -> String {
    let words =
      switch warning.fact {
      case .notTOML(let words): unread(words)
      case .unknownCommand(let name): "there is no command '\(name)'"
      case .unknownLine(let line, let key):
        "'\(line)' for the key '\(key)' is no command"
      case .unknownPreset(let name):
        "there is no preset '\(name)': there are "
          + Keymap.Preset.allCases.map(\.rawValue).joined(separator: ", ")
      case .notText(let name): "\(name) should be a text in quotes, or a list of such"
      case .unknownKey(let key, let command): "'\(key)' for \(command) is not the name of a key"
      case .taken(let key, let owner, let command):
        "'\(key)' for \(command) is taken by \(owner)"
      case .entangled(let key, let command, let other, let owner):
        "'\(key)' for \(command) cannot be told from '\(other)' for \(owner)"
      case .leavesKeyless(let key, let command, let victim):
        "'\(key)' for \(command) leaves \(victim) without a key; give it one, or write "
          + "\(victim) = []"
      }
    return place(in: keysName, warning.line, warning.column) + words
  }

  private static func words(
    _ warning: Settings.Warning, in name: String = settingsName
  ) -> String {
    let words =
      switch warning.fact {
      case .notTOML(let words): unread(words)
      case .unknownSetting(let name): "there is no setting '\(name)'"
      case .wrongValue(let setting): "\(setting.name) should be \(words(setting.sort))"
      case .notText(let name): "\(name) should be \(words(.text))"
      case .wrongQuery(let setting, let fault): "in a query of \(setting.name) \(fault)"
      case .wrongStyle(let setting, let word):
        "'\(word)' in a style of \(setting.name) is neither a role of themes, nor a color, nor one of "
          + ListRule.attributes.keys.sorted().joined(separator: ", ")
      case .wrongName(let setting, let name):
        "'\(name)' stands in \(setting.name), which should be \(words(setting.sort))"
      case .notChanged(let name):
        "\(name) cannot be changed there without touching what is beside it, so it is left as it was"
      }
    return place(in: name, warning.line, warning.column) + words
  }

  private static func words(_ sort: Setting.Sort) -> String {
    switch sort {
    case .text: "a text in quotes"
    case .choice(let choices): "one of " + choices.map { "\"\($0)\"" }.joined(separator: ", ")
    case .flag: "true or false"
    case .number(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .names(let names):
      "a list of some of " + names.map { "\"\($0)\"" }.joined(separator: ", ") + ", each once"
    case .queries: "a list of queries in quotes"
    case .rules: "tables with when = a query and style = words, both in quotes"
    case .words:
      "a list of words in quotes, the first the name of a program; %u stands in a word of its own"
    }
  }

  /// What goes before the words of a fault: the file, and where in it.
  static func place(in file: String, _ line: Int?, _ column: Int?) -> String {
    guard let line, let column else { return file + ": " }
    return "\(file), line \(line), column \(column): "
  }

  private static let keysName = "keys.toml"
  private static let queriesName = "queries.toml"
  /// The name of the file of settings.
  static let settingsName = "config.toml"
}
