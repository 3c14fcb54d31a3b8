/// A language of our own invention: what its words are made of, and how a sentence is put together.
///
/// The word of a rank is always the same one, and nearly always another than that of any other rank.
struct Tongue: Sendable {
  /// A BCP 47 tag.
  let code: String
  /// The most frequent words, the first the most frequent.
  let particles: [String]
  /// What a syllable is made of: one of each.
  let onsets, nuclei, codas: [String]
  /// What a longer word may end in.
  let endings: [String]
  /// What stands between two words, in a sentence, and at its end.
  let space, comma, stop: String
  /// What is put around speech.
  let quotes: (open: String, close: String)
  /// How days are written: each a pattern for `DatePhrases`.
  let dates: [String]
  /// The months, where they have names.
  let months: [String]
  /// The days of the week from Sunday, where they are used.
  let weekdays: [String]
  /// What somebody does who says something.
  let said: String
  /// Whether one word in three is written with a capital, as nouns are in German.
  let capitalisesNouns: Bool

  private let known: Words

  init(
    _ code: String, particles: String, onsets: String, nuclei: String, codas: String,
    endings: String = "_", space: String = " ", comma: String = ", ", stop: String = ". ",
    quotes: (String, String) = ("“", "”"), dates: [String], months: String = "",
    weekdays: String = "", said: String, capitalisesNouns: Bool = false
  ) {
    func parts(_ text: String) -> [String] {
      text.split(separator: " ").map { $0 == "_" ? "" : String($0) }
    }
    self.code = code
    self.particles = parts(particles)
    self.onsets = parts(onsets)
    self.nuclei = parts(nuclei)
    self.codas = parts(codas)
    self.endings = parts(endings)
    self.space = space
    self.comma = comma
    self.stop = stop
    self.quotes = (quotes.0, quotes.1)
    self.dates = dates
    self.months = parts(months)
    self.weekdays = parts(weekdays)
    self.said = said
    self.capitalisesNouns = capitalisesNouns
    let spelling = Spelling(
      particles: self.particles, onsets: self.onsets, nuclei: self.nuclei, codas: self.codas,
      endings: self.endings)
    known = Words((0..<20_000).map(spelling.word))
    self.spelling = spelling
  }

  private let spelling: Spelling

  /// Appends the word of a rank in UTF-8.
  func append(word rank: Int, to text: inout [UInt8]) {
    if rank < known.count {
      known.append(rank, to: &text)
    } else {
      text += spelling.word(rank).utf8
    }
  }

  /// The word of a rank.
  func word(_ rank: Int) -> String { spelling.word(rank) }

  /// A name, of a person or a place: its number says which.
  func name(_ number: Int, parts: Int) -> String {
    (0..<parts).map { part in
      var dice = Dice(UInt64(number), UInt64(part), 77)
      var bytes = Array(spelling.word(600 + dice.pick(part == 0 ? 900 : 60_000)).utf8)
      Capitals.raise(&bytes, at: 0)
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: space.isEmpty ? "·" : " ")
  }
}

/// How the word of a rank is spelled: frequent ones have one syllable, the next million two.
private struct Spelling: Sendable {
  let particles, onsets, nuclei, codas, endings: [String]

  private var syllables: Int { onsets.count * nuclei.count * codas.count }

  func word(_ rank: Int) -> String {
    guard rank >= particles.count else { return particles[rank] }
    var number = rank - particles.count
    let single = syllables * 2 / 3
    if number < single {
      return syllable(number &* 1_000_003 % syllables)
    }
    number -= single
    // A permutation of the pairs, so that neighbours in rank share no beginning.
    let pairs = syllables * syllables
    let ending = endings[number / 7 % endings.count]
    let place = number % pairs &* 15_485_863 % pairs
    let more = number < pairs ? "" : syllable(number / pairs)
    return syllable(place % syllables) + more + syllable(place / syllables) + ending
  }

  private func syllable(_ number: Int) -> String {
    let onset = number % onsets.count
    let rest = number / onsets.count
    return onsets[onset] + nuclei[rest % nuclei.count]
      + codas[rest / nuclei.count % codas.count]
  }
}

/// Words one behind the other in one array of bytes.
private struct Words: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]

  init(_ words: [String]) {
    for word in words {
      bytes += word.utf8
      ends.append(Int32(bytes.count))
    }
  }

  var count: Int { ends.count - 1 }

  func append(_ index: Int, to text: inout [UInt8]) {
    text += bytes[Int(ends[index])..<Int(ends[index + 1])]
  }
}

/// Capital letters of Latin and Cyrillic, in UTF-8.
enum Capitals {
  /// Makes the letter that begins at a place a capital, where it has one.
  static func raise(_ text: inout [UInt8], at place: Int) {
    guard place < text.count else { return }
    switch text[place] {
    case 0x61...0x7A: text[place] -= 0x20
    case 0xC3 where place + 1 < text.count && text[place + 1] >= 0xA0: text[place + 1] -= 0x20
    case 0xD0 where place + 1 < text.count && text[place + 1] >= 0xB0: text[place + 1] -= 0x20
    case 0xD1 where place + 1 < text.count && text[place + 1] < 0x90:
      text[place] = 0xD0
      text[place + 1] += 0x20
    default: break
    }
  }
}
