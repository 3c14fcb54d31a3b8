import Articles
import Chronology

/// Mentions shown each in its line, with what it means, what of that was not said, and the rules that
/// found it; on demand with all that the rules did, mention by mention.
struct MentionLines {
  /// The text that the mentions and steps are places in.
  let text: String
  /// What the rules did, if that is to be shown.
  var steps: [TagTrace.Step]?
  /// How many bytes of the line are shown on each side.
  private static let margin = 40
  private static let indent = "    "

  /// Two lines a mention: the words around it, then type, value, days, what was filled in, and rules;
  /// in columns that are the same for all.
  func text(of mentions: [DateMention]) -> String {
    let rows = mentions.map(Self.columns)
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var stories = stories(of: mentions)[...]
    var result = ""
    for (mention, row) in zip(mentions, rows) {
      result += aside(&stories, before: mention.range.start)
      let columns = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      result += context(of: mention.range.bytes) + "\n"
      result += Self.indent + (columns + [row[4]]).joined(separator: "  ") + "\n"
      if let story = stories.first, story.mention == mention.range {
        stories = stories.dropFirst()
        result += story.steps.map { line($0) }.joined()
      }
    }
    return result + aside(&stories, before: .max)
  }

  private static func columns(of mention: DateMention) -> [String] {
    let days =
      mention.when.interval.map { $0.length == 1 ? "\($0.first)" : "\($0.first) to \($0.last)" }
      ?? "no day"
    let modifier = mention.when.modifier.map { ", \($0.rawValue)" } ?? ""
    var notes = [filledIn(mention.implied)]
    switch mention.role {
    case .occurrence: break
    case .name: notes.append("names a thing")
    case .bound: notes.append("no event")
    case .report: notes.append("of the report itself")
    }
    return [
      mention.kind.rawValue, mention.value, days + modifier,
      notes.filter { !$0.isEmpty }.joined(separator: "; "),
      mention.rules.joined(separator: " › "),
    ]
  }

  /// "year 2024 implied": what the text does not say.
  private static func filledIn(_ implied: PartialDate) -> String {
    let parts = [
      implied.year.map { "year \($0)" }, implied.month.map { "month \($0)" },
      implied.day.map { "day \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : parts.joined(separator: ", ") + " implied"
  }

  /// The steps of one mention, or of words that were no mention in the end.
  private struct Story {
    var start: Int
    var mention: TextRange?
    var steps: [TagTrace.Step]
  }

  private func stories(of mentions: [DateMention]) -> [Story] {
    guard let steps else { return [] }
    var stories = mentions.map { Story(start: $0.range.start, mention: $0.range, steps: []) }
    var others: [Story] = []
    for step in steps {
      let start = step.bytes.lowerBound
      var (low, high) = (0, mentions.count)
      while low < high {
        let middle = (low + high) / 2
        if mentions[middle].range.start <= start { low = middle + 1 } else { high = middle }
      }
      if low > 0, start < mentions[low - 1].range.end {
        stories[low - 1].steps.append(step)
      } else if let last = others.last, last.start == start {
        others[others.count - 1].steps.append(step)
      } else {
        others.append(Story(start: start, steps: [step]))
      }
    }
    return (stories + others).sorted { $0.start < $1.start }
  }

  /// What stands before a mention and was proposed, but is no mention.
  private func aside(_ stories: inout ArraySlice<Story>, before start: Int) -> String {
    var result = ""
    while let story = stories.first, story.mention == nil, story.start < start {
      stories = stories.dropFirst()
      guard let bytes = story.steps.first?.bytes else { continue }
      result += context(of: bytes, marks: ("⟨", "⟩")) + "\n" + Self.indent + "no mention\n"
      result += story.steps.map { line($0) }.joined()
    }
    return result
  }

  private func line(_ step: TagTrace.Step) -> String {
    let words = "“" + SafeText(String(text.text(in: step.bytes))).collapsed.string + "”"
    let before = step.before.isEmpty ? "" : step.before.joined(separator: " + ") + " → "
    let rest =
      switch step.action {
      case .proposes: "proposed by \(step.rule): \(words), \(step.sense)"
      case .loses: "passed over, of \(step.rule): \(words), \(step.sense)"
      case .joins: "joined by \(step.rule): \(words), \(before)\(step.sense)"
      case .changes: "refined by \(step.rule): \(words), \(before)\(step.sense)"
      case .drops: "dropped by \(step.rule): \(words), \(step.sense)"
      case .resolves: "resolved to \(step.sense)"
      }
    return Self.indent + "· " + rest + "\n"
  }

  /// The words around a place, which is marked.
  private func context(of place: Range<Int>, marks: (String, String) = ("⟦", "⟧")) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var start = place.lowerBound
      while start > 0, bytes[start - 1] != 0x0A, place.lowerBound - start < Self.margin {
        start -= 1
      }
      let isCutBefore = start > 0 && bytes[start - 1] != 0x0A
      // Whole words, and never a part of a letter.
      while isCutBefore, start < place.lowerBound, bytes[start] != 0x20 { start += 1 }
      var end = place.upperBound
      while end < bytes.count, bytes[end] != 0x0A, end - place.upperBound < Self.margin { end += 1 }
      let isCutAfter = end < bytes.count && bytes[end] != 0x0A
      while isCutAfter, end > place.upperBound, bytes[end] != 0x20 { end -= 1 }
      // On one line, though a date may run over the end of one.
      func words(_ range: Range<Int>) -> String {
        SafeText(String(decoding: bytes[range], as: UTF8.self)).string.replacing("\n", with: " ")
      }
      return (isCutBefore ? "…" : "") + words(start..<place.lowerBound) + marks.0
        + words(place) + marks.1 + words(place.upperBound..<end) + (isCutAfter ? " …" : "")
    }
  }
}
