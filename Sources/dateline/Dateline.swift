import ArgumentParser

@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline", subcommands: [DatesCommand.self, ExtractCommand.self])
}
