/// Lines of authors → names: "By Ann Lee and Bo Li, Science Editor" → Ann Lee, Bo Li.
enum AuthorNames {
  /// The names in some lines, each once, at most twelve.
  static func names(in lines: [String]) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for line in lines {
      for name in split(Words.collapsed(line)) where isName(name) {
        if seen.insert(Words.key(name)).inserted { names.append(name) }
      }
    }
    return Array(names.prefix(12))
  }

  /// Whether a line says who wrote: "By Ann Lee".
  static func isSpoken(_ line: String) -> Bool {
    guard let opening = spoken.first(where: { line.opens(with: $0) }) else { return false }
    let rest = Substring(line.utf8.dropFirst(opening.utf8CodeUnitCount))
    let words = rest.split(separator: " ")
    return (2...8).contains(words.count) && words[0].first?.isUppercase == true
      && words[1].first?.isUppercase == true && !rest.contains(where: \.isNumber)
  }

  private static let spoken: [StaticString] = [
    "written by ", "posted by ", "published by ", "story by ", "reported by ", "words by ",
    "text by ", "author: ", "autor: ", "by: ", "by ", "von ", "par ", "por ",
  ]

  private static let openings = [
    "written by ", "posted by ", "published by ", "story by ", "reported by ", "words by ",
    "text by ", "author: ", "autor: ", "by: ", "by ", "von ", "par ", "por ", "authors: ", "di ",
    "door ", "af ", "av ", "text: ", "texte ", "da ", "oleh ", "автор: ", "from ", "author ",
  ]

  private static func split(_ line: String) -> [String] {
    var line = line
    var isCut = true
    while isCut {
      isCut = false
      let lower = line.prefix(20).lowercased()
      for opening in openings where lower.hasPrefix(opening) {
        line = String(line.dropFirst(opening.count))
        isCut = true
        break
      }
    }
    let rest = line.dropFirst(2)
    if line.hasPrefix("By"), rest.first?.isUppercase == true, rest.contains(" ") {
      line = String(rest)
    }
    for separator in [
      " and ", " & ", " und ", " et ", " y ", ";", " with ", " / ", "|", "•", "·", " - ", " – ",
      " for ", " in ",
    ] {
      line = line.components(separatedBy: separator).joined(separator: ",")
    }
    return line.split(separator: ",").map { Words.collapsed($0) }
  }

  private static func isName(_ name: String) -> Bool {
    guard (2...50).contains(name.count), name.split(separator: " ").count <= 6,
      !name.contains(where: { $0.isNumber || "@:→*©()[]<>{}?!\"".contains($0) })
    else { return false }
    let key = Words.key(name)
    if key.isEmpty || nobody.contains(key) { return false }
    return !key.split(separator: " ").contains { roles.contains($0) }
  }

  private static let nobody: Set<String> = [
    "admin", "administrator", "author", "by", "fail", "md", "phd", "dr", "mr", "staff", "guest",
    "getty images", "name", "mehr", "weiter", "view all posts",
  ]

  private static let roles: Set<Substring> = [
    "editor", "reporter", "correspondent", "writer", "contributor", "columnist", "updated",
    "published", "posted", "minutes", "follow", "read", "comments", "professor", "director",
    "producer", "redakteur", "redakteurin", "journalist", "email", "twitter", "image", "photo",
    "bild", "foto", "artikel", "posts", "beiträge", "archiv", "anzeigen", "articles", "profile",
    "subscribe", "share", "ago", "min", "photographer", "fellow", "president", "scientist", "ceo",
    "founder", "photos", "getty", "about", "senior", "chief", "page",
  ]
}
