/// The words that a language's rules know, found by their bytes with the case of letters ignored,
/// those of ASCII and of Latin-1 ("Ü", "É"). A closed hash table over flat arrays: looking up costs one hash, which the scanner has
/// made while reading, and nearly always one comparison.
struct Lexicon: Sendable {
  /// The meanings; index 0 is the word that means nothing.
  private(set) var words: ContiguousArray<Word> = [Word()]
  /// What the scanner wants to know of each: small, so that it stays at hand.
  private(set) var heads: ContiguousArray<(term: Term, classes: WordClasses)> = [(.none, [])]
  /// How many bytes the longest word has: anything longer is unknown.
  private(set) var longest = 0
  /// How the language writes numbers and dates.
  var habits = Habits()
  /// The names of days.
  private(set) var dayNames = DayNames()
  /// What the ending of a word that is not known tells of it, the letters in their order; by the
  /// last letter, so that most words are asked nothing.
  private var endings: [UInt8: [(letters: [UInt8], classes: WordClasses)]] = [:]
  private var isLastOfEnding = ContiguousArray(repeating: false, count: 256)
  private var letters: ContiguousArray<UInt8> = []
  private var places: ContiguousArray<(start: Int32, count: Int32)> = [(0, 0)]
  private var slots: ContiguousArray<UInt16> = []
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
    for spelling in spellings.split(separator: " ").map(String.init) {
      let index: Int
      if let known = indexOf[spelling] {
        index = known
      } else {
        index = words.count
        indexOf[spelling] = index
        words.append(Word())
        places.append((Int32(letters.count), Int32(spelling.utf8.count)))
        letters.append(contentsOf: spelling.utf8)
        longest = max(longest, spelling.utf8.count)
      }
      change(&words[index])
    }
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
      for name in line.split(separator: ",") {
        let words = name.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
        for opener in dayNames.add(words[...], law) {
          add(opener) { $0.classes.insert(.holiday) }
          if let index = indexOf[opener] { dayNames.open(with: index) }
        }
      }
    }
  }

  /// Gives unknown words with one of these endings, parted by spaces, classes. Of several that fit
  /// the longest counts; one without classes is an exception.
  mutating func addEndings(_ endings: String, _ classes: WordClasses) {
    for letters in endings.split(separator: " ").map({ Array($0.utf8) }) {
      guard let last = letters.last else { continue }
      isLastOfEnding[Int(last)] = true
      self.endings[last, default: []].append((letters, classes))
      self.endings[last]?.sort { $0.letters.count > $1.letters.count }
    }
  }

  /// What the ending of an unknown word of at least five bytes tells of it.
  @inline(__always)
  func guess(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordClasses {
    let last = bytes[end - 1]
    guard isLastOfEnding[Int(last)], end - start > 4 else { return [] }
    return guess(last, bytes, start, end)
  }

  private func guess(
    _ last: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> WordClasses {
    guard !habits.capitalsAreNouns || Self.folded(bytes[start]) == bytes[start] else { return [] }
    let fitting = endings[last]?.first { ending in
      let first = end - ending.letters.count
      return first > start
        && ending.letters.indices.allSatisfy { bytes[first + $0] == ending.letters[$0] }
    }
    return fitting?.classes ?? []
  }

  /// Lays out the table; words added later are not found until this is done again.
  mutating func seal() {
    heads = ContiguousArray(words.map { ($0.term, $0.classes) })
    var size = 64
    while size < words.count * 4 { size *= 2 }
    slots = ContiguousArray(repeating: 0, count: size)
    for index in 1..<words.count {
      let place = places[index]
      var hash = Self.seed
      for byte in letters[Int(place.start)..<Int(place.start + place.count)] {
        hash = Self.mix(hash, byte)
      }
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(index)
    }
  }

  /// The index of a word in small letters, or 0.
  func index(of spelling: String) -> Int { indexOf[spelling] ?? 0 }

  /// What a stretch of bytes means, if it is a word.
  func word(spelled bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word? {
    var hash = Self.seed
    var before: UInt8 = 0
    for byte in bytes[range] {
      let folded = Self.folded(byte, after: before)
      hash = Self.mix(hash, folded)
      before = folded
    }
    let index = index(of: bytes, range.lowerBound, range.upperBound, hash: hash)
    return index > 0 ? words[index] : nil
  }

  /// The words of the calendar, parted by spaces: "july", "friday", "week", "today", "last", "two".
  var calendarWords: String {
    indexOf.keys.filter {
      !words[index(of: $0)].classes.contains(.ambiguous)
        && !words[index(of: $0)].classes.isDisjoint(
          with: [
            .month, .weekday, .unit, .season, .dayPart, .deictic, .frequency, .decade,
            .pointer, .ordinal, .cardinal,
          ])
    }.joined(separator: " ")
  }

  /// The index of the word with these bytes and that hash of their folded letters, or 0.
  @inline(__always)
  func index(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, hash: UInt32) -> Int {
    let count = end - start
    guard count <= longest else { return 0 }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot])
      let place = places[index]
      if Int(place.count) == count, matches(bytes, start, place) { return index }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private func matches(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ place: (start: Int32, count: Int32)
  ) -> Bool {
    var before: UInt8 = 0
    for offset in 0..<Int(place.count) {
      let byte = Self.folded(bytes[start + offset], after: before)
      guard byte == letters[Int(place.start) + offset] else { return false }
      before = byte
    }
    return true
  }
}
