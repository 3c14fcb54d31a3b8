import ArgumentParser
import Library

/// `dateline check [--repair] [--compact]`: is the library sound, and what takes its room.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that the library is sound, and tell what takes its room.",
    discussion: """
      Names every damaged record by file and line. With --repair what is damaged is set aside in
      the library's `damaged` folder, and nothing is dropped. Exit status 1 while there is damage.

      Then it tells what the bytes on the disk are, and how many there are for each byte of text.
      --compact gives back the room of what was replaced or removed: after it, removed articles can
      no longer be restored. A library with damage is not compacted.

      Example: dateline check --repair
      """)

  @Flag(help: "Set damaged records aside.")
  var repair = false

  @Flag(help: "Give back the room of what was replaced or removed.")
  var compact = false

  @Option(help: "How to print it: text, json, jsonl.")
  var format = ListFormat.text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let log = try House().log(lookedAt: library.folder)
    let report = try log.check(repair: repair)
    let isSound = report.isSound || report.isRepaired
    let compacted = compact && isSound ? try log.compact() : nil
    CheckPrinter(format: format).print(report, compacted: compacted)
    let feeds = try FeedShelf(of: log, house: House()).notice
    if let feeds { Console.say(feeds) }
    if !isSound || feeds != nil { throw ExitCode(1) }
  }
}
