import ArgumentParser
import Reader

/// `dateline themes`: what there is to choose from.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes.",
    discussion: """
      Choose one with --theme NAME, or by setting DATELINE_THEME. Themes of your own lie in
      ~/.config/dateline/themes/NAME.toml. Without colors (NO_COLOR, or a
      terminal that has none) every theme is drawn with bold, underline and reverse alone.

      Example: dateline --theme daylight
      """)

  @Option(help: "How to print them: text, json, jsonl.")
  var format = ListFormat.text

  private struct Row: Encodable { let name: String }

  func run() {
    let rows = Theme.names.map { Row(name: $0) }
    switch format {
    case .text: Console.print(Theme.names.map { $0 + "\n" }.joined())
    case .json: Console.print(JSONOutput.pretty(rows) + "\n")
    case .jsonl: Console.print(rows.map { JSONOutput.line($0) + "\n" }.joined())
    }
  }
}
