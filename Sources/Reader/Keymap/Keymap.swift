public import Display

/// Which keys run which commands.
public struct Keymap: Sendable, Hashable {
  private var commands: [[KeyPress]: Command] = [:]
  private var scripts: [[KeyPress]: [String]] = [:]
  private var sequences: [Command: [[KeyPress]]] = [:]
  /// The preset that they began from.
  public let preset: Preset

  /// The keys that every command names for itself.
  public static let `default` = Keymap(preset: .vim)

  /// What a sequence of keys means.
  public enum Match: Sendable, Hashable {
    /// It runs this command.
    case command(Command)
    /// It runs these command lines, one after another.
    case lines([String])
    /// It begins a longer sequence.
    case prefix
    /// It means nothing.
    case none
  }

  /// A key that may follow those that were pressed, and the command that it then runs: nothing where
  /// it only leads on to further keys.
  struct Continuation: Sendable, Hashable {
    var key: KeyPress
    var command: Command?
    /// The command lines that it runs in place of one command.
    var lines: [String] = []
  }

  /// The keys of a preset.
  public init(preset: Preset) {
    self.preset = preset
    // No two of them are entangled, which a test holds: nothing is to be taken from anybody.
    for command in Command.allCases {
      let keys = preset.keys(of: command).compactMap(KeyName.sequence)
      for sequence in keys { commands[sequence] = command }
      sequences[command] = keys
    }
  }

  /// The keys of the preset that a `keys.toml` names, changed by its lines: `command = "key"` or
  /// `command = ["key", "key"]` replaces that command's keys, and takes them from whichever command
  /// had them or had such as cannot be told from them. What is wrong in the file is left out, and told
  /// in the order in which it stands there; last come the commands that it leaves without a key.
  public init(toml: String, warnings: inout [Warning]) {
    let file = KeymapFile(toml)
    self.init(preset: file.preset)
    for binding in file.bindings { bind(binding) }
    warnings += file.warnings + keyless(after: file)
  }

  /// What keys pressed one after another mean.
  public func match(_ keys: [KeyPress]) -> Match {
    if let command = commands[keys] { return .command(command) }
    if let lines = scripts[keys] { return .lines(lines) }
    let isBegun = { (sequence: [KeyPress]) in sequence.starts(with: keys) }
    return commands.keys.contains(where: isBegun) || scripts.keys.contains(where: isBegun)
      ? .prefix : .none
  }

  /// The keys that run a command, as a person writes them.
  public func keys(of command: Command) -> [String] {
    (sequences[command] ?? []).map { $0.map(KeyName.text).joined(separator: " ") }
  }

  /// What may follow keys that begin a sequence, in the order of the commands.
  func continuations(of keys: [KeyPress]) -> [Continuation] {
    var found: [Continuation] = []
    for command in Command.allCases {
      for sequence in sequences[command] ?? []
      where sequence.count > keys.count && sequence.starts(with: keys) {
        let isLast = sequence.count == keys.count + 1
        let next = Continuation(key: sequence[keys.count], command: isLast ? command : nil)
        if !found.contains(next) { found.append(next) }
      }
    }
    for (sequence, lines) in ownSequences
    where sequence.count > keys.count && sequence.starts(with: keys) {
      let isLast = sequence.count == keys.count + 1
      let next = Continuation(key: sequence[keys.count], lines: isLast ? lines : [])
      if !found.contains(next) { found.append(next) }
    }
    return found
  }

  /// The keys that run several commands, as a person writes them, each with its command lines.
  public var ownKeys: [(keys: String, lines: [String])] {
    ownSequences.map { ($0.keys.map(KeyName.text).joined(separator: " "), $0.lines) }
  }

  private var ownSequences: [(keys: [KeyPress], lines: [String])] {
    scripts.map { ($0.key, $0.value) }.sorted {
      $0.keys.map(KeyName.text).lexicographicallyPrecedes($1.keys.map(KeyName.text))
    }
  }

  /// Whether two sequences cannot both be had: they are the same, or one begins the other.
  static func areEntangled(_ one: [KeyPress], _ other: [KeyPress]) -> Bool {
    one.starts(with: other) || other.starts(with: one)
  }

  private mutating func bind(_ binding: KeymapFile.Binding) {
    if case .command(let command) = binding.target {
      for old in sequences[command] ?? [] { commands[old] = nil }
    }
    for sequence in binding.keys {
      for (other, owner) in commands where Self.areEntangled(other, sequence) {
        sequences[owner]?.removeAll { $0 == other }
        commands[other] = nil
      }
      switch binding.target {
      case .command(let command): commands[sequence] = command
      case .lines(let lines): scripts[sequence] = lines
      }
    }
    if case .command(let command) = binding.target { sequences[command] = binding.keys }
  }

  /// The commands that a file leaves without a key and does not speak of: it may not be meant.
  private func keyless(after file: KeymapFile) -> [Warning] {
    let named = Set(file.bindings.compactMap(\.command))
    return Command.allCases.filter { !named.contains($0) && (sequences[$0] ?? []).isEmpty }
      .compactMap { command in
        for binding in file.bindings {
          for (keys, place) in zip(binding.keys, binding.places) {
            let had = file.preset.keys(of: command).compactMap(KeyName.sequence)
            guard had.contains(where: { Self.areEntangled($0, keys) }) else { continue }
            let text = keys.map(KeyName.text).joined(separator: " ")
            return Warning(
              fact: .leavesKeyless(text, command: binding.name, victim: command.name),
              line: place?.line, column: place?.column)
          }
        }
        return nil
      }
  }
}
