import Articles

/// A short line around a page's headline in which the day stands on which it was published or changed,
/// among whatever else it says: "Kolumne von Ann Lee - 28.04.2024 um 08:52 Uhr", "Politics / January 11,
/// 2024", "입력 2026.07.12 22:09".
///
/// Only the text of a whole page has such lines, and only beside its headline are they looked for. A line
/// in which two days may be meant (4/5/2024) says neither.
struct ShownDay {
  let moment: CivilMoment
  let isChange: Bool

  init?(_ line: Substring) {
    guard (8...110).contains(line.utf8.count), !line.contains("©"),
      !line.endsSentence || line.hasSuffix("m."),
      let written = WrittenDate.first(in: line), let date = written.date(), date.year >= 1990,
      !Self.isEither(line)
    else { return nil }
    let words = line.split { !$0.isLetter }
    guard words.count <= 12 else { return nil }
    let text = String(line)
    isChange = PageStamp.isOfChange(text)
    if !isChange, !PageStamp.isOfPublication(text), let label = Self.label(of: line),
      !Self.labels.contains(label)
    {
      return nil
    }
    moment = CivilMoment(date, secondOfDay: written.secondOfDay)
  }

  /// "Stand: 28.04.2024": the word before a colon right before the figures.
  private static func label(of line: Substring) -> String? {
    guard let digit = line.firstIndex(where: \.isNumber),
      let colon = line[..<digit].lastIndex(where: { $0 == ":" }),
      !line[colon..<digit].contains(where: \.isLetter)
    else { return nil }
    return line[..<colon].split { !$0.isLetter }.last.map { $0.lowercased() }
  }

  /// Whether the day is written in figures that Britain and America read differently.
  private static func isEither(_ line: Substring) -> Bool {
    for part in line.split(whereSeparator: { !$0.isNumber && $0 != "/" }) {
      let numbers = part.split(separator: "/").compactMap { Int($0) }
      if numbers.count == 3 {
        return numbers[0] <= 12 && numbers[1] <= 12 && numbers[0] != numbers[1]
      }
    }
    return false
  }

  private static let labels: Set<String> = [
    "stand", "datum", "date", "erschienen", "erscheinungsdatum", "erstellt", "fecha", "data", "on",
    "dato", "дата", "입력", "등록", "tarih",
  ]
}

/// Takes the day on which a page was published from the lines around its headline, where no line that
/// says nothing else has told it.
struct TakeShownDay: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard draft.isScraped, draft.published == nil else { return }
    let shown = draft.head.compactMap { index in
      ShownDay(draft.passages[index].lines[0].text).map { (index, $0) }
    }
    guard let (index, day) = shown.first(where: { !$0.1.isChange }) ?? shown.first else {
      // A page that shows the day of its last change alone is read as of that day.
      draft.published = draft.modified
      return
    }
    draft.published = day.moment
    if day.isChange { draft.modified = draft.modified ?? day.moment }
    draft.dropFirstLine(of: index)
  }
}
