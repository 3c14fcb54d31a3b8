import Foundation
import TestSupport
import Testing

/// Timelines as files for other programs, from the command line and from the reader.
@Suite(.serialized) struct TimelineExportTests {
  @Test func theCommandLinePrintsEveryForm() throws {
    let place = try Workplace()
    let name = try place.file("dam.txt", CommandLineTests.story.utf8)
    let begins = [
      "markdown": "# Dam gives way", "csv": "date,end,precision", "ics": "BEGIN:VCALENDAR\r\n",
      "html": "<!DOCTYPE html>", "json": "{", "jsonl": "{\"date\":", "text": "late March 2021",
    ]
    for (format, beginning) in begins {
      let run = try place.dateline("timeline", "--format", format, name)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix(beginning), "\(format): \(run.output.prefix(80))")
    }
    let page = try place.dateline("timeline", "--format", "html", name).output
    #expect(page.contains("<svg ") && page.contains("30 April 2021"))
    #expect(!page.contains("<script") && !page.contains("src="))
  }

  @Test func formsHaveOneSetOfNames() throws {
    let place = try Workplace()
    let name = try place.file("dam.txt", CommandLineTests.story.utf8)
    for (alias, form) in [("md", "markdown"), ("htm", "html"), ("TXT", "text")] {
      let short = try place.dateline("timeline", "--format", alias, name)
      #expect(short.status == 0)
      let whole = try place.dateline("timeline", "--format", form, name)
      #expect(short.output == whole.output)
      let extracted = try place.dateline("extract", "--format", alias, name)
      #expect(extracted.status == 0)
    }
    let wrong = try place.dateline("timeline", "--format", "pdf", name)
    #expect(wrong.status == 2 && wrong.words.contains("markdown"))
    let sample = try place.dateline("timeline", "--sample", "--query", "title:moon")
    #expect(sample.status == 0 && sample.output.contains("July 1969"))
    let both = try place.dateline("timeline", "--sample", name)
    #expect(both.status == 2)
  }

  @Test func aQueryForDaysLeavesOnlyTheirEvents() throws {
    let place = try Workplace()
    _ = try place.dateline("add", try place.file("dam.txt", CommandLineTests.story.utf8))
    let run = try place.dateline(
      "timeline", "--query", "event:2021-04..2021-05-12", "--format", "jsonl")
    let days = try run.lines().compactMap { $0["date"] as? String }
    #expect(days == ["2021-04-30", "2021-05-12"])
    let wrong = try place.dateline("timeline", "--query", "event:2021..2021-13")
    #expect(wrong.status == 2)
    #expect(wrong.words.contains("\"2021-13\" is not a day"))
  }

  @Test(.enabled(if: Tmux.isAvailable, "tmux is not installed"))
  func whatIsOverwrittenStaysTheFileThatItWas() throws {
    let reading = try ReadingTerminal(width: 100)
    let terminal = reading.terminal
    let files = FileManager.default
    let real = terminal.home.appending(path: "real.md")
    let link = terminal.home.appending(path: "link.md")
    try "Old.".write(to: real, atomically: true, encoding: .utf8)
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
    try files.createSymbolicLink(atPath: link.path, withDestinationPath: "real.md")
    try files.createSymbolicLink(
      atPath: terminal.home.appending(path: "far.md").path, withDestinationPath: "new.md")
    for name in ["link.md", "far.md"] {
      try terminal.type("e")
      try terminal.wait(for: "Write to file:")
      try terminal.press("C-u")
      try terminal.type(name)
      try terminal.press("Enter")
      try terminal.wait(for: "\(name) is there already. Overwrite it?")
      try terminal.type("y")
      try terminal.wait(for: "Written to \(name).")
    }
    #expect(files.fileExists(atPath: terminal.home.appending(path: "new.md").path))
    #expect(try files.destinationOfSymbolicLink(atPath: link.path) == "real.md")
    #expect(try String(contentsOf: real, encoding: .utf8).contains("The bridge reopens"))
    let mode = try files.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(
      try files.contentsOfDirectory(atPath: terminal.home.path).filter { $0.hasSuffix(".new") }
        == [])
    try terminal.type("Q")
    try reading.expectGivenBack(status: 0)
  }

  /// Several sentences of one day are one entry of a file, but rows of a table.
  @Test(.enabled(if: Tmux.isAvailable, "tmux is not installed"))
  func whatIsToldIsWhatStandsInTheFile() throws {
    let story = """
      The bridge reopens

      OSLO, 12 March 2024 - The bridge was closed on 3 March 2024. The tunnel was dug in May 2019.

      On 3 March 2024 the ferries sailed again. On 3 March 2024 the mayor left.
      """
    let reading = try ReadingTerminal(width: 100, story: story)
    let terminal = reading.terminal
    try terminal.press("3")
    for (name, words) in [
      ("b.md", "Written 2 entries that tell of 4 events to b.md."),
      ("b.csv", "Written 4 events to b.csv."),
    ] {
      try terminal.type("e")
      try terminal.wait(for: "Write to file:")
      try terminal.press("C-u")
      try terminal.type(name)
      try terminal.press("Enter")
      try terminal.wait(for: words)
    }
    let csv = try String(contentsOf: terminal.home.appending(path: "b.csv"), encoding: .utf8)
    #expect(csv.split(separator: "\r\n").count == 5)
    try terminal.type("Q")
    try reading.expectGivenBack(status: 0)
  }

  @Test(.enabled(if: Tmux.isAvailable, "tmux is not installed"))
  func theReaderWritesWhatItShowsAndNothingOverAFile() throws {
    let reading = try ReadingTerminal(width: 100)
    let terminal = reading.terminal
    try terminal.press("3")
    try terminal.wait(for: "Sun 3 Mar")
    try terminal.type("e")
    try terminal.wait(for: "the-bridge-reopens-timeline.md")
    try terminal.press("Enter")
    try terminal.wait(for: "to the-bridge-reopens-timeline.md.")
    let written = terminal.home.appending(path: "the-bridge-reopens-timeline.md")
    let text = try String(contentsOf: written, encoding: .utf8)
    #expect(text.hasPrefix("# The bridge reopens\n") && text.contains("**20 March 2024**"))
    for (answer, words) in [
      ("the-bridge-reopens-timeline.md", "is there already"),
      ("bridge.doc", "A timeline is written as"),
      ("nowhere/bridge.md", "there is no folder nowhere/"),
      ("bridge.ics", "to bridge.ics."), ("bridge.html", "to bridge.html."),
      ("bridge.json", "to bridge.json."), ("bridge.csv", "to bridge.csv."),
    ] {
      try terminal.type("e")
      try terminal.wait(for: "Write to file:")
      try terminal.press("C-u")
      try terminal.type(answer)
      try terminal.press("Enter")
      try terminal.wait(for: words)
      if words.contains("already") {
        // The name comes back, to be changed.
        try terminal.type("n")
        try terminal.wait(for: "Write to file: the-bridge")
        try terminal.press("Escape")
      } else if words.contains("written as") || words.contains("no folder") {
        try terminal.wait(for: "Write to file: \(answer)")
        try terminal.press("Escape")
      }
    }
    #expect(try String(contentsOf: written, encoding: .utf8) == text)
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: terminal.home.appending(path: "bridge.json")))
    let events = try #require((json as? [String: Any])?["events"] as? [[String: Any]])
    let sentences = events.compactMap { event in
      ((event["sources"] as? [[String: Any]])?.first?["sentence"] as? String)
    }
    #expect(sentences.contains("It will reopen on 20 March 2024, the city said."))
    try terminal.type("Q")
    try reading.expectGivenBack(status: 0)
  }
}
