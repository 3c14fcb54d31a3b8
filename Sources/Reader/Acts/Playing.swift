import Articles
import Display

// Macros: keys are recorded into a register and played again, and `keys.toml` has keys that run
// several commands.

extension ReaderState {
  /// Takes in a key that somebody pressed, which no played one is.
  mutating func takeTyped(_ press: KeyPress) -> [ReaderEffect] {
    if macros.isPlaying {
      macros.stop()
      note = StatusNote(text: "The macro was stopped.")
      return []
    }
    macros.take(press)
    return take(press)
  }

  /// Takes in the key that names a register, where one is waited for.
  mutating func takeRegister(_ press: KeyPress) -> [ReaderEffect] {
    guard let wish = macros.wish else { return [] }
    macros.wish = nil
    guard press.modifiers.isEmpty, case .character(let name) = press.key else { return [] }
    switch wish {
    case .record:
      guard Macros.isName(name) else { return refuse(name) }
      macros.record(name)
      let end = key(.record)
      note = StatusNote(
        text: SafeText("Recording \(name.lowercased()); \(end) ends it."), isLogged: true)
    case .play(let times):
      let again = configuration.keymap.match([press]) == .command(.play)
      guard let register = again ? macros.lastPlayed : name else {
        note = StatusNote(text: "No macro was played before.", isError: true)
        return []
      }
      guard Macros.isName(register) else { return refuse(name) }
      return play(register, times: times)
    }
    return []
  }

  /// Begins to record, once a register is named; or ends that. The last keys, so many, are those that
  /// asked for it; where they were written on the command line it is those since that was begun.
  mutating func toggleRecording(after pressed: Int? = nil) {
    let typed = macros.recording?.keys ?? []
    let written = typed.lastIndex { configuration.keymap.match([$0]) == .command(.commandLine) }
    let keys = pressed ?? written.map { typed.count - $0 } ?? 0
    guard let (register, count) = macros.finish(without: keys) else {
      macros.wish = .record
      return
    }
    let words = count == 1 ? "1 key" : "\(count) keys"
    note = StatusNote(
      text: SafeText("Recorded \(words); \(key(.play)) \(register) plays them."))
  }

  /// Begins to play what a key of `keys.toml` runs.
  mutating func play(lines: [String], times: Int) -> [ReaderEffect] {
    macros.play(lines: lines, times: times)
    return []
  }

  /// Plays on, until all is played, something goes wrong, or an answer must be waited for.
  mutating func playOn() -> [ReaderEffect] {
    var effects: [ReaderEffect] = []
    while macros.isPlaying, !isAnswerAwaited {
      let asked = effects.count
      do throws(Macros.Endless) {
        guard let step = try macros.step() else { break }
        switch step {
        case .key(let press): effects += take(press)
        case .line(let line):
          note = nil
          effects += run(line: line)
        }
      } catch {
        macros.stop()
        note = StatusNote(
          text: SafeText("The macro was stopped after \(Macros.mostSteps.grouped) steps."),
          isError: true)
      }
      effects += arrange()
      macros.take(Array(effects[asked...]))
      if note?.isError == true || prompt?.fault != nil || effects.contains(.quit) { macros.stop() }
    }
    return effects
  }

  /// Whether an answer is on its way that the next key may depend on.
  private var isAnswerAwaited: Bool {
    awaited != nil || gathering != nil || !list.isKnown || list.isSettling
      || listedQuery != query || isTimelineOnItsWay || awaitedRows != nil || changing != nil
      || macros.isAnswerAwaited
  }

  private mutating func play(_ register: Character, times: Int) -> [ReaderEffect] {
    let name = register.lowercased()
    if macros.recording?.register == register.lowercased().first {
      note = StatusNote(text: SafeText("\(name) is still being recorded."), isError: true)
    } else if macros.keys(of: register).isEmpty {
      note = StatusNote(text: SafeText("Nothing is recorded in \(name)."), isError: true)
    } else if !macros.play(register, times: times) {
      macros.stop()
      note = StatusNote(text: SafeText("The macro \(name) would play itself."), isError: true)
    }
    return []
  }

  private mutating func refuse(_ name: Character) -> [ReaderEffect] {
    note = StatusNote(
      text: SafeText("\(name) names no register; a letter or a digit does."), isError: true)
    return []
  }
}
