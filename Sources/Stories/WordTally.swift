/// Counts the words of an article and weighs them: names above all, words of the headline and
/// keywords more, other words only where they come back.
struct WordTally {
  private struct Count {
    var all = 0
    var names = 0
    var isInTitle = false
    var isKeyword = false
    /// How often it stands right before another name, by that.
    var followers: [String: Int] = [:]

    var isName: Bool { names > 0 && names * 2 >= all }
  }

  private var counts: [String: Count] = [:]
  private var forgotten: Set<String> = []

  private static let ordinary = 0.35
  private static let shortest = 4

  /// Counts the words of a text, leaving out those in ranges of it.
  mutating func add(_ text: String, except holes: [Range<Int>] = []) {
    var before = ""
    WordScan.words(of: text, except: holes) { word in
      counts[word.folded, default: Count()].all += 1
      if word.isName { counts[word.folded, default: Count()].names += 1 }
      if word.isJoined { counts[before]?.followers[word.folded, default: 0] += 1 }
      before = word.folded
    }
  }

  /// Marks the words of the headline. Their capitals say nothing: some papers capitalise all.
  mutating func addTitle(_ text: String) {
    WordScan.words(of: text) { counts[$0.folded, default: Count()].isInTitle = true }
  }

  /// Marks the words of a keyword.
  mutating func addKeyword(_ text: String) {
    WordScan.words(of: text) { counts[$0.folded, default: Count()].isKeyword = true }
  }

  /// Takes the words of a text out of the count.
  mutating func forget(_ text: String) {
    WordScan.words(of: text) { forgotten.insert($0.folded) }
  }

  /// The weightiest words, in that order; of one weight in the order of their letters.
  func heaviest(_ limit: Int) -> [StoryTraits.Term] {
    func tells(_ word: String) -> Bool {
      !CommonWords.list.contains(word) && !forgotten.contains(word)
    }
    var terms: [StoryTraits.Term] = []
    for (word, count) in counts where tells(word) {
      guard let weight = Self.weight(of: word, count) else { continue }
      terms.append(
        .init(word: word, name: name(of: word), isName: count.isName, weight: weight))
    }
    terms.sort { ($1.weight, $0.word) < ($0.weight, $1.word) }
    return Array(terms.prefix(limit))
  }

  /// The last word of the name that a word is mostly a part of: itself, if it does not mostly stand
  /// before the same other one.
  private func name(of word: String) -> String {
    var name = word
    // A name of more words is none.
    for _ in 0..<4 {
      guard let count = counts[name],
        let next = count.followers.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        next.value * 2 > count.all, next.key != word
      else { break }
      name = next.key
    }
    return name
  }

  /// How much an article is about a word, or nothing if the word does not tell.
  private static func weight(of word: String, _ count: Count) -> Double? {
    let isName = count.isName
    let isMarked = count.isInTitle || count.isKeyword
    let isPlainASCII = word.utf8.allSatisfy { $0 < 0x80 }
    guard isPlainASCII ? word.utf8.count >= (isName ? 3 : shortest) : word.count >= 2 else {
      return nil
    }
    guard isName || isMarked || count.all >= 2 else { return nil }
    return (1 + repetition(count.all)) * (isName ? 1 : ordinary)
      + (count.isInTitle ? 0.8 : 0) + (count.isKeyword ? 0.4 : 0)
  }

  /// A half for each doubling, as far as that tells more.
  private static func repetition(_ count: Int) -> Double {
    var times = 1
    var repetition = 0.0
    while times < count, repetition < 4 {
      times *= 2
      repetition += 0.5
    }
    return repetition
  }
}
