import Articles

/// What may be written behind the name of a command: `layout tall`. What is asked with the command's own
/// question, how it is completed and whether the line can be run all follow from this.
enum CommandArgument: Sendable, Hashable {
  /// A query, or one to rows of the list.
  case filter, find
  /// Tags of an article, or of a feed.
  case tags
  /// An address or a path to read from.
  case input
  /// A file to write to.
  case file
  /// A program with its arguments.
  case program
  /// The name of a filter that is kept, or another name of a row of the tree.
  case keptName, rowName
  /// The name of a theme.
  case theme
  /// One of these words.
  case choice([String])
}

extension Command {
  /// What may be written behind its name; nothing for a command that stands alone.
  var argument: CommandArgument? {
    switch self {
    case .filter: .filter
    case .find: .find
    case .tags: .tags
    case .add: .input
    case .export: .file
    case .pipe: .program
    case .keepFilter: .keptName
    case .rename: .rowName
    case .themes: .theme
    case .layout: .choice(LayoutChoice.allCases.map(\.rawValue))
    case .sort: .choice(ListOrder.sortable.map(\.rawValue))
    case .group: .choice(ListGrouping.allCases.map { "\($0)" })
    default: nil
    }
  }

  /// The command that a word on the command line means where an argument follows it: the one that is called so,
  /// else the only one with an argument that begins so.
  init?(beforeArgument word: some StringProtocol) {
    let name = word.lowercased()
    let begun = Self.allCases.filter { $0.argument != nil && $0.name.hasPrefix(name) }
    guard
      let command = Self(rawValue: name).flatMap({ $0.argument == nil ? nil : $0 })
        ?? (begun.count == 1 && !name.isEmpty ? begun[0] : nil)
    else { return nil }
    self = command
  }
}
