/// Words that say who wrote and nothing else: "By Jane Doe and John Smith, Staff Writers".
struct Byline {
  /// The authors' names.
  var names: [String] = []

  /// Reads a line that is a byline from end to end.
  init?(line: String) {
    guard line.utf8.count <= 200, let people = Self.afterLabel(line) else { return nil }
    let folded = people.split(separator: " ").map { $0 == "and" || $0 == "&" ? "," : String($0) }
      .joined(separator: " ")
    var isPastNames = false
    for piece in folded.split(separator: ",").map(\.trimmed) where !piece.isEmpty {
      if isPastNames || (!self.names.isEmpty && Self.isRole(piece)) {
        // Everything after the first role ("Staff Writers", "in Rome") says where they work.
        isPastNames = true
        guard piece.split(separator: " ").count <= 6 else { return nil }
      } else if Self.isName(piece) {
        self.names.append(piece)
      } else {
        return nil
      }
    }
    if self.names.isEmpty { return nil }
  }

  private static func afterLabel(_ line: String) -> String? {
    for label in labels where line.utf8.count > label.utf8.count {
      let head = line.prefix(label.count)
      if head.lowercased() == label { return line.dropFirst(label.count).trimmed }
    }
    return nil
  }

  private static let labels = [
    "by: ", "by ", "written by: ", "written by ", "author: ", "authors: ", "story by ",
    "reported by ", "words by ", "text by ", "posted by ", "published by ", "von ", "por ", "par ",
    "autor: ",
    "auteur: ", "автор: ",
  ]

  /// Whether words can be a person's or an agency's name: each with a capital but the particles.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), text.utf8.count <= 60,
      !text.contains(where: { $0.isNumber || "?!:;/()\"“”".contains($0) })
    else { return false }
    guard words.allSatisfy({ $0.first?.isLowercase != true || particles.contains(String($0)) })
    else { return false }
    guard words.contains(where: { $0.first?.isLetter == true }) else { return false }
    if words.count > 1 { return !words.contains { WrittenMoment.isCalendarWord($0) } }
    return agencies.contains(words[0].lowercased())
  }

  private static func isRole(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    if words.first == "in" || words.first == "at" || words.first == "for" { return true }
    return words.contains { roles.contains($0) } || text == text.uppercased()
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "do", "dos", "das", "del", "della", "der", "den", "des", "van", "von", "zu",
    "la", "le", "el", "al", "bin", "ibn", "bint", "ben", "ten", "ter", "y", "e", "du", "af", "av",
  ]
  private static let agencies: Set<String> = [
    "reuters", "afp", "ap", "dpa", "efe", "ansa", "tass", "xinhua", "upi", "pa", "bloomberg",
  ]
  private static let roles: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
    "editor", "editors", "news", "press", "times", "post", "bureau", "columnist", "contributor",
    "contributors", "agency", "magazine", "journal", "media", "chief", "senior", "special",
    "producer", "analyst", "desk", "newsroom", "today", "herald", "tribune", "reuters", "afp",
    "bloomberg", "science", "politics", "business", "phd", "professor",
  ]
}
