import Display
import Testing

@testable import Curses

@Suite struct CursesInputTests {
  /// What is read when these arrive at once.
  private func read(
    _ tokens: [CursesInput.Token], at now: Duration = .zero, with input: inout CursesInput
  ) -> [TerminalEvent] {
    var rest = tokens[...]
    return input.events(now: now, next: { rest.popFirst() })
  }

  private func read(_ tokens: [CursesInput.Token]) -> [TerminalEvent] {
    var input = CursesInput()
    return read(tokens, with: &input)
  }

  private func typed(_ text: String) -> [CursesInput.Token] {
    text.unicodeScalars.map { .scalar($0) }
  }

  @Test(arguments: [
    ("j", [KeyPress(.character("j"))]),
    ("G", [KeyPress(.character("G"))]),
    ("é漢", [KeyPress(.character("é")), KeyPress(.character("漢"))]),
    (
      "\t\r\n\u{7F}\u{8}",
      [
        KeyPress(.tab), KeyPress(.enter), KeyPress(.enter),
        KeyPress(.backspace), KeyPress(.backspace),
      ]
    ),
    (
      "\u{4}\u{15}\u{0}\u{1F}",
      [
        KeyPress(.character("d"), .control),
        KeyPress(.character("u"), .control), KeyPress(.character(" "), .control),
        KeyPress(.character("_"), .control),
      ]
    ),
    ("\u{1B}", [KeyPress(.escape)]),
    ("\u{1B}\u{1B}", [KeyPress(.escape), KeyPress(.escape)]),
    ("\u{1B}x", [KeyPress(.character("x"), .alt)]),
    ("\u{1B}\u{4}", [KeyPress(.character("d"), [.alt, .control])]),
    (
      "\u{1B}\u{1B}xj",
      [
        KeyPress(.escape), KeyPress(.character("x"), .alt),
        KeyPress(.character("j")),
      ]
    ),
    ("\u{1B}[", [KeyPress(.character("["), .alt)]),
    // Sequences that terminfo does not list.
    ("\u{1B}[A", [KeyPress(.up)]), ("\u{1B}[1;5C", [KeyPress(.right, .control)]),
    ("\u{1B}[6;3~", [KeyPress(.pageDown, .alt)]),
    ("\u{1B}[27;5;9~", [KeyPress(.tab, .control)]),
    ("\u{1B}[105;5u", [KeyPress(.character("i"), .control)]),
    ("\u{1B}[Iq", [KeyPress(.character("q"))]),
    ("\u{1B}[?1;2cq", [KeyPress(.character("q"))]),
    ("\u{1B}[200000000000000000000~q", [KeyPress(.character("q"))]),
    ("\u{1B}[12", []),
  ])
  func typedText(text: String, presses: [KeyPress]) {
    #expect(read(typed(text)) == presses.map { .key($0) })
  }

  @Test(arguments: [
    ("KEY_UP", KeyPress(.up)), ("KEY_F(5)", KeyPress(.function(5))),
    ("KEY_F(15)", KeyPress(.function(3), .shift)), ("KEY_F(25)", KeyPress(.function(1), .control)),
    ("KEY_BTAB", KeyPress(.tab, .shift)), ("KEY_SLEFT", KeyPress(.left, .shift)),
    ("kUP5", KeyPress(.up, .control)), ("kDN3", KeyPress(.down, .alt)),
    ("kNXT6", KeyPress(.pageDown, [.control, .shift])), ("kUP", KeyPress(.up, .shift)),
    ("KEY_DC", KeyPress(.delete)), ("KEY_C1", KeyPress(.end)),
  ])
  func namedKeys(name: String, press: KeyPress) {
    #expect(read([.key(name)]) == [.key(press)])
  }

  @Test(arguments: ["KEY_SUSPEND", "KEY_F(63)", "KEY_F(0)", "KEY_F(x)", "k", "", "5"])
  func keysThatNobodyPressesAreLeftOut(name: String) {
    #expect(read([.key(name)]) == [])
  }

  @Test func altIsAddedToWhatIsHeld() {
    #expect(read([.scalar("\u{1B}"), .key("kUP5")]) == [.key(KeyPress(.up, [.alt, .control]))])
  }

  @Test func pastedTextIsOnePieceEvenInPieces() {
    var input = CursesInput()
    #expect(
      read([.scalar("a"), .pasteBegins] + typed("two\r"), with: &input) == [
        .key(KeyPress(.character("a")))
      ])
    #expect(read(typed("\u{1B}[Alines") + [.key("KEY_UP")], with: &input) == [])
    #expect(
      read([.pasteEnds, .scalar("q")], with: &input) == [
        .paste("two\n\u{1B}[Alines"), .key(KeyPress(.character("q"))),
      ])
    #expect(read([.pasteEnds], with: &input) == [])
  }

  @Test func whatIsTooMuchOfAPasteNeverRunsAsCommands() {
    var input = CursesInput()
    let flood = Array(repeating: CursesInput.Token.scalar("x"), count: 65_536)
    #expect(read([.pasteBegins] + flood + typed("ddd"), with: &input) == [])
    #expect(read(typed("\rd\u{1B}d"), with: &input) == [])
    #expect(
      read([.pasteEnds, .scalar("j")], with: &input) == [
        .paste(String(repeating: "x", count: 65_536)), .key(KeyPress(.character("j"))),
      ])
  }

  @Test func manyEscapesAreReadInALoop() {
    #expect(read(typed(String(repeating: "\u{1B}", count: 100_000))).count == 100_000)
  }
}
