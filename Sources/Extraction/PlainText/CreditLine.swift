/// A line that says who wrote and when: "Posted on 22 April 2010 by Ann Fields", "By Ann Fields |
/// 22 April 2010", "Ann Fields, 22 April 2010"; or only who.
///
/// The names of a line without "by" are those of persons: what a place, an office or the kind of a
/// text is made of ("Port Vell", "Annual Report") stands before a day as well.
struct CreditLine {
  /// The authors' names; none if the writer is an account ("by admin").
  private(set) var names: [String] = []
  /// The moments in it, in their order.
  private(set) var moments: [PublishedLine] = []
  /// Whether the line calls the names a byline.
  private(set) var isLabelled = false

  /// Reads a line that is such a one from end to end, but for short remarks after a bar ("6 min read").
  init?(_ line: String) {
    guard line.utf8.count <= 200 else { return nil }
    var parts = [line]
    for separator in [" | ", " • ", " · ", " – ", " — ", " - ", "|"] {
      parts = parts.flatMap { $0.split(separator: separator).map(\.trimmed) }
    }
    var remarks: [String] = []
    for (index, part) in parts.enumerated() where !read(part) {
      // What is not understood is not lost: the line stays if it says more than names and a date.
      guard index > 0, part.utf8.count <= 40 else { return nil }
      remarks.append(part)
    }
    if isLabelled { return }
    guard !moments.isEmpty, !names.isEmpty, remarks.isEmpty else { return nil }
  }

  /// Reads one part of the line; false if it is neither names nor a moment.
  private mutating func read(_ part: String) -> Bool {
    if let moment = PublishedLine(part) {
      moments.append(moment)
      return true
    }
    if let (moment, people) = Self.momentByPeople(part) {
      moments.append(moment)
      names += people
      isLabelled = true
      return true
    }
    let (people, moment) = Self.partedFromMoment(part)
    let bare = people.trimmed(of: " ,(")
    if let byline = Byline(line: bare) {
      names += byline.names
      isLabelled = true
    } else if names.isEmpty, moment == nil || bare.utf8.count < people.utf8.count,
      let byline = Byline(line: "by " + bare), byline.names.allSatisfy(Self.isPerson)
    {
      names = byline.names
    } else {
      return false
    }
    if let moment { moments.append(moment) }
    return true
  }

  /// "Posted on 22 April 2010 by Ann Fields in Ferries".
  private static func momentByPeople(_ part: String) -> (PublishedLine, [String])? {
    let words = part.split(separator: " ")
    guard let by = words.firstIndex(where: { $0.lowercased() == "by" }), by > 0,
      let moment = PublishedLine(part[..<words[by].startIndex].trimmed(of: " ,(")),
      case let people = words[(by + 1)...].prefix(while: { $0 != "in" }), !people.isEmpty
    else { return nil }
    let name = people.joined(separator: " ")
    if let byline = Byline(line: "by " + name) { return (moment, byline.names) }
    guard people.count <= 3, !name.endsSentence else { return nil }
    let isGivenName = people.count == 1 && name.first?.isUppercase == true
    return (moment, isGivenName && !accounts.contains(name.lowercased()) ? [name] : [])
  }

  /// The moment that a part ends with, and what stands before it.
  static func partedFromMoment(_ part: String) -> (before: String, moment: PublishedLine?) {
    for word in part.split(separator: " ").dropFirst() {
      if let moment = PublishedLine(String(part[word.startIndex...])) {
        // The white space of the gap says nothing; a comma or a bracket does.
        return (part[..<word.startIndex].trimmed + (word.hasPrefix("(") ? "(" : ""), moment)
      }
    }
    return (part, nil)
  }

  static func isPerson(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map { String($0).trimmed(of: ".") }
    return (2...4).contains(words.count) && !KnownPlaces.isCity(name)
      && !KnownPlaces.isRegion(name) && !words.contains { impersonal.contains($0) }
  }

  private static let accounts: Set<String> = [
    "admin", "administrator", "editor", "editors", "staff", "webmaster", "guest", "author",
  ]
  private static let impersonal: Set<String> = [
    "new", "old", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    "central", "upper", "lower", "san", "santa", "saint", "st", "port", "fort", "cape", "mount",
    "el", "los", "las", "rio", "city", "town", "village", "county", "province", "state", "island",
    "islands", "bay", "beach", "lake", "river", "valley", "springs", "falls", "street", "road",
    "avenue", "square", "hotel", "university", "college", "institute", "school", "church",
    "office", "ministry", "department", "committee", "council", "company", "club", "society",
    "news", "press", "agency", "report", "minutes", "meeting", "release", "statement", "speech",
    "edition", "issue", "volume", "chapter", "part", "letter", "diary", "journal", "review",
    "bulletin", "newsletter", "update", "notes", "draft", "version", "table", "figure", "photo",
    "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "annual", "the",
    "last", "first", "final", "public", "general", "national", "international", "our", "my",
  ]
}

extension StringProtocol {
  /// The text without these characters at its ends.
  func trimmed(of characters: String) -> String {
    guard let first = firstIndex(where: { !characters.contains($0) }),
      let last = lastIndex(where: { !characters.contains($0) })
    else { return "" }
    return String(self[first...last])
  }
}
