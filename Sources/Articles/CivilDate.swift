/// A day of the proleptic Gregorian calendar, in no time zone.
///
/// Years run from 1 to 9999. Arithmetic is exact on day numbers (Howard Hinnant, "chrono-compatible
/// low-level date algorithms"); nothing here asks a clock or a locale.
public struct CivilDate: Sendable, Hashable {
  /// The year, 1...9999.
  public let year: Int
  /// The month, 1...12.
  public let month: Int
  /// The day of the month, 1...31.
  public let day: Int

  /// A day, or nothing if there is no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.init(valid: year, month, day)
  }

  /// The day that lies `dayNumber` days after 1 January 1970, cut to the years 1...9999.
  public init(dayNumber: Int) {
    let z = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      valid: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private init(valid year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1 January 1970; negative before it.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int { (dayNumber + 3) % 7 + ((dayNumber + 3) % 7 < 0 ? 8 : 1) }

  /// The day `days` later (earlier if negative), cut to the years 1...9999.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflow ? (days > 0 ? .max / 2 : .min / 2) : sum)
  }

  /// The same day of the month `months` later, or that month's last day; cut to the years 1...9999.
  public func adding(months: Int) -> CivilDate {
    let bound = 120_000
    let index = year * 12 + month - 1 + min(max(months, -bound), bound)
    let newYear = min(max(index / 12, 1), 9999)
    let newMonth = index < 12 ? 1 : index / 12 > 9999 ? 12 : index % 12 + 1
    return CivilDate(
      valid: newYear, newMonth, min(day, Self.daysInMonth(newMonth, of: newYear)))
  }

  /// The last day of this day's month.
  public var endOfMonth: CivilDate {
    CivilDate(valid: year, month, Self.daysInMonth(month, of: year))
  }

  /// How many days a month has.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has 366 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDate: Comparable {
  public static func < (one: CivilDate, other: CivilDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}

extension CivilDate: CustomStringConvertible, Codable {
  /// ISO 8601: `2024-07-25`.
  public var description: String {
    Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year, month, day)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a day: YYYY-MM-DD"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// The days from one to another, both counted.
public struct DayInterval: Sendable, Hashable, Codable {
  /// The first day.
  public let first: CivilDate
  /// The last day, never before the first.
  public let last: CivilDate

  /// The days between two, in whichever order they come.
  public init(_ one: CivilDate, _ other: CivilDate) {
    first = min(one, other)
    last = max(one, other)
  }

  /// A single day.
  public init(_ day: CivilDate) { self.init(day, day) }

  /// How many days it has, at least 1.
  public var length: Int { last.dayNumber - first.dayNumber + 1 }

  /// Whether a day lies in it.
  public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }
}
