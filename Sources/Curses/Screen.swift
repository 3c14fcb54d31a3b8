import CNcurses
import Display

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One screen of ncurses: it draws canvases and hands out what is typed. Not the terminal's owner:
/// it knows no signals and may be opened on /dev/null, a whole screen that nobody sees.
///
/// ncurses keeps one screen at a time in globals: whoever uses this sees to it that no two threads
/// do so at once.
final class Screen {
  private let opened: curses_screen
  private var colors: CursesColors
  private var shown: Canvas?
  private var cursorIsShown: Bool?
  /// Whether ncurses has set the terminal up.
  private var isTaken = false
  private var run: [CChar] = []
  private let paper: FramePaper?
  private(set) var hasMouse = false
  /// Whether it tells what was pasted from what was typed.
  private(set) var hasPaste = false

  /// Opens a terminal by the first of the profile's entries that terminfo knows.
  init(
    profile: TerminalProfile, input: Int32, output: Int32, hearsMouse: Bool = true
  ) throws(CursesError) {
    curses_use_utf8()
    var opened = curses_screen()
    for name in profile.candidates where opened.screen == nil && !name.isEmpty {
      opened = curses_open(name, input, output)
    }
    guard opened.screen != nil else { throw .unknownTerminal(name: profile.name) }
    self.opened = opened
    // Only where colors are told in the words that are thinned out.
    let isPlain = Self.capability("op") == "\u{1B}[39;49m"
    paper = isPlain ? FramePaper(in: fileno(opened.output)) : nil
    colors = CursesColors(isColored: profile.isColored)
    curses_prepare_input()
    curses_prepare_output()
    set_escdelay(25)
    enablePaste()
    if hearsMouse { enableMouse() }
  }

  /// The file that ncurses writes to: its own, a copy of the terminal's.
  var descriptor: Int32 { fileno(opened.output) }

  /// The file that frames are shown through: a copy of the same, or the same.
  var shownDescriptor: Int32 { paper?.glass ?? descriptor }

  /// The file that ncurses reads.
  var inputDescriptor: Int32 { fileno(opened.input) }

  /// Columns and rows.
  var size: (width: Int, height: Int) { (Int(curses_columns()), Int(curses_lines())) }

  /// Brings a picture to the screen: rows that have changed go to ncurses, which sends the cells
  /// that have. A picture of another size is cut or leaves the rest empty.
  func draw(_ canvas: Canvas) {
    let size = size
    let former = shown.flatMap { $0.bounds == canvas.bounds ? $0 : nil }
    if former == nil { curses_erase() }
    var changed: [Int] = []
    for y in 0..<min(canvas.height, size.height) {
      let row = canvas.cells(ofRow: y)
      if let former, former.cells(ofRow: y) == row { continue }
      changed.append(y)
      drawRow(row.prefix(size.width), y: y)
    }
    if let former, Self.hasMovedFar(changed, from: former, to: canvas) {
      for y in changed { curses_redraw_row(Int32(y)) }
    }
    shown = canvas
    showCursor(canvas.cursor)
    // What was left is taken back first, and that is no frame: it sets the terminal up.
    if let paper, isTaken, !isendwin() {
      paper.show(SparingFrame.thinned) { curses_refresh() }
    } else {
      curses_refresh()
    }
    isTaken = true
  }

  /// Whether rows have moved up or down by more than one. ncurses would ask the terminal to move them, by
  /// a sequence (SU, SD) that some take and do not obey; it does so for three rows that keep together.
  private static func hasMovedFar(_ changed: [Int], from former: Canvas, to canvas: Canvas) -> Bool
  {
    guard changed.count > 3 else { return false }
    var places: [ArraySlice<Cell>: Int] = [:]
    for y in changed { places[former.cells(ofRow: y)] = y }
    let moved = changed.count { y in
      guard let place = places[canvas.cells(ofRow: y)] else { return false }
      return abs(place - y) > 1
    }
    return moved >= 3
  }

  /// Forgets what the terminal shows: the next picture is sent whole.
  func forget() {
    shown = nil
    cursorIsShown = nil
    curses_redraw_all()
  }

  /// Takes the terminal's new size.
  func resize(width: Int, height: Int) {
    resizeterm(Int32(height), Int32(width))
    shown = nil
  }

  /// Leaves the screen to others until `enter`.
  func leave() { endwin() }

  /// Takes the screen back, whatever others have made of it meanwhile.
  func enter() {
    // Stopped from outside, it was never left: only then does ncurses set the terminal up anew.
    if !isendwin() { endwin() }
    forget()
    curses_refresh()
  }

  /// Leaves it for good. It must not be used any more.
  func close() {
    endwin()
    paper?.close()
    curses_close(opened)
  }

  /// What was typed, if anything.
  func next() -> CursesInput.Token? {
    while true {
      var code: wint_t = 0
      switch curses_next(&code) {
      case OK:
        guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
        return .scalar(scalar)
      case Int32(KEY_CODE_YES):
        if let token = Self.token(ofKey: Int32(bitPattern: UInt32(code))) { return token }
      default: return nil
      }
    }
  }

  /// A string of the terminal's description, without the delays that no terminal needs any more.
  static func capability(_ name: String) -> String? {
    guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { return nil }
    var rest = Substring(String(cString: found))
    var text = ""
    while let start = rest.firstIndex(of: "$") {
      text += rest[..<start]
      rest = rest[start...]
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text + rest
  }

  /// What each row shows, without trailing spaces.
  var rows: [String] {
    (0..<size.height).map { y in
      var bytes = [CChar](repeating: 0, count: size.width * 24 + 1)
      curses_read(Int32(y), &bytes, Int32(bytes.count - 1))
      let text = bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      var row = String(decoding: text, as: UTF8.self)
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// How many colors it shows; 0 where none may be used.
  var colorCount: Int { colors.count }

  /// The number of a cell's pair of colors.
  func pair(x: Int, y: Int) -> Int { Int(curses_pair_at(Int32(y), Int32(x))) }

  private func drawRow(_ row: ArraySlice<Cell>, y: Int) {
    var index = row.startIndex
    while index < row.endIndex {
      let start = index
      let style = row[index].style
      run.removeAll(keepingCapacity: true)
      while index < row.endIndex, index == start || row[index].style == style {
        let next = index + 1
        let isWide = next < row.endIndex && row[next].text.isEmpty
        append(row[index].text, columns: isWide ? 2 : 1)
        index = isWide ? next + 1 : next
      }
      let look = colors.look(for: style)
      curses_print(
        Int32(y), Int32(start - row.startIndex), run, Int32(run.count), look.attributes, look.pair)
    }
  }

  /// Adds a cell's text to the run, in so many columns whatever the C library thinks of it.
  private func append(_ text: String, columns: Int32) {
    let start = run.count
    for byte in text.utf8 { run.append(CChar(bitPattern: byte)) }
    if run.count == start + 1, columns == 1, run[start] >= 0x20 { return }
    let known = run.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { curses_columns_of($0 + start, Int32(bytes.count - start)) }
    }
    if run.count > start, known == columns { return }
    run.removeSubrange(start...)
    for _ in 0..<columns { run.append(CChar(text.isEmpty ? 0x20 : 0x3F)) }
  }

  private func showCursor(_ cursor: Canvas.Cursor?) {
    if cursorIsShown != (cursor != nil) {
      curs_set(cursor == nil ? 0 : 1)
      cursorIsShown = cursor != nil
    }
    if let cursor { curses_move(Int32(cursor.y), Int32(cursor.x)) }
  }

  private func enableMouse() {
    guard Self.capability("kmous") != nil else { return }
    let wanted =
      curses_button1_pressed | curses_button1_released | curses_button4_pressed
      | curses_button5_pressed | curses_mouse_position
    hasMouse = mousemask(mmask_t(wanted), nil) != 0
    mouseinterval(0)
  }

  /// Only terminals that report the mouse know such brackets.
  private func enablePaste() {
    guard Self.capability("kmous") != nil else { return }
    hasPaste = true
    define_key("\u{1B}[200~", curses_key_paste_begins)
    define_key("\u{1B}[201~", curses_key_paste_ends)
  }

  private static func token(ofKey code: Int32) -> CursesInput.Token? {
    switch code {
    case curses_key_paste_begins: return .pasteBegins
    case curses_key_paste_ends: return .pasteEnds
    case Int32(KEY_RESIZE): return nil  // the terminal's owner has said so already
    case Int32(KEY_MOUSE):
      var event = MEVENT()
      guard getmouse(&event) == OK else { return nil }
      let bits = UInt(event.bstate)
      var report = MouseClicks.Report(x: Int(event.x), y: Int(event.y))
      report.pressed = bits & curses_button1_pressed != 0
      report.released = bits & curses_button1_released != 0
      report.wheelUp = bits & curses_button4_pressed != 0
      report.wheelDown = bits & curses_button5_pressed != 0
      report.moved = bits & curses_mouse_position != 0
      return .mouse(report)
    default: return keyname(code).map { .key(String(cString: $0)) }
    }
  }
}

extension Canvas {
  /// The cells of a row.
  fileprivate func cells(ofRow y: Int) -> ArraySlice<Cell> {
    cells[(y * width)..<((y + 1) * width)]
  }
}
