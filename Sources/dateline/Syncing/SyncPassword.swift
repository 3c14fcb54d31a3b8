import Pipeline

/// Where the password of the server comes from: the environment, a program that the settings name, the
/// settings themselves if they insist, the system's keyring.
enum SyncPassword {
  /// The variable that may hold it.
  static let variable = "DATELINE_SYNC_PASSWORD"

  /// The password; nothing if nobody knows it.
  static func find(
    _ settings: SyncSettings, environment: [String: String]
  ) throws(ShelfFailure) -> String? {
    if let word = environment[variable], !word.isEmpty { return word }
    if let program = settings.passwordCommand.first {
      switch PrintedWord.of(settings.passwordCommand) {
      case .word(let word): return word
      case .notThere:
        throw ShelfFailure(sentence: "sync.toml: there is no program '\(program)'.")
      case .failed:
        throw ShelfFailure(sentence: "sync.toml: '\(program)' printed no password.")
      }
    }
    if let word = settings.passwordInTheClear { return word }
    if case .word(let word) = PrintedWord.of(keyring(settings), isQuiet: true) { return word }
    return nil
  }

  /// What asks the system's keyring; where there is no such program there is no keyring.
  private static func keyring(_ settings: SyncSettings) -> [String] {
    let server = settings.server.base
    #if os(macOS)
      return [
        "security", "find-generic-password", "-s", "dateline " + server, "-a", settings.user, "-w",
      ]
    #else
      return [
        "secret-tool", "lookup", "service", "dateline", "server", server, "user", settings.user,
      ]
    #endif
  }

  /// How it is told, in a sentence.
  static func hint(_ settings: SyncSettings) -> String {
    #if os(macOS)
      let keyring =
        "security add-generic-password -s 'dateline \(settings.server.base)' -a \(settings.user) -w"
    #else
      let keyring =
        "secret-tool store --label=dateline service dateline server \(settings.server.base) user "
        + settings.user
    #endif
    return "For the password set \(variable), name a program that prints it in sync.toml "
      + #"(password-command = ["pass", "show", "feeds"]), or keep it in the keyring: `\#(keyring)`."#
  }
}
