import Markup
import Testing

/// UTF-8 that a program took for Latin-1 or windows-1252 and encoded once more.
@Suite struct DoubleEncodingTests {
  private func read(_ text: String) -> String {
    CharacterDecoder.decode(Array(text.utf8), charset: "utf-8").text
  }

  @Test(arguments: [
    ("you\u{E2}\u{80}\u{99}re late", "you’re late"),
    ("you\u{E2}€\u{2122}re late", "you’re late"),
    ("\u{E2}€œThe quay\u{E2}€\u{9D}, 5 \u{E2}‚\u{AC} a metre", "“The quay”, 5 € a metre"),
    ("The quay \u{F0}\u{9F}\u{93}\u{81} \u{2014} \u{F0}\u{178}\u{2DC}\u{20AC}", "The quay 📁 — 😀"),
    // Letters only beside such signs.
    ("caf\u{C3}\u{A9} \u{E2}€“ bar", "café – bar"),
    ("It\u{92}s \u{93}closed\u{94}", "It’s “closed”"),
    // A letter of which the second half is a control.
    ("\u{C3}\u{89}t\u{C3}\u{A9} \u{E2}€“ It\u{92}s", "Été – It’s"),
  ])
  func whatWasEncodedTwiceIsReadAsItWas(_ broken: String, _ sound: String) throws {
    #expect(read(broken) == sound)
    let page = try HTMLDocument(parsing: Array("<p>\(broken)</p>".utf8), charset: "utf-8")
    let paragraph = try #require(page.elements(.p).first)
    #expect(page.text(of: paragraph) == sound)
  }

  @Test(arguments: [
    "Le blé\u{A0}» et «\u{A0}là\u{A0}» … il a dit : « Pâques, café…», 5 € l’unité", "DÂ€ 5", "Ã©",
    "Â £ 5, Ð, ð, ï", "Le château… “ici”", "PLAÎT-IL\u{A0}? IRMÃ\u{A0}", "ÂGE\u{A0}»", "â",
    "日本の港、岸壁は閉鎖", "Причал закрыт — «до июля»", "a\u{85}b", "pâ‚te",
  ])
  func soundTextStays(_ text: String) {
    #expect(read(text) == text)
  }

  @Test func aTextThatEndsInTheMidstIsReadToItsEnd() {
    for end in ["\u{E2}", "\u{E2}\u{80}", "\u{F0}\u{9F}\u{98}", "\u{C3}"] {
      #expect(read("It\u{92}s " + end).hasPrefix("It’s "))
    }
  }
}
