/// The keys of a part while it is built, each with a number: a hash table over one buffer of bytes.
///
/// A slot has all of a short key and what else is asked of it, for what takes time is to reach memory.
/// The hash is keyed with a number drawn anew each time: nobody can write a page whose words all
/// fall into one slot.
struct TermHash {
  private var bytes: [UInt8] = []
  /// Where each key ends.
  private var ends: [UInt32] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private let secret = UInt64.random(in: .min ... .max)

  private struct Slot {
    /// The first eight bytes of the key, the first the lowest; zeros where there are none.
    var head: UInt64 = 0
    /// One more than the number of the key; 0 if there is none.
    var word: UInt32 = 0
    /// The article that had it last.
    var article: Int32 = 0
  }

  /// How many keys there are.
  var count: Int { ends.count }

  /// The number of a token in a space, if the article had it not yet; articles come one after another.
  @inline(__always)
  mutating func note(
    _ text: UnsafeBufferPointer<UInt8>, _ token: Range<Int>, in space: TextSpace,
    by article: Int32
  ) -> UInt32? {
    let head =
      Self.word(in: text, at: token.lowerBound, count: min(7, token.count)) << 8
      | UInt64(space.rawValue)
    let mask = slots.count &- 1
    let rest = min(token.lowerBound &+ 7, token.upperBound)..<token.upperBound
    var slot = Int(truncatingIfNeeded: Self.hash(head ^ secret, then: text, rest)) & mask
    while slots[slot].word != 0 {
      // No letter is a zero byte: a head that is not full is all of the key.
      if slots[slot].head == head,
        head >> 56 == 0 || holds(slots[slot].word, text, rest)
      {
        guard slots[slot].article != article else { return nil }
        slots[slot].article = article
        return slots[slot].word &- 1
      }
      slot = (slot &+ 1) & mask
    }
    bytes.append(space.rawValue)
    bytes.append(contentsOf: text[token])
    ends.append(UInt32(bytes.count))
    slots[slot] = Slot(
      head: head, word: UInt32(truncatingIfNeeded: ends.count), article: article)
    if ends.count * 4 > slots.count * 3 { grow() }
    return UInt32(truncatingIfNeeded: ends.count &- 1)
  }

  /// Hands out the bytes of a key.
  func withKey<Failure: Error>(
    _ word: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: bytes[range(of: Int(word))]))
    }
  }

  /// The numbers of all keys, in the order of their bytes.
  func sorted() -> [UInt32] {
    struct Entry {
      /// The first eight bytes, which decide nearly always.
      var head: UInt64
      var word: UInt32
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var entries = ends.indices.map { word in
        Entry(
          head: UnsafeBufferPointer(rebasing: bytes[range(of: word)]).head,
          word: UInt32(truncatingIfNeeded: word))
      }
      entries.sort { one, other in
        if one.head != other.head { return one.head < other.head }
        return bytes[range(of: Int(one.word))]
          .lexicographicallyPrecedes(bytes[range(of: Int(other.word))])
      }
      return entries.map(\.word)
    }
  }

  @inline(__always)
  private func range(of word: Int) -> Range<Int> {
    (word > 0 ? Int(ends[word &- 1]) : 0)..<Int(ends[word])
  }

  /// Whether a key whose first bytes are the same goes on with what is left of a token.
  @inline(__always)
  private func holds(
    _ word: UInt32, _ text: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>
  ) -> Bool {
    let key = range(of: Int(word) &- 1)
    guard key.count == rest.count &+ 8 else { return false }
    for offset in 0..<rest.count
    where bytes[key.lowerBound &+ 8 &+ offset] != text[rest.lowerBound &+ offset] {
      return false
    }
    return true
  }

  /// Eight bytes at a time, each multiplied with what was before to 128 bits and folded (the idea of
  /// wyhash, Wang Yi 2019). There must be a secret in `head`.
  @inline(__always)
  static func hash(
    _ head: UInt64, then text: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>
  ) -> UInt64 {
    var hash = mixed(head)
    var at = rest.lowerBound
    while at < rest.upperBound {
      let count = min(8, rest.upperBound &- at)
      hash = mixed(hash ^ word(in: text, at: at, count: count))
      at &+= 8
    }
    return hash
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// Up to eight bytes as a number, the first the lowest.
  @inline(__always)
  private static func word(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, count: Int
  ) -> UInt64 {
    if index &+ 8 <= text.count, let base = text.baseAddress {
      let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let mask: UInt64 = count < 8 ? (1 << UInt64(count * 8)) &- 1 : .max
      return UInt64(littleEndian: word) & mask
    }
    var word: UInt64 = 0
    for offset in 0..<count { word |= UInt64(text[index &+ offset]) << UInt64(offset * 8) }
    return word
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for old in slots where old.word != 0 {
        let key = range(of: Int(old.word) - 1)
        let rest = min(key.lowerBound + 8, key.upperBound)..<key.upperBound
        var slot = Int(truncatingIfNeeded: Self.hash(old.head ^ secret, then: bytes, rest)) & mask
        while larger[slot].word != 0 { slot = (slot + 1) & mask }
        larger[slot] = old
      }
    }
    slots = larger
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first eight bytes as a number that sorts as they do, zeros where there are none.
  @inline(__always)
  var head: UInt64 {
    var head: UInt64 = 0
    for index in 0..<Swift.min(8, count) {
      head |= UInt64(self[index]) << UInt64(56 &- index * 8)
    }
    return head
  }
}
