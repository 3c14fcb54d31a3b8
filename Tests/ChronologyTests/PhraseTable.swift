import Articles
import Chronology
import Testing

/// A table of `value ⇥ phrase` lines: each phrase is read for itself, and the values of its mentions,
/// parted by a space, are held against the left column. A line without a value must hold no mention.
struct PhraseTable {
  /// The day from which the phrases count.
  let reference: CivilMoment?
  /// The language of the phrases; without one the tagger finds it line by line.
  let language: Language?
  /// The table; lines that are empty or start with `#` are left out.
  let lines: String

  /// Holds every line against what the tagger makes of it, and prints the trace of those that fail.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let tagger = language.map { DateTagger(languages: [$0]) } ?? DateTagger()
    for line in lines.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard columns.count == 2 else {
        Issue.record("no tab in \(line)", sourceLocation: sourceLocation)
        continue
      }
      let (expected, phrase) = (String(columns[0]), String(columns[1]))
      let (mentions, trace) = tagger.trace(phrase, reference: reference)
      let found = mentions.map(\.value).joined(separator: " ")
      if found != expected {
        let steps = trace.steps.map {
          "  \($0.rule) \($0.action.rawValue) ⟦\(phrase.text(in: $0.bytes))⟧ \($0.sense)"
        }
        Issue.record(
          "\(phrase)\n  expected \(expected)\n  found    \(found)\n\(steps.joined(separator: "\n"))",
          sourceLocation: sourceLocation)
      }
    }
  }

  /// A table that counts from a day, `YYYY-MM-DD`, or from none.
  init(from reference: String?, in language: Language? = nil, _ lines: String) {
    self.language = language
    self.reference = reference.flatMap { CivilMoment(iso: $0) }
    self.lines = lines
  }
}
