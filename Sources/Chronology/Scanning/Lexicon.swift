/// The words that a language's rules are to know, as its vocabulary gathers them; `sealed` lays them out
/// for looking up.
struct Lexicon {
  /// The meanings; index 0 is the word that means nothing.
  private var words: ContiguousArray<Word> = [Word()]
  /// How the language writes numbers and dates.
  var habits = Habits()
  /// The names of days.
  private var dayNames = DayNames()
  /// What the ending of a word that is not known tells of it, by its last letter.
  private var endings = ContiguousArray<[Wordbook.Ending]>(repeating: [], count: 256)
  private var letters: ContiguousArray<UInt8> = []
  private var places: ContiguousArray<Wordbook.Place> = [Wordbook.Place(start: 0, count: 0)]
  private var indexOf: [String: Int] = [:]

  /// The start of a hash, FNV-1a with 32 bits, that `mix` carries on byte by byte.
  static let seed: UInt32 = 0x811C_9DC5

  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// A small letter for a capital of ASCII.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The same with the capitals of Latin-1, which are two bytes in UTF-8.
  @inline(__always)
  static func folded(_ byte: UInt8, after before: UInt8) -> UInt8 {
    before == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97 ? byte | 0x20 : folded(byte)
  }

  /// Adds meanings to words, given in small letters and parted by spaces.
  mutating func add(_ spellings: String, _ change: (inout Word) -> Void) {
    for spelling in spellings.utf8.split(separator: 0x20) {
      let index = place(of: String(Substring(spelling)))
      change(&words[index])
    }
  }

  /// The index of a word, which gets one if it is new.
  private mutating func place(of spelling: String) -> Int {
    if let known = indexOf[spelling] { return known }
    let index = words.count
    indexOf[spelling] = index
    words.append(Word())
    places.append(Wordbook.Place(start: Int32(letters.count), count: Int32(spelling.utf8.count)))
    letters.append(contentsOf: spelling.utf8)
    return index
  }

  /// Adds words with a function and classes.
  mutating func add(_ spellings: String, _ term: Term, _ classes: WordClasses = []) {
    add(spellings) { word in
      word.term = term
      word.classes.formUnion(classes)
    }
  }

  /// Adds names of days, written as `DayNames` says, and tells the scanner which words open them.
  mutating func addDays(_ table: [(String, Holiday?)]) {
    for (line, law) in table {
      for name in Array(line.utf8).split(separator: 0x2C) {
        let words = name.split { $0 == 0x20 || $0 == 0x0A }
        for opener in dayNames.add(Array(words.joined(separator: [0x20])), law) {
          let index = place(of: String(decoding: opener, as: UTF8.self))
          self.words[index].classes.insert(.holiday)
          dayNames.open(with: index, opener)
        }
      }
    }
  }

  /// Gives unknown words with one of these endings, parted by spaces, classes. Of several that fit
  /// the longest counts; one without classes is an exception.
  mutating func addEndings(_ endings: String, _ classes: WordClasses) {
    for letters in endings.split(separator: " ").map({ Array($0.utf8) }) {
      guard let last = letters.last.map(Int.init) else { continue }
      self.endings[last].append(Wordbook.Ending(letters: letters, classes: classes))
      self.endings[last].sort { $0.letters.count > $1.letters.count }
    }
  }

  /// All of it, laid out for looking up.
  func sealed() -> Wordbook {
    Wordbook(
      words: words, letters: letters, places: places, endings: endings, habits: habits,
      dayNames: dayNames, calendarWords: calendarWords)
  }

  private var calendarWords: [String] {
    let calendar: WordClasses = [
      .month, .weekday, .unit, .season, .dayPart, .deictic, .frequency, .decade, .pointer,
      .ordinal, .cardinal,
    ]
    return indexOf.filter { _, index in
      let classes = words[index].classes
      return !classes.contains(.ambiguous) && !classes.isDisjoint(with: calendar)
    }.map(\.key)
  }
}
