/// The fields of the query language: what may stand before a colon.
enum QueryField: String, CaseIterable {
  case title, body, source, by, feed, tag, `is`, has, on, from, to, event, saved

  /// The part of an article that it asks for words in.
  var part: Query.Part? { Query.Part(rawValue: rawValue) }

  /// What is to be typed after it.
  var wants: String {
    switch self {
    case .title, .body, .source, .by: "a word or a phrase in quotes"
    case .feed: "a word of a feed's name, or its address"
    case .tag: "a tag"
    case .is, .has: flagList
    case .on, .event: "a day, a month or a year, or two with .. between"
    case .from, .to: "a day, a month or a year"
    case .saved: "the name of a query that was kept"
    }
  }

  /// Whether a row of a list can tell it, without the article's text.
  var isOfRows: Bool {
    switch self {
    case .body, .by, .event: false
    case .title, .source, .feed, .tag, .is, .has, .on, .from, .to, .saved: true
    }
  }

  /// The words it knows, for `is:` and `has:`.
  var flagList: String { words.joined(separator: ", ") }

  /// What such a word asks for.
  func flag(_ word: String) -> QueryNode? {
    switch (self, word.lowercased()) {
    case (.is, "unread"): .not(.isRead)
    case (.is, "read"): .isRead
    case (.is, "starred"): .isStarred
    case (.has, "events"): .hasEvents
    case (.has, "tags"): .hasTags
    default: nil
    }
  }

  /// Whether a word may become one of its words.
  func isBeginning(_ word: String) -> Bool {
    words.contains { $0.hasPrefix(word.lowercased()) }
  }

  /// The words that alone may follow it; none where it takes any.
  var words: [String] {
    switch self {
    case .is: ["unread", "read", "starred"]
    case .has: ["events", "tags"]
    default: []
    }
  }

  /// All fields as they are typed.
  static var list: String { allCases.map { $0.rawValue + ":" }.joined(separator: " ") }

  /// The name before the colon of a word that looks like a field and is none; an address, a time
  /// of day and a word before a colon do not look like one.
  static func mistaken(_ word: String) -> Substring? {
    guard let colon = word.firstIndex(of: ":") else { return nil }
    let name = word[..<colon]
    let value = word[colon...].dropFirst()
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }), let first = value.first,
      first.isLetter || first.isNumber
    else { return nil }
    return name
  }
}
