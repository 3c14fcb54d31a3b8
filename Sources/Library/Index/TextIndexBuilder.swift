internal import Articles

/// Gathers the words of articles for a new part, in memory, and writes them.
///
/// Each word that an article has is noted once, one after another, as they come; only in the end are the
/// notes sorted by word. The words lie in one buffer and are found by a hash, so that an article
/// costs little more than its bytes are read.
struct TextIndexBuilder {
  private var table = TermHash()
  /// The words of the articles, the numbers of `table`: the last ones, and those before in pieces that
  /// need not be moved.
  private var latest: [UInt32] = []
  private var notes: [[UInt32]] = []
  private var noteCount = 0
  /// How many notes there are when each article ends.
  private var ends: [Int] = []

  /// Whether what follows common words is to be noted, and the first articles until it is known which
  /// these are.
  private var isWaiting: Bool
  private var waiting: [(article: FoldedArticle, number: Int)] = []
  private var common = CommonWords()
  /// A pair as it is put together.
  private var pair: [UInt8] = []

  private static let piece = 1 << 16

  /// Nothing yet. With `pairs` it notes what follows the words that very many articles have, which is of
  /// use where there are many articles.
  init(pairs: Bool = false) { isWaiting = pairs }

  /// Takes the words of an article. `number` is one more than the last, the first is 0.
  mutating func add(_ article: FoldedArticle, as number: Int) {
    guard isWaiting else { return note(article, as: number) }
    waiting.append((article, number))
    if waiting.count == CommonWords.sample { takeWaiting() }
  }

  /// Takes the articles that have waited.
  private mutating func takeWaiting() {
    common = CommonWords(of: waiting.map(\.article))
    isWaiting = false
    for (article, number) in waiting { note(article, as: number) }
    waiting = []
  }

  private mutating func note(_ article: FoldedArticle, as number: Int) {
    while ends.count < number { ends.append(noteCount) }
    let before = latest.count
    article.bytes.withUnsafeBufferPointer { bytes in
      add(bytes, article.title.lowerBound..<article.body.upperBound, .whole, number)
      add(bytes, article.title, .title, number)
      add(bytes, article.byline, .byline, number)
      add(bytes, article.site, .source, number)
      add(bytes, article.host, .source, number)
      if !common.isEmpty {
        addPairs(bytes, article.title.lowerBound..<article.body.upperBound, number)
      }
    }
    noteCount += latest.count - before
    ends.append(noteCount)
    if latest.count >= Self.piece {
      notes.append(latest)
      latest = []
      latest.reserveCapacity(Self.piece * 5 / 4)
    }
  }

  /// Writes the sections of the text. The builder is empty after it.
  mutating func write(
    to writer: inout IndexFileWriter, documents: Int
  ) throws(IndexFault) {
    if isWaiting { takeWaiting() }
    notes.append(latest)
    latest = []
    let (numbers, places) = sortedNotes()
    notes = []
    noteCount = 0
    ends = []
    let words = table.sorted()
    let keys = table
    table = TermHash()
    var output = TermTableWriter(documents: documents, to: &writer)
    for word in words {
      try keys.withKey(word) { key throws(IndexFault) in
        try numbers.withUnsafeBufferPointer { numbers throws(IndexFault) in
          let place = places[Int(word)]..<places[Int(word) + 1]
          try output.add(key, UnsafeBufferPointer(rebasing: numbers[place]), to: &writer)
        }
      }
    }
    try output.finish(to: &writer)
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ space: TextSpace, _ number: Int
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    TextTokens.forEach(in: text) { token, _ in
      let kept = TextTokens.cut(token, in: text)
      if let word = table.note(text, kept, in: space, by: Int32(truncatingIfNeeded: number)) {
        latest.append(word)
      }
    }
  }

  private mutating func addPairs(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ number: Int
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    let number = Int32(truncatingIfNeeded: number)
    TextTokens.forEach(in: text) { token, isSpaced in
      guard isSpaced, common.contains(token, in: text) else { return }
      if let word = table.note(text, token, in: .paired, by: number) { latest.append(word) }
      guard let letter = TextTokens.firstLetter(in: text, at: token.upperBound) else { return }
      pair.removeAll(keepingCapacity: true)
      pair.append(contentsOf: text[token])
      pair.append(0x20)
      pair.append(contentsOf: text[letter])
      let word = pair.withUnsafeBufferPointer {
        table.note($0, 0..<$0.count, in: .pairs, by: number)
      }
      if let word { latest.append(word) }
    }
  }

  /// The articles of each word, ascending, and where those of a word begin.
  private func sortedNotes() -> (numbers: [Int32], places: [Int]) {
    var next = [Int](repeating: 0, count: table.count + 1)
    for piece in notes { for word in piece { next[Int(word) + 1] += 1 } }
    for word in 0..<table.count { next[word + 1] += next[word] }
    let places = next
    var numbers = [Int32](repeating: 0, count: noteCount)
    var (number, seen) = (0, 0)
    for piece in notes {
      for word in piece {
        while seen == ends[number] { number += 1 }
        numbers[next[Int(word)]] = Int32(truncatingIfNeeded: number)
        next[Int(word)] += 1
        seen += 1
      }
    }
    return (numbers, places)
  }
}
