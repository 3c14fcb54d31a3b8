import Foundation
import TestSupport
import Testing

/// What is settled in `config.toml`, and how it is shown.
@Suite struct ConfigCommandTests {
  private func settle(_ toml: String, in place: Workplace) throws {
    let folder = place.folder.appending(path: ".config/dateline")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try toml.write(to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
  }

  @Test func theFileOfDefaultsChangesNothing() throws {
    let place = try Workplace()
    let before = try place.dateline("config", "--format", "jsonl")
    #expect(before.status == 0 && before.words.isEmpty)
    #expect(try before.lines().allSatisfy { $0["from"] as? String == "default" })
    try settle(try place.dateline("config", "--defaults").output, in: place)
    let after = try place.dateline("config", "--format", "jsonl")
    #expect(after.status == 0 && after.words.isEmpty)
    let (old, new) = (try before.lines(), try after.lines())
    #expect(old.count == new.count && old.count > 20)
    for (old, new) in zip(old, new) {
      #expect("\(old["value"] ?? "")" == "\(new["value"] ?? "?")")
      #expect((new["from"] as? String)?.hasPrefix("config.toml, line ") == true)
    }
  }

  @Test func whatIsInForceIsShownWithWhereItComesFrom() throws {
    let place = try Workplace()
    try settle("\nmeasure = 66\n", in: place)
    let run = try CommandRun.of(
      ["config"], in: place.folder, environment: ["DATELINE_THEME": "ember", "BROWSER": "w3m"])
    let rows = run.output.split(separator: "\n").map { $0.split(separator: "# ") }
    func from(_ line: String) -> Substring? {
      rows.first { $0[0].trimmingCharacters(in: .whitespaces) == line }?.last
    }
    #expect(from("measure = 66") == "config.toml, line 2")
    #expect(from("theme = \"ember\"") == "DATELINE_THEME")
    #expect(from("browser = [\"w3m\"]") == "BROWSER")
    #expect(from("justify = false") == "default")
    #expect(run.output.contains(place.folder.path + "/library"))
  }

  @Test func sizesAreShownAsTheyWereLeft() throws {
    let place = try Workplace()
    let state = place.folder.appending(path: ".local/state/dateline")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    try #"{"sizes":{"wide-list":333,"no-such-pane":1}}"#.write(
      to: state.appending(path: "reader.json"), atomically: true, encoding: .utf8)
    #expect(try place.dateline("config").output.contains("wide-list = 33"))
    try settle("wide-list = 20", in: place)
    #expect(try place.dateline("config").output.contains("wide-list = 20"))
  }

  @Test func whatIsWrongIsNamedAndTheRestHolds() throws {
    let place = try Workplace()
    try settle("mouse = 'no'\nsky = 1\n  measure = 9000\npage-size = 3\n", in: place)
    let run = try place.dateline("config")
    #expect(run.status == 1)
    #expect(run.words.contains("config.toml, line 1, column 9: mouse should be true or false."))
    #expect(run.words.contains("config.toml, line 2, column 1: there is no setting 'sky'."))
    #expect(
      run.words.contains("line 3, column 13: measure should be a whole number from 20 to 400."))
    #expect(run.output.contains("page-size = 3"))
    #expect(try place.dateline("extract", "--format", "text", "none.html").words.contains("sky"))
  }

  @Test func aLimitThatIsSettledHolds() throws {
    let place = try Workplace()
    let page = "<p>" + String(repeating: "A long page. ", count: 100_000)
    let name = try place.file("page.html", page.utf8)
    #expect(try place.dateline("extract", name).status == 0)
    try settle("page-size = 1", in: place)
    let run = try place.dateline("extract", name)
    #expect(run.status == 1 && run.words.contains("larger than 1 MB"))
  }
}
