/// The groups of words by their letters: a word is two numbers, found without a string being made.
struct WordTable: Sendable {
  /// A word of at most sixteen bytes of ASCII in small letters, the first in the lowest byte.
  struct Key: Equatable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// The word in a stretch of a text, or nothing if it is longer or not plain.
    init?(_ letters: some RandomAccessCollection<UInt8>) {
      guard letters.count <= 16 else { return nil }
      var shift: UInt64 = 0
      for byte in letters {
        guard byte < 0x80 else { return nil }
        let small = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if shift < 64 { low |= small << shift } else { high |= small << (shift - 64) }
        shift += 8
      }
    }
  }

  private var keys: [Key?]
  private var groups: [EventGroups]
  private let mask: Int

  /// A table of words; those that are no keys are left out.
  init(_ words: [String: EventGroups]) {
    var size = 64
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: nil, count: size)
    groups = Array(repeating: [], count: size)
    for (word, group) in words {
      guard let key = Key(Array(word.utf8)[...]) else { continue }
      var place = place(of: key)
      while keys[place] != nil { place = (place + 1) & mask }
      keys[place] = key
      groups[place] = group
    }
  }

  /// The groups of a word; none if it is not in the table.
  subscript(key: Key) -> EventGroups {
    var place = place(of: key)
    while let other = keys[place] {
      if other == key { return groups[place] }
      place = (place + 1) & mask
    }
    return []
  }

  private func place(of key: Key) -> Int {
    let mixed = (key.low ^ key.high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed >> 40) & mask
  }
}
