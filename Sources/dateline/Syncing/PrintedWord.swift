#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The first line that a program prints, such as a password.
///
/// The program is started by argument vector, never by a shell. It may ask on the terminal, and say what
/// is wrong there; what it prints goes nowhere else.
enum PrintedWord {
  /// What came of it.
  enum Result: Equatable {
    case word(String)
    /// It printed nothing, or ended with another status than 0.
    case failed
    /// There is no such program.
    case notThere
  }

  private static let limit = 64 << 10

  /// Runs a program and waits for its end.
  static func of(_ arguments: [String], isQuiet: Bool = false) -> Result {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let child = start(arguments, output: ends[1], isQuiet: isQuiet) else {
      let reason = errno
      for end in ends { close(end) }
      return reason == ENOENT || reason == EACCES ? .notThere : .failed
    }
    close(ends[1])
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < limit {
      let count = read(ends[0], &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    // A program that goes on printing is not waited for: it has nobody to print to.
    close(ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // Some systems say only so that a program was not there.
    if status == 127 << 8 { return .notThere }
    let line = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
    return status == 0 && !line.isEmpty ? .word(String(line)) : .failed
  }

  private static func start(_ arguments: [String], output: Int32, isQuiet: Bool) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    if isQuiet { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    vector.append(nil)
    defer { for pointer in vector { free(pointer) } }
    var child: pid_t = 0
    guard let name = vector[0] else { return nil }
    let fault = posix_spawnp(&child, name, &actions, nil, vector, environ)
    errno = fault
    return fault == 0 ? child : nil
  }
}
