/// The HTML that stands in Markdown: its tags go, the words between them stay.
enum MarkdownHTML {
  /// Whether a line opens a block of HTML: a tag of a name that is a block's.
  static func opensBlock(_ line: Substring) -> Bool {
    guard line.utf8.first == 0x3C else { return false }
    var rest = line.dropFirst()
    if rest.first == "/" { rest = rest.dropFirst() }
    let name = rest.prefix(12).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    return blocks.contains(name)
  }

  /// The length of the tag or comment that `bytes` open with, at most 1,024 bytes; nothing if they
  /// do not.
  static func tag(_ bytes: ArraySlice<UInt8>) -> (length: Int, name: String)? {
    guard bytes.first == 0x3C, bytes.count > 2 else { return nil }
    var index = bytes.startIndex + 1
    if bytes[index] == 0x2F { index += 1 }
    let name = bytes[index...].prefix(16).prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    let isComment = bytes[index] == 0x21
    guard isComment || (name.first.map { $0 >= 0x41 } ?? false) else { return nil }
    index = name.endIndex
    // An address in angle brackets has a colon behind its first word.
    if !isComment, index < bytes.endIndex, ![0x20, 0x0A, 0x2F, 0x3E].contains(bytes[index]) {
      return nil
    }
    // A second `<` before the end: no tag, and no reason to look further.
    guard let end = bytes[index...].prefix(1024).firstIndex(where: { $0 == 0x3E || $0 == 0x3C }),
      bytes[end] == 0x3E
    else { return nil }
    return (end - bytes.startIndex + 1, String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let blocks: Set<String> = [
    "div", "p", "center", "table", "tr", "td", "th", "thead", "tbody", "details", "summary",
    "section", "article", "header", "footer", "nav", "aside", "figure", "figcaption", "ul", "ol",
    "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "picture",
    "iframe", "video", "form", "main",
  ]
}
