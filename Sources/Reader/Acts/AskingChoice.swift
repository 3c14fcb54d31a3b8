import Articles

// Commands of which a key goes from one way to the next: written by name alone, they ask which is meant.

extension ReaderState {
  /// Asks which of the words is meant that a command takes; nothing where it takes none.
  mutating func askChoice(for command: Command) -> [ReaderEffect]? {
    guard case .choice = command.argument, canChoose else { return nil }
    let effects = begin(Prompt(.choice(command)))
    offerArgument()
    return effects
  }

  /// What is said of one of the words that a command takes.
  func about(_ word: String, of command: Command) -> String {
    let about = LayoutChoice(rawValue: word).map { command == .layout ? words(for: $0) : "" } ?? ""
    guard word == present(of: command) else { return about }
    return about.isEmpty ? "as now" : "as now: " + about
  }

  /// How what a command chooses stands now.
  func present(of command: Command) -> String? {
    switch command {
    case .layout: layoutChoice.rawValue
    case .sort: order.rawValue
    case .group: "\(grouping)"
    default: nil
    }
  }

  /// Whether the panes are there that the choice is for, and nothing lies over them.
  private var canChoose: Bool {
    picker == nil && messages == nil && help == nil && feeds == nil && links == nil
  }
}
