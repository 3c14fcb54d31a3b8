import Foundation
import TestSupport
import Testing

/// What is said where there is nothing: no such command, no article, no event, no folder to write to.
@Suite struct NothingFoundTests {
  @Test func aMistypedCommandIsNamedAndRefused() throws {
    let place = try Workplace()
    for (typed, meant) in [("lst", "list"), ("tiemline", "timeline"), ("shwo", "show")] {
      let run = try place.dateline(typed)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.words.contains("did you mean `dateline \(meant)`?"), "\(run.words)")
    }
    let run = try place.dateline("ad", "foo")
    #expect(run.status == 2 && run.words.contains("did you mean `dateline add`?"))
    for typed in ["or", "a"] { #expect(try place.dateline(typed).status == 0) }
    // What finds something is a query, however it is spelled.
    _ = try place.file("lst.txt", "The lst of ships\n\nIt was found on 3 May 2024.\n".utf8)
    _ = try place.dateline("add", "lst.txt")
    let found = try place.dateline("lst")
    #expect(found.status == 0 && found.output.contains("The lst of ships"))
  }

  @Test func aFileThatWasMeantToBeOpenedIsNoQuery() throws {
    let place = try Workplace()
    let gone = try place.dateline("gone.html")
    #expect(gone.status == 2 && gone.words.contains("there is no such file"))
    _ = try place.file("here.html", "<title>Here</title>".utf8)
    let here = try place.dateline("here.html")
    #expect(here.status == 2 && here.words.contains("`dateline open` reads it"))
  }

  @Test func aQueryThatFindsNothingSaysSoAndIsNoFailure() throws {
    let place = try Workplace()
    for arguments in [["list"], ["timeline", "--query"], ["read"]] {
      let run = try CommandRun.of(arguments + ["title:zzz"], in: place.folder)
      #expect(run.status == 0 && run.output.isEmpty, "\(arguments)")
      #expect(run.words.contains("title:zzz"), "\(arguments): \(run.words)")
    }
    let dateless = try place.file(
      "dateless.txt", "A calm sea\n\nNothing is told here of any day.\n".utf8)
    let run = try place.dateline("timeline", dateless)
    #expect(run.status == 0 && run.words.contains("No events were found"))
  }

  @Test func aFaultShowsHowItsOwnCommandIsUsed() throws {
    let place = try Workplace()
    for command in ["list", "export", "expire", "read"] {
      let more = command == "expire" ? ["--keep", "5"] : []
      let run = try CommandRun.of([command, "is:nothing"] + more, in: place.folder)
      #expect(run.status == 2 && run.words.contains("is followed by unread"), "\(run.words)")
      #expect(run.words.contains("Usage: dateline \(command) "), "\(run.words)")
    }
    let number = try place.dateline("list", "--limit=-1")
    #expect(number.status == 2 && number.words.contains("0 or more"))
  }

  @Test func whatKeepsAFileFromBeingWrittenIsSaid() throws {
    let place = try Workplace()
    _ = try place.file("plain", "x".utf8)
    for (name, reason) in [
      ("nowhere/all.jsonl", "there is no folder nowhere/"), ("plain/x", "plain/ is no folder"),
      (String(repeating: "x", count: 300), "the name is too long"),
    ] {
      for arguments in [["export", "--output"], ["export", "--opml", "--output"]] {
        let run = try CommandRun.of(arguments + [name], in: place.folder)
        #expect(run.status == 1 && run.words.contains(reason), "\(run.words)")
      }
    }
  }
}
