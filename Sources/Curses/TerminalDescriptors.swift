#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The open files through which the program talks to its terminal.
struct TerminalDescriptors {
  let input: Int32
  let output: Int32
  private let isOwned: Bool

  /// Standard input and output where both are a terminal, else `/dev/tty`: text may come through a
  /// pipe, but keys come from the keyboard.
  init() throws(CursesError) {
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      (input, output, isOwned) = (STDIN_FILENO, STDOUT_FILENO, false)
      return
    }
    let opened = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard opened >= 0 else { throw .notATerminal }
    (input, output, isOwned) = (opened, opened, true)
  }

  /// Whether the other side of the terminal is closed.
  var isHungUp: Bool {
    var state = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) > 0 && state.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
  }

  /// Sends bytes past ncurses, which has sent all of its own at every refresh.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes what was opened here.
  func close() {
    if isOwned { closeFile(output) }
  }
}

/// `close` of the C library, whose name the method above hides.
private func closeFile(_ file: Int32) { _ = close(file) }
