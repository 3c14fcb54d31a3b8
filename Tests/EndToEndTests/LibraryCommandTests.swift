import Foundation
import Testing

/// What is kept is there the next time.
@Suite struct LibraryCommandTests {
  @Test func whatIsAddedIsListedShownAndChecked() throws {
    let place = try Workplace()
    let name = try place.file("dam.txt", CommandLineTests.story.utf8)
    #expect(try place.dateline("list").output.isEmpty)

    let added = try place.dateline("add", name)
    #expect(added.status == 0)
    let id = try #require(added.output.split(separator: " ").first.map(String.init))

    let row = try #require(try place.dateline("list", "--format", "jsonl").lines().first)
    #expect(row["id"] as? String == id)
    #expect(row["title"] as? String == "Dam gives way above the valley")
    #expect(row["read"] as? Bool == false)
    #expect((row["events"] as? Int ?? 0) > 3)

    #expect(try place.dateline("list", "hilltown").output.contains(id))
    #expect(try place.dateline("list", "event:2021-04-30").output.contains(id))
    #expect(try place.dateline("list", "volcano").output.isEmpty)

    let shown = try place.dateline("show", String(id.prefix(4)))
    #expect(shown.status == 0)
    #expect(shown.output.contains("The old dam above Hilltown gave way"))
    #expect(try place.dateline("show", "ffffffffffffffff").status == 1)

    let timeline = try place.dateline("timeline", "--query", "hilltown", "--format", "csv")
    #expect(timeline.output.contains("2021-04-30"))
    #expect(try place.dateline("check").status == 0)
  }

  @Test func aPageThatIsNoArticleIsKeptWithAWord() throws {
    let place = try Workplace()
    let page = try place.file(
      "home.html",
      "<html><head><title>Home</title></head><body><a href=x>x</a> Welcome.</body></html>".utf8)
    let run = try place.dateline("add", page)
    #expect(run.status == 0 && run.output.contains("Home"))
    #expect(run.words.contains("No article was found on \(page); its readable text was kept."))
    let text = try place.dateline("add", try place.file("dam.txt", CommandLineTests.story.utf8))
    #expect(text.status == 0 && text.words.isEmpty)
  }

  /// An article without a day stands among the others by the day on which it came, with an index or none.
  @Test func whatHasNoDayIsListedByItsArrival() throws {
    let place = try Workplace()
    let undated =
      #"{"type":"article","id":"9436152fff0a19f2","added":"2024-03-15T10:00:00Z","title":"Undated","#
      + #""blocks":[{"kind":"paragraph","text":"Words."}]}"#
    let dated = (10..<30).map {
      #"{"title":"Day \#($0)","published":"2024-03-\#($0)T09:00:00Z","text":"Words."}"#
    }
    let lines = [#"{"type":"library","version":1}"#, undated] + dated
    let file = try place.file("lines.jsonl", lines.joined(separator: "\n").utf8)
    #expect(try place.dateline("import", "--library", "days", file).status == 0)
    let index = place.folder.appending(path: "days/index")
    for _ in 0..<2 {
      let titles = try place.dateline("list", "--library", "days", "--format", "jsonl").lines()
        .map { $0["title"] as? String }
      #expect(titles.count == 21 && titles[14] == "Undated" && titles[13] == "Day 16", "\(titles)")
      try? FileManager.default.removeItem(at: index)
      #expect(try place.dateline("check", "--library", "days").status == 0)
    }
  }

  /// A folder that was named and is not there may be mistyped; reading begins no library in it.
  @Test func aLibraryThatIsNotThereIsSaid() throws {
    let place = try Workplace()
    let missing = place.folder.appending(path: "tpyo").path
    for arguments in [["list"], ["show", "a1b2"], ["timeline", "--query", "dam"], ["export"], []] {
      let run = try CommandRun.of(arguments + ["--library", missing], in: place.folder)
      #expect(run.words.contains("no library in \(missing)"), "\(arguments)")
      #expect(!FileManager.default.fileExists(atPath: missing))
    }
    #expect(try place.dateline("list").words.isEmpty)
    let name = try place.file("dam.txt", CommandLineTests.story.utf8)
    #expect(try place.dateline("add", "--library", missing, name).words.isEmpty)
    #expect(try place.dateline("list", "--library", missing).words.isEmpty)
  }

  /// The events that the index keeps are those that the articles tell when they are dated anew.
  @Test func timelinesOfAnIndexAreThoseOfItsArticles() throws {
    let place = try Workplace()
    let lines = (0..<90).map { number in
      let day = 10 + number % 20
      return
        #"{"title":"Report \#(number)","published":"2024-03-\#(day)","url":"https://example.org/"#
        + #"\#(number)","text":"On Monday the dam of 3 March 2021 was closed; on Monday it rained. "#
        + #"Work \#(number) began in May 2022 and ended on 7 June 2023."}"#
    }
    let file = try place.file("lines.jsonl", lines.joined(separator: "\n").utf8)
    #expect(try place.dateline("import", file).status == 0)
    let index = place.folder.appending(path: "library/index/manifest.json")
    #expect(FileManager.default.fileExists(atPath: index.path))
    let indexed = try ["text", "json", "csv"].map { format in
      try place.dateline("timeline", "--query", "dam", "--format", format).output
    }
    try FileManager.default.removeItem(at: index)
    let dated = try ["text", "json", "csv"].map { format in
      try place.dateline("timeline", "--query", "dam", "--format", format).output
    }
    #expect(indexed == dated)
    #expect(indexed.allSatisfy { $0.contains("2021") && $0.contains("2023") })
  }

  @Test func addingTwiceKeepsOne() throws {
    let place = try Workplace()
    let name = try place.file("dam.txt", CommandLineTests.story.utf8)
    _ = try place.dateline("add", name)
    _ = try place.dateline("add", name)
    #expect(try place.dateline("list", "--format", "jsonl").lines().count == 1)
  }

  @Test func damageIsNamedAndSetAside() throws {
    let place = try Workplace()
    _ = try place.dateline("add", try place.file("dam.txt", CommandLineTests.story.utf8))
    _ = try place.dateline(
      "add", try place.file("two.txt", "Second\n\nA text of June 3, 2020.".utf8))
    let segment = place.folder.appending(path: "library/articles/0001.jsonl")
    var bytes = try Data(contentsOf: segment)
    let place1 = try #require(bytes.firstRange(of: Data("Hilltown".utf8)))
    bytes[place1.lowerBound] = UInt8(ascii: "X")
    try bytes.write(to: segment)

    let found = try place.dateline("check")
    #expect(found.status == 1)
    #expect(found.output.contains("0001.jsonl, line"))
    #expect(try place.dateline("list").output.contains("Second"))
    #expect(try place.dateline("check", "--repair").status == 0)
    #expect(try place.dateline("check").status == 0)
    #expect(try place.dateline("list").output.contains("Second"))
  }
}

/// What a person has changed is in force.
@Suite struct UserFileTests {
  @Test func keysAreChangedByTheirFileAndItsFaultsAreTold() throws {
    let place = try Workplace()
    let folder = place.folder.appending(path: ".config/dateline")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("toggle-star = \"*\"\nno-such-command = \"x\"\n".utf8)
      .write(to: folder.appending(path: "keys.toml"))
    let run = try place.dateline("keys", "--format", "jsonl")
    let star = try #require(try run.lines().first { $0["command"] as? String == "toggle-star" })
    #expect(star["keys"] as? [String] == ["*"])
    #expect(run.words.contains("no-such-command"))
  }
}
