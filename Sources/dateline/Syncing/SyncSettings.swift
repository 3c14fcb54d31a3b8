import Articles
import Pipeline
import TOMLKit

/// What `sync.toml` says: with which server a library is synchronised, as whom, and where the password
/// is to be had. The password itself does not belong there.
struct SyncSettings {
  let server: ServerAddress
  let user: String
  /// A program and its arguments that prints the password.
  var passwordCommand: [String] = []
  /// The password, for whoever insists.
  var passwordInTheClear: String?

  /// Reads the file. Throws a sentence if something in it is wrong: half of it is worse than nothing.
  init(toml: String, isPrivate: Bool) throws(ShelfFailure) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch {
      throw Self.wrong((error as? TOMLParseError)?.description ?? "it is no TOML")
    }
    for key in table.keys.sorted() where !Self.keys.contains(key) {
      if key == "password" {
        throw Self.wrong(
          "a password does not belong there; `password-command` names a program that prints it, and "
            + "`dateline help sync` tells of other ways")
      }
      throw Self.wrong("there is no '\(key)' to be set")
    }
    guard let typed = table["server"]?.string, let user = table["user"]?.string, !user.isEmpty
    else { throw Self.wrong("`server` and `user` are missing") }
    let kind = table["kind"]?.string
    if let kind, ServerAddress.Kind(rawValue: kind) == nil {
      throw Self.wrong("'\(kind)' is no kind of server; freshrss and miniflux are")
    }
    let address = ServerAddress(typed, kind: kind.flatMap { ServerAddress.Kind(rawValue: $0) })
    guard let address else { throw Self.wrong("'\(typed)' is no http or https address") }
    server = address
    self.user = user
    if let command = table["password-command"] {
      passwordCommand = command.array?.compactMap(\.string) ?? []
      if passwordCommand.isEmpty || passwordCommand.count != command.array?.count {
        throw Self.wrong(
          "`password-command` is a list of words, as in "
            + #"["pass", "show", "feeds"]; no shell reads it"#)
      }
    }
    if let password = table["password-in-the-clear"]?.string {
      guard isPrivate else {
        throw Self.wrong("a password is in it, and others may read it: `chmod 600` it")
      }
      passwordInTheClear = password
    }
  }

  private static let keys: Set<String> = [
    "server", "user", "kind", "password-command", "password-in-the-clear",
  ]

  private static func wrong(_ words: String) -> ShelfFailure {
    ShelfFailure(sentence: "sync.toml: \(words).")
  }

  /// The text of a file with another server and user; all else that was in it stays.
  static func text(
    server: String, user: String, kind: ServerAddress.Kind?, in old: String
  ) -> String {
    let replaced: Set<Substring> = ["server", "user", "kind"]
    let kept = old.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !replaced.contains(line.drop { $0 == " " }.prefix { !" =\t".contains($0) })
    }
    var lines = ["server = \(quoted(server))", "user = \(quoted(user))"]
    if let kind { lines.append("kind = \(quoted(kind.rawValue))") }
    let rest = kept.joined(separator: "\n")
    return lines.joined(separator: "\n") + "\n" + (rest.allSatisfy(\.isWhitespace) ? "" : rest)
  }

  /// A basic string of TOML.
  private static func quoted(_ text: String) -> String {
    let escaped = SafeText(text).collapsed.string.replacing("\\", with: "\\\\")
      .replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
