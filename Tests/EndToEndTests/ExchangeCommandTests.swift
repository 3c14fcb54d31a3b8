import Foundation
import Testing

/// A library goes out as JSON Lines and comes in again.
@Suite struct ExchangeCommandTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    for (name, text) in [
      ("dam.txt", CommandLineTests.story), ("two.txt", "Second\n\nA text of June 3, 2020."),
      ("three.txt", "Third\n\nWords without a day."),
    ] {
      _ = try place.dateline("add", try place.file(name, text.utf8))
    }
  }

  @Test func whatIsExportedIsImportedOnce() throws {
    let exported = try place.dateline("export")
    #expect(exported.status == 0 && exported.words.isEmpty)
    #expect(try exported.lines().map { $0["type"] as? String } == ["library"] + articles(3))
    _ = try place.file("backup.jsonl", exported.output.utf8)

    let taken = try place.dateline("import", "--library", "copy", "backup.jsonl")
    #expect(taken.status == 0 && taken.output == "backup.jsonl: 3 new\n")
    #expect(try place.dateline("export", "--library", "copy").output == exported.output)
    #expect(
      try place.dateline("list", "--library", "copy").output == place.dateline("list").output)
    let again = try place.dateline(
      "import", "--library", "copy", "--format", "jsonl", "-", input: exported.output)
    #expect(try again.lines().first?["kept"] as? Int == 3)
    #expect(try place.dateline("export", "--library", "copy").output == exported.output)
  }

  private func articles(_ count: Int) -> [String?] { Array(repeating: "article", count: count) }

  @Test func aQueryChoosesAndAFileIsWrittenWhole() throws {
    let run = try place.dateline("export", "second", "--output", "one.jsonl")
    #expect(run.status == 0 && run.output.isEmpty && run.words.isEmpty)
    let text = try String(
      contentsOf: place.folder.appending(path: "one.jsonl"), encoding: .utf8)
    #expect(text.split(separator: "\n").count == 2 && text.contains("June 3, 2020"))
    let lost = try place.dateline("export", "--output", "none/one.jsonl")
    #expect(lost.status == 1 && lost.words.contains("there is no folder none/"))
    #if os(Linux)
      let vain = try place.dateline("export", "--output", "/proc/one.jsonl")
      #expect(vain.status == 1 && vain.words.contains("no file can be made there"))
    #endif
    #expect(try place.dateline("export", "on:never").status == 2)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(!names.contains { $0.hasSuffix(".new") })
  }

  @Test func extractedPagesAreImported() throws {
    let page = try place.dateline("extract", "--format", "jsonl", "dam.txt").output
    let run = try place.dateline("import", "--library", "copy", "-", input: page)
    #expect(run.status == 0 && run.output == "standard input: 1 new\n")
    let rows = try place.dateline("list", "--library", "copy", "--format", "jsonl").lines()
    let own = try place.dateline("list", "hilltown", "--format", "jsonl").lines()
    #expect(rows.count == 1)
    for member in ["id", "title", "events"] {
      #expect("\(rows[0][member] ?? "")" == "\(own[0][member] ?? "?")")
    }
    // Whoever writes such lines by hand needs only a text.
    let bare = #"{"title":"Bare","url":"https://example.org/b","text":"One.\n\nTwo."}"#
    #expect(try place.dateline("import", "-", input: bare + "\n\n" + bare).output.contains("1 new"))
    #expect(try place.dateline("list", "title:bare body:two").output.contains("Bare"))
  }

  @Test func whatCannotBeTakenIsNamedAndTheRestIsDone() throws {
    let exported = try place.dateline("export", "second").output
    let lines = "nonsense\n" + exported.replacing("Second", with: "Sekond") + exported
    let error = #"{"id":"a.html","error":"there is no such file"}"#
    let run = try place.dateline(
      "import", "--library", "copy", "-", "none.jsonl", input: lines + error)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("standard input: 1 new, 3 refused\n"))
    for words in [
      "line 1: this is no whole JSON object", "line 3: its checksum does not fit",
      "line 6: this is no article but what kept one out: there is no such file",
      "none.jsonl: there is no such file",
    ] {
      #expect(run.words.contains(words), "\(run.words)")
    }
    #expect(try place.dateline("list", "--library", "copy").output.contains("Second"))
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<opml version=\"2.0\">", "list of feeds"),
    ("<html>", "dateline add"),
    ("[{\"a\":1}]", "jq -c '.[]'"), ("{\n  \"type\": \"article\"\n}", "jq -c ."),
    ("a\0b\n", "binary"),
    ("Buy milk\n\nCall Ann\nA note\n", "neither JSON Lines nor OPML nor a list of addresses"),
  ])
  func aFileOfAnotherSortIsRefusedInASentence(_ text: String, _ words: String) throws {
    let run = try place.dateline("import", "-", input: text)
    #expect(run.status == 1 && run.words.contains(words))
    #expect(run.words.split(separator: "\n").count == 1)
    #expect(!run.output.contains("refused"))
    #expect(try place.dateline("list").output.split(separator: "\n").count == 3)
  }

  @Test func whatWasNotReadIsNotCounted() throws {
    let run = try place.dateline("import", "none.opml")
    #expect(run.status == 1 && run.output.isEmpty && run.words.contains("there is no such file"))
    // For a program there is a record of each file.
    let record = try place.dateline("import", "none.opml", "--format", "jsonl").lines()
    #expect(record.count == 1 && record[0]["refused"] as? Int == 1)
  }

  @Test func aTrialOfAnImportChangesNothing() throws {
    let exported = try place.dateline("export").output
    let run = try place.dateline("import", "--dry-run", "--library", "copy", "-", input: exported)
    #expect(run.output == "standard input: 3 new; nothing was changed\n")
    #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "copy").path))
  }
}

/// What has had its time goes, and the room is given back.
@Suite struct HousekeepingCommandTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    let dated = { (day: String) in
      #"{"title":"Of \#(day)","url":"https://example.org/\#(day)","published":"\#(day)","text":"A."}"#
    }
    let lines = ["2001-01-01", "2011-01-01", "2021-01-01", "2099-01-01"].map(dated)
    _ = try place.dateline("import", "-", input: lines.joined(separator: "\n"))
  }

  private func titles() throws -> [String] {
    try place.dateline("list", "--format", "jsonl").lines().compactMap { $0["title"] as? String }
  }

  @Test func theOldGoAndComeBack() throws {
    let trial = try place.dateline("expire", "--older-than", "2y", "--keep", "3", "--dry-run")
    #expect(trial.status == 0 && trial.output.split(separator: "\n").count == 3)
    #expect(trial.words.contains("3 articles would be removed"))
    #expect(try titles().count == 4)

    let gone = try place.dateline("expire", "--keep", "3")
    #expect(gone.output.contains("Of 2001-01-01") && gone.words.contains("1 article removed"))
    #expect(try titles() == ["Of 2099-01-01", "Of 2021-01-01", "Of 2011-01-01"])
    let back = try place.dateline("restore", "-", input: gone.output)
    #expect(
      back.status == 0 && gone.output.hasPrefix(back.output.trimmingCharacters(in: .newlines)))
    #expect(try titles().count == 4)

    _ = try place.dateline("expire", "--older-than", "2y", "title:2011")
    #expect(try titles() == ["Of 2099-01-01", "Of 2021-01-01", "Of 2001-01-01"])
  }

  @Test func whatWasCompactedDoesNotComeBack() throws {
    let gone = try place.dateline("expire", "--older-than", "9y", "--compact", "--format", "jsonl")
    let id = try #require(try gone.lines().first?["id"] as? String)
    #expect(gone.words.contains("in place of"))
    let back = try place.dateline("restore", id)
    #expect(back.status == 1 && back.words.contains("No removed article has the id '\(id)'"))
    #expect(try titles().count == 2)
  }

  @Test func aRuleThatSaysNothingIsAWrongCommandLine() throws {
    for arguments in [[], ["--older-than", "3"], ["--keep", "-1"], ["--keep", "1", "on:x"]] {
      let run = try CommandRun.of(["expire"] + arguments, in: place.folder)
      #expect(run.status == 2, "\(arguments)")
    }
    #expect(try titles().count == 4)
  }

  @Test func checkTellsWhatTakesTheRoomAndGivesItBack() throws {
    _ = try place.dateline("expire", "--keep", "1")
    let told = try place.dateline("check", "--format", "json").json()
    let disk = try #require(told["disk"] as? [String: Any])
    #expect((disk["freeable"] as? Int ?? 0) > 400)
    #expect((disk["total"] as? Int) == (told["bytes"] as? Int))
    #expect(try place.dateline("check").output.contains("given back by --compact"))
    let run = try place.dateline("check", "--compact", "--format", "json").json()
    let sizes = try #require(run["compacted"] as? [String: Int])
    #expect((sizes["after"] ?? 0) < (sizes["before"] ?? 0))
    #expect(!(try place.dateline("check").output.contains("given back")))
    #expect(try titles() == ["Of 2099-01-01"])
  }

  @Test func damageIsNotCompacted() throws {
    let segment = place.folder.appending(path: "library/articles/0001.jsonl")
    var bytes = try Data(contentsOf: segment)
    bytes[200] ^= 1
    try bytes.write(to: segment)
    let run = try place.dateline("check", "--compact")
    #expect(run.status == 1 && !run.output.contains("Compacted"))
    #expect(try Data(contentsOf: segment) == bytes)
    #expect(try place.dateline("check", "--repair", "--compact").output.contains("Compacted"))
    #expect(try titles().count == 3)
  }
}
