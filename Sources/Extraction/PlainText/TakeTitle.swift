/// The first line is the headline, if it looks like one: alone or above a byline, underlined, or
/// short and without a full stop. A text that starts with a sentence, a stanza or "Dear Ann," has no
/// headline in it.
struct TakeTitle: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard draft.title == nil, let first = draft.passages.first else { return }
    guard let headline = headline(of: first, isOnly: draft.passages.count == 1) else { return }
    draft.title = headline.text
    if headline.lines == first.lines.count {
      draft.passages.removeFirst()
    } else {
      draft.passages[0].lines.removeFirst(headline.lines)
    }
  }

  private func headline(of passage: PlainPassage, isOnly: Bool) -> (text: String, lines: Int)? {
    let lines = passage.lines
    let first = String(lines[0].text)
    if lines.count > 1, Self.isUnderline(lines[1].text), Self.isHeadline(first) {
      return (first, 2)
    }
    if lines.count == 1, isOnly { return nil }
    if lines.count == 1 || (passage.isFlow && lines.count <= 3) {
      let text = passage.text
      return Self.isHeadline(text) ? (text, lines.count) : nil
    }
    // Headline, byline and date in one passage, without empty lines between.
    let second = String(lines[1].text)
    guard Self.isHeadline(first) else { return nil }
    if Self.isAboutArticle(second) { return (first, 1) }
    // Said twice, as in the window's title and above the article.
    let isDoubled = first.bare == second.bare && first.split(separator: " ").count >= 5
    guard isDoubled, lines.count == 2 || Self.isAboutArticle(String(lines[2].text)) else {
      return nil
    }
    return (first, 2)
  }

  /// Whether a line says who wrote or when.
  static func isAboutArticle(_ line: String) -> Bool {
    PublishedLine(line) != nil || CreditLine(line) != nil
  }

  /// Whether a line has the looks of a headline.
  static func isHeadline(_ line: String) -> Bool {
    guard line.utf8.count <= 300, line.count <= 200, let last = line.last else { return false }
    guard line.contains(where: \.isLetter), !".,;:-—।。".contains(last) else { return false }
    let opening = line.split(whereSeparator: { !$0.isLetter }).first?.lowercased() ?? ""
    return !salutations.contains(opening) && ListMarker(line[...]) == nil && !line.hasPrefix(">")
  }

  /// Whether a line only underlines the one above.
  static func isUnderline(_ line: Substring) -> Bool {
    guard let first = line.first, line.utf8.count >= 3 else { return false }
    return "=-~*_".contains(first) && line.utf8.allSatisfy { $0 == first.asciiValue }
  }

  private static let salutations: Set<String> = [
    "dear", "hi", "hello", "hey", "greetings", "sehr", "liebe", "lieber", "hallo", "cher", "chère",
    "bonjour", "estimado", "estimada", "hola", "caro", "cara", "ciao",
  ]
}
