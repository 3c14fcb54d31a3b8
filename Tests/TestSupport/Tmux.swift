public import Foundation

/// A terminal that a test can look at: a tmux of its own, without a window, in a directory that
/// goes away with it. Nothing of the user's is read: no settings, no home, no running server.
///
/// Whatever is waited for is looked at until it is so, within `patience`; there are no fixed pauses.
public final class Tmux {
  /// What was waited for in vain, and the screen as it was at the end.
  public struct Timeout: Error, CustomStringConvertible {
    public let description: String
  }

  /// Whether tmux is installed; suites that need it are skipped elsewhere.
  public static let isAvailable = path != nil

  /// A new folder, the home of everything that runs in this terminal.
  public let home: URL

  private static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  private static let patience: Duration = .seconds(20)
  private let environment: [String: String]

  /// Opens a terminal of so many columns and rows in which a shell waits with the prompt `$ `.
  /// `environment` adds to what the shell sees; `terminal` is its `TERM`.
  public init(
    width: Int = 80, height: Int = 24, terminal: String = "tmux-256color",
    environment: [String: String] = [:]
  ) throws {
    let folder = FileManager.default.temporaryDirectory
    home = folder.appendingPathComponent("tmux-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    self.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": home.path, "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh", "PS1": "$ ",
      // A crash ends at once instead of asking what to do about it.
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    try """
    set -g status off
    set -s escape-time 0
    set -g default-terminal \(terminal)
    set -g default-command /bin/sh
    """.write(
      to: home.appendingPathComponent("tmux.conf"), atomically: true, encoding: .utf8)
    try tmux("new-session", "-d", "-c", home.path, "-x", "\(width)", "-y", "\(height)")
    try wait(for: "$")
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: home)
  }

  /// Types text as it is.
  public func type(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

  /// Presses keys by tmux's names: `Enter`, `C-d`, `M-x`, `Up`, `BTab`.
  public func press(_ keys: String...) throws { try tmux(["send-keys", "--"] + keys) }

  /// Has the shell run a line.
  public func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// The rows of the screen, without trailing spaces.
  public func screen() throws -> [String] {
    var rows = try tmux("capture-pane", "-p").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The rows of the screen with their colors, once half a second of looks has seen the same.
  public func settledCells() throws -> [String] {
    let start = ContinuousClock.now
    var last = try tmux("capture-pane", "-e", "-p")
    var alike = 0
    while start.duration(to: .now) < Self.patience {
      usleep(50_000)
      let next = try tmux("capture-pane", "-e", "-p")
      alike = next == last ? alike + 1 : 0
      if alike == 10 { return next.components(separatedBy: "\n") }
      last = next
    }
    throw Timeout(description: "the screen never came to rest:\n" + last)
  }

  /// What tmux knows of the terminal by one of its formats: `alternate_on`, `cursor_flag`.
  public func state(_ format: String) throws -> String {
    try tmux("display-message", "-p", "#{\(format)}").trimmingCharacters(in: .newlines)
  }

  /// Gives the terminal another size.
  public func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Waits until the screen shows a text on one row; returns the rows.
  @discardableResult
  public func wait(for text: String) throws -> [String] {
    try wait("\"\(text)\"") { rows in rows.contains { $0.contains(text) } }
  }

  /// Waits until something is so of the screen's rows; `what` says it in words for the failure.
  @discardableResult
  public func wait(_ what: String, until isSo: ([String]) throws -> Bool) throws -> [String] {
    let start = ContinuousClock.now
    while true {
      let rows = try screen()
      if try isSo(rows) { return rows }
      guard start.duration(to: .now) < Self.patience else {
        throw Timeout(description: "no \(what) on the screen:\n" + rows.joined(separator: "\n"))
      }
      // A look costs a process; this leaves the machine to the program that is looked at.
      usleep(20_000)
    }
  }

  /// Waits until tmux says so of the terminal.
  public func wait(for format: String, toBe value: String) throws {
    try wait("\(format) \(value)") { _ in try state(format) == value }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let answers = home.appendingPathComponent("answer")
    let status = try spawn(
      [Self.path ?? "tmux", "-u", "-S", home.appendingPathComponent("socket").path]
        + ["-f", home.appendingPathComponent("tmux.conf").path] + arguments, output: answers.path)
    let text = String(decoding: try Data(contentsOf: answers), as: UTF8.self)
    guard status == 0 else {
      throw Timeout(description: "tmux \(arguments.joined(separator: " ")): \(text)")
    }
    return text
  }

  /// Runs a program to its end with nothing to read, and returns its status. Not Foundation's
  /// `Process`, which takes a program for running as long as a server that it left behind is.
  private func spawn(_ arguments: [String], output: String) throws -> Int32 {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&files, 1, 2)
    // Threads of the tests block signals; what runs in the terminal must not.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for copy in argv + envp { free(copy) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, arguments[0], &files, &attributes, &argv, &envp)
    guard failure == 0 else {
      throw Timeout(description: "cannot start \(arguments[0]): error \(failure)")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
