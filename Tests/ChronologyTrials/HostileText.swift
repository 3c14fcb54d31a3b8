/// Text of one line that was made to be slow: a few words or marks over and over.
struct HostileText {
  let name: String
  private let unit: String

  init(_ unit: String, _ name: String? = nil) {
    self.unit = unit
    self.name = name ?? "“\(unit)”"
  }

  /// The unit over and over, up to at least so many bytes.
  func text(bytes: Int) -> String {
    String(repeating: unit, count: bytes / max(unit.utf8.count, 1) + 1)
  }

  /// The lines that are always tried.
  static let all: [HostileText] =
    [HostileText(months.joined(separator: " ") + " ", "month names"), HostileText(noise, "noise")]
    + units.map { HostileText($0) }

  /// Lines of one to three words or marks by lot.
  static func drawn(_ count: Int, seed: UInt64) -> [HostileText] {
    var state = seed
    func pick(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    return (0..<count).map { _ in
      HostileText((0..<(1 + pick(3))).map { _ in words[pick(words.count)] }.joined())
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let units = [
    "7", ",", "the next ", "May ", "May", "1 ", "1,", "1,000,", "12:", "12:30 ", "twenty ",
    "twenty-", "hundred ", "and ", "and on ", "of the ", "\"", "'", "’s ", "“", "”", "‘", "-", "--",
    "— ", "–", "a week after the day before ", "(", "((( ", "(May ", ")", "[1]", "in ", "1999 ",
    "1999-", "1999, ", "2024-07-25 ", "2024-07-25T", "7/25/2024 ", "Monday ", "on Monday ",
    "on Monday, ", "on Monday and ", "said on Monday that ", "he said ", "he said, ", "“He said, ",
    "which ", ", which ", "when ", "who said ", "after ", "before ", "early ", "late ", "mid-",
    "early in ", "the end of ", "more than ", "at least ", "the ", "a ", "last ", "last year ",
    "two weeks ", "two weeks ago ", "every ", "every two ", "the first ", "first Monday of ",
    "é", "é ", "日本", "ß", "\u{301}", "\u{A0}", "\u{200B}", "\u{FEFF}", "🙂", "\t", "\r", "\n",
    "\n\n", " ", " \n", ".", ". ", "A.", "U.S. ", "U.S.", "Mr. ", "a.m. ", "Jan. ", "? ", "… ",
    "。", "|", "| ", ":", ": ", ";", "; ", "$", "$5 ", "%", "#", "@", "/", "http://a.b/", "+", "*",
    "_", "\\", "<", "&", "today ", "now ", "Christmas ", "Easter Monday ", "the 1990s ", "'90s ",
    "Q3 ", "fiscal ", "from ", "from Monday to ", "between 1999 and ", "1999–2000, ", "was ",
    "will ", "to ", "to be ", "that ", "not ", "by May ", "by ", "the day ", "the day of ", "ed ",
    "happened ", "killed on Monday, ", "May 4, 1945, and ", "(1998) ", "in 1998, 1999, ", "X",
    "as ", "than ", "compared with May ", "since ", "until May ", "half ", "half a ", "nineteen ",
    "nineteen ninety ", "quarter of ", "week of ", "two days after ", "10 p.m. ", "noon ",
    "night of ", "this ", "those ", "Sept. 11 attacks ", "the Sept. 11 ", "A May ", "o'clock ",
  ]

  /// What the sweep draws from: of every class of word one or more, and marks with and without space.
  private static let words = [
    "May ", "July ", "Sept. ", "Monday ", "Friday's ", "4 ", "25th ", "1999 ", "'98 ", "the ", "a ",
    "of ", "in ", "on ", "at ", "by ", "to ", "from ", "and ", "or ", "until ", "since ", "before ",
    "after ", "two ", "twenty-", "hundred ", "third ", "week ", "years ", "quarter ", "day ",
    "night ", "morning ", "noon ", "10:30 ", "p.m. ", "GMT ", "today ", "tomorrow ", "last ",
    "next ", "this ", "that ", "same ", "early ", "late ", "mid-", "about ", "end ", "every ",
    "ago ", "later ", "Christmas ", "summer ", "fiscal ", "1990s ", "BC ", "said ", "will ",
    "was ", "killed ", "which ", "who ", "when ", "attack ", "Smith ", "mayor ", "“", "”", "(", ")",
    ", ", "; ", ": ", ". ", "? ", "- ", "-", "– ", "— ", "/", "$", "%", "\n", "\n\n", "é ", "日",
    ".",
  ]

  /// Bytes by lot, made valid.
  private static let noise: String = {
    var state: UInt64 = 11
    let bytes = (0..<50_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    return String(decoding: bytes, as: UTF8.self)
  }()
}
