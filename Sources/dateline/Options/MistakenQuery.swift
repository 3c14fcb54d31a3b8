import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A query that finds nothing and was likely meant as something else: as a command whose name is mistyped,
/// or as a page to open. Whoever writes `dateline lst` is not served by an empty list.
enum MistakenQuery {
  /// What is said of such words; nothing where they can only be meant as a query.
  static func sentence(for words: [String], among commands: Set<String>) -> String? {
    guard let first = words.first else { return nil }
    if let command = nearest(to: first, among: commands) {
      return "There is no command '\(first)', and no article matches: "
        + "did you mean `dateline \(command)`?"
    }
    guard words.count == 1, isLikeInput(first) else { return nil }
    let isThere = first.contains("://") || FileManager.default.fileExists(atPath: first)
    return "No article matches '\(first)'"
      + (isThere
        ? ": `dateline open` reads it, `dateline add` keeps it."
        : ", and there is no such file: `dateline open FILE` reads one.")
  }

  /// The name that a word differs from by a letter or, if it is longer, by two; of several the nearest.
  static func nearest(to word: String, among names: Set<String>) -> String? {
    let word = Array(word.lowercased())
    let reach = word.count < 2 ? 0 : word.count < 6 ? 1 : 2
    let near = names.sorted().map { (name: $0, steps: steps(from: word, to: Array($0))) }
    return near.filter { $0.steps <= reach }.min { $0.steps < $1.steps }?.name
  }

  /// How many letters are to be put in, left out, changed, or swapped with the next.
  private static func steps(from word: [Character], to name: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...name.count)
    for (row, letter) in word.enumerated() {
      var next = [row + 1]
      for (column, other) in name.enumerated() {
        var least = min(last[column + 1], next[column]) + 1
        least = min(least, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == name[column - 1], word[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[name.count]
  }

  private static func isLikeInput(_ word: String) -> Bool {
    let endings = [".html", ".htm", ".mhtml", ".txt", ".md", ".xml", ".rss", ".opml", ".json"]
    return word.contains("://") || word.hasPrefix("/") || word.hasPrefix("./")
      || word.hasPrefix("../") || endings.contains { word.lowercased().hasSuffix($0) }
      || FileManager.default.fileExists(atPath: word)
  }
}

extension Query {
  /// Says that nothing was found, if anything was asked for. That is no failure: all was done.
  func tellUnmatched(_ what: String = "article") {
    if !isEmpty { Console.say("No \(what) matches: \(text)") }
  }
}
