/// The head of a mail: the subject is the title, the sender the author, the date the day. The lines
/// stay in the text, for they say more than that.
struct TakeMailHead: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard let head = draft.passages.first, head.lines.count > 1,
      !head.isFlow || head.lines.count <= 8
    else { return }
    var values: [String: String] = [:]
    for line in head.lines {
      guard line.text.utf8.count <= 300, let colon = line.text.firstIndex(of: ":") else { continue }
      let key = line.text[..<colon].lowercased()
      if Self.keys.contains(key) {
        values[key] = line.text[line.text.index(after: colon)...].trimmed
      }
    }
    guard values["from"] != nil, let subject = values["subject"], !subject.isEmpty else { return }
    draft.title = subject
    draft.passages[0].isFlow = false
    let sender = (values["from"] ?? "").prefix { $0 != "<" }.filter { $0 != "\"" }.trimmed
    if Byline.isName(sender) { draft.byline = [sender] }
    draft.published = values["date"].flatMap { WrittenMoment($0)?.moment }
  }

  private static let keys: Set<String> = ["from", "subject", "date"]
}
