import Articles

/// A day, perhaps with its time, as a page writes it beside an article: "August 8, 2024", "Thu 8 Aug
/// 2024 16:41 GMT", "2024-08-08T16:41:07Z", "8. August 2024, 9:05 am".
///
/// It reads a line from end to end or not at all. A day written in numbers alone ("08/09/2024") is
/// read only where no other day can be meant.
struct WrittenMoment {
  let moment: CivilMoment

  init?(_ text: some StringProtocol) {
    // A year has four figures: most lines are done with here.
    guard text.utf8.count <= 80, text.utf8.count(where: { $0 &- 0x30 < 10 }) >= 4 else {
      return nil
    }
    if let iso = CivilMoment(iso: text.trimmed) {
      moment = iso
      return
    }
    var parts = Parts()
    var words: [String] = []
    for word in text.lowercased().split(whereSeparator: { " ,|•·()–—".contains($0) }) {
      words.append(word.trimmed)
    }
    for (index, word) in words.enumerated() {
      guard parts.read(word, isLast: index == words.count - 1) else { return nil }
    }
    guard let moment = parts.moment else { return nil }
    self.moment = moment
  }

  /// Whether a word is a day's or a month's name and hardly a person's: "June" and "Jan" are both.
  static func isCalendarWord(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    return weekdays.contains(word) || bareMonths.contains(word)
  }

  private struct Parts {
    var year: Int?
    var month: Int?
    var day: Int?
    var time: Int?
    var offset: Int?
    var isAfternoon: Bool?

    var moment: CivilMoment? {
      guard let year, let month, let day, let date = CivilDate(year, month, day) else { return nil }
      guard var time else { return isAfternoon == nil ? CivilMoment(date) : nil }
      if let isAfternoon {
        let hour = time / 3600
        guard (1...12).contains(hour) else { return nil }
        time = time - hour * 3600 + (hour % 12 + (isAfternoon ? 12 : 0)) * 3600
      }
      return CivilMoment(date, secondOfDay: time, offset: offset)
    }

    /// Notes one word; false if it does not belong to a moment.
    mutating func read(_ raw: String, isLast: Bool) -> Bool {
      var word = raw[...]
      if word.hasSuffix(".") { word = word.dropLast() }
      if word.isEmpty || fillers.contains(String(word)) || isWeekday(word) { return true }
      if let number = MonthNames.month(String(word)) { return set(&month, number) }
      if let zone = zones[String(word)] { return time != nil && set(&offset, zone) }
      if let zone = distance(word) { return time != nil && set(&offset, zone) }
      if word == "am" || word == "a.m" { return set(&isAfternoon, false) }
      if word == "pm" || word == "p.m" { return set(&isAfternoon, true) }
      for (suffix, value) in [("am", false), ("pm", true)] where word.hasSuffix(suffix) {
        return set(&isAfternoon, value) && readTime(word.dropLast(2), mayBeHour: true)
      }
      if word.hasSuffix("h"), word.dropLast().contains(":") { return readTime(word.dropLast()) }
      if let iso = CivilMoment(iso: word) {
        time = iso.secondOfDay ?? time
        offset = iso.offset ?? offset
        return set(&year, iso.date.year) && set(&month, iso.date.month) && set(&day, iso.date.day)
      }
      if readNumericDay(word) { return true }
      if word.contains(":") || (word.contains(".") && year != nil) { return readTime(word) }
      for suffix in ["st", "nd", "rd", "th"] where word.hasSuffix(suffix) {
        guard let number = Int(word.dropLast(2)), (1...31).contains(number) else { return false }
        return set(&day, number)
      }
      guard let number = Int(word) else { return false }
      if word.count == 4, (1600...2200).contains(number) { return set(&year, number) }
      return word.count <= 2 && (1...31).contains(number) && set(&day, number)
    }

    private func set<Value>(_ place: inout Value?, _ value: Value) -> Bool {
      guard place == nil else { return false }
      place = value
      return true
    }

    /// "16:41", "16:41:07", "4.41", and "4" where am or pm follows.
    private mutating func readTime(_ word: Substring, mayBeHour: Bool = false) -> Bool {
      let numbers = word.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
      guard (mayBeHour ? 1...3 : 2...3).contains(numbers.count) else { return false }
      let values = numbers.compactMap { $0 } + [0, 0]
      guard values.count == numbers.count + 2, (0..<24).contains(values[0]),
        (0..<60).contains(values[1]), (0..<60).contains(values[2])
      else { return false }
      return set(&time, values[0] * 3600 + values[1] * 60 + values[2])
    }

    /// "25/07/2024", "2024/07/25", "25.07.2024": only where one order alone makes a day.
    private mutating func readNumericDay(_ word: Substring) -> Bool {
      for separator in ["/", ".", "-"] {
        let numbers = word.split(separator: separator).compactMap { Int($0) }
        guard numbers.count == 3 else { continue }
        if numbers[0] > 1000 {
          return set(&year, numbers[0]) && set(&month, numbers[1]) && set(&day, numbers[2])
        }
        let (one, two) = (numbers[0], numbers[1])
        guard numbers[2] > 1000 else { return false }
        if separator == "." || one > 12 || one == two {
          return set(&year, numbers[2]) && set(&month, two) && set(&day, one)
        }
        return two > 12 && set(&year, numbers[2]) && set(&month, one) && set(&day, two)
      }
      return false
    }
  }

  private static func isWeekday(_ word: some StringProtocol) -> Bool {
    weekdays.contains { name in
      name == word || ((3...5).contains(word.count) && name.hasPrefix(word))
    }
  }

  /// Minutes in "+0200", "-05:30", "utc+2".
  private static func distance(_ word: Substring) -> Int? {
    var word = word
    for name in ["utc", "gmt"] where word.hasPrefix(name) { word = word.dropFirst(3) }
    guard let sign = word.first, "+-−".contains(sign) else { return nil }
    let digits = word.dropFirst().filter { $0 != ":" }
    guard let number = Int(digits), (1...4).contains(digits.count) else { return nil }
    let minutes = digits.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
    return sign == "+" ? minutes : -minutes
  }

  private static let bareMonths: Set<String> = [
    "january", "february", "march", "july", "september", "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let fillers: Set<String> = ["at", "on", "the", "of", "-", "/", "hrs", "uhr"]
  private static let zones: [String: Int] = [
    "utc": 0, "gmt": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
    "msk": 180, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "sgt": 480, "aest": 600, "aedt": 660,
  ]
}
