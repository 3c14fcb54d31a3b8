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

  /// What is settled for every sitting.
  func settings(faults: inout [String]) -> Settings {
    var warnings: [Settings.Warning] = []
    let toml = text(of: Self.settingsName, faults: &faults) ?? ""
    let settings = Settings(toml: toml, warnings: &warnings)
    faults += warnings.map(Self.words)
    return settings
  }

  /// Has every later sitting begin in a theme; all else in the settings stays as it is.
  func keep(theme: String) throws(ShelfFailure) {
    guard let folder else {
      throw ShelfFailure(
        sentence: "The theme holds for now: HOME names no place to keep it.")
    }
    var faults: [String] = []
    let old = text(of: Self.settingsName, faults: &faults)
    if let fault = faults.first { throw ShelfFailure(sentence: fault + ".") }
    let new: [UInt8]
    do throws(Settings.Warning) {
      new = Array(try Settings.toml(old ?? "", settingTheme: theme).utf8)
    } catch {
      throw ShelfFailure(sentence: Self.words(error) + ".")
    }
    if old == nil {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    // Where the file is kept elsewhere and linked, it is written there.
    let name = folder + "/" + Self.settingsName
    let file = try WholeFile(URL(fileURLWithPath: name).resolvingSymlinksInPath().path)
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

  private static func words(_ warning: Keymap.Warning) -> String {
    let words =
      switch warning.fact {
      case .notTOML(let words): words
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

  private static func words(_ warning: Settings.Warning) -> String {
    let words =
      switch warning.fact {
      case .notTOML(let words): words
      case .unknownSetting(let name): "there is no setting '\(name)'"
      case .notText(let name): "\(name) should be a text in quotes"
      }
    return place(in: settingsName, warning.line, warning.column) + words
  }

  /// What goes before the words of a fault: the file, and where in it.
  static func place(in file: String, _ line: Int?, _ column: Int?) -> String {
    guard let line, let column else { return file + ": " }
    return "\(file), line \(line), column \(column): "
  }

  private static let keysName = "keys.toml"
  private static let settingsName = "config.toml"
}
