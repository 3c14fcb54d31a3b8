import Articles
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that is given a text to read and is listened to until it ends.
///
/// It is started by argument vector, never by a shell, in a session of its own: it has no terminal
/// and gets no signal that is meant for the reader. What it leaves behind, such as a clipboard's
/// keeper, is not waited for.
enum PipedProgram {
  /// How it ended, and what it wrote first.
  struct Ending {
    /// The exit status, 0 to 255; nothing where a signal ended it.
    var status: Int?
    /// The signal that ended it.
    var signal: Int?
    /// The beginnings of its standard output and standard error.
    var output: [UInt8] = []
    var complaint: [UInt8] = []
  }

  /// Has a program begin a session of its own.
  #if canImport(Glibc)
    // <spawn.h> says it to those alone who ask for GNU's additions.
    private static let ownSession: Int16 = 0x80
  #else
    private static let ownSession = Int16(POSIX_SPAWN_SETSID)
  #endif

  /// So much of what it writes is kept; the rest is read and let go.
  private static let kept = 1 << 16

  /// Runs it to its end; `started` is called once nothing but itself can keep it from its work.
  /// Throws what kept it from being started.
  static func run(
    _ words: [String], input: String, started: () -> Void
  ) throws(ShelfFailure) -> Ending {
    let name = words.first ?? ""
    let text = try file(holding: input)
    defer { close(text) }
    guard let output = Pipe(), let complaint = Pipe(), let end = Pipe() else {
      throw ShelfFailure(sentence: "\(name) could not be started: no pipe is to be had.")
    }
    let child = try start(words, files: [text, output.write, complaint.write])
    started()
    output.closeWrite()
    complaint.closeWrite()
    let status = Status()
    DispatchQueue(label: "dateline.piped", qos: .utility).async {
      status.value.withLock { value in
        while waitpid(child, &value, 0) < 0, errno == EINTR {}
      }
      end.closeWrite()
    }
    let heard = listen(to: [output.read, complaint.read], until: end.read)
    var ending = Ending(output: heard[0], complaint: heard[1])
    let word = status.value.withLock { $0 }
    // The form of the word is that of every system here: wait(2), and <sys/wait.h>.
    if word & 0x7F == 0 {
      ending.status = Int(word >> 8 & 0xFF)
    } else {
      ending.signal = Int(word & 0x7F)
    }
    return ending
  }

  /// A status that another thread fills in.
  private final class Status: Sendable { let value = Mutex<Int32>(0) }

  /// Two ends, neither of which a child inherits.
  private final class Pipe: Sendable {
    let read: Int32
    let write: Int32
    private let isWriteOpen = Mutex(true)

    init?() {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      (read, write) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = fcntl(read, F_SETFL, O_NONBLOCK)
    }

    func closeWrite() {
      isWriteOpen.withLock { isOpen in
        if isOpen { close(write) }
        isOpen = false
      }
    }

    deinit {
      closeWrite()
      close(read)
    }
  }

  /// A file without a name that holds a text, to be read from its beginning.
  private static func file(holding text: String) throws(ShelfFailure) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/dateline.XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw ShelfFailure(sentence: "\(folder) takes no file: \(String(cString: strerror(errno))).")
    }
    unlink(&template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = String(cString: strerror(errno))
        close(descriptor)
        throw ShelfFailure(sentence: "\(folder) has no room for the article: \(reason).")
      }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private static func start(_ words: [String], files: [Int32]) throws(ShelfFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | Self.ownSession)
    var vector: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    vector.append(nil)
    defer { for pointer in vector { free(pointer) } }
    var child: pid_t = 0
    guard let name = vector[0] else { throw ShelfFailure(sentence: "No program was named.") }
    let fault = posix_spawnp(&child, name, &actions, &attributes, vector, environ)
    guard fault == 0 else {
      let word = words.first ?? ""
      throw ShelfFailure(
        sentence: fault == ENOENT
          ? "There is no program called \(word)."
          : "\(word) could not be started: \(String(cString: strerror(fault))).")
    }
    return child
  }

  /// What comes from some descriptors until the other side of one more is closed.
  private static func listen(to sources: [Int32], until end: Int32) -> [[UInt8]] {
    var heard = sources.map { _ in [UInt8]() }
    var watched = (sources + [end]).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var isOver = false
    while !isOver {
      if poll(&watched, nfds_t(watched.count), -1) < 0, errno != EINTR { break }
      isOver = watched[sources.count].revents != 0
      for place in sources.indices where watched[place].fd >= 0 {
        // One that is closed is asked no more, or it would answer for ever.
        if !read(from: watched[place].fd, into: &heard[place]) { watched[place].fd = -1 }
      }
    }
    return heard
  }

  /// Takes what is there; returns whether more may come.
  private static func read(from descriptor: Int32, into heard: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    // A writer that never ends must not keep its own end from being noticed.
    for _ in 0..<64 {
      let size = chunk.count
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &chunk, size)
      #else
        let count = Darwin.read(descriptor, &chunk, size)
      #endif
      if count == 0 { return false }
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      heard += chunk[..<min(count, max(0, kept - heard.count))]
    }
    return true
  }
}
