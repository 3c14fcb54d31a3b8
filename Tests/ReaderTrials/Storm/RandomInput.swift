import Display
import Reader
import TestSupport

/// What a cat on the keyboard and a child at the mouse would do, with more of what means something
/// than either would hit.
struct RandomInput {
  private(set) var width = 80
  private(set) var height = 24
  private let commands: [[KeyPress]]
  private var queued: [KeyPress] = []

  /// Input for a reader with these keys.
  init(keymap: Keymap) {
    let left: Set<Command> = [.suspend, .quit, .back]
    commands = Command.allCases.filter { !left.contains($0) }
      .flatMap { keymap.keys(of: $0) }.compactMap(KeyName.sequence)
  }

  /// What happens next. Sizes change only where `resizes` allows it.
  mutating func next(_ chance: inout SeededSnippets, resizes: Bool) -> TerminalEvent {
    func upTo(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &chance) }
    if !queued.isEmpty { return .key(queued.removeFirst()) }
    switch upTo(100) {
    case 0..<50:
      queued = commands[upTo(commands.count)]
      return .key(queued.removeFirst())
    case 50..<62:
      let moving: [KeyPress.Key] = [.down, .up, .pageDown, .pageUp, .enter, .character("j"), .tab]
      return .key(KeyPress(moving[upTo(moving.count)]))
    case 62..<68: return .key(KeyPress(.character(Character("\(upTo(10))"))))
    case 68..<74: return .key(KeyPress(upTo(3) == 0 ? .escape : .character("q")))
    case 74..<84:
      let typed = Array("abcdeginorstuy :-\"()/'|é港שْ{}")
      return .key(KeyPress(.character(typed[upTo(typed.count)])))
    case 84..<87:
      let keys: [KeyPress.Key] = [
        .backspace, .delete, .insert, .left, .right, .home, .end, .function(upTo(12)),
      ]
      let modifiers = KeyPress.Modifiers(rawValue: UInt8(upTo(8)))
      return .key(KeyPress(keys[upTo(keys.count)], upTo(3) == 0 ? modifiers : []))
    case 87..<88:
      return .paste(["ferry", "is:unread\n", "\u{1B}[31m\u{202E}x", "(((\"", ""][upTo(5)])
    case 88..<97:
      let actions: [TerminalEvent.MouseAction] = [
        .press, .press, .doublePress, .release, .drag, .wheelUp, .wheelDown, .wheelDown,
      ]
      return .mouse(
        actions[upTo(actions.count)], x: upTo(max(1, width) + 2) - 1,
        y: upTo(max(1, height) + 2) - 1)
    default:
      guard resizes else { return .key(KeyPress(.character("j"))) }
      let ordinary = [(80, 24), (120, 36), (40, 12), (200, 60), (110, 24), (69, 10)]
      (width, height) =
        upTo(2) == 0 ? ordinary[upTo(ordinary.count)] : (upTo(301), upTo(101))
      return .resized(width: width, height: height)
    }
  }

  /// Takes the size that the terminal has.
  mutating func take(width: Int, height: Int) { (self.width, self.height) = (width, height) }
}
