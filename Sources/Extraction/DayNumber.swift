import Articles

/// Numbers with a stop at the head of a line that are days of a month, as German, Czech or the languages
/// of the north write them: "14. Juni 2024: Sitzung", "14. bis 16. Juni".
enum DayNumber {
  /// Whether the words behind "14." make a day of it, and no item of a list.
  static func isDay(_ number: Int?, before rest: Substring) -> Bool {
    guard let number, (1...31).contains(number) else { return false }
    let rest = rest.drop { $0 == " " }
    let word = rest.prefix { $0.isLetter }
    let after = rest[word.endIndex...].drop { $0 == " " || $0 == "." }
    let name = word.lowercased()
    // "14. – 16. Juni", "14. bis 16. Juni"
    if let mark = rest.first, "–-/".contains(mark) {
      return rest.drop { "–-/ ".contains($0) }.first?.isNumber == true
    }
    if links.contains(name) { return after.first?.isNumber == true }
    guard MonthNames.month(name) != nil else { return false }
    // "1. May I ask", "3. March accounts": in English no number with a stop stands before a month; a name
    // that other languages share with it needs its year.
    if english.contains(name) { return false }
    return !shared.contains(name) || after.prefix { $0.isNumber }.count == 4
  }

  private static let links: Set<String> = ["bis", "und", "oder", "až", "og", "och", "do"]
  private static let english: Set<String> = [
    "january", "february", "march", "may", "june", "july", "october", "december", "mar", "set",
    "ago", "dec", "sep",
  ]
  private static let shared: Set<String> = [
    "april", "august", "september", "november", "mars", "jan", "feb", "apr", "jun", "jul", "aug",
    "sept", "oct", "nov",
  ]
}
