public import Articles

/// The dates of feeds, in every form that they are written in: RFC 822, 850, 1123 and 2822, ISO
/// 8601 and the profile of the W3C, `asctime`, and what programs and people of many countries write
/// in their place.
///
/// A weekday is passed over, right or wrong. A zone that is not known, or not given, is left out of
/// the moment, which then counts as UTC. What is no date, or no day of the calendar, is nothing.
public enum FeedDate {
  /// The moment that `text` says, with the zone that was given.
  public static func moment(_ text: String) -> CivilMoment? {
    guard text.utf8.count <= longest else { return nil }
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let plain = EasternDate.plain(text)
    var cursor = DateCursor(plain.text)
    cursor.skipSpace()
    if cursor.isAtDigit {
      if let moment = Timestamp.moment(cursor) { return moment }
      if let moment = ISODate.moment(cursor, usual: plain.offset) { return moment }
      // Four digits and a dash promise ISO 8601; what breaks the promise is not guessed at.
      if cursor.opensISO { return nil }
    } else if cursor.isAtWord {
      // A weekday before ISO 8601.
      var ahead = cursor
      _ = ahead.word()
      _ = ahead.skip(",")
      ahead.skipSpace()
      if ahead.opensISO { return ISODate.moment(ahead, usual: plain.offset) }
    }
    return WordedDate.moment(cursor, usual: plain.offset)
  }

  private static let longest = 200

  /// A year of two digits: 70 to 99 in the last century (POSIX, `strptime`).
  static func year(_ number: Int, digits: Int) -> Int {
    switch digits {
    case 1, 2: number < 70 ? 2000 + number : 1900 + number
    // RFC 2822, section 4.3: years were once counted from 1900.
    case 3: 1900 + number
    default: number
    }
  }

  /// A moment from its parts; the end of a day may be written 24:00.
  static func moment(
    _ date: CivilDate?, _ time: ClockTime?, offset: Int?, usual: Int?
  ) -> CivilMoment? {
    guard let date else { return nil }
    guard let time else { return CivilMoment(date) }
    let zone = offset ?? usual
    if time.seconds == 86_400 {
      return CivilMoment(date.adding(days: 1), secondOfDay: 0, offset: zone)
    }
    return CivilMoment(date, secondOfDay: time.seconds, offset: zone)
  }
}

/// Seconds since 1970, or thousandths of them, that stand alone.
enum Timestamp {
  static func moment(_ cursor: DateCursor) -> CivilMoment? {
    var cursor = cursor
    guard let number = cursor.number(), (9...13).contains(number.digits), cursor.isAtEnd else {
      return nil
    }
    let seconds = number.digits >= 12 ? number.value / 1000 : number.value
    return CivilMoment(
      CivilDate(dayNumber: seconds / 86_400), secondOfDay: seconds % 86_400, offset: 0)
  }
}

/// The dates of Korea, China and Japan, whose numbers are followed by what they count.
enum EasternDate {
  /// The text with signs in the place of such letters, and the zone that it is usually meant in.
  static func plain(_ text: String) -> (text: String, offset: Int?) {
    guard text.utf8.contains(where: { $0 >= 0xE4 }) else { return (text, nil) }
    var result = ""
    var isKorean = false
    for letter in text {
      switch letter {
      case "년", "年", "월", "月": result += "-"
      case "일", "日", "号": result += " "
      case "시", "時", "时", "분", "分": result += ":"
      case "초", "秒": result += " "
      default: result.append(letter)
      }
      isKorean = isKorean || "년월일오".contains(letter)
    }
    let parts = result.split(separator: " ").map { part in
      part.last == ":" ? part.dropLast() : part
    }
    // "2004-5- 28" was "2004년 5월 28일".
    var joined = ""
    for part in parts {
      if !joined.isEmpty, joined.last != "-" { joined += " " }
      joined += part
    }
    return (joined, isKorean ? 9 * 60 : nil)
  }
}
