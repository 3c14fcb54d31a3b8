import CTerminal
import CNcurses
public import Display
import Dispatch

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The owner of the terminal: draws pictures on it, tells what is typed, and gives it back however
/// the program ends.
///
/// ```swift
/// let terminal = try CursesTerminal()
/// defer { terminal.close() }
/// for await event in terminal.events {
///   if case .terminated = event { break }
///   var canvas = Canvas(width: terminal.size.width, height: terminal.size.height)
///   canvas.put("\(event)", x: 0, y: 0, style: Style())
///   terminal.draw(canvas)
/// }
/// ```
///
/// Nothing else may write to the terminal until `close`. Control-Z suspends the program and is not
/// reported; Control-C is a key like any other.
///
/// Every call of ncurses happens on one serial queue: ncurses allows one thread at a time, and the
/// thread that waits for the next event is not always the same. Idle, nothing wakes up: the queue
/// waits on the terminal and on a pipe of signals.
public final class CursesTerminal: @unchecked Sendable {
  /// What happens, in order. One consumer; it ends with `close`.
  public let events: AsyncStream<TerminalEvent>

  private let queue = DispatchQueue(label: "dateline.terminal", qos: .userInteractive)
  private let feed: AsyncStream<TerminalEvent>.Continuation
  private let descriptors: TerminalDescriptors
  private let screen: Screen
  private let modes: TerminalModes
  private var sources: [any DispatchSourceRead] = []
  private var input = CursesInput()
  private var knownSize: (width: Int, height: Int)
  private var isOpen = true
  private var isDeaf = false
  private var timesAskedToLeave = 0
  private let start = ContinuousClock.now

  /// Takes the terminal of standard input and output, or the process's own where one of them is
  /// something else. Without `hearsMouse` the mouse is left to the terminal. Throws `notATerminal`,
  /// `unknownTerminal(name:)`, `noSignals`.
  public init(
    profile: TerminalProfile = .current, hearsMouse: Bool = true
  ) throws(CursesError) {
    descriptors = try TerminalDescriptors()
    // In this order: what the terminal was like, then the signals, then ncurses, which would take
    // every signal that it finds free.
    guard terminal_guard_remember(descriptors.output) == 0 else {
      descriptors.close()
      throw .notATerminal
    }
    let signals = terminal_signals_open()
    do throws(CursesError) {
      guard signals >= 0 else { throw .noSignals }
      screen = try Screen(
        profile: profile, input: descriptors.input, output: descriptors.output,
        hearsMouse: hearsMouse)
    } catch {
      terminal_signals_close()
      descriptors.close()
      throw error
    }
    modes = TerminalModes(hasMouse: screen.hasMouse, hasPaste: screen.hasPaste)
    terminal_guard_arm(modes.reset, screen.descriptor, screen.shownDescriptor)
    knownSize = screen.size
    (events, feed) = AsyncStream.makeStream(of: TerminalEvent.self)
    queue.sync {
      followSize()
      descriptors.send(modes.enter)
      listen(to: descriptors.input) { terminal in terminal.readKeys() }
      listen(to: signals) { terminal in terminal.readSignals(from: signals) }
      sources.first?.setCancelHandler { [descriptors] in descriptors.close() }
      for source in sources { source.resume() }
    }
  }

  deinit { giveBack() }

  /// Columns and rows now.
  public var size: (width: Int, height: Int) { queue.sync { knownSize } }

  /// How many colors it shows: 0 where it has none or the user wants none.
  public var colorCount: Int { queue.sync { screen.colorCount } }

  /// Shows a picture; only what differs from the one before is sent.
  public func draw(_ canvas: Canvas) {
    queue.sync {
      if isOpen { screen.draw(canvas) }
    }
  }

  /// Has the next picture sent whole, in case something else has written on the terminal.
  public func redraw() {
    queue.sync {
      if isOpen { screen.forget() }
    }
  }

  /// Puts text on the clipboard of whoever sits at the terminal, near or far, by OSC 52. Terminals
  /// that do not know it do nothing; base64 keeps the text itself from being read as a command.
  public func copy(_ text: String) {
    queue.sync {
      if isOpen { descriptors.send("\u{1B}]52;c;" + Self.base64(text.utf8) + "\u{07}") }
    }
  }

  /// Base64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for byte in bytes {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFFF
      bits += 8
      while bits >= 6 {
        bits -= 6
        encoded.append(digits[buffer >> bits & 63])
      }
    }
    if bits > 0 { encoded.append(digits[buffer << (6 - bits) & 63]) }
    while encoded.count % 4 != 0 { encoded.append(UInt8(ascii: "=")) }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Gives the terminal back and stops the program, as Control-Z does, until the shell wakes it up;
  /// `resumed` is the next event.
  public func suspend() {
    queue.sync { stop() }
  }

  /// Gives the terminal back for good and ends `events`. May be called more than once.
  public func close() {
    queue.sync { giveBack() }
  }

  private func listen(
    to descriptor: Int32, _ handle: @escaping @Sendable (CursesTerminal) -> Void
  ) {
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setEventHandler { [weak self] in
      if let self, self.isOpen { handle(self) }
    }
    sources.append(source)
  }

  private func readKeys() {
    let now = start.duration(to: .now)
    let found = input.events(now: now, next: screen.next)
    for event in found {
      if event == .key(KeyPress(.character("z"), .control)) { stop() } else { feed.yield(event) }
    }
    // A terminal that has gone away is always readable and never has anything to read.
    if found.isEmpty, descriptors.isHungUp {
      stopListening()
      if timesAskedToLeave == 0 { leave(signal: SIGHUP) }
    }
  }

  /// Hears no more of the keys. The terminal stays open until it is given back: closed before, its
  /// number could be another file's by then.
  private func stopListening() {
    guard !isDeaf else { return }
    isDeaf = true
    sources.first?.suspend()
  }

  private func readSignals(from descriptor: Int32) {
    var byte: UInt8 = 0
    while isOpen, read(descriptor, &byte, 1) == 1 {
      switch Int32(byte) {
      case SIGWINCH: if followSize() { tellSize() }
      case SIGTSTP: stop()
      case SIGCONT: resume()
      case let signal: leave(signal: signal)
      }
    }
  }

  /// Asks the program to leave. It may have much to save, and a session that ends sends several
  /// signals at once, but the third time it is made to.
  private func leave(signal: Int32) {
    timesAskedToLeave += 1
    if timesAskedToLeave < 3 {
      feed.yield(.terminated(signal: signal))
    } else {
      giveBack()
      kill(getpid(), signal)
    }
  }

  /// Takes the size that the kernel knows; whether it has changed.
  @discardableResult
  private func followSize() -> Bool {
    var (height, width): (Int32, Int32) = (0, 0)
    guard curses_kernel_size(descriptors.output, &height, &width) == 0 else { return false }
    let size = (width: Int(width), height: Int(height))
    if size != screen.size { screen.resize(width: size.width, height: size.height) }
    defer { knownSize = size }
    return size != knownSize
  }

  private func tellSize() {
    feed.yield(.resized(width: knownSize.width, height: knownSize.height))
  }

  private func stop() {
    guard isOpen else { return }
    screen.leave()
    descriptors.send(modes.leave)
    terminal_guard_disarm()
    terminal_signals_stop_job()
    resume()
  }

  /// Takes the terminal back after a stop.
  private func resume() {
    guard isOpen else { return }
    terminal_guard_arm(modes.reset, screen.descriptor, screen.shownDescriptor)
    screen.enter()
    descriptors.send(modes.enter)
    if followSize() { tellSize() }
    feed.yield(.resumed)
  }

  private func giveBack() {
    guard isOpen else { return }
    isOpen = false
    descriptors.send(modes.leave)
    screen.close()
    terminal_guard_disarm()
    terminal_guard_restore_settings()
    // Only now: once the keys are no longer listened to, their file is closed.
    for source in sources { source.cancel() }
    if isDeaf { sources.first?.resume() }
    terminal_signals_close()
    feed.finish()
  }
}
