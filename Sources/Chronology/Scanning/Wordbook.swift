/// The words that a language's rules know, found by their bytes with the case of letters ignored, those
/// of ASCII and of Latin-1 ("Ü", "É"). A closed hash table over flat memory: looking up costs one hash,
/// which the scanner has made while reading, and nearly always one comparison.
///
/// It is made once for a language and never changes; pages of tokens point into it.
final class Wordbook: Sendable {
  /// What the scanner wants to know of each word: small, so that it stays at hand.
  struct Head {
    var term = Term.none
    var classes: WordClasses = []
  }

  /// Where the letters of a word lie.
  struct Place {
    var start: Int32
    var count: Int32
  }

  /// An ending, the letters in their order, and what it tells.
  struct Ending {
    let letters: [UInt8]
    let classes: WordClasses
  }

  /// How the language writes numbers and dates.
  let habits: Habits
  /// The names of days.
  let dayNames: DayNames
  /// The words of the calendar: "july", "friday", "week", "today", "last", "two".
  let calendarWords: [String]
  /// The meanings by index; 0 is the word that means nothing.
  nonisolated(unsafe) let words: UnsafeBufferPointer<Word>
  nonisolated(unsafe) let heads: UnsafePointer<Head>
  nonisolated(unsafe) private let letters: UnsafePointer<UInt8>
  nonisolated(unsafe) private let places: UnsafePointer<Place>
  nonisolated(unsafe) private let slots: UnsafePointer<UInt16>
  private let mask: Int
  /// How many bytes the longest word has: anything longer is unknown.
  private let longest: Int
  /// By the last letter of a word, so that most words are asked nothing.
  private let endings: ContiguousArray<[Ending]>
  private let isLastOfEnding: ContiguousArray<Bool>

  /// Lays out what a lexicon has gathered.
  init(
    words: ContiguousArray<Word>, letters: ContiguousArray<UInt8>, places: ContiguousArray<Place>,
    endings: ContiguousArray<[Ending]>, habits: Habits, dayNames: DayNames,
    calendarWords: [String]
  ) {
    self.habits = habits
    self.dayNames = dayNames
    self.calendarWords = calendarWords
    self.endings = endings
    isLastOfEnding = ContiguousArray(endings.map { !$0.isEmpty })
    longest = places.reduce(0) { max($0, Int($1.count)) }
    var size = 64
    while size < words.count * 4 { size *= 2 }
    var slots = ContiguousArray<UInt16>(repeating: 0, count: size)
    for index in words.indices.dropFirst() {
      let place = places[index]
      var hash = Lexicon.seed
      for byte in letters[Int(place.start)..<Int(place.start + place.count)] {
        hash = Lexicon.mix(hash, byte)
      }
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(index)
    }
    mask = size - 1
    self.words = Self.flat(words)
    heads = Self.flat(ContiguousArray(words.map { Head(term: $0.term, classes: $0.classes) })).start
    self.letters = Self.flat(letters).start
    self.places = Self.flat(places).start
    self.slots = Self.flat(slots).start
  }

  deinit {
    words.deallocate()
    heads.deallocate()
    letters.deallocate()
    places.deallocate()
    slots.deallocate()
  }

  /// Memory of its own with the elements in it: the hot loops ask it without counting references.
  private static func flat<Element: BitwiseCopyable>(
    _ elements: ContiguousArray<Element>
  ) -> UnsafeBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(elements.count, 1))
    _ = buffer.initialize(from: elements)
    return UnsafeBufferPointer(buffer)
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
    guard !habits.capitalsAreNouns || Lexicon.folded(bytes[start]) == bytes[start] else {
      return []
    }
    for ending in endings[Int(last)] {
      let first = end - ending.letters.count
      if first > start,
        ending.letters.indices.allSatisfy({ bytes[first + $0] == ending.letters[$0] })
      {
        return ending.classes
      }
    }
    return []
  }

  /// What a stretch of bytes means, if it is a word.
  func word(spelled bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word? {
    var hash = Lexicon.seed
    var before: UInt8 = 0
    for byte in bytes[range] {
      let folded = Lexicon.folded(byte, after: before)
      hash = Lexicon.mix(hash, folded)
      before = folded
    }
    let index = index(of: bytes, range.lowerBound, range.upperBound, hash: hash)
    return index > 0 ? words[index] : nil
  }

  /// The index of a word in small letters, or 0.
  func index(of spelling: String) -> Int {
    var spelling = spelling
    return spelling.withUTF8 { bytes in
      let hash = bytes.reduce(Lexicon.seed) { Lexicon.mix($0, $1) }
      return index(of: bytes, 0, bytes.count, hash: hash)
    }
  }

  /// The index of the word with these bytes and that hash of their folded letters, or 0.
  @inline(__always)
  func index(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, hash: UInt32) -> Int {
    let count = end - start
    guard count <= longest else { return 0 }
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ place: Place
  ) -> Bool {
    let spelling = letters + Int(place.start)
    var before: UInt8 = 0
    for offset in 0..<Int(place.count) {
      let byte = bytes[start + offset]
      guard byte == spelling[offset] || Lexicon.folded(byte, after: before) == spelling[offset]
      else { return false }
      before = byte
    }
    return true
  }
}

extension UnsafeBufferPointer {
  /// Where its elements start.
  fileprivate var start: UnsafePointer<Element> { baseAddress.unsafelyUnwrapped }
}
