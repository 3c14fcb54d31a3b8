import Articles

/// A question in the foot of the screen, and the answer being written.
struct Prompt: Sendable, Hashable {
  /// What is asked for.
  enum Kind: Sendable, Hashable {
    case filter, find, commandLine, tags, tagsOfMany, add, export, pipe, help, link
    /// One of the words that a command takes.
    case choice(Command)
    /// In the tree of feeds: what is looked for, and what is said of a row.
    case feeds, feedTags, rename
    /// The name under which the filter is kept.
    case keepFilter

    /// As what its answers are remembered, if they are.
    var history: HistoryEntry.Kind? {
      switch self {
      case .filter: .filter
      case .find: .find
      case .commandLine: .command
      case .pipe: .pipe
      case .tags, .tagsOfMany, .add, .export, .help, .link, .feeds, .feedTags, .rename, .keepFilter,
        .choice:
        nil
      }
    }

    /// What asks for the argument of a command.
    init?(argumentOf command: Command) {
      switch command.argument {
      case .filter: self = .filter
      case .find: self = .find
      case .tags: self = .tags
      case .input: self = .add
      case .file: self = .export
      case .program: self = .pipe
      case .keptName: self = .keepFilter
      case .rowName: self = .rename
      case .theme, .choice: self = .choice(command)
      case nil: return nil
      }
    }
  }

  /// What is asked for.
  var kind: Kind
  /// The answer so far.
  var editor: LineEditor
  /// The row of the tree of feeds that it is about.
  var place: FeedTree.Place?
  /// The place of the first offer in view, of those that are more than lines.
  var firstOffer = 0
  /// Why the answer was not taken, until it is changed.
  var fault: SafeText?
  /// What is to be written to the file that is named, where that is settled already.
  var writing: ReaderEffect?
  /// What `Tab` goes along.
  var completion: Completion?
  /// What it would go along, where that is offered before it is asked for.
  var standing: Completion?
  /// Whether the answer was written, and does not only stand there to start from.
  var isTouched = false
  /// The steps back along the answers of before that are to be gone when those of former sittings
  /// are here.
  var awaitedSteps = 0
  /// The answers of before while they are gone along.
  private var recalled: Recall?

  private struct Recall: Sendable, Hashable {
    var entries: [String]
    /// The place of the one that stands in the line.
    var place: Int
    /// What was written before.
    var draft: LineEditor
  }

  /// A question with an answer to start from.
  init(_ kind: Kind, _ text: String = "", about place: FeedTree.Place? = nil) {
    self.kind = kind
    self.place = place
    editor = LineEditor(text)
  }

  /// The question of a command with its answer, written on one command line: `pipe wc -w`; nothing if
  /// it is no such line. A name that was `typed` may be begun only, where it is clear which is meant.
  init?(answering line: String, typed: Bool = false) {
    let line = line.drop(while: \.isWhitespace)
    let name = line.prefix { !$0.isWhitespace }
    let answer = line[name.endIndex...].drop(while: \.isWhitespace)
    let command = typed ? Command(beforeArgument: name) : Command(rawValue: name.lowercased())
    guard let kind = command.flatMap(Kind.init(argumentOf:)), !answer.isEmpty else { return nil }
    self.init(kind, String(answer))
  }

  /// Whether a line can be run: the name of a command, or one with its answer.
  static func isCommandLine(_ line: String) -> Bool {
    Command(rawValue: line) != nil || Prompt(answering: line) != nil
  }

  /// What stands before the answer.
  var label: String {
    switch kind {
    case .filter, .help, .feeds: "/"
    case .find: "Find: "
    case .feedTags: "Tags of the feed: "
    case .rename: "Rename: "
    case .keepFilter: "Keep the filter as: "
    case .commandLine: ":"
    case .tags: "Tags: "
    case .tagsOfMany: "Tags of all marked: "
    case .add: "Add: "
    case .export: "Write to file: "
    case .pipe: "Pipe to: "
    case .link: "Open link: "
    case .choice(let command): command.name.prefix(1).uppercased() + command.name.dropFirst() + ": "
    }
  }

  /// Goes to an older or a newer answer among those that begin as what was written; returns whether
  /// there is one. After the newest comes what was written.
  mutating func recall(_ step: Int, from history: History) -> Bool {
    guard let kind = kind.history else { return false }
    let former =
      recalled
      ?? Recall(
        entries: history.texts(
          of: kind, beginning: isTouched ? editor.text : "", except: editor.text),
        place: -1, draft: editor)
    let place = former.place + step
    guard place >= -1, place < former.entries.count else { return false }
    editor = place < 0 ? former.draft : LineEditor(former.entries[place])
    settle()
    recalled = Recall(entries: former.entries, place: place, draft: former.draft)
    return true
  }

  /// Takes what stands in the line as it is.
  mutating func settle() {
    recalled = nil
    awaitedSteps = 0
    completion = nil
    standing = nil
    fault = nil
  }

  /// The commands whose names go on from what was written, those that begin with it first.
  var offers: [Command] {
    guard kind == .commandLine else { return [] }
    return Command.offered(for: editor.text.drop { $0.isWhitespace })
  }

  /// The command that Enter would run: one that is written, never one that is only offered.
  var chosen: Command? {
    // The space behind a name may be that of an answer that was not given.
    kind == .commandLine ? Command(typed: SafeText(editor.text).collapsed.string) : nil
  }
}
