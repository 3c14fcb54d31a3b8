/// The path of the page within its site ("Home » News » …"): the sections are kept as such, the line
/// goes.
struct TakeBreadcrumb: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    for index in draft.passages.indices.prefix(5) {
      guard let line = draft.passages[index].lines.first?.text, line.utf8.count <= 400,
        let path = Self.path(of: line)
          ?? (index == 0 ? Self.path(of: line, before: draft.passages) : nil)
      else { continue }
      let next = draft.passages[index].lines.dropFirst().first?.text ?? ""
      draft.section = Self.sections(of: path, isBefore: next)
      draft.isScraped = true
      draft.dropFirstLine(of: index)
      return
    }
  }

  /// The steps of the path that a line is, if it is one.
  ///
  /// A guillemet or a triangle says so by itself where it parts three or more; any other separator
  /// only after a word for the home page.
  static func path(of line: Substring) -> [String]? {
    var line = line
    for opening in ["You are here:", "You are here"] where line.hasPrefix(opening) {
      line = line.dropFirst(opening.count).trimmedSlice
    }
    for separator in ["»", "›", "→", "▸", "❯", " > ", " / ", " \\ ", " | ", "•"] {
      let parts = line.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
      guard parts.count >= 2, parts.dropLast().allSatisfy({ $0.utf8.count <= 60 }) else { continue }
      if isHome(parts[0]) { return parts }
      let isSure = "»›▸❯".contains(separator) && parts.count >= 3
      if isSure, parts.allSatisfy({ !$0.endsSentence }) { return parts }
    }
    return nil
  }

  /// The steps of a path without a home page, which the first line is if the headline comes after it:
  /// five words or more, or the same words twice.
  private static func path(of line: Substring, before passages: [PlainPassage]) -> [String]? {
    let lines = passages.prefix(3).flatMap(\.lines).dropFirst().prefix(2).map(\.text)
    guard let next = lines.first, TakeTitle.isHeadline(String(next)),
      !next.endsSentence || next.hasSuffix("?")
    else { return nil }
    let isDoubled = lines.count == 2 && lines[1].bare == next.bare
    for separator in [" / ", " > ", " → ", " \\ "] {
      let parts = line.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
      guard parts.count >= (isDoubled ? 2 : 3) else { continue }
      let isLed = isDoubled || next.split(separator: " ").count >= 5
      if isLed, parts.allSatisfy({ isStep($0) || $0.bare == next.bare }) { return parts }
    }
    return nil
  }

  /// A section's name: a few words, the first with a capital, and no sentence.
  private static func isStep(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.split(separator: " ").count <= 4 && !text.endsSentence
      && text.first?.isLowercase == false
  }

  /// The sections in a path: neither the home page nor the article itself.
  private static func sections(of path: [String], isBefore next: Substring) -> [String] {
    var path = path
    if isHome(path[0]) { path.removeFirst() }
    if let last = path.last, last.utf8.count > 30 || last.bare == next.bare { path.removeLast() }
    return path
  }

  /// Whether a step of a path is the site's home page.
  static func isHome(_ step: String) -> Bool { homes.contains(step.lowercased()) }

  private static let homes: Set<String> = [
    "home", "homepage", "home page", "start", "startseite", "accueil", "inicio", "início",
    "portada", "главная", "ana sayfa", "front page", "hjem", "strona główna", "domů", "首页",
    "ホーム", "홈",
  ]
}
