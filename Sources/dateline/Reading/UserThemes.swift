import Articles
import Reader

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// A person's own themes: `themes/NAME.toml` beside the settings.

extension UserFiles {
  /// A theme by name: the person's own, else one that is compiled in; nothing if there is neither. In
  /// place of one that cannot be read it is the default, and `faults` says why.
  func theme(named name: String, faults: inout [String]) -> Theme? {
    guard let toml = themeText(name, faults: &faults) else { return Theme.named(name) }
    let file = themeFile(name, toml)
    faults += file.warnings.map(Self.words)
    return file.theme ?? .midnight
  }

  /// The themes that a terminal of so many colors can show: those that are compiled in, in place of
  /// which a person's own of the same name count, and then the person's others by name. One that
  /// cannot be read is among them with the reason.
  func themes(colors: Int) -> [ThemeOffer] {
    let shipped = ThemeOffer.shipped(colors: colors)
    let own = Set(ownThemes)
    let others = own.subtracting(Theme.names).sorted().compactMap { offer($0, colors: colors) }
    return shipped.compactMap { own.contains($0.name) ? offer($0.name, colors: colors) : $0 }
      + others
  }

  private func offer(_ name: String, colors: Int) -> ThemeOffer? {
    var faults: [String] = []
    guard let toml = themeText(name, faults: &faults) else {
      return faults.first.map { ThemeOffer(name: name, fault: SafeText($0)) }
    }
    let file = themeFile(name, toml)
    guard let theme = file.theme else {
      let reason = file.warnings.first.map(Self.words) ?? ""
      return ThemeOffer(name: name, fault: SafeText(reason).collapsed)
    }
    return theme.colorsNeeded <= colors ? ThemeOffer(theme) : nil
  }

  private func themeFile(_ name: String, _ toml: String) -> ThemeFile {
    ThemeFile(name: name, toml: toml) { parent in
      var faults: [String] = []
      return themeText(parent, faults: &faults)
    }
  }

  private func themeText(_ name: String, faults: inout [String]) -> String? {
    Self.isPlain(name) ? text(of: "themes/\(name).toml", faults: &faults) : nil
  }

  /// The names of the person's own themes.
  private var ownThemes: [String] {
    guard let folder else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/themes")) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
      .filter { !$0.isEmpty && Self.isPlain($0) }
  }

  /// Whether a name leads nowhere but to a file of the folder.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
  }

  private static func words(_ warning: ThemeWarning) -> String {
    let words =
      switch warning.fact {
      case .notTOML(let words): words
      case .circle(let names): names.joined(separator: " inherits ")
      case .unknownParent(let name): "there is no theme '\(name)' to inherit from"
      case .unknownKey(let name): "there is no '\(name)' in a theme"
      case .unknownRole(let name): "there is no role '\(name)'"
      case .unknownPart(let name, let role): "there is no '\(name)' in a role such as \(role)"
      case .wrongSort(let name): "the value of \(name) is of the wrong sort"
      case .unknownColor(let name, let owner): "'\(name)' for \(owner) is no color"
      case .unknownAttribute(let name, let role): "'\(name)' for \(role) is no attribute"
      }
    return place(in: "themes/\(warning.theme).toml", warning.line, warning.column) + words
  }
}
