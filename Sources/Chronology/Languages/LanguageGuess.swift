import Articles

/// Tells from the head of a text in which language it is written: the commonest small words of each
/// language and the words of its calendar are counted, and the language with most of them is meant.
///
/// It looks at a bounded stretch, once, and needs no more than a look into a table for each word. Where
/// the count decides nothing the text counts as English.
struct LanguageGuess: Sendable {
  /// The guess among all languages that are known, whose table is made once.
  static let amongAll = LanguageGuess(among: Language.all)

  /// How many bytes are looked at.
  private static let head = 2048
  /// After so many words a lead of so many is enough.
  private static let clearAfter = 64
  private static let clearLead = 12
  /// A language that is not known must show itself by so many words.
  private static let leastForeign = 3
  /// A text of so few words may be told by a single one of them.
  private static let fewWords = 7

  private let candidates: [Language]
  private let fallback: Language
  /// The words of all candidates and of the languages that are told apart only to be left alone.
  private let words: Wordbook
  /// By index of the word, a bit for each language that has it.
  private var owners: ContiguousArray<UInt16> = [0]
  /// By index of the word, whether it counts with a capital too.
  private var countsCapital: ContiguousArray<Bool> = [false]
  /// By the second byte of a letter or mark of Latin-1, a bit for each language that it shows.
  private var letters = ContiguousArray<UInt16>(repeating: 0, count: 128)
  /// By index of the word, whether it is one of the calendar.
  private var isOfCalendar: ContiguousArray<Bool> = [false]

  /// A guess among some languages. English, or else the first of them, is taken where a text does not
  /// show its language.
  init(among languages: [Language]) {
    let first = languages.first { $0.tag == "en" } ?? languages.first ?? .english
    fallback = first
    // Of equals the first wins: the fallback, then the known ones before those that are not.
    candidates = [first] + languages.filter { $0.tag != first.tag }.prefix(8)
    var lexicon = Lexicon()
    guard candidates.count > 1 else {
      words = lexicon.sealed()
      return
    }
    let lists =
      (candidates.map { $0.commonWords } + ForeignWords.lists).map {
        $0.split(separator: " ").map(String.init)
      }
    for list in lists { for word in list { lexicon.add(word) { _ in } } }
    for candidate in candidates {
      for word in candidate.lexicon.calendarWords { lexicon.add(word) { _ in } }
    }
    words = lexicon.sealed()
    owners = ContiguousArray(repeating: 0, count: words.words.count)
    countsCapital = ContiguousArray(repeating: false, count: words.words.count)
    isOfCalendar = countsCapital
    for (bit, list) in lists.enumerated() { own(list, by: bit) }
    for (bit, candidate) in candidates.enumerated() {
      let list = candidate.lexicon.calendarWords
      own(list, by: bit)
      for letter in candidate.tellingLetters.unicodeScalars {
        letters[Int(letter.value & 0x3F) + (letter.value >= 0xC0 ? 64 : 0)] |= 1 << bit
      }
      for word in list {
        let index = words.index(of: word)
        isOfCalendar[index] = true
        if candidate.lexicon.habits.capitalsAreNouns { countsCapital[index] = true }
      }
    }
  }

  /// The language of an article, by its texts and by what its page declares.
  func language(of article: Article) -> Language {
    language(of: article.blocks.lazy.map(\.text.string), declared: article.language?.string)
  }

  /// The language of a text in several pieces. A declared language that is a candidate is taken at its
  /// word; a declared one that is not known is believed if the words do not speak against it.
  func language(of texts: some Sequence<String>, declared: String? = nil) -> Language {
    guard candidates.count > 1 else { return fallback }
    let known = declared.flatMap(Language.named)
    if let known, candidates.contains(where: { $0.tag == known.tag }) { return known }
    var tally = Tally()
    for var text in texts where tally.bytes < Self.head {
      text.withUTF8 { count($0, into: &tally) }
    }
    return decide(tally) ?? (declared == nil || known != nil ? fallback : .unknown)
  }

  private struct Tally {
    var votes = ContiguousArray(repeating: 0, count: 16)
    /// A bit for each language of whose calendar a word was seen.
    var calendars: UInt16 = 0
    var words = 0
    var bytes = 0

    /// How many more words speak for the first language than for the next.
    var lead: Int {
      let sorted = votes.sorted(by: >)
      return sorted[0] - sorted[1]
    }
  }

  private func decide(_ tally: Tally) -> Language? {
    let most = tally.votes.max() ?? 0
    guard most > 0, let best = tally.votes.firstIndex(of: most) else { return nil }
    if best == 0 { return candidates[0] }
    guard best < candidates.count else { return most >= Self.leastForeign ? .unknown : nil }
    // Of a few words one of the calendar is enough, but no "de" or "al", of which names have many.
    let isTold = tally.words <= Self.fewWords && tally.calendars & 1 << best != 0
    return most > 1 || isTold ? candidates[best] : nil
  }

  private mutating func own(_ list: [String], by bit: Int) {
    for word in list { owners[words.index(of: word)] |= 1 << bit }
  }

  private func count(_ bytes: UnsafeBufferPointer<UInt8>, into tally: inout Tally) {
    let end = min(bytes.count, Self.head - tally.bytes)
    var position = 0
    while position < end {
      let start = position
      var hash = Lexicon.seed
      var before: UInt8 = 0
      var shown: UInt16 = 0
      while position < end {
        let byte = Lexicon.folded(bytes[position], after: before)
        guard byte &- 0x61 < 26 || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 else { break }
        hash = Lexicon.mix(hash, byte)
        if before == 0xC3 { shown |= letters[64 + Int(byte & 0x3F)] }
        before = byte
        position += 1
      }
      if position > start {
        guard start == 0 || opensWord(after: bytes[start - 1]) else { continue }
        let isCapital = bytes[start] < 0x61
        if shown != 0, !isCapital { vote(shown, &tally) }
        let index = words.index(of: bytes, start, position, hash: hash)
        // The first word has its capital from its place.
        if index > 0, !isCapital || tally.words == 0 || countsCapital[index] {
          if isOfCalendar[index] { tally.calendars |= owners[index] }
          vote(owners[index], &tally)
        }
        tally.words += 1
        if tally.words == Self.clearAfter, tally.lead >= Self.clearLead {
          tally.bytes = Self.head
          return
        }
      } else {
        if bytes[position] == 0xC2, position + 1 < end {
          vote(letters[Int(bytes[position + 1] & 0x3F)], &tally)
        }
        position += bytes[position] == 0xC2 ? 2 : bytes[position] == 0xE2 ? 3 : 1
      }
    }
    tally.bytes += end
  }

  private func vote(_ owners: UInt16, _ tally: inout Tally) {
    var owners = owners
    while owners != 0 {
      tally.votes[owners.trailingZeroBitCount] += 1
      owners &= owners - 1
    }
  }

  /// Whether a word may start behind this byte: not in an address, after "#" or "@", or on a number.
  private func opensWord(after byte: UInt8) -> Bool {
    byte <= 0x22 || byte == 0x28 || byte == 0x27 || byte >= 0x80 || byte == 0x5B
  }
}
