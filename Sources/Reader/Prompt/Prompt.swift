/// A question in the foot of the screen, and the answer being written.
struct Prompt: Sendable, Hashable {
  /// What is asked for.
  enum Kind: Sendable, Hashable {
    case filter, commandLine, tags, tagsOfMany, add, export, help
  }

  /// What is asked for.
  var kind: Kind
  /// The answer so far.
  var editor: LineEditor
  /// The command that `Tab` has chosen among those offered.
  var offered: Int?

  /// A question with an answer to start from.
  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    editor = LineEditor(text)
  }

  /// What stands before the answer.
  var label: String {
    switch kind {
    case .filter, .help: "/"
    case .commandLine: ":"
    case .tags: "Tags: "
    case .tagsOfMany: "Tags of all marked: "
    case .add: "Add: "
    case .export: "Write to file: "
    }
  }

  /// What may be answered, shown while nothing has been.
  var hint: String? {
    switch kind {
    case .filter: "words, \"a phrase\", -not, title: on: from: to: event: is:unread"
    case .add: "an http address, a saved page or a text file"
    case .tags: "words, parted by spaces"
    case .tagsOfMany: "word adds, -word takes off"
    case .commandLine, .export, .help: nil
    }
  }

  /// The commands whose names go on from what was written, those that begin with it first.
  var offers: [Command] {
    guard kind == .commandLine else { return [] }
    let text = editor.text.lowercased()
    let begin = Command.allCases.filter { $0.name.hasPrefix(text) }
    return begin
      + Command.allCases.filter { !$0.name.hasPrefix(text) && $0.name.contains(text) }
  }

  /// The command that Enter would run.
  var chosen: Command? {
    if let offered, offers.indices.contains(offered) { return offers[offered] }
    if let exact = Command(rawValue: editor.text.lowercased()) { return exact }
    return editor.text.isEmpty ? nil : offers.first
  }
}
