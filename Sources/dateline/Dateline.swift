import ArgumentParser
import Articles
import Library

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The front door. Without a subcommand the words are a query, and the reader opens on the library.
@main
struct Dateline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Read the news in a terminal, with a timeline of what the articles tell of.",
    discussion: """
      Without a subcommand, the reader opens on the library, or on the built-in sample while the
      library has never held anything. In the reader, ? lists the keys.

      Exit status: 0 all done; 1 something in the input could not be done, the rest was, and each
      failure is named; 2 the command line is wrong, or names a command that is not there. A query
      that finds nothing is no failure: standard error says so.

      Completions: dateline --generate-completion-script bash (or zsh, fish)
      Example: dateline open saved-page.html
      """,
    version: "dateline \(House.version)",
    subcommands: [
      ReadCommand.self, OpenCommand.self, AddCommand.self, RefreshCommand.self, FeedsCommand.self,
      ListCommand.self, ShowCommand.self,
      TimelineCommand.self, ExtractCommand.self, DatesCommand.self, FeedCommand.self,
      ImportCommand.self, SyncCommand.self, ExportCommand.self, ExpireCommand.self,
      RestoreCommand.self, CheckCommand.self, ThemesCommand.self, KeysCommand.self,
      ConfigCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// The names of the commands.
  static var commandNames: Set<String> {
    Set(configuration.subcommands.compactMap { $0.configuration.commandName })
  }

  @MainActor static func main() async {
    do {
      // Most starts say nothing at all: to find that out the parser takes longer than a library to open.
      if CommandLine.arguments.count == 1, Console.isInteractive {
        return try await ReaderSession(house: House(), look: Look()).run()
      }
      var command = try parseAsRoot()
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch let fault as ValidationError {
        // Only now: the parser would show how the whole program is used, and not this command.
        Console.complain("Error: \(fault.message)\n" + usage(of: type(of: command)))
        ending(2)
      }
    } catch let failure as ShelfFailure {
      Console.say(failure.sentence)
      ending(1)
    } catch let error as LibraryError {
      Console.say(ShelfFailure(error).sentence)
      ending(1)
    } catch {
      leave(with: error)
    }
  }

  /// How a command is used, as the parser says it under what is wrong.
  private static func usage(of command: any ParsableCommand.Type) -> String {
    let name = command.configuration.commandName.map { "dateline \($0)" } ?? "dateline"
    return "Usage: \(usageString(for: command))\n  See '\(name) --help' for more information."
  }

  /// Ends the program as the argument parser would, but for the status of a wrong command line, and
  /// for what was typed, which is cleaned before it is said back.
  private static func leave(with error: any Error) -> Never {
    let message = SafeText(fullMessage(for: error)).string
    switch exitCode(for: error) {
    case .success:
      if !message.isEmpty { Console.print(message + "\n") }
      ending(0)
    case .validationFailure:
      Console.complain(message)
      ending(2)
    case let code:
      if !message.isEmpty { Console.complain(message) }
      ending(code.rawValue)
    }
  }
}

/// `exit` of the C library, whose name a command's own method hides.
private func ending(_ status: Int32) -> Never { exit(status) }
