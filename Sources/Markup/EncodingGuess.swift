/// Guesses the encoding of a text that nothing tells, and that is no UTF-8.
///
/// The words beyond ASCII are decoded in every encoding that pages were written in; the one whose
/// letters are most like those of a language wins. Letters that are frequent speak for it, letters
/// that no one language has together and bytes that stand for nothing speak against it.
struct EncodingGuess {
  /// Words with bytes beyond ASCII, parted by spaces.
  private let sample: [UInt8]

  init(_ bytes: [UInt8]) {
    var sample: [UInt8] = []
    // What is below 0x40 is never the second byte of a letter.
    for word in bytes.lazy.split(whereSeparator: { $0 < 0x40 }) {
      guard word.contains(where: { $0 >= 0x80 }) else { continue }
      sample += word.prefix(Self.longestSample) + [0x20]
      if sample.count > Self.longestSample { break }
    }
    self.sample = sample
  }

  private static let longestSample = 8192

  /// The likeliest encoding, where `language` is a tag that the page gives itself.
  func best(language: String?) -> CharacterEncoding {
    let expected = CharacterEncoding.fallback(language: language ?? "en")
    var best = (encoding: expected, score: -Double.infinity)
    for (name, letters) in Self.candidates {
      guard let encoding = CharacterEncoding.named(name) else { continue }
      let text = String(
        decoding: CharacterDecoder.convert(sample, from: encoding), as: UTF8.self)
      let score = letters.score(of: text) + (encoding == expected ? 0.15 : 0)
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// The encodings that are tried; of equals the first wins.
  private static let candidates: [(name: String, letters: LetterProfile)] = [
    ("windows-1252", .western), ("windows-1251", .cyrillic), ("koi8-u", .cyrillic),
    ("windows-1250", .central), ("iso-8859-2", .central), ("windows-1253", .greek),
    ("windows-1254", .turkish), ("windows-1257", .baltic), ("windows-1255", .hebrew),
    ("windows-1256", .arabic), ("windows-874", .thai), ("iso-8859-5", .cyrillic),
    ("ibm866", .cyrillic), ("shift_jis", .eastern), ("euc-jp", .eastern), ("gbk", .eastern),
    ("big5", .eastern), ("euc-kr", .eastern),
  ]
}
