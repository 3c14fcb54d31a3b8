import ArgumentParser
import Articles
import Chronology
import Foundation

/// The date expressions in a text, resolved.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates", abstract: "Find the dates a text speaks of.",
    discussion: "Example: dateline dates --reference 2024-08-08 article.txt")

  @Argument(help: "Files of text; - is standard input.") var inputs: [String] = []
  @Option(help: "text, json or jsonl.") var format = OutputFormat.text
  @Option(help: "Lines of {\"id\",\"reference\",\"text\"}; answers one line each.") var batch:
    String?
  @Option(help: "The day from which relative dates count, YYYY-MM-DD.") var reference: String?
  @Flag(help: "Show what each rule did.") var trace = false

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl }

  func run() throws {
    if let batch { return try DatesBatch(path: batch).run() }
    let moment = reference.flatMap { CivilMoment(iso: $0) }
    guard reference == nil || moment != nil else {
      throw ValidationError("--reference takes a day as YYYY-MM-DD")
    }
    guard !inputs.isEmpty else { throw ValidationError("name a file, or - for standard input") }
    var failed = false
    for input in inputs {
      guard let text = Self.text(of: input) else {
        FileHandle.standardError.write(Data("dateline: cannot read \(input) as text\n".utf8))
        failed = true
        continue
      }
      print(DatesReport(input: input, text: text, reference: moment, trace: trace).text(format))
    }
    if failed { throw ExitCode(1) }
  }

  private static func text(of input: String) -> String? {
    let data =
      input == "-"
      ? FileHandle.standardInput.readDataToEndOfFile()
      : FileManager.default.contents(atPath: input)
    return data.flatMap { String(data: $0, encoding: .utf8) }.map { SafeText($0).string }
  }
}
