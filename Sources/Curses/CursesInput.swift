import Display

/// What ncurses reads, as events: keys with what is held down, pasted text, the mouse.
struct CursesInput {
  /// One thing that ncurses hands out.
  enum Token: Hashable {
    case scalar(Unicode.Scalar)
    /// A key that terminfo knows, by ncurses' name.
    case key(String)
    case mouse(MouseClicks.Report)
    case pasteBegins
    case pasteEnds
  }

  /// The most scalars of a paste that are kept: more is a file, not a query. The rest is dropped up
  /// to the end of the paste, for pasted text must never run as commands.
  private static let pasteLimit = 1 << 16
  private var pasted: (text: String.UnicodeScalarView, count: Int)?
  private var clicks = MouseClicks()

  /// The events of everything that `next` gives until it has no more.
  mutating func events(
    now: Duration, next: () -> Token?
  ) -> [TerminalEvent] {
    let escape = Token.scalar("\u{1B}")
    var events: [TerminalEvent] = []
    var token = next()
    while let current = token {
      if pasted != nil || current != escape {
        let event = pasted == nil ? event(of: current, now: now) : paste(current)
        if let event { events.append(event) }
        token = next()
        continue
      }
      token = next()
      if let following = token, following != escape {
        events += afterEscape(following, now: now, next: next)
        token = next()
      } else {
        events.append(.key(KeyPress(.escape)))
      }
    }
    return events
  }

  private mutating func event(of token: Token, now: Duration) -> TerminalEvent? {
    switch token {
    case .scalar(let scalar): return .key(Self.press(of: scalar))
    case .key(let name): return KeyPress(cursesName: name).map { .key($0) }
    case .mouse(let report):
      return clicks.action(of: report, at: now).map { .mouse($0, x: report.x, y: report.y) }
    case .pasteBegins:
      pasted = (String.UnicodeScalarView(), 0)
      return nil
    case .pasteEnds: return nil
    }
  }

  /// Escape came: by itself, before a key that is held with Alt, or before a sequence that terminfo
  /// does not know. What belongs to it has arrived already, ncurses waited for it.
  private mutating func afterEscape(
    _ token: Token, now: Duration, next: () -> Token?
  ) -> [TerminalEvent] {
    switch token {
    case .scalar("["):
      guard case .scalar(let first)? = next() else {
        return [.key(KeyPress(.character("["), .alt))]
      }
      var sequence = EscapeSequence()
      var step = sequence.take(first)
      while step == .more, case .scalar(let scalar)? = next() { step = sequence.take(scalar) }
      if case .complete(let press?) = step { return [.key(press)] }
      return []
    default: break
    }
    let escape = TerminalEvent.key(KeyPress(.escape))
    guard let event = event(of: token, now: now) else { return [escape] }
    guard case .key(var press) = event else { return [escape, event] }
    press.modifiers.insert(.alt)
    return [.key(press)]
  }

  private mutating func paste(_ token: Token) -> TerminalEvent? {
    switch token {
    case .scalar(let scalar):
      guard let count = pasted?.count, count < Self.pasteLimit else { return nil }
      // A terminal sends Return where the text has a line feed.
      pasted?.text.append(scalar == "\r" ? "\n" : scalar)
      pasted?.count += 1
      return nil
    case .pasteEnds:
      defer { pasted = nil }
      return pasted.map { .paste(String($0.text)) }
    default: return nil
    }
  }

  /// A key by what it types. Controls are letters with Control held, except those with a key of
  /// their own.
  private static func press(of scalar: Unicode.Scalar) -> KeyPress {
    switch scalar.value {
    case 0x00: return KeyPress(.character(" "), .control)
    case 0x08, 0x7F: return KeyPress(.backspace)
    case 0x09: return KeyPress(.tab)
    case 0x0A, 0x0D: return KeyPress(.enter)
    case 0x1B: return KeyPress(.escape)
    case 0x01...0x1A:
      return KeyPress(.character(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60))), .control)
    case 0x1C...0x1F:
      return KeyPress(.character(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))), .control)
    default: return KeyPress(.character(Character(scalar)))
    }
  }
}
