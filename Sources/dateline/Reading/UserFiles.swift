import Articles
import Fetch
import Reader

/// What a person keeps beside the program: `keys.toml` and `themes/NAME.toml` in
/// `$XDG_CONFIG_HOME/dateline`, else `~/.config/dateline`.
///
/// A file that is not there says nothing; one with something wrong in it still counts as far as it
/// can be read, and each fault is a sentence.
struct UserFiles {
  private let folder: String?

  /// The files of the person whose environment this is.
  init(environment: [String: String]) {
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config" }
    folder = base.map { $0 + "/dateline" }
  }

  /// The keys in force.
  func keymap(faults: inout [String]) -> Keymap {
    guard let toml = text(of: "keys.toml", faults: &faults) else { return .default }
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: toml, warnings: &warnings)
    faults += warnings.map { "keys.toml: " + Self.words($0) }
    return keymap
  }

  /// A theme by name: the person's own, else one that is compiled in; nothing if there is neither.
  func theme(named name: String, faults: inout [String]) -> Theme? {
    let isPlain = name.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
    guard isPlain, let toml = text(of: "themes/\(name).toml", faults: &faults) else {
      return Theme.named(name)
    }
    let file = ThemeFile(name: name, toml: toml, parent: Theme.toml(of:))
    faults += file.warnings.map { "themes/\(name).toml: " + Self.words($0) }
    return file.theme
  }

  private func text(of name: String, faults: inout [String]) -> String? {
    guard let folder else { return nil }
    do throws(FetchError) {
      let file = try Fetcher(pageLimit: 1 << 20).fetch(.path(folder + "/" + name))
      return String(decoding: file.bytes, as: UTF8.self)
    } catch {
      if error != .notFound, error != .empty { faults.append("\(name) could not be read") }
      return nil
    }
  }

  private static func words(_ warning: Keymap.Warning) -> String {
    switch warning {
    case .notTOML(let words): words
    case .unknownCommand(let name): "there is no command '\(name)'"
    case .unknownKey(let key, let command): "'\(key)' for \(command) is not the name of a key"
    case .taken(let key, let owner, let command):
      "'\(key)' for \(command) is taken by \(owner)"
    }
  }

  private static func words(_ warning: ThemeFile.Warning) -> String {
    switch warning {
    case .notTOML(let words): words
    case .unknownParent(let name): "there is no theme '\(name)' to inherit from"
    case .unknownRole(let name): "there is no role '\(name)'"
    case .unknownColor(let name, let role): "'\(name)' for \(role) is no color"
    case .unknownAttribute(let name, let role): "'\(name)' for \(role) is no attribute"
    }
  }
}
