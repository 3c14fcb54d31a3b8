public import Display
import TOMLKit

/// Which keys run which commands.
public struct Keymap: Sendable, Hashable {
  private var commands: [[KeyPress]: Command] = [:]
  private var sequences: [Command: [[KeyPress]]] = [:]

  /// The keys that every command names for itself.
  public static let `default` = Keymap()

  /// What a sequence of keys means.
  public enum Match: Sendable, Hashable {
    /// It runs this command.
    case command(Command)
    /// It begins a longer sequence.
    case prefix
    /// It means nothing.
    case none
  }

  /// A line of `keys.toml` that was left out, and the rest was read.
  public enum Warning: Sendable, Hashable {
    /// The file is not TOML; the parser's words.
    case notTOML(String)
    /// No command has this name.
    case unknownCommand(String)
    /// This is not the name of a key.
    case unknownKey(String, command: String)
    /// Two commands claim one key; the first in the file's order of names keeps it.
    case taken(String, by: String, command: String)
  }

  private init() {
    for command in Command.allCases {
      bind(command, to: command.defaultKeys.compactMap(KeyName.sequence))
    }
  }

  /// The default keys changed by a `keys.toml`: a line `command = "key"` or `command = ["key", "key"]`
  /// replaces that command's keys, and takes them from whichever command had them.
  public init(toml: String, warnings: inout [Warning]) {
    self.init()
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch {
      warnings.append(.notTOML((error as? TOMLParseError)?.description ?? "\(error)"))
      return
    }
    var claimed: [[KeyPress]: Command] = [:]
    for name in table.keys.sorted() {
      guard let command = Command(rawValue: name) else {
        warnings.append(.unknownCommand(name))
        continue
      }
      let value = table[name]
      let texts = value?.string.map { [$0] } ?? value?.array?.compactMap(\.string) ?? []
      var keys: [[KeyPress]] = []
      for text in texts {
        guard let sequence = KeyName.sequence(text) else {
          warnings.append(.unknownKey(text, command: name))
          continue
        }
        if let owner = claimed[sequence] {
          warnings.append(.taken(text, by: owner.name, command: name))
          continue
        }
        claimed[sequence] = command
        keys.append(sequence)
      }
      bind(command, to: keys)
    }
  }

  /// What keys pressed one after another mean.
  public func match(_ keys: [KeyPress]) -> Match {
    if let command = commands[keys] { return .command(command) }
    return commands.keys.contains { $0.starts(with: keys) } ? .prefix : .none
  }

  /// The keys that run a command, as a person writes them.
  public func keys(of command: Command) -> [String] {
    (sequences[command] ?? []).map { $0.map(KeyName.text).joined(separator: " ") }
  }

  private mutating func bind(_ command: Command, to keys: [[KeyPress]]) {
    for old in sequences[command] ?? [] where commands[old] == command { commands[old] = nil }
    for sequence in keys {
      if let owner = commands[sequence], owner != command {
        sequences[owner]?.removeAll { $0 == sequence }
      }
      commands[sequence] = command
    }
    sequences[command] = keys
  }
}
