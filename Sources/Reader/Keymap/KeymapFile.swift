import Display
import TOMLKit

/// A `keys.toml` as it stands: the preset that it begins from and what it changes, in its order.
///
/// Keys that two of its lines claim are the first one's. Nothing here knows which keys a preset has.
struct KeymapFile {
  /// A line that gives keys to a command, or command lines to a key.
  struct Binding {
    /// What the keys run.
    enum Target {
      case command(Command)
      case lines([String])
    }

    var target: Target
    var keys: [[KeyPress]] = []
    /// Where each of the keys stands.
    var places: [TOMLPlaces.Place?] = []

    /// The command, where it is one.
    var command: Command? {
      if case .command(let command) = target { command } else { nil }
    }

    /// What the keys run, in words.
    var name: String {
      switch target {
      case .command(let command): command.name
      case .lines(let lines): lines.joined(separator: ", ")
      }
    }
  }

  private(set) var preset = Keymap.Preset.vim
  private(set) var bindings: [Binding] = []
  private(set) var warnings: [Keymap.Warning] = []
  private let places: TOMLPlaces

  private static let presetName = "preset"

  /// Reads the text of a file.
  init(_ toml: String) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch {
      places = TOMLPlaces("")
      let failure = error as? TOMLParseError
      warn(
        .notTOML(failure?.description ?? "\(error)"),
        at: failure.map { .init(line: $0.source.begin.line, column: $0.source.begin.column) })
      return
    }
    places = TOMLPlaces(toml)
    for name in table.keys.sorted(by: isBefore) {
      guard let texts = texts(of: table[name], called: name) else { continue }
      if name == Self.presetName {
        choose(texts)
      } else {
        bind(name, to: texts)
      }
    }
  }

  private func isBefore(_ one: String, _ other: String) -> Bool {
    guard let a = places.key([one]), let b = places.key([other]) else { return one < other }
    return (a.line, a.column) < (b.line, b.column)
  }

  /// The texts of a value with the place of each.
  private mutating func texts(
    of value: (any TOMLValueConvertible)?, called name: String
  ) -> [(text: String, place: TOMLPlaces.Place?)]? {
    if let text = value?.string { return [(text, places.value([name]))] }
    guard let array = value?.array else {
      // A table has no value, only a heading.
      warn(.notText(name), at: places.value([name]) ?? places.key([name]))
      return nil
    }
    var texts: [(String, TOMLPlaces.Place?)] = []
    for (number, element) in array.enumerated() {
      let place = places.value([name, "\(number)"])
      if let text = element.string {
        texts.append((text, place))
      } else {
        warn(.notText(name), at: place)
      }
    }
    return texts
  }

  private mutating func choose(_ texts: [(text: String, place: TOMLPlaces.Place?)]) {
    for (text, place) in texts {
      if let named = Keymap.Preset(rawValue: text) {
        preset = named
      } else {
        warn(.unknownPreset(text), at: place)
      }
    }
  }

  private mutating func bind(
    _ name: String, to texts: [(text: String, place: TOMLPlaces.Place?)]
  ) {
    guard let command = Command(rawValue: name) else {
      guard let keys = KeyName.sequence(name) else {
        return warn(.unknownCommand(name), at: places.key([name]))
      }
      return bind(keys, called: name, to: texts)
    }
    var binding = Binding(target: .command(command))
    for (text, place) in texts {
      guard let keys = KeyName.sequence(text) else {
        warn(.unknownKey(text, command: name), at: place)
        continue
      }
      if binding.keys.contains(keys) { continue }
      if let (other, owner) = claim(on: keys, besides: binding) {
        let former = other.map(KeyName.text).joined(separator: " ")
        warn(
          other == keys
            ? .taken(text, by: owner, command: name)
            : .entangled(text, command: name, with: former, of: owner), at: place)
        continue
      }
      binding.keys.append(keys)
      binding.places.append(place)
    }
    bindings.append(binding)
  }

  /// Gives command lines to a key: all of them hold, or none.
  private mutating func bind(
    _ keys: [KeyPress], called name: String, to texts: [(text: String, place: TOMLPlaces.Place?)]
  ) {
    for (text, place) in texts where !Prompt.isCommandLine(text) {
      return warn(.unknownLine(text, key: name), at: place)
    }
    let lines = texts.map(\.text)
    guard !lines.isEmpty else { return warn(.unknownLine("", key: name), at: places.key([name])) }
    var binding = Binding(target: .lines(lines))
    if let (other, owner) = claim(on: keys, besides: binding) {
      let former = other.map(KeyName.text).joined(separator: " ")
      return warn(
        other == keys
          ? .taken(name, by: owner, command: binding.name)
          : .entangled(name, command: binding.name, with: former, of: owner),
        at: places.key([name]))
    }
    binding.keys = [keys]
    binding.places = [places.key([name])]
    bindings.append(binding)
  }

  /// The keys that stand in the way of some others, and whose they are.
  private func claim(
    on keys: [KeyPress], besides unfinished: Binding
  ) -> (keys: [KeyPress], owner: String)? {
    for binding in bindings + [unfinished] {
      if let other = binding.keys.first(where: { Keymap.areEntangled($0, keys) }) {
        return (other, binding.name)
      }
    }
    return nil
  }

  private mutating func warn(_ fact: Keymap.Warning.Fact, at place: TOMLPlaces.Place?) {
    warnings.append(.init(fact: fact, line: place?.line, column: place?.column))
  }
}
