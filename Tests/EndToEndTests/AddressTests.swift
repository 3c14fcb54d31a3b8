import Foundation
import Synchronization
import TestSupport
import Testing

/// Addresses as inputs of the built program, asked of a server of the test's own.
@Suite struct AddressTests {
  private static let page = """
    <!doctype html><html><head><title>The dam gives way</title></head><body>
    <article><h1>The dam gives way</h1><p>HILLTOWN – May 14, 2021 – The old dam above Hilltown gave
    way on Wednesday, and the valley road has been closed since then.</p><p>Cracks had been seen in
    late March, and on April 30th the council voted for repairs. <a href="map">A map</a> shows where
    the road is closed.</p></article></body></html>
    """

  private func server() throws -> StreetServer {
    try StreetServer { question, wire in
      switch question.target {
      case "/dam": wire.answer("200 OK", ["Content-Type: text/html"], body: Array(Self.page.utf8))
      case "/old": wire.answer("301 Moved", ["Location: /dam"])
      case "/notes.md":
        // What is called Markdown and sent as a page is a page.
        wire.answer("200 OK", ["Content-Type: text/html"], body: Array(Self.page.utf8))
      case "/notes.txt":
        wire.answer(
          "200 OK", ["Content-Type: text/plain; charset=iso-8859-1"],
          body: Array("Caf".utf8) + [0xE9] + Array(" of May 3, 2020\n\nIt was full.\n".utf8))
      default: wire.answer("404 \u{1B}[2JGone", ["Content-Type: text/html"], body: [0x41])
      }
    }
  }

  @Test func everyCommandTakesAnAddress() throws {
    let server = try server()
    let place = try Workplace()
    let extracted = try place.dateline("extract", "--format", "jsonl", server.address("/old"))
    let line = try #require(try extracted.lines().first)
    #expect(line["title"] as? String == "The dam gives way")
    #expect(line["url"] as? String == server.address("/dam"))
    #expect(line["links"] as? [String] == [server.address("/map")])
    for command in ["open", "timeline", "dates"] {
      let run = try place.dateline(command, server.address("/dam"))
      #expect(run.status == 0 && run.words.isEmpty)
      #expect(run.output.contains(command == "open" ? "Hilltown" : "2021"), "\(command)")
    }
    for path in ["/dam", "/old", "/notes.md", "/notes.txt"] {
      #expect(try place.dateline("add", server.address(path)).status == 0)
    }
    let list = try place.dateline("list", "--format", "jsonl").lines()
    let addresses = Set(list.compactMap { $0["url"] as? String })
    #expect(addresses == Set(["/dam", "/notes.md", "/notes.txt"].map { server.address($0) }))
    #expect(list.contains { ($0["title"] as? String)?.contains("Café") == true })
    #expect(server.questions[0].fields["user-agent"]?.hasPrefix("dateline/") == true)
  }

  @Test func whatCannotBeFetchedIsSaid() throws {
    let server = try server()
    let place = try Workplace()
    let run = try place.dateline(
      "extract", server.address("/none"), server.address("/dam"), "http://a b/")
    #expect(run.status == 1)
    #expect(run.output.contains("Hilltown"))
    #expect(run.words.contains("\(server.address("/none")): there is no such page (status 404)."))
    #expect(run.words.contains("http://a b/: this is not a valid address."))
  }

  @Test func aListOfPagesAsksNothingOfTheWeb() throws {
    let server = try server()
    let place = try Workplace()
    let list = try place.file(
      "list.jsonl", "{\"id\":\"a\",\"path\":\"\(server.address("/dam"))\"}\n".utf8)
    let run = try place.dateline("extract", "--format", "jsonl", "--batch", list)
    #expect(run.status == 1)
    #expect((try run.lines().first?["error"] as? String)?.contains("not fetched here") == true)
    #expect(server.questions.isEmpty)
  }

  @Test(.enabled(if: Tmux.isAvailable, "tmux is not installed"))
  func theReaderGoesOnWhileAPageIsFetched() throws {
    let isAwaited = Mutex(true)
    let server = try StreetServer { _, wire in
      while isAwaited.withLock({ $0 }) { guard wire.pause(20) else { return } }
      wire.answer("200 OK", ["Content-Type: text/html"], body: Array(Self.page.utf8))
    }
    let reader = try ReadingTerminal(width: 100)
    try reader.terminal.type("a")
    try reader.terminal.type(server.address("/dam"))
    try reader.terminal.press("Enter")
    try reader.terminal.wait(for: "Fetching from 127.0.0.1")
    try reader.terminal.type("?")
    try reader.terminal.wait(for: "Down a line or a row.")
    try reader.terminal.press("Escape")
    isAwaited.withLock { $0 = false }
    try reader.terminal.wait(for: "Cracks had been seen")
    // Leaving does not wait for what has not come, and says that it did not.
    isAwaited.withLock { $0 = true }
    try reader.terminal.type("a")
    try reader.terminal.type(server.address("/later"))
    try reader.terminal.press("Enter")
    try reader.terminal.wait(for: "Fetching from 127.0.0.1")
    try reader.terminal.type("Q")
    try reader.terminal.wait(for: "it was given up.")
    try reader.terminal.wait(for: "left 1")
  }
}
