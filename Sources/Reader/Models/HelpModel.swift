/// The help: the keys in force, what the marks mean, and how to ask for articles; narrowed to what is
/// looked for.
struct HelpModel: Sendable {
  /// A line of the help.
  enum Line: Sendable, Hashable {
    case blank
    case heading(String)
    /// Keys and a sentence, and the command that they run, if it is one.
    case key(String, String, Command? = nil)
    case words(String)
  }

  /// What is looked for.
  var search = ""
  /// The first line that is shown.
  var top = 0

  private let all: [Line]

  /// The help on a keymap and glyphs.
  init(keymap: Keymap, glyphs: Glyphs) {
    var lines: [Line] = []
    for section in Command.Section.allCases {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(section.rawValue))
      for command in Command.allCases where command.section == section {
        let keys = keymap.keys(of: command).joined(separator: "  ")
        lines.append(.key(keys.isEmpty ? ":" + command.name : keys, command.sentence, command))
      }
      if section == .moving {
        lines.append(.words(Self.numbers(in: keymap)))
      }
    }
    if !keymap.ownKeys.isEmpty {
      lines += [.blank, .heading("Your own")]
      lines += keymap.ownKeys.map { .key($0.keys, $0.lines.joined(separator: ", ")) }
    }
    lines += [
      .blank, .heading("Marks of the list"),
      .key(String(glyphs.unread), "Nobody has read this article yet."),
      .key(String(glyphs.star), "It is starred."),
      .key(String(glyphs.marked), "It is marked: what is done in the list means all marked."),
      .blank, .heading("Marks of the timeline"),
      .key(String(glyphs.stated), "The text states this day in full."),
      .key(
        String(glyphs.inferred), "A part of the day, often the year, was filled in from context."),
      .key(String(glyphs.vague), "The text says no day, only a month, a season or a year."),
      .key(String(glyphs.vagueInferred), "The same, and a part of it was filled in from context."),
      .key(String(glyphs.gap), "Time of which nothing is told."),
      .key(
        "\(glyphs.levels[0]) \(glyphs.levels[glyphs.levels.count - 1])",
        "How many events lie where: none drawn none, the highest what \"max\" says."),
      .key(
        String(repeating: glyphs.axis.inView, count: 2),
        "The part of that time whose events are in view."),
      .key(
        String(glyphs.axis.today), "Today on the axis; before \(glyphs.moreRight) beyond its end."),
      .key(String(glyphs.axis.article), "The day of the open article, in the same way."),
      .blank, .heading("Filters"),
      .key("word word*", "All of the words; a star stands for any ending."),
      .key("\"a phrase\"", "These words one after another."),
      .key("-word", "Not this word; also NOT word."),
      .key("a OR b", "Either; parentheses group. a AND b is the same as a b."),
      .key("title: body:", "Only in the title, only in the text; also source: by: tag:"),
      .key("is:unread", "Not read yet; also is:starred and has:events."),
      .key("on:2024-07-25", "Published that day; also from: and to:"),
      .key("event:2023-10-07", "Tells of something that happened that day."),
      .key("event:2023-10..2024", "From one to another; an end may be left open: event:2023.."),
      .blank, .heading("The mouse"),
      .key(
        "click",
        "Go to a pane and select; open a link; from a date or a sentence to its event, and back; "
          + "run what the foot offers."),
      .key("double click", "Open what is selected; in this help, run the command."),
      .key("wheel", "Scroll what is under it."),
      .key("Shift", "Held down, it leaves the mouse to the terminal, to select text as ever."),
      .blank, .heading("Writing in the foot"),
      .key("Tab", "Complete the name of a command; in a filter a field, a tag or a source."),
      .key("Up Down", "What was answered before, if it begins with what is written."),
      .key("C-n C-p", "Down or up a row of the list, or of the commands."),
      .key(":pipe wc -w", "A command with its answer: also filter, tags, add, export."),
      .key("'a b' \"c\" \\", "Quotes hold words of a program together; no shell reads them."),
    ]
    all = lines
  }

  /// How a number is given, with keys of the keymap for an example.
  private static func numbers(in keymap: Keymap) -> String {
    let repeats = "A number before a key repeats it."
    let goesToPane = ["1", "2", "3"].contains { digit in
      KeyName.press(digit).map { keymap.match([$0]) != .none } ?? false
    }
    guard goesToPane else { return repeats }
    let within = keymap.keys(of: .paneWider).map { $0.split(separator: " ") }
      .first { $0.count > 1 }
    let example = within.map { keys in
      ", but may stand within the keys: "
        + (keys.dropLast() + ["2"] + keys.suffix(1)).joined(separator: " ")
    }
    return repeats + " Digits that go to a pane begin none" + (example ?? "") + "."
  }

  /// The lines that speak of what is looked for, under their headings.
  var lines: [Line] {
    let wanted = search.lowercased()
    guard !wanted.isEmpty else { return all }
    var found: [Line] = []
    var heading: Line?
    for line in all {
      switch line {
      case .blank: break
      case .heading: heading = line
      case .key(let keys, let sentence, _):
        guard keys.contains(search) || sentence.lowercased().contains(wanted) else { break }
        append(line, under: &heading, to: &found)
      case .words(let sentence):
        guard sentence.lowercased().contains(wanted) else { break }
        append(line, under: &heading, to: &found)
      }
    }
    return found
  }

  private func append(_ line: Line, under heading: inout Line?, to found: inout [Line]) {
    if let title = heading {
      if !found.isEmpty { found.append(.blank) }
      found.append(title)
      heading = nil
    }
    found.append(line)
  }
}
