import Curses
import Display
import Foundation
import Reader
import TestSupport

/// A storm in a terminal that can be looked at: the tmux that this runs in. What it shows must be the
/// picture, and must stay the same when the picture is sent whole.
struct StormMirror {
  private let seed: UInt64
  private var chance: SeededSnippets
  private var session: StormSession
  private let terminal: CursesTerminal
  private let pane: String
  /// The terminal itself, past all that is drawn.
  private let line: Int32
  private var steps = 0
  private var looks = 0
  private static let patience: Duration = .seconds(30)

  /// A storm that is the same for the same seed and size. Throws where there is no tmux around.
  init(seed: UInt64) throws {
    guard let pane = ProcessInfo.processInfo.environment["TMUX_PANE"] else {
      throw TrialFailure(description: "this is no tmux")
    }
    self.seed = seed
    self.pane = pane
    chance = SeededSnippets(seed: seed)
    session = StormSession(seed: seed)
    terminal = try CursesTerminal()
    line = open("/dev/tty", O_WRONLY | O_NOCTTY)
  }

  /// Goes on for so long, and tells what it came to.
  mutating func run(seconds: Int) throws {
    let start = ContinuousClock.now
    try run { _ in start.duration(to: .now) < .seconds(seconds) }
  }

  /// Goes on for so many steps.
  mutating func run(steps count: Int) throws { try run { $0 < count } }

  private mutating func run(while goesOn: (Int) -> Bool) throws {
    defer { terminal.close() }
    fit()
    while goesOn(steps) {
      steps += 1
      if steps % StormSession.steps == 0 {
        session = StormSession(seed: seed &+ UInt64(steps))
        fit()
      }
      if steps % 29 == 0 { try resize() }
      _ = session.step(&chance, resizes: false)
      let canvas = session.state.draw()
      terminal.draw(canvas)
      // A look costs two processes.
      if steps % 5 == 0 { try look(at: canvas) }
    }
    terminal.close()
    print("seed \(seed): \(steps) steps, looked at \(looks) times, nothing wrong")
  }

  private mutating func fit() {
    let size = terminal.size
    session.take(.resized(width: size.width, height: size.height), &chance)
  }

  /// Gives the terminal another size, and waits until it is known here.
  private mutating func resize() throws {
    let sizes = [(80, 24), (120, 36), (40, 12), (200, 60), (33, 7), (10, 50)]
    let (width, height) = sizes[Int.random(in: 0..<sizes.count, using: &chance)]
    _ = try tmux(["resize-window", "-t", pane, "-x", "\(width)", "-y", "\(height)"])
    let start = ContinuousClock.now
    while terminal.size != (width, height) {
      guard start.duration(to: .now) < Self.patience else {
        throw TrialFailure(description: "the size \(width)x\(height) was never told")
      }
      usleep(2_000)
    }
    fit()
  }

  private mutating func look(at canvas: Canvas) throws {
    looks += 1
    try settle()
    let shown = try rows(["capture-pane", "-p", "-t", pane]).map(Self.trimmed)
    try compare(canvas.rows, shown, "the terminal shows another picture")
    guard looks % 4 == 0 else { return }
    let styled = ["capture-pane", "-e", "-N", "-p", "-t", pane]
    let before = StyledRows.seen(in: try rows(styled))
    terminal.redraw()
    terminal.draw(canvas)
    try settle()
    try compare(before, StyledRows.seen(in: rows(styled)), "a picture sent whole looks otherwise")
  }

  private func compare(_ wanted: [String], _ shown: [String], _ fault: String) throws {
    guard shown != wanted else { return }
    terminal.close()
    let lines = zip(wanted, shown).enumerated().filter { $1.0 != $1.1 }.map {
      "\($0)\n  \($1.0.debugDescription)\n  \($1.1.debugDescription)"
    }
    throw TrialFailure(
      description: "seed \(seed), step \(steps): \(fault):\n" + lines.joined(separator: "\n"))
  }

  /// Waits until the terminal has read all that it was sent: a title is sent behind it, and asked for.
  private func settle() throws {
    let title = "look \(looks) at \(steps) \(UInt32.random(in: 0 ... .max))"
    let bytes = Array("\u{1B}]2;\(title)\u{7}".utf8)
    guard line >= 0, write(line, bytes, bytes.count) == bytes.count else {
      throw TrialFailure(description: "the terminal takes no title")
    }
    let start = ContinuousClock.now
    while try rows(["display-message", "-p", "-t", pane, "#{pane_title}"]) != [title] {
      guard start.duration(to: .now) < Self.patience else {
        throw TrialFailure(description: "the terminal does not come to an end")
      }
    }
  }

  private func rows(_ arguments: [String]) throws -> [String] {
    var rows = try tmux(arguments).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  private static func trimmed(_ row: String) -> String {
    var row = Substring(row)
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  private func tmux(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tmux"] + arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self)
  }
}
