import Foundation
import TestSupport
import Testing

/// Reading on more than one machine, from the command line.
@Suite struct SyncCommandTests {
  private let service: ReaderService
  private let place: Workplace

  init() throws {
    service = try ReaderService(.freshrss)
    place = try Workplace()
    service.follow(1, labels: ["News"])
    for number in 1...3 { service.publish(Int64(number), starred: number == 2) }
  }

  private var settings: URL { place.folder.appending(path: ".config/dateline/sync.toml") }

  private func sync(_ arguments: String..., password: String? = "pass&wörd=") throws -> CommandRun {
    try CommandRun.of(
      ["sync"] + arguments, in: place.folder,
      environment: password.map { ["DATELINE_SYNC_PASSWORD": $0] } ?? [:])
  }

  private func write(_ text: String, mode: Int) throws {
    try Data(text.utf8).write(to: settings)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: settings.path)
  }

  @Test func aServerIsKeptWithoutItsPassword() throws {
    #expect(try sync().status == 1)
    #expect(try sync("--server", service.address).status == 2)
    #expect(try sync("--server", "ftp://x.example", "--user", "anna").status == 2)

    let kept = try sync("--server", service.address, "--user", "anna", password: nil)
    #expect(kept.status == 0)
    #expect(kept.words.contains("DATELINE_SYNC_PASSWORD"))
    let mode = try FileManager.default.attributesOfItem(atPath: settings.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(!(try String(contentsOf: settings, encoding: .utf8)).contains("pass"))
    #expect(try sync(password: nil).status == 1)

    let wrong = try sync(password: "wrong")
    #expect(wrong.status == 1)
    #expect(wrong.words.contains("does not know this name and password"))

    let first = try sync()
    #expect(first.status == 0)
    #expect(first.output.contains("3 new"))
    #expect(try place.dateline("list").output.split(separator: "\n").count == 3)
    #expect(try place.dateline("list", "is:starred").output.contains("Story 2"))
    #expect(try sync().output == "nothing new\n")
    let report = try sync("--format", "json").json()
    #expect(report["new"] as? Int == 0)
  }

  @Test func aPasswordComesFromAProgramOrAPrivateFile() throws {
    _ = try sync("--server", service.address, "--user", "anna", password: nil)
    let base = try String(contentsOf: settings, encoding: .utf8)
    // No shell reads it.
    try write(base + #"password-command = ["echo", "pass&wörd="]"#, mode: 0o644)
    #expect(try sync(password: nil).status == 0)
    try write(base + #"password-command = ["no-such-program"]"#, mode: 0o644)
    #expect(try sync(password: nil).words.contains("there is no program 'no-such-program'"))
    try write(base + #"password = "pass&wörd=""#, mode: 0o600)
    #expect(try sync(password: nil).words.contains("a password does not belong there"))
    try write(base + #"password-in-the-clear = "pass&wörd=""#, mode: 0o644)
    #expect(try sync(password: nil).words.contains("others may read it"))
    try write(base + #"password-in-the-clear = "pass&wörd=""#, mode: 0o600)
    #expect(try sync(password: nil).status == 0)
    // What is typed anew leaves the rest as it is.
    let again = try sync("--server", service.address, "--user", "anna", password: nil)
    #expect(again.status == 0)
  }

  @Test(.enabled(if: Tmux.isAvailable, "tmux is not installed"))
  func whatIsStarredInTheReaderIsStarredOnTheServer() throws {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    _ = try sync("--server", service.address, "--user", "anna")
    let terminal = try Tmux(width: 100, height: 24)
    let library = place.folder.appending(path: "library").path
    try terminal.run("\(program.path) --library \(library); echo left $?")
    try terminal.wait(for: "Story 3")
    try terminal.type("s")
    try terminal.wait("two stars") { $0.joined().filter { $0 == "★" }.count >= 2 }
    try terminal.type("Q")
    try terminal.wait(for: "left 0")
    let report = try sync("--format", "json").json()
    #expect(report["sent"] as? Int == 1)
    #expect(service.item(3)?.isStarred == true)
    #expect(service.item(2)?.isStarred == true)
  }
}
