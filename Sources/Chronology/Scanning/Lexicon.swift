/// The words that a language's rules know, found by their bytes with the case of ASCII letters
/// ignored. A closed hash table over flat arrays: looking up costs one hash, which the scanner has
/// made while reading, and nearly always one comparison.
struct Lexicon: Sendable {
  /// The meanings; index 0 is the word that means nothing.
  private(set) var words: ContiguousArray<Word> = [Word()]
  /// How many bytes the longest word has: anything longer is unknown.
  private(set) var longest = 0
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

  /// Lays out the table; words added later are not found until this is done again.
  mutating func seal() {
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
    for offset in 0..<Int(place.count)
    where Self.folded(bytes[start + offset]) != letters[Int(place.start) + offset] { return false }
    return true
  }
}
