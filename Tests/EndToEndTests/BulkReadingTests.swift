import Foundation
import TestSupport
import Testing

/// What is done with many articles at once is in the library and in the file afterwards.
@Suite(.serialized, .enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct BulkReadingTests {
  @Test func manyAreStarredTaggedAndWrittenAtOnce() throws {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    let place = try Workplace()
    let library = place.folder.appending(path: "library").path
    for (name, words) in [
      ("fleet", "June 3, 2020"), ("mill", "May 2, 2020"), ("pier", "May 1, 2019"),
    ] {
      _ = try place.dateline(
        "add", try place.file(name + ".txt", "The \(name)\n\nA text of \(words).".utf8))
    }
    let terminal = try Tmux(width: 120, height: 24)
    try terminal.run("\(program.path) --library \(library); echo left $?")
    try terminal.wait(for: "The fleet")
    try terminal.type("*")
    try terminal.wait(for: "Marked 3 articles.")
    try terminal.type("s")
    try terminal.wait(for: "Starred 3 articles.")
    try terminal.type("T")
    try terminal.type("sea")
    try terminal.press("Enter")
    try terminal.wait(for: "Tags of 3 articles kept.")
    try terminal.type("A")
    try terminal.wait(for: "Made 3 articles read.")
    try terminal.type("U")
    try terminal.wait(for: "Took back: made read, 3 articles.")
    try terminal.type("e")
    try terminal.press("Enter")
    try terminal.wait(for: "Written 3 articles to articles.md.")
    try terminal.type("Q")
    try terminal.wait(for: "left 0")

    let kept = try place.dateline("list", "is:starred is:unread tag:sea", "--format", "jsonl")
    #expect(try kept.lines().count == 3)
    let written = try String(
      contentsOf: terminal.home.appending(path: "articles.md"), encoding: .utf8)
    for name in ["fleet", "mill", "pier"] { #expect(written.contains("# The \(name)")) }
  }

  @Test func whatWasRemovedComesBackInALaterSitting() throws {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    let place = try Workplace()
    let library = place.folder.appending(path: "library").path
    for name in ["fleet", "mill", "pier"] {
      _ = try place.dateline(
        "add", try place.file(name + ".txt", "The \(name)\n\nA text of June 3, 2020.".utf8))
    }
    let terminal = try Tmux(width: 100, height: 24)
    try terminal.run("\(program.path) --library \(library); echo left $?")
    try terminal.wait(for: "The fleet")
    try terminal.type("*")
    try terminal.wait(for: "Marked 3 articles.")
    try terminal.type("d")
    try terminal.wait(for: "Removed 3 articles.")
    try terminal.type("Q")
    try terminal.wait(for: "left 0")
    #expect(try place.dateline("list", "--format", "jsonl").lines().isEmpty)
    try terminal.run("clear; \(program.path) --library \(library) is:unread; echo gone $?")
    try terminal.wait(for: "/is:unread")
    try terminal.type("U")
    try terminal.wait(for: "Bring back 3 articles that went on ")
    try terminal.type("y")
    try terminal.wait(for: "Took back 3 articles.")
    // The filter is kept for every later sitting, and for the command line.
    try terminal.type("K")
    try terminal.wait(for: "Keep the filter as:")
    try terminal.type("still to read")
    try terminal.press("Enter")
    try terminal.wait(for: "Kept as still to read: F lists it.")
    try terminal.type("Q")
    try terminal.wait(for: "gone 0")
    let kept = try String(
      contentsOf: terminal.home.appending(path: ".config/dateline/queries.toml"), encoding: .utf8)
    #expect(kept == "\"still to read\" = \"is:unread\"\n")
    #expect(try place.dateline("list", "--format", "jsonl").lines().count == 3)
  }

  @Test func theOldestAreListedFirst() throws {
    let place = try Workplace()
    for (name, day) in [("fleet", "3 June 2020"), ("mill", "2 May 2020"), ("pier", "1 May 2019")] {
      let text = "The \(name)\n\nOSLO, \(day) - A text."
      _ = try place.dateline("add", try place.file(name + ".txt", text.utf8))
    }
    let titles = { (sort: String) in
      try place.dateline("list", "--sort", sort, "--format", "jsonl").lines()
        .compactMap { $0["title"] as? String }
    }
    let newest = try titles("newest")
    #expect(newest.count == 3)
    #expect(try titles("oldest") == newest.reversed())
    let first = try place.dateline("list", "--sort", "oldest", "--limit", "1", "--format", "jsonl")
    #expect(try first.lines().compactMap { $0["title"] as? String } == [newest[2]])
  }
}
