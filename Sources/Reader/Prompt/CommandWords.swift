/// The words of a command line that starts a program: no shell reads it, so these few rules are all.
///
/// White space parts words. Between single quotes everything stands for itself; between double
/// quotes a backslash before `"` or `\` takes its meaning away; elsewhere it does so before every
/// character. Nothing else has a meaning: no variables, no patterns, no redirection.
enum CommandWords {
  /// Why a line has no words.
  enum Fault: Error, Hashable {
    /// This quote is not closed.
    case openQuote(Character)
    /// A backslash stands last.
    case lastBackslash
  }

  /// The words of a line; none where it is blank. `''` is an empty word.
  static func words(of line: String) throws(Fault) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
        if quote == "\"", character != "\"", character != "\\" { word?.append("\\") }
        word = (word ?? "") + String(character)
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let quote { throw .openQuote(quote) }
    if isEscaped { throw .lastBackslash }
    if let whole = word { words.append(whole) }
    return words
  }
}
