internal import Articles

/// The words that very many articles have: what follows them is indexed too, for a phrase that begins with
/// one would have to be looked for in too many texts.
///
/// They are those of a sample, the first articles of a part. A word is known by a number made of its bytes; if
/// two had the same one, pairs would be noted that nobody asks for. The number is keyed anew each time, as that
/// of `TermHash`: nobody can write articles whose words lie in a row of slots.
struct CommonWords {
  private var slots: [UInt64] = []
  private let secret = UInt64.random(in: .min ... .max)

  /// How many articles make a sample.
  static let sample = 256
  /// Of how many articles one must have a word that is common.
  private static let share = 12
  /// Longer ones are not common.
  private static let longest = 24

  /// None.
  init() {}

  /// The common words of a sample; none if it is too small for one.
  init(of sample: [FoldedArticle]) {
    guard sample.count * 4 >= Self.sample else { return }
    var counts: [UInt64: Int] = [:]
    for article in sample {
      var own: Set<UInt64> = []
      forEachWord(in: article) { own.insert($0) }
      for word in own { counts[word, default: 0] += 1 }
    }
    let common = counts.filter { $0.value * Self.share >= sample.count }.keys
    if common.isEmpty { return }
    var size = 1024
    while size < common.count * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for word in common {
      var slot = Int(truncatingIfNeeded: word) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = word
    }
  }

  var isEmpty: Bool { slots.isEmpty }

  /// Whether a word of a script with spaces is one of them.
  @inline(__always)
  func contains(_ token: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !slots.isEmpty, token.count <= Self.longest else { return false }
    let word = number(of: token, in: text)
    var slot = Int(truncatingIfNeeded: word) & (slots.count &- 1)
    while slots[slot] != 0 {
      if slots[slot] == word { return true }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return false
  }

  private func forEachWord(in article: FoldedArticle, _ body: (UInt64) -> Void) {
    article.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(
        rebasing: bytes[article.title.lowerBound..<article.body.upperBound])
      TextTokens.forEach(in: text) { token, isSpaced in
        if isSpaced, token.count <= Self.longest { body(number(of: token, in: text)) }
      }
    }
  }

  /// What a word is known by; never 0.
  @inline(__always)
  func number(of token: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    max(1, TermHash.hash(secret, then: text, token))
  }
}
