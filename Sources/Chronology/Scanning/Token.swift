/// A word, number or mark of a text, with what the lexicon knows of it. Space is no token.
struct Token: Sendable {
  /// UTF-8 offsets in the text.
  var start: Int32 = 0
  var end: Int32 = 0
  /// The value of a number, capped; -1 for everything else.
  var number: Int32 = -1
  /// What the word can mean; for a number `.digits`.
  var classes: WordClasses = []
  /// The index of the word in the lexicon, 0 if it is unknown or no word.
  var word: UInt16 = 0
  /// Its function, where it has one.
  var term: Term = .none
  /// How many digits a number has, capped.
  var digits: UInt8 = 0
  var kind: Kind = .edge
  var flags: Flags = []

  enum Kind: UInt8, Sendable {
    case word, number, mark
    /// Before the first and after the last token.
    case edge
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// White space stands before it.
    static let spaced = Flags(rawValue: 1)
    /// A line feed stands before it.
    static let newLine = Flags(rawValue: 2)
    /// Its first letter is a capital.
    static let capital = Flags(rawValue: 4)
    /// It has several letters, all capitals.
    static let shouted = Flags(rawValue: 8)
    /// A number with separators of thousands: "1,200".
    static let grouped = Flags(rawValue: 16)
    /// It opens a sentence.
    static let opensSentence = Flags(rawValue: 32)
    /// An empty line stands before it.
    static let newParagraph = Flags(rawValue: 64)
  }

  var isSpaced: Bool { flags.contains(.spaced) }
  var isCapital: Bool { flags.contains(.capital) }
  var isNumber: Bool { kind == .number }
  var isWord: Bool { kind == .word }
  var value: Int { Int(number) }
  var bytes: Range<Int> { Int(start)..<Int(end) }
}
