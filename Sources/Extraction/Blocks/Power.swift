import Markup

/// A raised number after a number: "10⁶" must not become "106".
enum Power {
  /// The raised figures and signs of an element that stands behind a figure, as letters of their own.
  static func number(at sup: Int, after line: [UInt8], in document: HTMLDocument) -> String? {
    guard let last = line.last, (0x30...0x39).contains(last), document.end(of: sup) - sup < 8 else {
      return nil
    }
    let words = Words.collapsed(document.text(of: sup))
    guard (1...6).contains(words.count) else { return nil }
    let raised = words.compactMap { letters[$0] }
    return raised.count == words.count ? String(raised) : nil
  }

  private static let letters: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻",
  ]
}
