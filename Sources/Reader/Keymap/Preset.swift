import Display

extension Keymap {
  /// A whole set of keys for hands that have learned another program: `preset = "newsboat"` in
  /// `keys.toml`.
  public enum Preset: String, Sendable, Hashable, CaseIterable {
    /// The keys that the commands name for themselves.
    case vim
    /// Those of newsboat where it has such a command; see its manual, "Newsboat actions".
    case newsboat
    /// Those of GNU Emacs, and of its readers Elfeed and Info.
    case emacs

    /// Whether the list goes on to the next row when one was made read or unread.
    var goesOn: Bool { self == .newsboat }

    /// The keys of a command. What a preset does not speak of keeps those of its own keys that the
    /// preset needs for nothing else.
    func keys(of command: Command) -> [String] {
      guard self != .vim else { return command.defaultKeys }
      if let keys = own[command] { return keys }
      let needed = own.values.flatMap { $0 }.compactMap(KeyName.sequence)
      return command.defaultKeys.filter { key in
        guard let keys = KeyName.sequence(key) else { return false }
        return !needed.contains { Keymap.areEntangled($0, keys) }
      }
    }

    private var own: [Command: [String]] {
      switch self {
      case .vim: [:]
      case .newsboat: Self.newsboatKeys
      case .emacs: Self.emacsKeys
      }
    }

    private static let newsboatKeys: [Command: [String]] = [
      .toTop: ["Home"], .toBottom: ["End"],
      .nextPane: ["Tab", "Right"], .previousPane: ["S-Tab", "Left"],
      .open: ["Enter"], .back: ["q"], .quit: ["Q", "C-c"],
      .refresh: ["r", "R"], .feeds: ["E"], .whole: ["w"], .add: ["a"],
      .browse: ["o", "O"], .export: ["s"], .pipe: ["|"], .copy: ["y"],
      .filter: ["/", "F"], .clear: ["Esc", "C-f"], .sort: ["g"],
      .nextUnread: ["n"], .previousUnread: ["p"], .nextMatch: ["M-n"], .previousMatch: ["M-p"],
      .find: ["M-/"], .ages: ["M-a"],
      .rename: ["C-r"], .adopt: ["M-i"],
      .toggleRead: ["N"], .toggleStar: ["*", "C-e"], .tags: ["T"], .remove: ["D"],
      .readAll: ["A", "C"], .markRange: ["V"], .markAll: ["M"],
      .scope: ["t"], .sentences: ["i"], .dates: ["="], .messages: ["v"],
      .help: ["?", "F1"], .commandLine: [":"], .redraw: ["C-l"],
    ]

    private static let emacsKeys: [Command: [String]] = [
      .lineDown: ["C-n", "n", "Down"], .lineUp: ["C-p", "p", "Up"],
      .pageDown: ["C-v", "Space", "PgDn"], .pageUp: ["M-v", "Backspace", "PgUp"],
      .halfPageDown: ["M-n"], .halfPageUp: ["M-p"],
      .toTop: ["M-<", "Home"], .toBottom: ["M->", "End"],
      .nextPane: ["C-x o", "Tab", "Right"], .previousPane: ["S-Tab", "Left"],
      .zoom: ["C-x 1", "z"],
      .paneWider: ["C-x }"], .paneNarrower: ["C-x {"], .paneTaller: ["C-x ^"],
      .paneSizes: ["C-x +"],
      .sentences: ["E"], .dates: ["="], .nextEvent: ["M-e", "]"], .previousEvent: ["M-a", "["],
      .jumpBack: ["l", "M-,"], .jumpForward: ["r"],
      .filter: ["C-s", "s", "/"], .clear: ["C-g", "Esc"], .sort: ["S"],
      .nextUnread: ["N"], .previousUnread: ["P"],
      .find: ["M-s s"], .ages: ["C-x t"],
      .nextMatch: ["M-g n"], .previousMatch: ["M-g p"], .fold: ["M-s o"],
      .markAll: ["C-x h"], .toggleStar: ["*"], .remove: ["C-d", "D"], .undo: ["C-x u", "C-_", "U"],
      .refresh: ["g", "G"], .add: ["C-x C-f", "a"], .export: ["C-x C-w", "e"],
      .browse: ["b", "o"], .copy: ["M-w", "w", "y"], .whole: ["W"], .pipe: ["M-|", "|"],
      .record: ["C-x (", "C-x )"], .play: ["C-x e"],
      .commandLine: ["M-x", ":"], .messages: ["C-x m", "M"],
      .back: ["q"], .quit: ["C-x C-c", "C-c", "Q"],
    ]
  }
}
