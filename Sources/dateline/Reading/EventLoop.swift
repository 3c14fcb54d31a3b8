import Articles
import Curses
import Display
import Reader

/// The heart of the reader: what happened goes into the state, what it asks for is begun, the state is
/// drawn. Nothing else draws, and between two events nothing runs.
struct EventLoop {
  /// How a sitting ended.
  enum Ending {
    case left
    /// A signal asked the program to leave.
    case signal(Int32)
    /// There was nothing to read, and why.
    case unopened(SafeText)
  }

  /// How many milliseconds the first picture waits for the list.
  private static let listPatience = 30

  private var state: ReaderState
  private let terminal: CursesTerminal
  private let effects: Effects
  private let themes: ThemeDesk
  private let history: HistoryDesk
  private let memory: MemoryDesk
  private let queries: QueryDesk
  private let mailbox: Mailbox
  private let executor: QueueExecutor

  /// A loop over a terminal that has been taken; `executor` is what it is run on.
  init(
    state: ReaderState, terminal: CursesTerminal, effects: Effects, themes: ThemeDesk,
    history: HistoryDesk, memory: MemoryDesk, queries: QueryDesk, mailbox: Mailbox,
    executor: QueueExecutor
  ) {
    self.executor = executor
    self.state = state
    self.terminal = terminal
    self.effects = effects
    self.themes = themes
    self.history = history
    self.memory = memory
    self.queries = queries
    self.mailbox = mailbox
  }

  /// Runs until the reader leaves or is made to. What was begun may still be going on:
  /// `Effects.finish` waits for it.
  mutating func run() async -> Ending {
    let size = terminal.size
    mailbox.post(.terminal(.resized(width: size.width, height: size.height)))
    let forwarding = Task(executorPreference: executor) { [terminal, mailbox] in
      for await event in terminal.events { mailbox.post(.terminal(event)) }
    }
    defer { forwarding.cancel() }
    effects.openShelf()
    for effect in state.start() { begin(effect) }
    var isPrepared = false
    // The list mostly comes so soon that a picture without it would only hold it up.
    var isWaiting = true
    let end = ContinuousClock.now + .milliseconds(Self.listPatience)
    mailbox.ring(after: Self.listPatience)
    for await _ in mailbox.bell {
      let messages = mailbox.takeAll()
      var ending: Ending?
      var isListed = false
      for message in messages {
        switch message {
        case .terminal(.terminated(let number)): ending = .signal(number)
        case .unopened(let sentence): ending = .unopened(sentence)
        case .listed: isListed = true
        case .terminal(.resized): break
        case .terminal: isWaiting = false
        default: break
        }
      }
      let wanted = state.update(messages)
      if wanted.contains(.quit) { ending = ending ?? .left }
      // What others do meanwhile does not wait for the picture, nor the picture for them.
      for effect in wanted { begin(effect) }
      if let ending { return ending }
      if isWaiting, !isListed, ContinuousClock.now < end { continue }
      isWaiting = false
      terminal.draw(state.draw())
      if isListed, !isPrepared {
        isPrepared = true
        effects.prepare()
      }
    }
    return .left
  }

  private func begin(_ effect: ReaderEffect) {
    switch effect {
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .copy(let text): terminal.copy(text.string)
    case .quit: break
    case .listThemes: themes.list(colors: terminal.colorCount)
    case .keepTheme(let name): themes.keep(name)
    case .recallHistory: history.recall()
    case .keepHistory(let entry): history.keep(entry)
    case .remember(let change): memory.remember(change)
    case .keepQuery(let query, let former): queries.keep(query, insteadOf: former)
    case .dropQuery(let name): queries.drop(name)
    default: effects.begin(effect)
    }
  }
}
