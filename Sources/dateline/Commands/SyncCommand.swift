import ArgumentParser
import Library
import Pipeline

/// `dateline sync`: make the library and a server alike.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Read on several machines: synchronise with FreshRSS, Miniflux or another server.",
    discussion: """
      The server (one that speaks the Google Reader API) is told what was read and starred here; then
      its feeds, articles and marks come in. What could not be told is kept and told the next time.

      --server and --user are kept in ~/.config/dateline/sync.toml. The password is not: it comes from
      $DATELINE_SYNC_PASSWORD, from the program that password-command names in that file, or from the
      system's keyring (secret-tool, or security on macOS).

      Example: dateline sync --server https://rss.example/api/greader.php --user anna
      Example: dateline sync
      """)

  @Option(help: ArgumentHelp("Synchronise with this server from now on.", valueName: "address"))
  var server: String?

  @Option(help: ArgumentHelp("The name that it knows you by.", valueName: "name"))
  var user: String?

  @Option(
    help: "What it runs, if the address says only its host: freshrss, miniflux.",
    transform: { word in
      guard let kind = ServerAddress.Kind(rawValue: word) else {
        throw ValidationError("'\(word)' is neither freshrss nor miniflux.")
      }
      return kind
    })
  var kind: ServerAddress.Kind?

  @Option(help: "How to print it: \(ListFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ListFormat.text

  @OptionGroup var library: LibraryOption

  func validate() throws {
    if (server == nil) != (user == nil) || kind != nil && server == nil {
      throw ValidationError("--server and --user go together.")
    }
    if let server, ServerAddress(server, kind: kind) == nil {
      throw ValidationError("'\(server)' is no http or https address.")
    }
  }

  func run() throws {
    let house = House.telling()
    let file = try SyncFile(environment: house.environment)
    if let server, let user {
      let old = try file.content()?.text ?? ""
      try file.write(SyncSettings.text(server: server, user: user, kind: kind, in: old))
      Console.say("The server is kept in \(file.path).")
    }
    guard let settings = try file.settings() else {
      throw ShelfFailure(
        sentence: "No server is known: `dateline sync --server ADDRESS --user NAME` says which.")
    }
    guard let word = try SyncPassword.find(settings, environment: house.environment) else {
      guard server == nil else { return Console.say(SyncPassword.hint(settings)) }
      throw ShelfFailure(sentence: "No password is known. " + SyncPassword.hint(settings))
    }
    let log = try house.log(library.folder)
    let sync = try FeedShelf(of: log, house: house).sync(settings, word)
    let interruption = Interruption()
    let printer = SyncPrinter(format: format)
    let report = sync.run(isCancelled: { interruption.wasAsked }, progress: printer.show)
    printer.print(report)
    Indexing.run(log)
    if report.failure != nil { throw ExitCode(1) }
  }
}
