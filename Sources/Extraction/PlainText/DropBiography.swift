/// What a page says of the writer, or of itself, under the text: "Ann Lee", "Ann Lee is a reporter for
/// the Harbour Post and lives in Vell". Only in a text known to be scraped, and only near its end.
struct DropBiography: PlainTextStep {
  /// How much of the prose may still follow, as a part of all: one in so many.
  private let share = 5

  func apply(to draft: inout PlainTextDraft) {
    guard draft.isScraped else { return }
    let passages = draft.passages
    var rest = 0
    let all = passages.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    var cut: Set<Int> = []
    var isLast = true
    let isList =
      zip(passages, passages.dropFirst()).count { head, life in
        Self.isName(head) && life.lines[0].text.hasPrefix(head.text + " ")
      } > 1
    for index in passages.indices.suffix(40).reversed() where index > 0 {
      let passage = passages[index]
      rest += passage.isProse ? passage.length : 0
      if rest * share > all { break }
      guard passage.lines.count == 1 || passage.isFlow, let text = passage.short(900),
        isLife(text, under: passages[..<index], by: draft.byline, isInList: isList)
          || isLast && isHouse(text, in: passages[..<index])
      else {
        isLast = isLast && !passage.isProse
        continue
      }
      cut.insert(index)
      // The name stands above it, and above that perhaps "About the author".
      if text.hasPrefix(passages[index - 1].text) { cut.insert(index - 1) }
    }
    guard !cut.isEmpty else { return }
    draft.passages = passages.enumerated().filter { !cut.contains($0.offset) }.map(\.element)
  }

  /// Whether a passage tells of one of the writers, or of who is named in the line above it; not where a
  /// paragraph above begins with the name as well, for then the text is about them, nor in a list of lives.
  private func isLife(
    _ text: String, under above: ArraySlice<PlainPassage>, by names: [String], isInList: Bool
  ) -> Bool {
    guard let line = above.last else { return false }
    let heading = isInList || !Self.isName(line) ? nil : line.text
    let key = Words.key(text.prefix(160))
    for name in names + (heading.map { [$0] } ?? []) {
      let bare = Words.key(name)
      guard key.begins(with: bare) else { continue }
      let next = key.dropFirst(bare.count).split(separator: " ").first ?? ""
      guard name == heading || Self.verbs.contains(next) else { continue }
      return !above.contains { $0.isProse && $0.lines[0].text.hasPrefix(name) }
    }
    return false
  }

  /// "The Vell News Agency is an independent news organization founded in 1846": what a name is that the
  /// text above has not told of.
  private func isHouse(_ text: String, in above: ArraySlice<PlainPassage>) -> Bool {
    let words = text.prefix(240).split(separator: " ")
    guard let verb = words.prefix(9).firstIndex(where: { $0 == "is" || $0 == "ist" }), verb > 0,
      case var name = words[..<verb], name.count <= 8
    else { return false }
    if name.first == "The" { name.removeFirst() }
    guard let last = name.last, name.count > 1,
      name.allSatisfy({ $0.first?.isUppercase == true || Self.small.contains($0) }),
      case let rest = words[(verb + 1)...].prefix(12).map({ Substring($0.lowercased().bare) }),
      ["a", "an", "our", "ein", "eine"].contains(rest.first),
      rest.contains(where: Self.callings.contains)
    else { return false }
    return !above.contains { $0.lines.contains { String($0.text).holds(String(last)) } }
  }

  /// "Ann Lee", "Ann van der Lee": two to four words, the first and the last with a capital.
  private static func isName(_ passage: PlainPassage) -> Bool {
    guard passage.lines.count == 1, case let line = passage.lines[0].text, line.utf8.count <= 40
    else { return false }
    let words = line.split(separator: " ")
    return (2...4).contains(words.count)
      && words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
      && !line.contains { $0.isNumber || ",.:;!?".contains($0) }
  }

  private static let verbs: Set<Substring> = [
    "is", "was", "has", "writes", "covers", "reports", "edits", "lives", "works", "joined", "ist",
    "war", "schreibt", "arbeitet", "lebt", "berichtet", "est", "écrit", "es", "escribe", "è",
    "scrive",
  ]
  private static let small: Set<Substring> = ["of", "the", "and", "for", "de", "van", "von"]
  private static let callings: Set<Substring> = [
    "reporter", "correspondent", "journalist", "columnist", "editor", "freelancer", "freelance",
    "blogger", "news", "newsroom", "contributor",
  ]
}
