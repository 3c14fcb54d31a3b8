import Articles

/// Articles in any number, the same for the same seed: words as unevenly spread as in a language
/// (Zipf), a few scripts, names that come up again, one day after another.
struct SampleNews {
  private var state: UInt64
  private let words: [String]

  init(seed: UInt64) {
    state = seed
    var made: [String] = []
    var rng = seed ^ 0xABCD
    let syllables = [
      "ba", "con", "de", "er", "fi", "gra", "ho", "in", "ka", "lu", "mer", "no", "or", "pre", "qui",
      "ra", "sta", "ti", "un", "ver", "wo", "xe", "yi", "zu",
    ]
    for index in 0..<20_000 {
      var word = ""
      for _ in 0...(1 + index % 3) {
        rng = rng &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        word += syllables[Int(rng >> 33) % syllables.count]
      }
      made.append(index % 40 == 7 ? word + "é" : index % 97 == 3 ? "東京" + String(index) : word)
    }
    words = made
  }

  /// About five kilobytes of news, the `number`th.
  mutating func article(_ number: Int) -> Article {
    Article(
      id: ArticleID(naming: "https://example.org/\(number)"), title: SafeText(sentence(9)),
      byline: [SafeText(sentence(2))],
      published: CivilMoment(
        CivilDate(dayNumber: 19_000 + number / 50), secondOfDay: number % 86_400, offset: 0),
      site: SafeText(sentence(2)), url: SafeText("https://example.org/\(number)"),
      blocks: (0..<12).map { _ in Block(.paragraph, SafeText(paragraph())) })
  }

  private mutating func paragraph() -> String {
    (0..<5).map { _ in sentence(13) + "." }.joined(separator: " ") + " “\(sentence(3))”"
  }

  private mutating func sentence(_ count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  /// A word; the thousandth is as rare as it is in a language.
  mutating func word() -> String {
    let spread = Double(next() >> 11) / Double(1 << 53)
    var rank = 1.0
    var power = spread * 14.3
    while power >= 1 {
      rank *= 2
      power -= 1
    }
    return words[min(words.count - 1, Int(rank * (1 + power)) - 1)]
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
