import Articles
import Curses
import Display
import Reader

/// The heart of the reader: what happened goes into the state, the state is drawn, what it asks for
/// is begun. Nothing else draws, and between two events nothing runs.
struct EventLoop {
  private var state: ReaderState
  private let terminal: CursesTerminal
  private let effects: Effects
  private let mailbox: Mailbox

  /// A loop over a terminal that has been taken.
  init(
    state: ReaderState, terminal: CursesTerminal, effects: Effects, mailbox: Mailbox
  ) {
    self.state = state
    self.terminal = terminal
    self.effects = effects
    self.mailbox = mailbox
  }

  /// Runs until the reader leaves or a signal asks the program to, and answers the signal, if it was
  /// one. What was begun may still be going on: `Effects.finish` waits for it.
  mutating func run() async -> Int32? {
    let size = terminal.size
    mailbox.post(.terminal(.resized(width: size.width, height: size.height)))
    let forwarding = Task { [terminal, mailbox] in
      for await event in terminal.events { mailbox.post(.terminal(event)) }
    }
    defer { forwarding.cancel() }
    for effect in state.start() { begin(effect) }
    effects.prepare()
    for await _ in mailbox.bell {
      var wanted: [ReaderEffect] = []
      var signal: Int32?
      for message in mailbox.takeAll() {
        if case .terminal(.terminated(let number)) = message { signal = number }
        wanted += state.update(message)
      }
      let leaves = wanted.contains(.quit) || signal != nil
      if !leaves { terminal.draw(state.draw()) }
      for effect in wanted { begin(effect) }
      if leaves { return signal }
    }
    return nil
  }

  private func begin(_ effect: ReaderEffect) {
    switch effect {
    case .suspend: terminal.suspend()
    case .redraw:
      terminal.redraw()
      terminal.draw(state.draw())
    case .copy(let text): terminal.copy(text.string)
    case .quit: break
    default: effects.begin(effect)
    }
  }
}
