import Articles
import Display

/// One line of text being written, with a cursor between its characters.
struct LineEditor: Sendable, Hashable {
  /// The characters so far.
  private(set) var characters: [Character]
  /// How many of them stand before the cursor.
  private(set) var cursor: Int

  /// The longest line that is taken.
  static let longest = 2_000

  /// An editor with its cursor after `text`.
  init(_ text: String = "") {
    characters = Array(text.prefix(Self.longest))
    cursor = characters.count
  }

  /// The text so far.
  var text: String { String(characters) }

  /// What is before the cursor.
  var beforeCursor: String { String(characters[..<cursor]) }

  /// Edits the line; returns whether the key meant anything to it.
  mutating func handle(_ press: KeyPress) -> Bool {
    switch (press.key, press.modifiers) {
    case (.character(let character), []), (.character(let character), .shift):
      insert(String(character))
    case (.left, []), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, []), (.character("f"), .control): cursor = min(characters.count, cursor + 1)
    case (.home, []), (.character("a"), .control): cursor = 0
    case (.end, []), (.character("e"), .control): cursor = characters.count
    case (.backspace, []), (.character("h"), .control):
      if cursor > 0 { remove((cursor - 1)..<cursor) }
    case (.delete, []), (.character("d"), .control):
      if cursor < characters.count { remove(cursor..<(cursor + 1)) }
    case (.character("u"), .control): remove(0..<cursor)
    case (.character("k"), .control): remove(cursor..<characters.count)
    case (.character("w"), .control), (.backspace, .alt): remove(wordBefore..<cursor)
    default: return false
    }
    return true
  }

  /// Takes in text from outside, cleaned and on one line.
  mutating func insert(_ text: String) {
    let clean = SafeText(text).string.map { $0 == "\n" ? " " : $0 }
    let room = max(0, Self.longest - characters.count)
    characters.insert(contentsOf: clean.prefix(room), at: cursor)
    cursor += min(room, clean.count)
  }

  /// Puts a text in the place of what stands from a character to the cursor.
  mutating func replace(from start: Int, with text: String) {
    remove(min(max(0, start), cursor)..<cursor)
    insert(text)
  }

  private var wordBefore: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}
