import Articles
import Display
import Foundation
import Reader
import TestSupport

#if canImport(Glibc)
  import Glibc
#endif

/// The reader's state and its pictures in a storm of input.
struct Storm {
  private let seed: UInt64
  private let isTold: Bool
  private var chance: SeededSnippets
  private var session: StormSession
  private var steps = 0
  /// The most memory, in bytes, that may be held more at the end than after the beginning.
  private static let leak = 10 << 20

  /// A storm that is the same for the same seed.
  init(seed: UInt64, isTold: Bool = false) {
    self.seed = seed
    self.isTold = isTold
    chance = SeededSnippets(seed: seed)
    session = StormSession(seed: seed)
  }

  /// Goes on for so long, and tells what it came to.
  mutating func run(seconds: Int) throws {
    let start = ContinuousClock.now
    try run { _ in start.duration(to: .now) < .seconds(seconds) }
  }

  /// Goes on for so many steps.
  mutating func run(steps count: Int) throws { try run { $0 < count } }

  private mutating func run(while goesOn: (Int) -> Bool) throws {
    let start = ContinuousClock.now
    var settled: Int?
    var growth = 0
    while goesOn(steps) {
      steps += 1
      let happened = session.step(&chance, resizes: true)
      if isTold { print(steps, happened) }
      if let fault = session.fault() {
        throw TrialFailure(description: "seed \(seed), step \(steps), \(happened): \(fault)")
      }
      // A sitting is not endless: what may be undone, and what was said, is kept as long as it is.
      if steps % StormSession.steps == 0 {
        // Compared is what is held by sittings that have just begun, with the same articles.
        session = StormSession(seed: 0)
        let held = Memory.held
        if steps == 2 * StormSession.steps { settled = held }
        growth = settled.map { held - $0 } ?? 0
        session = StormSession(seed: seed &+ UInt64(steps))
        if steps % (10 * StormSession.steps) == 0 {
          print("\(steps) steps, \(held >> 10) kB held")
          fflush(nil)
        }
      }
    }
    print(
      "seed \(seed): \(steps) steps in \(start.duration(to: .now)), nothing wrong; "
        + "\(growth >> 10) kB more held than after the first \(2 * StormSession.steps)")
    if growth > Self.leak { throw TrialFailure(description: "that is too much memory") }
  }
}

/// One sitting in a storm.
struct StormSession {
  /// The steps of one sitting.
  static let steps = 4_000

  private(set) var state: ReaderState
  private(set) var input: RandomInput
  private var desk: PracticeDesk

  /// A sitting with articles of its own.
  init(seed: UInt64) {
    let keymap = Keymap(preset: Keymap.Preset.allCases[Int(seed % 3)])
    desk = PracticeDesk(PracticeArticles.make(120, seed: seed))
    input = RandomInput(keymap: keymap)
    state = ReaderState(
      configuration: ReaderConfiguration(
        keymap: keymap, today: CivilDate(2024, 8, 9), glyphs: seed % 2 == 0 ? .unicode : .ascii))
    var chance = SeededSnippets(seed: seed)
    desk.take(state.start(), &chance)
    desk.take(state.update(.terminal(.resized(width: 80, height: 24))), &chance)
  }

  /// Has one thing happen, and answers come; returns what happened. What asks to leave stays.
  mutating func step(_ chance: inout SeededSnippets, resizes: Bool) -> TerminalEvent {
    let event = input.next(&chance, resizes: resizes)
    take(event, &chance)
    return event
  }

  /// Has something happen, and answers come.
  mutating func take(_ event: TerminalEvent, _ chance: inout SeededSnippets) {
    if case .resized(let width, let height) = event { input.take(width: width, height: height) }
    desk.take(state.update([.terminal(event)] + desk.due(&chance)), &chance)
  }

  /// What is wrong with the picture now, if anything is.
  func fault() -> String? {
    CanvasCheck.fault(of: state.draw(), state: state, width: input.width, height: input.height)
  }
}

/// The memory of this process.
enum Memory {
  /// Bytes that are held once what is free was given back; 0 where the system does not say.
  static var held: Int {
    #if canImport(Glibc)
      // malloc_trim, which Swift does not see.
      if let found = dlsym(dlopen(nil, RTLD_NOW), "malloc_trim") {
        typealias Trim = @convention(c) (Int) -> Int32
        _ = unsafeBitCast(found, to: Trim.self)(0)
      }
    #endif
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    let pages = text.split(separator: " ").compactMap { Int($0) }
    return pages.count > 1 ? pages[1] * 4_096 : 0
  }
}
