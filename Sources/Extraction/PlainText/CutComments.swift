import Articles

/// The readers' comments: from their label to the end, however long and well written they are.
///
/// A form for comments also stands above an article or in the middle of it, so that the label alone
/// does not end the text. The first long passage after it must be signed as comments are: "Ann says:",
/// a name with a day or an hour, "3 days ago", or a button to reply. A count of comments is believed
/// without that, unless more text follows it than went before.
struct CutComments: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    let passages = draft.passages
    // A text that has said nothing yet would be cut away whole.
    guard let start = passages.firstIndex(where: \.isProse) else { return }
    var before = 0
    for index in passages.indices {
      let passage = passages[index]
      defer { if passage.isProse { before += passage.length } }
      guard index > start, let label = Label(passage.lines[0].text) else { continue }
      let rest = passages[index...]
      if Self.isThread(rest, isForm: label == .form)
        || (label == .count && Self.prose(in: rest.dropFirst()) <= before)
      {
        draft.passages = Array(passages[..<index])
        draft.isScraped = true
        return
      }
    }
  }

  private static func prose(in passages: ArraySlice<PlainPassage>) -> Int {
    passages.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
  }

  /// Whether comments follow their label, which is the first of these passages.
  private static func isThread(_ passages: ArraySlice<PlainPassage>, isForm: Bool) -> Bool {
    let rest = passages.dropFirst()
    let text = rest.firstIndex(where: CutRelatedStories.isText)
    if text == nil, isForm { return true }
    let lead = passages[..<(text ?? rest.endIndex)].flatMap(\.lines).dropFirst()
    // What a form asks for stands between its label and the first comment.
    if (text == nil ? lead.prefix(4) : lead.suffix(4)).contains(where: { isSigned($0.text) }) {
      return true
    }
    guard let text else { return false }
    if let first = passages[text].lines.first?.text,
      isSaying(first) || (passages[text].lines.count > 1 && isSigned(first))
    {
      return true
    }
    return rest[(text + 1)...].first.map { buttons.contains($0.lines[0].text.bare) } ?? false
  }

  /// Whether a line is what stands above or below a comment.
  private static func isSigned(_ line: Substring) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    if isSaying(line) || buttons.contains(line.bare) { return true }
    let words = line.split(separator: " ")
    if words.last == "ago" { return words.count <= 8 && line.contains(where: \.isNumber) }
    if let moment = PublishedLine(String(line)) { return moment.moment.secondOfDay != nil }
    let (name, moment) = CreditLine.partedFromMoment(String(line))
    return moment != nil && name.split(separator: " ").count <= 4
  }

  /// "Ann says: …": the saying within the first words.
  private static func isSaying(_ line: Substring) -> Bool {
    line.prefix(80).split(separator: " ").prefix(6).dropFirst()
      .contains { sayings.contains($0.lowercased()) }
  }

  /// What a line announces.
  private enum Label {
    case form, heading, count

    init?(_ line: Substring) {
      guard line.utf8.count <= 240 else { return nil }
      let bare = line.bare
      if FurnitureWords.comments.contains(bare) {
        self = .form
      } else if Self.counts(bare) {
        self = .count
      } else if headings.contains(bare) {
        self = .heading
      } else {
        return nil
      }
    }

    /// "3 Comments", "Comments (3)", "12 thoughts on “…”", "1 response to …".
    private static func counts(_ bare: String) -> Bool {
      let words = bare.split(separator: " ")
      guard words.count >= 2 else { return false }
      if words[0] == "comments" { return words.count == 2 && Int(words[1]) != nil }
      guard words[0] == "one" || Int(words[0]) != nil else { return false }
      switch words[1] {
      case "comment", "comments": return words.count == 2
      case "thought", "thoughts": return words.count > 2 && words[2] == "on"
      case "response", "responses": return words.count > 2 && words[2] == "to"
      default: return false
      }
    }
  }

  private static let headings: Set<String> = [
    "comments", "comment", "reader comments", "readers comments", "your comments",
    "user comments", "responses", "replies", "kommentare", "leserkommentare", "commentaires",
    "comentarios", "comentários", "commenti", "комментарии", "reacties",
  ]
  private static let sayings: Set<String> = [
    "says:", "said:", "writes:", "wrote:", "sagt:", "schreibt:", "dice:", "dit:", "disse:",
  ]
  private static let buttons: Set<String> = [
    "reply", "log in to reply", "login to reply", "report", "report abuse", "report comment",
    "permalink", "like reply", "reply share", "antworten", "répondre", "responder", "rispondi",
  ]
}
