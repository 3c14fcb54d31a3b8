import Articles

/// The tags of an article as one line: words parted by spaces or commas; a tag that holds one of these
/// stands in quotation marks, so that what is shown and kept again is the same.
enum TagWords {
  /// The line for some tags.
  static func text(of tags: [SafeText]) -> String {
    tags.map(\.string).map { tag in
      tag.contains(where: parts) ? "\"\(tag.filter { $0 != "\"" })\"" : tag
    }.joined(separator: " ")
  }

  /// The words of a line, their marks off; a quotation mark that is not closed holds all that follows.
  static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if parts(character), !isQuoted {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return (words + [word]).filter { !$0.isEmpty }
  }

  private static func parts(_ character: Character) -> Bool {
    character.isWhitespace || character == ","
  }
}
