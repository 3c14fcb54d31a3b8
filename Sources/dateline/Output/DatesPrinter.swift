import ArgumentParser
import Articles
import Chronology

/// Prints the date expressions of inputs.
struct DatesPrinter {
  let house: House
  let format: ListFormat
  let trace: Bool

  /// The dates of one input in JSON.
  private struct Record: Encodable {
    let id: String
    let reference: CivilMoment?
    let timex: [TimexLine]
  }

  /// Prints each input's dates, in order. Failures are said, and stand in the input's place in JSON.
  func print(_ names: [String]) throws {
    var failed = false
    var answers: [Answer] = []
    for name in names {
      let answer: Answer
      do throws(InputFailure) {
        answer = self.answer(to: name, try house.article(name))
      } catch {
        Console.say(error.sentence)
        failed = true
        answer = .failed(FailureRecord(id: name, error: error.sentence))
      }
      switch (format, answer) {
      case (.json, _): answers.append(answer)
      case (.jsonl, _): Console.print(JSONOutput.line(answer) + "\n")
      case (.text, .read(_, let lines)):
        if names.count > 1 { Console.print(SafeText(name + "\n").string) }
        Console.print(lines)
      case (.text, .failed): break
      }
    }
    if format == .json {
      Console.print(
        (answers.count == 1 ? JSONOutput.pretty(answers[0]) : JSONOutput.pretty(answers)) + "\n")
    }
    if failed { throw ExitCode(1) }
  }

  private enum Answer: Encodable {
    case read(Record, lines: String)
    case failed(FailureRecord)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .read(let record, _): try record.encode(to: encoder)
      case .failed(let record): try record.encode(to: encoder)
      }
    }
  }

  private func answer(to name: String, _ article: Article) -> Answer {
    let isTraced = trace && format == .text
    let (mentions, trace) =
      isTraced
      ? DateTagger().trace(article, fallback: house.reference)
      : (DateTagger().mentions(in: article, fallback: house.reference), TagTrace())
    // As the reader has them: block by block, and with what each is to its sentence.
    let dated = EventFinder().read(article, mentions: mentions)
    let flat = FlatText(article)
    let record = Record(
      id: name, reference: article.reference ?? house.reference,
      timex: TimexLine.lines(flat.mentions(dated.mentions), in: flat.text))
    guard format == .text else { return .read(record, lines: "") }
    let steps = isTraced ? flat.steps(trace.steps) : nil
    let lines = MentionLines(text: flat.text, steps: steps)
    return .read(record, lines: lines.text(of: flat.mentions(dated.mentions)))
  }
}
