import Testing

@testable import Curses

/// What of a frame is sent: E stands for the escape character.
@Suite struct SparingFrameTests {
  private func thinned(_ frame: String) -> String {
    let bytes = frame.utf8.map { $0 == UInt8(ascii: "E") ? 0x1B : $0 }
    return String(
      decoding: SparingFrame.thinned(bytes).map { $0 == 0x1B ? UInt8(ascii: "E") : $0 },
      as: UTF8.self)
  }

  @Test(arguments: [
    // A ground that stays is not named again, nor the letters of plain text.
    (
      "E[38;5;188mE[48;5;234mon E[38;5;179mE[48;5;234mMondayE[38;5;188mE[48;5;234m.E[39;49mE(BE[m",
      "E[38;5;188;48;5;234mon E[38;5;179mMondayE[38;5;188m.E[m"
    ),
    // An attribute is left by itself where that is shorter, else by way of plain.
    (
      "E[31mE[44mE[3maE(BE[0mE[31mE[44mbE(BE[m", "E[3;31;44maE[23mbE[m"
    ),
    ("E[1mE[2mE[4maE(BE[0;1mbE(BE[m", "E[1;2;4maE[0;1mbE[m"),
    (
      "E[38:2::1:2:3mE[48:2::4:5:6maE[38:2::7:8:9mE[48:2::4:5:6mb",
      "E[38:2::1:2:3;48:2::4:5:6maE[38:2::7:8:9mb"
    ),
    ("E[38;2;1;2;3maE[39mb", "E[38;2;1;2;3maE[mb"),
    // What is said before a move and taken back after it was never needed.
    ("aE[7mE[5;3HE[27mb", "aE[5;3Hb"),
    // What erases paints as well.
    ("E[44mE[KE[49mE[3Xa", "E[44mE[KE[mE[3Xa"),
    ("E[31mE[HE[40mE[2J", "E[HE[31;40mE[2J"),
    // Whatever else there is stands where it stood.
    ("E[?25lE[31mE]0;tE)0xE[?25h", "E[?25lE[31mE]0;tE)0xE[?25h"),
    ("aE[31", "aE[31"), ("aE", "aE"),
  ])
  func aFrameIsSentInFewerWords(_ frame: String, _ sent: String) {
    #expect(thinned(frame) == sent)
  }

  /// Styles that are not known are the terminal's matter, and all after them.
  @Test(arguments: ["E[31maE[58;5;3mbE[31mE[31mc", "E[31maE[38;9;1mbE[31mE[31mc"])
  func whatIsNotUnderstoodIsLeftAsItIs(_ frame: String) { #expect(thinned(frame) == frame) }
}
