import ArgumentParser
import Articles
import Reader

/// `dateline keys`: the keys in force.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the reader's keys and what they do.",
    discussion: """
      Change keys in ~/.config/dateline/keys.toml with lines such as: toggle-star = ["s", "*"]
      A line such as preset = "newsboat" begins from the keys that hands have learned elsewhere.

      Example: dateline keys --format markdown
      """)

  /// The forms of the table.
  enum Format: String, Form { case text, markdown, json, jsonl }

  @Option(help: "How to print them: text, markdown, json, jsonl.")
  var format = Format.text

  @Option(
    help: "Those of a preset in place of those in force: vim, newsboat, emacs.",
    transform: { word in
      guard let preset = Keymap.Preset(rawValue: word) else {
        throw ValidationError("There is no preset '\(SafeText(word))': vim, newsboat, emacs.")
      }
      return preset
    })
  var preset: Keymap.Preset?

  private struct Row: Encodable {
    let command: String
    let keys: [String]
    let sentence: String
  }

  func run() {
    var faults: [String] = []
    let keymap =
      preset.map { Keymap(preset: $0) }
      ?? UserFiles(environment: House().environment).keymap(faults: &faults)
    for fault in faults { Console.say(fault + ".") }
    let table = KeymapTable(keymap)
    let rows = Command.allCases.map { command in
      Row(command: command.name, keys: keymap.keys(of: command), sentence: command.sentence)
    }
    switch format {
    case .text: Console.print(table.text)
    case .markdown: Console.print(table.markdown)
    case .json: Console.print(JSONOutput.pretty(rows) + "\n")
    case .jsonl: Console.print(rows.map { JSONOutput.line($0) + "\n" }.joined())
    }
  }
}
