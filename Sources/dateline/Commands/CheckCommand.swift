import ArgumentParser
import Library

/// `dateline check [--repair]`: is the library sound.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that the library is sound.",
    discussion: """
      Names every damaged record by file and line. With --repair what is damaged is set aside in
      the library's `damaged` folder, and nothing is dropped. Exit status 1 while there is damage.

      Example: dateline check --repair
      """)

  @Flag(help: "Set damaged records aside.")
  var repair = false

  @Option(help: "How to print it: text, json, jsonl.")
  var format = ListFormat.text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let house = House()
    let report = try house.library(library.folder).check(repair: repair)
    CheckPrinter(format: format).print(report)
    if !report.isSound, !report.isRepaired { throw ExitCode(1) }
  }
}
