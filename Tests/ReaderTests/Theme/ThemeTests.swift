import Display
import Foundation
import Testing
import Themes

@testable import Reader

@Suite struct ThemeTests {
  @Test(arguments: ThemeFiles.all.map(\.name))
  func shippedThemesSayNothingWrong(name: String) throws {
    let toml = try #require(Theme.toml(of: name))
    let file = ThemeFile(name: name, toml: toml)
    #expect(file.warnings.isEmpty)
    let theme = try #require(file.theme)
    #expect(!theme.about.isEmpty && theme.about.count <= 36)
    let unsaid = Role.allCases.filter { theme.overlay($0) == Style() }
    let plain: Set<Role> = theme.colorsNeeded == 256 ? [] : [.text, .read, .menu]
    #expect(Set(unsaid) == plain)
  }

  /// The list in Swift and the folder are the same, and the README tells of each.
  @Test func everyFileOfTheFolderIsCompiledInAndToldOf() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".toml") }
    #expect(Set(files) == Set(Theme.names.map { $0 + ".toml" }))
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    for name in Theme.names { #expect(readme.contains("`\(name)`"), "\(name)") }
    for role in Role.allCases { #expect(readme.contains("`\(role.rawValue)`"), "\(role)") }
  }

  @Test func noTwoThemesLookAlike() {
    let themes = Theme.names.compactMap(Theme.named)
    let looks = themes.map { theme in Role.allCases.map { theme[$0] } }
    #expect(Set(looks).count == themes.count)
  }

  @Test func monochromeHasNoColor() {
    for role in Role.allCases {
      let style = Theme.monochrome[role]
      #expect(style.foreground == .terminal && style.background == .terminal)
    }
  }

  @Test(
    arguments: [
      ("#e5b567", Color.rgb(0xE5, 0xB5, 0x67)), ("terminal", .terminal), ("red", .ansi(1)),
      ("bright-white", .ansi(15)), ("#e5b5", nil), ("#+12345", nil), ("reddish", nil), ("", nil),
    ] as [(String, Color?)])
  func readsColors(text: String, color: Color?) {
    #expect(ColorName.color(text) == color)
  }
}
