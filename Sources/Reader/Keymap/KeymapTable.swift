/// The keys in force as a table, for `dateline keys` and the README.
public struct KeymapTable: Sendable {
  private let keymap: Keymap

  /// The table of a keymap.
  public init(_ keymap: Keymap = .default) { self.keymap = keymap }

  /// As aligned columns under headings: keys, command, sentence.
  public var text: String {
    let keyWidth = rows.map(\.keys.count).max() ?? 0
    let nameWidth = rows.map(\.command.name.count).max() ?? 0
    let shipped = sections {
      $0.rawValue
    } row: { keys, command in
      "  " + padded(keys, keyWidth) + "  " + padded(command.name, nameWidth) + "  "
        + command.sentence
    }
    guard !keymap.ownKeys.isEmpty else { return shipped }
    return shipped + "\nYour own\n"
      + keymap.ownKeys.map {
        "  " + padded($0.keys, keyWidth) + "  "
          + $0.lines.joined(separator: ", ") + "\n"
      }.joined()
  }

  /// As a Markdown table for each heading.
  public var markdown: String {
    sections {
      "**\($0.rawValue)**\n\n| key | command | |\n|---|---|---|"
    } row: { keys, command in
      let marked = keys.split(separator: "  ").map { key in
        "`" + key.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
          + "`"
      }
      return "| \(marked.joined(separator: " ")) | `\(command.name)` | \(command.sentence) |"
    }
  }

  private var rows: [(keys: String, command: Command)] {
    Command.allCases.map { (keymap.keys(of: $0).joined(separator: "  "), $0) }
  }

  private func sections(
    head: (Command.Section) -> String, row: (String, Command) -> String
  ) -> String {
    Command.Section.allCases.map { section in
      ([head(section)]
        + rows.filter { $0.command.section == section }.map { row($0.keys, $0.command) })
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
