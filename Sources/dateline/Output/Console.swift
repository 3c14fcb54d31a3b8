import Articles
import Display

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The two ways out of a command: data to standard output, words to standard error.
enum Console {
  /// Prints data as it is. What comes from outside has been cleaned before: every field that is
  /// printed is a `SafeText`, a number, or JSON, whose strings are.
  static func print(_ data: String) {
    write(data, to: 1)
  }

  /// Prints bytes that are JSON of the library, as they are kept.
  static func print(_ data: [UInt8]) {
    data.withUnsafeBytes { write($0, to: 1) }
  }

  /// Shows how far something is, in place of what was shown before, where a person looks on: one
  /// line of standard error that ends with what is said next. Nothing takes it away.
  static func show(progress: String) {
    guard isatty(2) == 1 else { return }
    write("\r" + progress + "\u{1B}[K", to: 2)
  }

  /// Prints one sentence about what went wrong or was done, cleaned and on one line.
  static func say(_ sentence: String) {
    write("dateline: " + SafeText(sentence).collapsed.string + "\n", to: 2)
  }

  /// Prints lines about a wrong command line to standard error.
  static func complain(_ lines: String) {
    write(SafeText(lines).string + "\n", to: 2)
  }

  /// Whether a person sees what is said on standard error.
  static var isWatched: Bool { isatty(2) == 1 }

  /// Whether a person is at the other end of standard output.
  static var isInteractive: Bool { isatty(1) == 1 }

  /// The columns of the terminal that data goes to, if it is one.
  static var width: Int? {
    var size = winsize()
    guard isInteractive, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A line cut to the terminal that data goes to, if it is one.
  static func fitted(_ line: String) -> String {
    guard let width, CellWidth.columns(of: line) > width else { return line }
    var columns = 0
    let kept = line.prefix { character in
      columns += CellWidth.columns(of: character)
      return columns < width
    }
    return kept + "…"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
          continue
        }
        if descriptor == 1 {
          say("the output could not be written: \(String(cString: strerror(errno))).")
          exit(1)
        }
        return
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }
}
