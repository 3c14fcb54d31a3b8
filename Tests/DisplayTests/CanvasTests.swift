import Display
import Testing

@Suite struct CanvasTests {
  let plain = Style()

  @Test func textIsCutAtEveryEdge() {
    var canvas = Canvas(width: 5, height: 2)
    #expect(canvas.put("abcdefgh", x: -2, y: 0, style: plain) == 8)
    #expect(canvas.put("漢字", x: 0, y: 2, style: plain) == 4)
    #expect(canvas.put("x", x: 0, y: -1, style: plain) == 1)
    #expect(canvas.rows == ["cdefg", ""])
  }

  @Test func textIsCutToTheClip() {
    var canvas = Canvas(width: 8, height: 1)
    canvas.fill(canvas.bounds, with: ".", style: plain)
    canvas.put("abcdefgh", x: 0, y: 0, style: plain, clip: Rect(x: 2, width: 3, height: 1))
    #expect(canvas.rows == ["..cde..."])
  }

  @Test func halfAWideCharacterIsASpace() {
    var canvas = Canvas(width: 5, height: 2)
    canvas.fill(canvas.bounds, with: ".", style: plain)
    canvas.put("漢字漢", x: 0, y: 0, style: plain)
    canvas.put("漢字漢", x: -1, y: 1, style: plain)
    #expect(canvas.rows == ["漢字", " 字漢"])
    #expect(canvas[1, 0].text == "" && canvas[4, 0].text == " ")
  }

  @Test(arguments: [(0, "x 字漢"), (1, " x字漢"), (2, "漢x 漢"), (3, "漢 x漢")])
  func writingOverHalfAWideCharacterClearsTheOther(x: Int, expected: String) {
    var canvas = Canvas(width: 6, height: 1)
    canvas.put("漢字漢", x: 0, y: 0, style: plain)
    canvas.put("x", x: x, y: 0, style: plain)
    #expect(canvas.rows == [expected])
  }

  @Test func aWideCharacterBetweenTwoClearsBoth() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.put("漢字漢", x: 0, y: 0, style: plain)
    canvas.put("한", x: 1, y: 0, style: plain)
    #expect(canvas.rows == [" 한 漢"])
    #expect((0..<6).map { canvas[$0, 0].text } == [" ", "한", "", " ", "漢", ""])
  }

  @Test func fillingOverHalfAWideCharacterClearsTheOther() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.put("漢字漢", x: 0, y: 0, style: plain)
    canvas.fill(Rect(x: 1, width: 2, height: 1), with: "-", style: plain)
    #expect(canvas.rows == [" -- 漢"])
  }

  @Test func marksShareTheirCellAndControlsHaveNone() {
    var canvas = Canvas(width: 4, height: 1)
    #expect(canvas.put("e\u{301}\u{1B}[\u{7}b", x: 0, y: 0, style: plain) == 3)
    #expect((0..<4).map { canvas[$0, 0].text } == ["e\u{301}", "[", "b", " "])
  }

  @Test func everyCellHoldsOneGlyph() {
    var canvas = Canvas(width: 12, height: 1)
    canvas.put("🇩🇪क्ष👨‍👩‍👧漢a", x: 0, y: 0, style: plain)
    #expect(
      (0..<12).map { canvas[$0, 0].text }
        == ["D", "E", "क्", "ष", "👨", "", "漢", "", "a", " ", " ", " "])
  }

  @Test func whatIsReversedIsNotDim() {
    let dim = Style(attributes: [.dim, .bold])
    #expect(dim.overlaid(with: Style(attributes: .reverse)).attributes == [.reverse, .bold])
    #expect(dim.overlaid(with: Style()).attributes == [.dim, .bold])
  }

  @Test func restylingKeepsTheText() {
    var canvas = Canvas(width: 3, height: 1)
    canvas.put("abc", x: 0, y: 0, style: Style(foreground: .ansi(1)))
    canvas.restyle(
      Rect(x: 1, width: 9, height: 9), with: Style(background: .ansi(4), attributes: .bold))
    #expect(canvas.rows == ["abc"])
    #expect(canvas[0, 0].style == Style(foreground: .ansi(1)))
    #expect(
      canvas[2, 0].style
        == Style(foreground: .ansi(1), background: .ansi(4), attributes: .bold))
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 1), (-3, -3), (1, 1)])
  func anySizeCanBeDrawnOn(width: Int, height: Int) {
    var canvas = Canvas(width: width, height: height)
    canvas.put("漢a", x: 0, y: 0, style: plain)
    canvas.fill(Rect(x: -1, y: -1, width: 5, height: 5), with: "漢", style: plain)
    canvas.restyle(Rect(x: -1, y: -1, width: 5, height: 5), with: plain)
    #expect(canvas.rows == Array(repeating: "", count: max(0, height)))
  }
}
