import Articles

/// A line that says when the article was published or changed, and nothing else.
struct PublishedLine {
  let moment: CivilMoment
  let isChange: Bool
  /// Whether the line says what the day is of; without it, it is a day and no more.
  let isLabelled: Bool

  /// Reads "Published: August 8, 2024", "Last updated 8 August 2024 16:41 GMT", or a bare date.
  init?(_ line: String) {
    guard line.utf8.count <= 100 else { return nil }
    var rest = line[...]
    var isChange = false
    let lower = line.lowercased()
    for (label, change) in Self.labels where lower.hasPrefix(label) && lower.count == line.count {
      rest = line.dropFirst(label.count)
      isChange = change
      break
    }
    while let first = rest.first, first == ":" || first.isWhitespace { rest = rest.dropFirst() }
    guard let written = WrittenMoment(rest) else { return nil }
    moment = written.moment
    self.isChange = isChange
    isLabelled = rest.startIndex != line.startIndex
  }

  /// Puts the moment where it belongs; of two the first said is kept.
  func note(in draft: inout PlainTextDraft) {
    if isChange {
      draft.modified = draft.modified ?? moment
    } else {
      draft.published = draft.published ?? moment
    }
  }

  /// The longer label before the one that it starts with.
  private static let labels: [(String, Bool)] = [
    ("last updated on", true), ("last updated at", true), ("last updated", true),
    ("last modified", true),
    ("updated on", true), ("updated at", true), ("updated", true), ("first published on", false),
    ("first published", false), ("published on", false), ("published at", false),
    ("published", false),
    ("posted on", false), ("posted at", false), ("posted", false), ("date published", false),
    ("publication date", false), ("date", false),
  ]
}

/// Takes the lines that say when the article was published out of the head.
struct TakePublished: PlainTextStep {
  func apply(to draft: inout PlainTextDraft) {
    guard draft.title != nil, draft.isScraped || !draft.isDiary else { return }
    var taken = draft
    var count = 0
    var index = 0
    while index < taken.head.upperBound {
      let line = taken.passages[index].lines[0].text
      guard line.utf8.count <= 200, let found = Self.moments(in: String(line)) else {
        index += 1
        continue
      }
      // A page says when it was published and changed; a list of days is somebody's text.
      count += 1
      if count > 3 { return }
      for moment in found { moment.note(in: &taken) }
      taken.dropFirstLine(of: index)
    }
    draft = taken
  }

  /// The moments of a line that holds nothing else; two may share it: "Published … | Updated …".
  private static func moments(in line: String) -> [PublishedLine]? {
    if let one = PublishedLine(line) { return [one] }
    for separator in [" | ", " • ", " · ", "; "] {
      let parts = line.split(separator: separator).map(\.trimmed)
      let moments = parts.compactMap { PublishedLine($0) }
      if parts.count > 1, moments.count == parts.count { return moments }
    }
    return nil
  }
}
