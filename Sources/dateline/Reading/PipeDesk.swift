import Articles
import Dispatch
import Reader
import Synchronization

/// Gives articles to programs and tells what became of it, in a room of its own: a program takes as
/// long as it likes, and leaving does not wait for it.
final class PipeDesk: Sendable {
  private let door: ShelfDoor
  private let mailbox: Mailbox
  private let room = DispatchQueue(
    label: "dateline.pipes", qos: .userInitiated, attributes: .concurrent)
  /// What is to be started and is not yet.
  private let starting = DispatchGroup()

  /// How long a program may be silent until that is told.
  private static let patience = DispatchTimeInterval.milliseconds(500)
  /// The longest first line that is told.
  private static let longest = 300

  /// A desk for what stands behind a door.
  init(door: ShelfDoor, mailbox: Mailbox) {
    self.door = door
    self.mailbox = mailbox
  }

  /// Starts a program by its words with an article's Markdown to read.
  func begin(_ id: ArticleID, to words: [SafeText]) {
    let words = words.map(\.string)
    let name = words.first ?? ""
    starting.enter()
    let isOver = Flag()
    room.asyncAfter(deadline: .now() + Self.patience) { [mailbox] in
      if !isOver.value.withLock({ $0 }) { mailbox.post(.said(SafeText("\(name) is at work…"))) }
    }
    room.async { [self] in
      var hasStarted = false
      let message: ReaderMessage
      do throws(ShelfFailure) {
        let article = try door.shelf().article(id).0.article
        let ending = try PipedProgram.run(words, input: ArticleMarkdown.text(of: article)) {
          hasStarted = true
          starting.leave()
        }
        message = Self.message(of: ending, name: name)
      } catch {
        message = .failed(SafeText(error.sentence))
      }
      if !hasStarted { starting.leave() }
      isOver.value.withLock { $0 = true }
      mailbox.post(message)
    }
  }

  /// Waits until what was asked for is started.
  func finish() { starting.wait() }

  private final class Flag: Sendable { let value = Mutex(false) }

  private static func message(of ending: PipedProgram.Ending, name: String) -> ReaderMessage {
    let isWell = ending.status == 0
    let lines = [ending.output, ending.complaint].map(lines)
    let told = isWell || lines[1].isEmpty ? lines[0].first ?? lines[1].first : lines[1].first
    let end =
      ending.signal.map { "was ended by signal \($0)" } ?? "ended with \(ending.status ?? 0)"
    let words = told.map { ": \($0)" } ?? " and said nothing."
    let text = SafeText("\(name) \(end)\(words)")
    return isWell ? .said(text) : .failed(text)
  }

  /// The lines of what was written that are not blank, cleaned and not too long.
  private static func lines(_ bytes: [UInt8]) -> [SafeText] {
    bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 64).lazy
      .map { SafeText(String(decoding: $0, as: UTF8.self)).collapsed.capped(at: longest) }
      .filter { !$0.isEmpty }
  }
}
