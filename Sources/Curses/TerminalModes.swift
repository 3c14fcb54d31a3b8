/// What a terminal is told beyond what ncurses tells it, and what undoes everything at once.
struct TerminalModes {
  /// Reports of drags, and pasted text in brackets.
  let enter: String
  /// The end of both.
  let leave: String
  /// For a program that crashes: also letters and keypad as usual, the cursor seen, the former
  /// screen back.
  let reset: String

  /// For the present screen of ncurses.
  init(hasMouse: Bool, hasPaste: Bool) {
    enter = (hasMouse ? "\u{1B}[?1002h" : "") + (hasPaste ? "\u{1B}[?2004h" : "")
    leave = (hasPaste ? "\u{1B}[?2004l" : "") + (hasMouse ? "\u{1B}[?1002l" : "")
    let usual = ["sgr0", "op", "rmkx", "cnorm", "rmcup"].compactMap(Screen.capability).joined()
    reset = leave + (hasMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + usual + "\r\n"
  }
}
