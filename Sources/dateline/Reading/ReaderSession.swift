import ArgumentParser
import Articles
import Curses
import Reader
import Themes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One sitting: takes the terminal, reads, gives the terminal back.
struct ReaderSession {
  let house: House
  let look: Look

  /// Reads the library in a folder, or where the environment says, or the sample.
  @MainActor func run(
    _ folder: String? = nil, sample: Bool = false, query: Query = Query("")
  ) async throws {
    let house = house
    try await run(
      sample ? "sample" : "library", isOpening: !sample, query: query, hasFeeds: !sample
    ) {
      () throws(ShelfFailure) in try house.shelf(folder, sample: sample)
    }
  }

  /// Reads what stands on a shelf until the reader leaves. The first picture does not wait for the
  /// shelf to open, and calls it `title`; `isOpening` says that opening may take so long that the
  /// picture tells of it, and `hasFeeds` that feeds may belong to it.
  ///
  /// All of it happens on the main thread and on queues of their own, for the reason that
  /// `QueueExecutor` tells.
  @MainActor func run(
    _ title: SafeText, isOpening: Bool = false, query: Query = Query(""), notice: String? = nil,
    hasFeeds: Bool = false, opening shelf: @escaping @Sendable () throws(ShelfFailure) -> any Shelf
  ) async throws {
    let door = ShelfDoor(shelf)
    // While the terminal is being taken there is nothing else to do for the second core.
    door.openAhead()
    var configuration = ReaderConfiguration()
    var faults = (notice.map { [$0] } ?? []) + house.settingFaults
    let theme = try ThemeChoice(look: look, house: house).theme(faults: &faults)
    configuration.keymap = UserFiles(environment: house.environment).keymap(faults: &faults)
    let now = house.now
    let offset = LocalClock.offset(at: now)
    let today = now.shown(at: offset).date
    configuration.today = today
    configuration.offset = offset
    configuration.title = title
    configuration.isOpening = isOpening
    configuration.query = query
    configuration.isLinear = look.isLinear
    configuration.ordersVisually = look.ordersVisually
    configuration.glyphs = glyphs
    configuration.settings = house.settings
    let memoryFile = MemoryFile(environment: house.environment)
    configuration.memory = memoryFile.memory
    configuration.queries = UserFiles(environment: house.environment).queries(faults: &faults)

    let terminal: CursesTerminal
    do throws(CursesError) {
      terminal = try CursesTerminal(hearsMouse: house.settings.flag(.mouse))
    } catch {
      Console.say(error.words)
      throw ExitCode(1)
    }
    configuration.theme = theme.fitting(colors: terminal.colorCount)
    let mailbox = Mailbox()
    let themes = ThemeDesk(environment: house.environment, mailbox: mailbox)
    let history = HistoryDesk(environment: house.environment, mailbox: mailbox)
    let memory = MemoryDesk(file: memoryFile, mailbox: mailbox)
    let queryDesk = QueryDesk(environment: house.environment, mailbox: mailbox)
    let effects = Effects(door: door, mailbox: mailbox, house: house)
    if !faults.isEmpty {
      mailbox.post(.warned(faults.map { SafeText($0).collapsed }))
    }
    let minutes = hasFeeds ? house.settings.number(.refreshEvery) : 0
    let clock = RefreshClock(minutes: minutes, mailbox: mailbox)
    let dayClock = DayClock(day: today, offset: offset, mailbox: mailbox) { house.now }
    defer {
      clock?.stop()
      dayClock.stop()
    }
    let state = ReaderState(configuration: configuration)
    let executor = QueueExecutor()
    let ending = await withTaskExecutorPreference(executor) {
      var loop = EventLoop(
        state: state, terminal: terminal, effects: effects, themes: themes, history: history,
        memory: memory, queries: queryDesk, mailbox: mailbox, executor: executor)
      return await loop.run()
    }
    // The terminal first: whatever takes long after this takes it from nobody.
    terminal.close()
    effects.finish()
    themes.finish()
    history.finish()
    memory.finish()
    queryDesk.finish()
    if case .unopened(let sentence) = ending { throw ShelfFailure(sentence: sentence.string) }
    var isLost = false
    for message in mailbox.takeAll() {
      switch message {
      case .failed(let sentence), .notWritten(_, let sentence, _), .saveFailed(_, let sentence),
        .savesFailed(_, let sentence),
        .changedBack(_, _, let sentence?):
        Console.say(sentence.string)
        isLost = true
      case .changedAll(_, let outcome):
        guard let sentence = outcome.fault else { break }
        Console.say(sentence.string)
        isLost = true
      default: break
      }
    }
    if isLost { throw ExitCode(1) }
    if case .signal(let number) = ending { throw ExitCode(128 + number) }
  }

  private var glyphs: Glyphs {
    if look.isASCII { return .ascii }
    switch house.settings.text(.glyphs) {
    case "unicode": return .unicode
    case "ascii": return .ascii
    default: return house.speaksUnicode ? .unicode : .ascii
    }
  }
}

extension CursesError {
  /// What kept the reader from the terminal, in a sentence.
  var words: String {
    switch self {
    case .notATerminal:
      "There is no terminal to read in; `dateline list` and `dateline open --format text` need none."
    case .unknownTerminal(let name):
      "The terminal '\(name)' is not known here: set TERM to one that is, such as xterm-256color."
    case .noSignals: "The system gave no way to be told of signals."
    }
  }
}
