import Articles

/// A moment as heads write it (RFC 9110, 5.6.7), in each of the three ways that must be read:
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
enum HTTPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Seconds since 1970, or nothing if it is none of the three.
  static func seconds(_ text: String) -> Int? {
    guard text.utf8.count < 64 else { return nil }
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    guard words.count >= 5 else { return nil }
    // The day of the week is said by the date.
    let places = words[4].contains(":") ? [1, 2, 3, 4] : [2, 1, 4, 3]
    let (day, month, year, time) =
      (words[places[0]], words[places[1]], words[places[2]], words[places[3]])
    let clock = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard let place = months.firstIndex(of: month), let day = Int(day), var year = Int(year),
      clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return nil }
    // Two digits: 1970...2069.
    if (0...99).contains(year) { year += year < 70 ? 2000 : 1900 }
    guard (1970...9999).contains(year), let date = CivilDate(year, place + 1, day) else {
      return nil
    }
    return date.dayNumber * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }
}
