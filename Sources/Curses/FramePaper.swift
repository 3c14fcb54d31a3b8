import CTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What ncurses draws a frame on before anybody sees it: a file in memory, which stands for the time of
/// the drawing where the terminal is otherwise. So a frame can be gone over, and is sent as one.
struct FramePaper {
  /// The terminal, under a number that only this knows.
  let glass: Int32
  private let scrap: Int32
  private let place: Int32

  /// Paper to be laid in the place of a descriptor of the terminal; nothing where there is none to be
  /// had.
  init?(in place: Int32) {
    let scrap = terminal_scrap_open()
    guard scrap >= 0 else { return nil }
    let glass = fcntl(place, F_DUPFD_CLOEXEC, 0)
    guard glass >= 0 else {
      _ = Self.closeFile(scrap)
      return nil
    }
    (self.glass, self.scrap, self.place) = (glass, scrap, place)
  }

  /// Has a frame drawn, and shows what is made of it.
  func show(_ prepare: ([UInt8]) -> [UInt8], draw: () -> Void) {
    guard lseek(scrap, 0, SEEK_SET) == 0, terminal_stand_in(scrap, place) == 0 else {
      return draw()
    }
    draw()
    _ = terminal_stand_in(glass, place)
    let length = Int(lseek(scrap, 0, SEEK_CUR))
    guard length > 0 else { return }
    var frame = [UInt8](repeating: 0, count: length)
    let count = frame.withUnsafeMutableBytes { pread(scrap, $0.baseAddress, length, 0) }
    send(prepare(Array(frame.prefix(max(0, count)))))
  }

  /// Lets go of the paper.
  func close() {
    _ = Self.closeFile(scrap)
    _ = Self.closeFile(glass)
  }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(glass, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 {
        // Nothing was refused, and nothing taken: there is no reason to wait for.
        return
      } else if errno == EAGAIN {
        // Somebody has it answer at once; it takes more when it has room.
        var state = pollfd(fd: glass, events: Int16(POLLOUT), revents: 0)
        _ = poll(&state, 1, 1_000)
        if state.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  /// `close` of the C library, whose name the method above hides.
  private static func closeFile(_ file: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.close(file)
    #else
      Glibc.close(file)
    #endif
  }
}
