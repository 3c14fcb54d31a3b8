/// The character references that people write in Markdown: the common names, and any number.
enum MarkdownEntities {
  /// The text of the reference that `bytes` open with, and the bytes it takes.
  static func read(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    let head = bytes.prefix(12)
    guard let end = head.firstIndex(of: 0x3B), end > bytes.startIndex + 1 else { return nil }
    let name = String(decoding: head[(bytes.startIndex + 1)..<end], as: UTF8.self)
    let length = end - bytes.startIndex + 1
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      guard let number = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(number)
      else { return nil }
      return (String(Character(scalar)), length)
    }
    return names[name].map { ($0, length) }
  }

  private static let names = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "mdash": "—",
    "ndash": "–", "hellip": "…", "copy": "©", "reg": "®", "trade": "™", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•",
    "middot": "·", "times": "×", "deg": "°", "euro": "€", "pound": "£", "sect": "§", "para": "¶",
    "larr": "←", "rarr": "→", "shy": "", "zwnj": "", "ensp": " ", "emsp": " ", "thinsp": " ",
  ]
}
