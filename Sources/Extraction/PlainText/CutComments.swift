import Articles

/// The readers' comments: from their label to the end, however long and well written they are.
///
/// A form for comments also stands above an article or in the middle of it, so that the label alone
/// does not end the text. The first long passage after it must be signed as comments are: "Ann says:",
/// a name with a day or an hour, "3 days ago", or a button to reply. A count of comments is believed
/// without that, unless more text follows it than goes before.
struct CutComments: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    let passages = draft.passages
    // A text that has said nothing yet would be cut away whole.
    guard let start = passages.firstIndex(where: \.isProse) else { return }
    let course = Course(of: passages, isScraped: draft.isScraped)
    for index in passages.indices where index > start {
      guard let label = Label(passages[index].lines[0].text) else { continue }
      let prose = course.proseFrom[index + 1]
      if Self.isThread(at: index, in: passages, text: course.textFrom[index + 1], label)
        || (label == .count && prose * 2 <= course.proseFrom[0]
          && (draft.isScraped || !Self.isHeading(index, in: passages)))
      {
        draft.passages = Array(passages[..<index])
        draft.isScraped = true
        return
      }
    }
  }

  /// Whether prose follows a label at once, as in somebody's own text.
  private static func isHeading(_ index: Int, in passages: [PlainPassage]) -> Bool {
    passages[index].lines.count == 1 && index + 1 < passages.count && passages[index + 1].isProse
  }

  /// Whether a line stands above comments, or above the form for one.
  static func announces(_ line: Substring) -> Bool { Label(line) != nil }

  /// What is still to come at each passage, and at the end.
  private struct Course {
    /// The bytes of prose.
    var proseFrom: [Int]
    /// The first passage of more than a headline's length; of prose at all in somebody's own text.
    var textFrom: [Int?]

    init(of passages: [PlainPassage], isScraped: Bool) {
      proseFrom = Array(repeating: 0, count: passages.count + 1)
      textFrom = Array(repeating: nil, count: passages.count + 1)
      for index in passages.indices.reversed() {
        let passage = passages[index]
        proseFrom[index] = proseFrom[index + 1] + (passage.isProse ? passage.length : 0)
        let isText = passage.isProse && (passage.length >= 120 || !isScraped)
        textFrom[index] = isText ? index : textFrom[index + 1]
      }
    }
  }

  /// Whether comments follow the label at `index`; `text` is the first long passage after it.
  private static func isThread(
    at index: Int, in passages: [PlainPassage], text: Int?, _ label: Label
  ) -> Bool {
    let lead = passages[(index + 1)..<(text ?? passages.count)]
    let own = passages[index].lines[1...].prefix(4)
    guard let text else {
      if label == .form { return true }
      return (own + lead.prefix(4).flatMap { $0.lines.prefix(4) }).prefix(4)
        .contains { isSigned($0.text) }
    }
    // What a form asks for stands between its label and the first comment.
    let above = lead.count < 4 ? own : []
    let signs = (above + lead.suffix(4).flatMap { $0.lines.suffix(4) }).suffix(4)
    if signs.contains(where: { isSigned($0.text) }) { return true }
    let comment = passages[text].lines
    if isSaying(comment[0].text) || (comment.count > 1 && isSigned(comment[0].text)) { return true }
    return passages.indices.contains(text + 1)
      && buttons.contains(passages[text + 1].lines[0].text.prefix(40).bare)
  }

  /// Whether a line is what stands above or below a comment.
  private static func isSigned(_ line: Substring) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    if isSaying(line) || buttons.contains(line.bare) { return true }
    let words = line.split(separator: " ")
    if words.count <= 8, words.contains("ago"), line.contains(where: \.isNumber) { return true }
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
