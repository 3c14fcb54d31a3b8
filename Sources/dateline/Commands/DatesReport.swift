import Articles
import Chronology
import Foundation

/// What the `dates` command says of one input.
struct DatesReport {
  let input: String
  let text: String
  let reference: CivilMoment?
  let trace: Bool

  private struct Answer: Encodable {
    let id: String
    let timex: [TimexLine]
  }

  func text(_ format: DatesCommand.OutputFormat) -> String {
    let tagger = DateTagger()
    let (mentions, steps) =
      trace
      ? tagger.trace(text, reference: reference)
      : (tagger.mentions(in: text, reference: reference), TagTrace())
    if format != .text {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
      if format == .json { encoder.outputFormatting.insert(.prettyPrinted) }
      let answer = Answer(id: input, timex: TimexLine.lines(mentions, in: text))
      return (try? encoder.encode(answer)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    var lines = mentions.map { line(of: $0) }
    if trace {
      lines.append("")
      lines += steps.steps.map {
        "\($0.bytes.lowerBound)-\($0.bytes.upperBound) \($0.rule) \($0.action.rawValue) "
          + "\(text.text(in: $0.bytes)): \($0.sense)"
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The mention in its line, then its value, its days and the rules that made it.
  private func line(of mention: DateMention) -> String {
    let bytes = Array(text.utf8)
    var start = mention.range.start
    while start > 0, bytes[start - 1] != 0x0A, mention.range.start - start < 40 { start -= 1 }
    var end = mention.range.end
    while end < bytes.count, bytes[end] != 0x0A, end - mention.range.end < 40 { end += 1 }
    let before = text.text(in: start..<mention.range.start)
    let after = text.text(in: mention.range.end..<end)
    let days =
      mention.when.interval.map {
        $0.length == 1 ? "\($0.first)" : "\($0.first)..\($0.last)"
      } ?? "-"
    let modifier = mention.when.modifier.map { " \($0.rawValue)" } ?? ""
    return "\(before)⟦\(text.text(in: mention.range.bytes))⟧\(after)\n"
      + "    \(mention.kind.rawValue) \(mention.value)\(modifier)  \(days)  "
      + mention.rules.joined(separator: " > ")
  }
}
