import ArgumentParser
import Articles
import Library

/// `dateline restore ID...`: bring removed articles back.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring removed articles back, with their marks and tags.",
    discussion: """
      Removed articles are in the library until it is compacted. `-` reads ids from standard input:
      the first word of each line, as `expire` and `list` print them.

      Example: dateline expire --older-than 1y > gone.txt && dateline restore - < gone.txt
      """)

  @Argument(help: ArgumentHelp("Whole ids, or `-` for standard input.", valueName: "id"))
  var ids: [String]

  @OptionGroup var library: LibraryOption

  func run() throws {
    let log = try House().log(library.folder)
    let words = try ids.flatMap { $0 == "-" ? try Self.firstWords() : [$0] }
    let wanted = words.map { ($0, ArticleID($0.lowercased())) }
    let back = Set(try log.restore(wanted.compactMap(\.1)))
    var hasFailed = false
    for (word, id) in wanted {
      guard let id, back.contains(id) else {
        Console.say("No removed article has the id '\(word)'.")
        hasFailed = true
        continue
      }
      Console.print("\(id)\n")
    }
    if hasFailed { throw ExitCode(1) }
  }

  private static func firstWords() throws -> [String] {
    try BatchFile.lines(of: "-").compactMap { line in
      String(decoding: line.bytes, as: UTF8.self).split(separator: " ").first.map(String.init)
    }
  }
}
