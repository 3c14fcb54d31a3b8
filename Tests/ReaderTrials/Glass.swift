import Curses
import Display
import Foundation
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal that nobody sits at and that counts what it is sent.
final class Glass {
  private let terminal: CursesTerminal
  private let line: Int32
  private let gauge: Gauge

  /// A terminal of that size, in place of this process's standard input and output from now on.
  init(width: Int, height: Int) throws {
    guard let (master, name) = Self.pair() else {
      throw TrialFailure(description: "no terminal can be made")
    }
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
      throw TrialFailure(description: "the terminal takes no size")
    }
    line = open(name, O_RDWR | O_NOCTTY)
    guard line >= 0, dup2(line, 0) == 0, dup2(line, 1) == 1 else {
      throw TrialFailure(description: "the terminal cannot be opened")
    }
    gauge = Gauge(reading: master)
    terminal = try CursesTerminal()
  }

  /// A new terminal: the end that reads what it is sent, and the name of the other.
  private static func pair() -> (master: Int32, name: String)? {
    #if canImport(Darwin)
      let master = posix_openpt(O_RDWR | O_NOCTTY)
      guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master)
      else { return nil }
      return (master, String(cString: name))
    #else
      // TIOCSPTLCK and TIOCGPTN, which Swift does not see.
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (locked, number): (Int32, UInt32) = (0, 0)
      guard master >= 0, ioctl(master, 0x4004_5431, &locked) == 0,
        ioctl(master, 0x8004_5430, &number) == 0
      else { return nil }
      return (master, "/dev/pts/\(number)")
    #endif
  }

  /// Shows a picture, and answers how many bytes that took.
  func show(_ canvas: Canvas) -> Int {
    let before = gauge.settled(by: line)
    terminal.draw(canvas)
    return gauge.settled(by: line) - before
  }

  /// Shows a picture; what it took is not asked.
  func draw(_ canvas: Canvas) { terminal.draw(canvas) }

  /// Gives the terminal back.
  func close() { terminal.close() }
}

/// Reads what a terminal is sent, and counts it.
private final class Gauge: Sendable {
  private struct Count {
    var bytes = 0
    var marks = 0
  }

  /// A byte that no program of the screen sends.
  private static let mark: UInt8 = 0x01
  private let count = Mutex(Count())
  private let asked = Mutex(0)

  init(reading master: Int32) {
    let thread = Thread { [self] in
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let length = read(master, &buffer, buffer.count)
        guard length > 0 else { return }
        let marks = buffer[..<length].count { $0 == Self.mark }
        count.withLock {
          $0.bytes += length - marks
          $0.marks += marks
        }
      }
    }
    thread.start()
  }

  /// How many bytes had been sent when this was asked.
  func settled(by line: Int32) -> Int {
    let wanted = asked.withLock {
      $0 += 1
      return $0
    }
    var mark = Self.mark
    _ = write(line, &mark, 1)
    while true {
      let seen = count.withLock { $0 }
      if seen.marks >= wanted { return seen.bytes }
      usleep(50)
    }
  }
}
