import ArgumentParser
import Reader

/// `dateline config`: what can be settled, and what is settled now.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the settings in force and where they come from.",
    discussion: """
      Settings are changed in ~/.config/dateline/config.toml with lines such as: measure = 72
      What is wrong there is told with its line and column, and the rest holds; the exit status
      is 1 then. What --defaults prints is to copy lines from: written to config.toml it would take
      the place of what is settled there. Keys are changed in keys.toml: see `dateline keys`.

      Example: dateline config
      Example: dateline config --defaults > defaults.toml
      """)

  /// The forms of the settings.
  enum Format: String, Form { case text, markdown, json, jsonl }

  @Flag(help: "Print a whole config.toml that says what is so anyway, to be changed.")
  var defaults = false

  @Option(help: "How to print them: text, markdown, json, jsonl.")
  var format = Format.text

  func run() throws {
    let house = House.telling()
    let printer = SettingsPrinter(house: house, showsDefaults: defaults)
    switch format {
    case .text: Console.print(printer.text)
    case .markdown: Console.print(printer.markdown)
    case .json: Console.print(JSONOutput.pretty(printer.rows) + "\n")
    case .jsonl: Console.print(printer.rows.map { JSONOutput.line($0) + "\n" }.joined())
    }
    if let fault = house.themeFault { Console.say(fault + ".") }
    if !house.settingFaults.isEmpty || house.themeFault != nil { throw ExitCode(1) }
  }
}
