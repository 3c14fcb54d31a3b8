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
  let look: LookOption

  /// Reads what stands on a shelf until the reader leaves.
  func run(_ shelf: any Shelf, query: Query = Query(""), notice: String? = nil) async throws {
    var configuration = ReaderConfiguration()
    var faults = notice.map { [$0] } ?? []
    let theme = try ThemeChoice(look: look, environment: house.environment).theme(faults: &faults)
    configuration.keymap = UserFiles(environment: house.environment).keymap(faults: &faults)
    configuration.today = house.now.date
    configuration.title = shelf.title
    configuration.query = query
    if look.ascii || !house.speaksUnicode { configuration.glyphs = .ascii }

    let terminal: CursesTerminal
    do throws(CursesError) {
      terminal = try CursesTerminal()
    } catch {
      Console.say(error.words)
      throw ExitCode(1)
    }
    configuration.theme = theme.fitting(colors: terminal.colorCount)
    let mailbox = Mailbox()
    let effects = Effects(shelf: shelf, mailbox: mailbox, environment: house.environment)
    var loop = EventLoop(
      state: ReaderState(configuration: configuration), terminal: terminal, effects: effects,
      mailbox: mailbox)
    if !faults.isEmpty {
      mailbox.post(.failed(SafeText(faults.joined(separator: "; ")).collapsed))
    }
    let signal = await loop.run()
    // The terminal first: whatever takes long after this takes it from nobody.
    terminal.close()
    effects.finish()
    var isLost = false
    for case .failed(let sentence) in mailbox.takeAll() {
      Console.say(sentence.string)
      isLost = true
    }
    if isLost { throw ExitCode(1) }
    if let signal { throw ExitCode(128 + signal) }
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
