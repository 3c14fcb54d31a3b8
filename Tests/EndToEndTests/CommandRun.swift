import Foundation
import TestSupport
import Testing

/// One run of the built program, in a folder and a library of its own.
struct CommandRun {
  /// The program's exit status; 128 and more for a signal.
  let status: Int32
  /// What it printed.
  let output: String
  /// What it said.
  let words: String

  /// Runs `dateline` with arguments; `input` is its standard input, and `sink` takes its output in
  /// place of what is answered.
  static func of(
    _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:],
    outputTo sink: URL? = nil
  ) throws -> CommandRun {
    let process = Process()
    let program: URL = try #require(BuiltProgram.dateline)
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "DATELINE_LIBRARY": folder.appending(path: "library").path,
    ].merging(environment) { $1 }
    let files = ["in", "out", "err"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: sink ?? files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return CommandRun(
      status: process.terminationStatus + signal,
      output: try String(contentsOf: files[1], encoding: .utf8),
      words: try String(contentsOf: files[2], encoding: .utf8))
  }

  /// The output as JSON.
  func json() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  /// The output as JSON Lines.
  func lines() throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}

/// A folder that is gone when the test is.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "dateline-e2e-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file and answers with its name.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return name
  }

  /// Runs the program here.
  func dateline(_ arguments: String..., input: String = "") throws -> CommandRun {
    try CommandRun.of(arguments, in: folder, input: input)
  }
}
