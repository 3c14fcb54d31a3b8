/// What an agency puts under a story: "(Reporting by Ann Fields in Vell; editing by Bo Hill)".
struct AgencyCredit {
  /// Who reported, or wrote; nobody if only those are named who helped.
  private(set) var names: [String] = []

  /// Reads a text that is a credit from end to end. Without brackets around it, all that it names
  /// must be names.
  init?(_ text: String) {
    guard text.utf8.count <= 400 else { return nil }
    let text = text.trimmed(of: " .*_")
    let isBracketed =
      text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("[") && text.hasSuffix("]")
    let words = text.trimmed(of: "()[] .").split(separator: " ").map(String.init)
    let starts = words.indices.dropLast().filter {
      Self.tasks.contains(words[$0].lowercased()) && words[$0 + 1].lowercased() == "by"
    }
    guard let first = starts.first, first <= 3,
      words[..<first].allSatisfy({ Self.openings.contains($0.lowercased()) })
    else { return nil }
    for (start, end) in zip(starts, starts.dropFirst() + [words.count]) {
      var people = words[min(start + 2, end)..<end]
      while end < words.count, let last = people.last, Self.openings.contains(last.lowercased()) {
        people.removeLast()
      }
      guard let named = Self.names(in: people, areSure: isBracketed) else { return nil }
      let isAuthor = Self.authors.contains(words[start].lowercased())
      if isAuthor, names.isEmpty, words.first.map({ Self.isHelp($0) }) == false { names = named }
    }
  }

  /// The persons in a clause without their places; nothing if it says anything else.
  private static func names(in words: ArraySlice<String>, areSure: Bool) -> [String]? {
    var names: [String] = []
    var piece: [String] = []
    var isPlace = false
    func close() -> Bool {
      defer { piece = [] }
      let name = piece.joined(separator: " ").trimmed(of: " ,;.")
      if name.isEmpty { return true }
      guard Byline.isName(name), name.contains(" ") else {
        return areSure || (!names.isEmpty && name.first?.isUppercase == true && piece.count <= 3)
      }
      names.append(name)
      return true
    }
    for word in words {
      let lower = word.lowercased()
      if lower == "and" || lower == "&" {
        guard close() else { return nil }
        isPlace = false
      } else if lower == "in" || lower == "at" || lower == "from" || lower == "for" {
        guard close() else { return nil }
        isPlace = true
      } else if !isPlace {
        piece.append(word)
      } else if !areSure, word.first?.isUppercase != true {
        return nil
      }
      if word.last == "," || word.last == ";" {
        guard close() else { return nil }
        isPlace = false
      }
    }
    guard close() else { return nil }
    return names.isEmpty && !areSure ? nil : names
  }

  private static func isHelp(_ word: String) -> Bool {
    ["additional", "further", "with", "editing", "edited"].contains(word.lowercased())
  }

  private static let tasks: Set<String> = [
    "reporting", "reported", "writing", "written", "compiled", "editing", "edited", "translated",
    "translation", "graphics", "graphic", "production", "produced", "research",
  ]
  private static let authors: Set<String> = [
    "reporting", "reported", "writing", "written", "compiled",
  ]
  private static let openings: Set<String> = [
    "additional", "further", "some", "with", "and", "reporting", "writing",
  ]
}

/// Takes the credit at the end of an agency's story: its names where there is no byline. It tells
/// nothing of the story, so it goes.
struct TakeAgencyCredit: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    for index in draft.passages.indices.suffix(4).reversed() where index > 0 {
      guard let text = draft.passages[index].short(400), let credit = AgencyCredit(text) else {
        cutTail(of: index, in: &draft)
        continue
      }
      note(credit, in: &draft)
      draft.passages.remove(at: index)
    }
  }

  /// The credit in brackets at the end of a paragraph's own last line.
  private func cutTail(of index: Int, in draft: inout PlainTextDraft) {
    guard let line = draft.passages[index].lines.last?.text, line.hasSuffix(")"),
      let bracket = line.suffix(400).lastIndex(of: "("), bracket > line.startIndex,
      let credit = AgencyCredit(String(line[bracket...]))
    else { return }
    let kept = line[..<bracket].trimmedSlice
    guard !kept.isEmpty else { return }
    note(credit, in: &draft)
    draft.passages[index].lines[draft.passages[index].lines.count - 1].text = kept
  }

  private func note(_ credit: AgencyCredit, in draft: inout PlainTextDraft) {
    if draft.byline.isEmpty { draft.byline = credit.names }
  }
}
