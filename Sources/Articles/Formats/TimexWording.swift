/// The words for a TIMEX3 value whose days are not known (TimeML 1.2.1, section 2.1.3): an `X` stands
/// for a digit that nobody said, `P` opens a duration, `T` a time of day.
///
/// It reads what it knows and says "undated" of the rest; it never guesses a day.
struct TimexWording {
  private let day: [Substring]
  private let time: Substring?

  /// Reads a value such as `XXXX-07-25`, `XXXX-WXX-5`, `P3D`, `XXXX-XX-XXTMO`, `PAST_REF`.
  init(_ value: String) {
    let letters = value.utf8.prefix(64).allSatisfy { $0 < 0x80 } ? value.prefix(64) : ""
    if letters.hasPrefix("P") || letters.hasSuffix("_REF") {
      day = [letters]
      time = nil
    } else {
      let halves = letters.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
      day = halves.first?.split(separator: "-") ?? []
      time = halves.count == 2 ? halves[1] : nil
    }
  }

  /// The season that the value names, if it names one.
  var season: String? {
    switch day.last {
    case "SP": "spring"
    case "SU": "summer"
    case "FA": "autumn"
    case "WI": "winter"
    default: nil
    }
  }

  /// "16:41", "morning", or nothing.
  var timeOfDay: String? {
    switch time {
    case nil: return nil
    case "MO": return "morning"
    case "MI": return "midday"
    case "AF": return "afternoon"
    case "EV": return "evening"
    case "NI": return "night"
    case "DT": return "daytime"
    case let clock?:
      let parts = clock.split(separator: ":").map { Int($0.prefix(2)) }
      guard let hour = parts.first ?? nil, (0...24).contains(hour) else { return nil }
      let minute = parts.count > 1 ? parts[1] ?? 0 : 0
      return CivilDate.padded(hour, 2) + ":" + CivilDate.padded(minute, 2)
    }
  }

  /// The value in words; never empty.
  func words(long: Bool) -> String {
    let known = dayWords(long: long)
    switch (known, timeOfDay) {
    case (let known?, let time?): return "\(known), \(time)"
    case (let known?, nil): return known
    case (nil, let time?): return long ? "\(time), day unknown" : time
    case (nil, nil): return "undated"
    }
  }

  private func dayWords(long: Bool) -> String? {
    guard let head = day.first else { return nil }
    switch head {
    case "PAST_REF": return "in the past"
    case "PRESENT_REF": return "now"
    case "FUTURE_REF": return "in the future"
    default: break
    }
    if head.hasPrefix("P") { return duration(head.dropFirst()) }
    if head.hasPrefix("BC") { return Int(head.dropFirst(2)).map { "\($0) BC" } }
    let year = Int(head).map { DayWording(long: long).year($0) }
    guard let (part, missing) = partOfYear(long: long) else { return year }
    if let year { return "\(part) \(year)" }
    return long && !missing.isEmpty ? "\(part), \(missing) unknown" : part
  }

  /// What is known within the year ("25 July", "summer", "Q3", "a Friday"), and what is missing.
  private func partOfYear(long: Bool) -> (words: String, missing: String)? {
    if let season { return (season, "year") }
    guard day.count > 1 else { return nil }
    let number = day.count > 2 ? Int(day[2]) : nil
    if let month = Int(day[1]), (1...12).contains(month) {
      let name = DayWording(long: long).monthName(month)
      return (number.map { "\($0) \(name)" } ?? name, "year")
    }
    if day[1].hasPrefix("W"), let number, (1...7).contains(number) {
      return ("a " + DayWording.weekdays[number - 1], "")
    }
    if day[1].hasPrefix("Q") || day[1].hasPrefix("H"), Int(day[1].dropFirst()) != nil {
      return (String(day[1]), "year")
    }
    return number.map { ("the " + DayWording.ordinal($0), "month") }
  }

  /// `3D` as "3 days", `T2H` as "2 hours", `XM` as "some months"; several parts joined.
  private func duration(_ text: Substring) -> String? {
    var words: [String] = []
    var number = ""
    var isTime = false
    for letter in text {
      if letter == "T" && number.isEmpty {
        isTime = true
      } else if letter.isNumber || letter == "." || letter == "X" {
        number.append(letter)
      } else {
        guard !number.isEmpty, let unit = Self.unit(letter, isTime: isTime) else { return nil }
        let count = number.contains("X") ? "some" : number
        words.append("\(count) \(unit)" + (count == "1" ? "" : "s"))
        number = ""
      }
    }
    return words.isEmpty || !number.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func unit(_ letter: Character, isTime: Bool) -> String? {
    switch letter {
    case "S": "second"
    case "M": isTime ? "minute" : "month"
    case "H": "hour"
    case "D": "day"
    case "W": "week"
    case "Q": "quarter"
    case "Y": "year"
    default: nil
    }
  }
}
