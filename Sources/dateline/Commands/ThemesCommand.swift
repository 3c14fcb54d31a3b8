import ArgumentParser
import Articles
import Reader

/// `dateline themes`: what there is to choose from.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes.",
    discussion: """
      In the reader, C-t shows them and keeps the one you choose. --theme NAME and the variable
      DATELINE_THEME go before that. Themes of your own lie in
      ~/.config/dateline/themes/NAME.toml. Without colors (NO_COLOR, or a terminal that has none)
      every theme is drawn with bold, underline and reverse alone.

      Example: dateline --theme daylight
      """)

  @Option(help: "How to print them: text, json, jsonl.")
  var format = ListFormat.text

  private struct Row: Encodable {
    let name: String
    let about: String
  }

  func run() {
    let rows = UserFiles(environment: House().environment).themes(colors: .max).map {
      Row(name: $0.name, about: $0.about.string)
    }
    let width = rows.map(\.name.count).max() ?? 0
    switch format {
    case .text:
      for row in rows {
        let gap = String(repeating: " ", count: width - row.name.count + 2)
        Console.print(row.name + (row.about.isEmpty ? "" : gap + row.about) + "\n")
      }
    case .json: Console.print(JSONOutput.pretty(rows) + "\n")
    case .jsonl: Console.print(rows.map { JSONOutput.line($0) + "\n" }.joined())
    }
  }
}
