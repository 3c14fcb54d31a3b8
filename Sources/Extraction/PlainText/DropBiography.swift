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
    for index in passages.indices.reversed() where index > 0 {
      let passage = passages[index]
      rest += passage.isProse ? passage.length : 0
      if rest * share > all { break }
      guard passage.lines.count == 1 || passage.isFlow, let text = passage.short(900),
        isLife(text, named: passages[index - 1], by: draft.byline)
      else { continue }
      cut.insert(index)
      // The name stands above it, and above that perhaps "About the author".
      if text.hasPrefix(passages[index - 1].text) { cut.insert(index - 1) }
    }
    guard !cut.isEmpty else { return }
    draft.passages = passages.enumerated().filter { !cut.contains($0.offset) }.map(\.element)
  }

  /// Whether a passage tells of one of the writers, or of who is named in the line above it.
  private func isLife(_ text: String, named above: PlainPassage, by names: [String]) -> Bool {
    let heading = above.lines.count == 1 && Self.isName(above.lines[0].text) ? above.text : nil
    let subjects = names + (heading.map { [$0] } ?? [])
    let key = Words.key(text.prefix(160))
    for name in subjects {
      let bare = Words.key(name)
      guard key.begins(with: bare) else { continue }
      let next = key.dropFirst(bare.count).split(separator: " ").first ?? ""
      if heading != nil || Self.verbs.contains(next) { return true }
    }
    // "The Vell News Agency is an independent news organization founded in 1846."
    let words = key.split(separator: " ")
    guard let verb = words.prefix(8).firstIndex(where: { $0 == "is" || $0 == "was" }), verb > 0,
      text.first?.isUppercase == true
    else { return false }
    return words[verb...].prefix(12).contains { Self.callings.contains($0) }
  }

  /// "Ann Lee", "Ann van der Lee": two to four words, the first and the last with a capital.
  private static func isName(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    return (2...4).contains(words.count) && line.utf8.count <= 40
      && words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
      && !line.contains { $0.isNumber || ",.:;!?".contains($0) }
  }

  private static let verbs: Set<Substring> = [
    "is", "was", "has", "writes", "covers", "reports", "edits", "lives", "works", "joined", "ist",
    "war", "schreibt", "arbeitet", "lebt", "berichtet", "est", "écrit", "es", "escribe", "è",
    "scrive",
  ]
  private static let callings: Set<Substring> = [
    "reporter", "correspondent", "journalist", "columnist", "editor", "freelancer", "freelance",
    "blogger", "organization", "newsroom", "contributor", "newspaper",
  ]
}
