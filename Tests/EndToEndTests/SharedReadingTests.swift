import Foundation
import TestSupport
import Testing

/// Several programs on one library, and libraries that are slow to open or cannot be.
@Suite(.serialized, .enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct SharedReadingTests {
  @Test func twoReadersAndACommandSeeEachOther() throws {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    let place = try Workplace()
    _ = try place.dateline("add", try place.file("dam.txt", CommandLineTests.story.utf8))
    let library = place.folder.appending(path: "library").path
    let terminals = [
      try Tmux(width: 120, height: 24), try Tmux(width: 120, height: 24),
    ]
    for terminal in terminals {
      try terminal.run("\(program.path) --library \(library); echo left $?")
      try terminal.wait(for: "Dam gives way")
    }

    // A command adds, both readers see it above the article that they are at.
    _ = try place.dateline(
      "add", try place.file("fleet.txt", "The fleet sails\n\nA text of June 3, 2020.".utf8))
    for terminal in terminals { try terminal.wait(for: "The fleet sails") }

    // One reader stars and tags it, the other shows that in the list and in the open text.
    try terminals[1].press("Enter")
    try terminals[1].wait("the text with the focus") { $0.last?.contains("q list") == true }
    try terminals[0].type("s")
    try terminals[1].wait(for: "★")
    try terminals[0].type("T")
    try terminals[0].type("valley")
    try terminals[0].press("Enter")
    for terminal in terminals { try terminal.wait(for: "#valley") }

    for terminal in terminals {
      try terminal.type("Q")
      try terminal.wait(for: "left 0")
    }
    let kept = try place.dateline("list", "is:starred is:read tag:valley")
    #expect(kept.output.contains("Dam gives way"))
  }

  @Test func aReaderOnTheSampleGoesOverToALibraryThatIsBegunElsewhere() throws {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    let place = try Workplace()
    let library = place.folder.appending(path: "library").path
    let terminals = [
      try Tmux(width: 120, height: 24), try Tmux(width: 120, height: 24),
    ]
    for terminal in terminals {
      try terminal.run("\(program.path) --library \(library); echo left $?")
      try terminal.wait("the sample") { $0.last?.hasSuffix("sample") == true }
    }
    try terminals[1].press("Enter")
    try terminals[1].wait("a text with the focus") { $0.last?.contains("q list") == true }
    _ = try place.dateline("add", try place.file("dam.txt", CommandLineTests.story.utf8))

    // One has done nothing yet; the other reads on until its reader asks for the library.
    try terminals[0].wait(for: "Dam gives way")
    let rows = try terminals[1].wait(for: "r shows them")
    #expect(!rows.joined().contains("Dam gives way"))
    try terminals[1].type("r")
    for terminal in terminals {
      try terminal.wait("the library") {
        $0.joined().contains("Dam gives way") && $0.last?.hasSuffix("library") == true
      }
      try terminal.type("Q")
      try terminal.wait(for: "left 0")
    }
  }

  @Test func anEmptiedLibraryStaysOne() throws {
    let place = try Workplace()
    _ = try place.dateline("add", try place.file("dam.txt", CommandLineTests.story.utf8))
    let library = place.folder.appending(path: "library").path
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    let terminal = try Tmux(width: 120, height: 24)
    try terminal.run("\(program.path) --library \(library); echo left $?")
    try terminal.wait(for: "Dam gives way")
    try terminal.type("d")
    try terminal.wait(for: "There are no articles.")
    try terminal.type("Q")
    try terminal.wait(for: "left 0")
    try terminal.run("clear; \(program.path) --library \(library); echo gone $?")
    try terminal.wait("the empty library") {
      $0.joined().contains("There are no articles.") && $0.last?.hasSuffix("library") == true
    }
    try terminal.type("U")
    try terminal.wait(for: "Bring back 1 article")
    try terminal.type("y")
    try terminal.wait(for: "Dam gives way")
    try terminal.type("Q")
    try terminal.wait(for: "gone 0")
  }

  @Test func aLibraryThatCannotBeOpenedGivesTheTerminalBackWithASentence() throws {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    let terminal = try Tmux()
    try Data("text".utf8).write(to: terminal.home.appending(path: "thing"))
    try terminal.run("\(program.path) --library thing; echo left $?")
    let rows = try terminal.wait(for: "left 1")
    #expect(rows.joined().contains("dateline: thing is not what a library has there."))
    #expect(try terminal.state("alternate_on") == "0")
  }
}
