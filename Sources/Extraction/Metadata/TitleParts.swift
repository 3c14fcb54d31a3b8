/// The parts of a title between the marks that sites put there: "Headline | Section - Site".
enum TitleParts {
  /// The marks, with the spaces around them.
  static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " // ",
  ]

  /// A title without its last part, where that is short as the names of sites are.
  static func withoutLast(_ title: String) -> String {
    for separator in separators.prefix(4) {
      let parts = title.components(separatedBy: separator)
      guard parts.count == 2, let rest = parts.first, let last = parts.last else { continue }
      let words = last.split(separator: " ").count
      if words <= 3, rest.split(separator: " ").count >= max(4, words + 2) { return rest }
    }
    return title
  }

  /// A title without the name of the page's host before it, "example.org // » Ann Lee", or of any if it
  /// is not known where the page is from.
  static func withoutHost(_ title: String, _ host: String?) -> String {
    guard title.contains(".") else { return title }
    for separator in separators {
      let parts = title.components(separatedBy: separator)
      let rest = parts.dropFirst()
      if isHost(parts[0], host), rest.contains(where: { !Words.key($0).isEmpty }) {
        return rest.joined(separator: separator)
      }
    }
    return title
  }

  /// What files end in that have a name such as a host's.
  private static let files: Set<Substring> = [
    "js", "ts", "py", "rs", "md", "sh", "txt", "css", "html", "json", "toml", "xml", "yaml",
  ]

  private static func isHost(_ part: String, _ host: String?) -> Bool {
    let name = part.drop { !$0.isLetter }.lowercased()
    let end = name.lastIndex { $0.isLetter || $0.isNumber }
    guard let end, case let name = name[...end], !name.contains(" "),
      let point = name.lastIndex(of: "."), point > name.startIndex
    else { return false }
    let ending = name[name.index(after: point)...]
    guard (2...6).contains(ending.count), ending.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    if let host { return host == name || host.hasSuffix("." + name) }
    // "Node.js - A guide" is no host, nor is "notes.md".
    return part.lowercased() == part && !files.contains(ending)
  }
}

extension String {
  /// The parts between the occurrences of a separator.
  func components(separatedBy separator: String) -> [String] {
    guard holds(separator) else { return [self] }
    let text = Array(utf8)
    let mark = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= text.count {
      if text[index] == mark[0], text[index..<index + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: text[start..<index], as: UTF8.self))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: text[start...], as: UTF8.self)]
  }
}
