import Articles
import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Shows an address in the reader's browser: the one that is settled, else `$BROWSER`, else what the
/// system opens addresses with.
///
/// The program is started by argument vector, never by a shell, with nothing at its standard files;
/// only http, https and mailto addresses are passed on, so that none can be taken for an option or
/// a file. Of a mailto address only whom it writes to is: its fields could attach a file.
enum Browser {
  /// Starts the browser and does not wait for it. Returns a sentence if it could not be started.
  ///
  /// `command` are the words of the one that is settled, if any is: the word `%u` stands for the address,
  /// which else comes after them.
  static func open(
    _ address: SafeText, with command: [String], environment: [String: String]
  ) -> String? {
    let link = LinkAddress(address)
    let isMail = link?.shown.hasPrefix("mailto:") ?? false
    guard let word = isMail ? link?.shown : link?.text.string,
      word.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return "This is no web address, so it is not opened." }
    if let name = command.first {
      if start(vector(command, address: word)) { return nil }
      return "\(name), the browser of config.toml, could not be started."
    }
    let candidates = [environment["BROWSER"], "xdg-open", "open", "sensible-browser"]
    for case let program? in candidates where !program.isEmpty {
      if start([program, word]) { return nil }
    }
    return "No browser was found: set BROWSER to the name of one."
  }

  /// The words of a command with an address in its place.
  static func vector(_ command: [String], address: String) -> [String] {
    let words = command.enumerated().map { $0 > 0 && $1 == "%u" ? address : $1 }
    return command.dropFirst().contains("%u") ? words : words + [address]
  }

  private static func start(_ arguments: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    vector.append(nil)
    defer { for pointer in vector { free(pointer) } }
    // A group of its own: what is typed to stop or end the reader is not meant for the browser.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var child: pid_t = 0
    guard let name = vector[0],
      posix_spawnp(&child, name, &actions, &attributes, vector, environ) == 0
    else { return false }
    let started = child
    // Someone has to hear of its end, or it stays as a name without a process.
    DispatchQueue(label: "dateline.browser", qos: .background).async {
      var status: Int32 = 0
      waitpid(started, &status, 0)
    }
    return true
  }
}
