import Display

/// Keys that were recorded into registers, and what is being recorded or played.
struct Macros: Sendable {
  /// What a register's name is waited for.
  enum Wish: Sendable, Hashable {
    case record
    case play(times: Int)
  }

  /// One thing that is played.
  enum Step: Sendable, Hashable {
    case key(KeyPress)
    /// What stands after `:` on the command line.
    case line(String)
  }

  /// What is played, as far as it has come.
  struct Playing: Sendable {
    /// The register that it is from; none for what `keys.toml` binds to a key.
    var register: Character?
    var steps: [Step]
    var times: Int
    var next = 0
  }

  /// A recording that goes on.
  struct Recording: Sendable {
    var register: Character
    var keys: [KeyPress]
  }

  /// What is to be told before the next step is played, for that may be done with it.
  private enum Answer: Sendable, Hashable { case removal, unread, match, feeds, writing }

  /// So many steps are played at most; what needs more runs in a circle by way of the screen.
  static let mostSteps = 10_000

  /// What the next key is to name a register for.
  var wish: Wish?
  private(set) var recording: Recording?
  /// What is played, the innermost last.
  private(set) var playing: [Playing] = []
  private var registers: [Character: [KeyPress]] = [:]
  private var last: Character?
  private var played = 0
  private var awaited: Set<Answer> = []

  /// Whether anything is being played.
  var isPlaying: Bool { !playing.isEmpty }

  /// Whether a character names a register: a letter or a digit.
  static func isName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  /// The keys of a register.
  func keys(of register: Character) -> [KeyPress] { registers[Self.plain(register)] ?? [] }

  /// The register that was played last.
  var lastPlayed: Character? { last }

  /// Begins to record. A capital letter goes on with what its register has.
  mutating func record(_ name: Character) {
    recording = Recording(
      register: Self.plain(name), keys: name.isUppercase ? keys(of: name) : [])
  }

  /// Takes in a key that was pressed, while something is being recorded.
  mutating func take(_ press: KeyPress) { recording?.keys.append(press) }

  /// Ends a recording without the last keys, which asked for its end; answers its register and how
  /// many keys it has.
  mutating func finish(without count: Int) -> (register: Character, count: Int)? {
    guard let recording else { return nil }
    let keys = Array(recording.keys.dropLast(count))
    registers[recording.register] = keys
    self.recording = nil
    return (recording.register, keys.count)
  }

  /// Begins to play a register so many times; false where it is being played already.
  mutating func play(_ register: Character, times: Int) -> Bool {
    let name = Self.plain(register)
    guard !playing.contains(where: { $0.register == name }) else { return false }
    last = name
    begin(Playing(register: name, steps: keys(of: name).map(Step.key), times: times))
    return true
  }

  /// Begins to play command lines so many times.
  mutating func play(lines: [String], times: Int) {
    begin(Playing(register: nil, steps: lines.map(Step.line), times: times))
  }

  /// Whether something that was asked for is to be told yet.
  var isAnswerAwaited: Bool { !awaited.isEmpty }

  /// Takes in what is asked for.
  mutating func take(_ effects: [ReaderEffect]) {
    for effect in effects {
      switch effect {
      case .remove, .restore, .recallRemoval: awaited.insert(.removal)
      case .seekUnread: awaited.insert(.unread)
      case .seekMatch: awaited.insert(.match)
      case .listFeeds: awaited.insert(.feeds)
      case let effect where effect.file != nil: awaited.insert(.writing)
      default: break
      }
    }
  }

  /// Takes in what is told; what could not be done ends what is played.
  mutating func hear(_ message: ReaderMessage) {
    switch message {
    case .removed, .restored, .removalRecalled: awaited.remove(.removal)
    case .unreadFound: awaited.remove(.unread)
    case .matchFound: awaited.remove(.match)
    case .feedsListed: awaited.remove(.feeds)
    // Were it a sentence of something else, a step would only be early.
    case .said: awaited.remove(.writing)
    case .failed, .notWritten:
      awaited = []
      stop()
    default: break
    }
  }

  /// Plays nothing any more.
  mutating func stop() {
    playing = []
    wish = nil
  }

  /// What is to be played next; nothing at the end. Throws where too much was played.
  mutating func step() throws(Endless) -> Step? {
    while let current = playing.last {
      guard current.next < current.steps.count else {
        playing[playing.count - 1].next = 0
        playing[playing.count - 1].times -= 1
        if playing[playing.count - 1].times <= 0 || current.steps.isEmpty { playing.removeLast() }
        continue
      }
      guard played < Self.mostSteps else { throw Endless() }
      played += 1
      playing[playing.count - 1].next += 1
      return current.steps[current.next]
    }
    return nil
  }

  /// More was to be played than anybody means.
  struct Endless: Error {}

  private mutating func begin(_ next: Playing) {
    if playing.isEmpty { played = 0 }
    playing.append(next)
  }

  private static func plain(_ name: Character) -> Character {
    name.lowercased().first ?? name
  }
}
