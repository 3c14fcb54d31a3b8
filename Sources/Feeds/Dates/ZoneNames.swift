import Articles

/// The zones that dates of feeds name: by their distance from UTC (`+0200`, `+02:00`, `UTC+2`), by
/// letters (RFC 822, section 5, and what came after it), by a place (`Europe/Berlin`).
enum ZoneNames {
  /// Reads a zone and what stands before it; minutes east of UTC, nothing if none is given or the
  /// name is not known; nothing at all if what stands there is no zone.
  static func read(_ cursor: inout DateCursor, on date: CivilDate?) -> Int?? {
    cursor.skipSpace()
    while cursor.next == "(" { cursor.advance() }
    if cursor.isAtWord {
      let word = cursor.word()
      let known = minutes(word, on: date)
      // "GMT+0100", and "EDT-0400", which says it twice.
      if cursor.next == "+" || cursor.next == "-" {
        var ahead = cursor
        if let sum = signed(&ahead) {
          cursor = ahead
          return .some(sum)
        }
      }
      _ = cursor.skip(")")
      return .some(known)
    }
    guard cursor.next == "+" || cursor.next == "-" || cursor.next == "−" else {
      return .some(nil)
    }
    guard let sum = signed(&cursor) else { return nil }
    // "-0500 (EST)" says it twice.
    var ahead = cursor
    let isApart = ahead.isAtSpace
    ahead.skipSpace()
    if ahead.skip("(") || isApart && ahead.isAtWord {
      if !ahead.word().isEmpty {
        _ = ahead.skip(")")
        if ahead.isAtEnd { cursor = ahead }
      }
    }
    return .some(sum)
  }

  /// `+0200`, `+02:00`, `+2`, `-330`.
  private static func signed(_ cursor: inout DateCursor) -> Int? {
    let sign = cursor.next == "+" ? 1 : -1
    cursor.advance()
    guard let number = cursor.number() else { return nil }
    var hours = number.value
    var minutes = 0
    if number.digits > 2 {
      guard number.digits <= 4 else { return nil }
      hours = number.value / 100
      minutes = number.value % 100
    } else if cursor.skip(":") {
      guard let rest = cursor.number(), rest.digits == 2 else { return nil }
      minutes = rest.value
    }
    guard hours < 24, minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  /// The distance of a name; of a place, the one that it has on a day.
  private static func minutes(_ name: String, on date: CivilDate?) -> Int? {
    if let fixed = fixed[name] { return fixed }
    guard let place = places[name] else { return nil }
    guard let date, let rule = place.rule else { return place.minutes }
    return place.minutes + (rule.isSummer(date) ? 60 : 0)
  }

  private static let fixed: [String: Int] = [
    "z": 0, "utc": 0, "ut": 0, "gmt": 0, "wet": 0, "etc/gmt": 0, "etc/utc": 0, "gmt/bst": 0,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "ast": -240, "adt": -180, "nst": -210, "ndt": -150, "akst": -540, "akdt": -480,
    "hst": -600, "bst": 60, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "met": 60,
    "mest": 120, "eet": 120, "eest": 180, "msk": 180, "msd": 240, "trt": 180, "idt": 180,
    "gst": 240, "pkt": 300, "ist": 330, "npt": 345, "bdt": 360, "ict": 420, "wib": 420, "sgt": 480,
    "hkt": 480, "pht": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570, "acdt": 630,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180, "clt": -240,
    "sast": 120, "eat": 180, "cat": 120, "wat": 60,
  ]

  private static let places: [String: (minutes: Int, rule: SummerRule?)] = {
    let table: [(Int, SummerRule?, String)] = [
      (-240, .american, "at america/halifax"),
      (-300, .american, "et america/new_york america/toronto america/detroit us/eastern"),
      (-360, .american, "ct america/chicago america/winnipeg us/central"),
      (-420, .american, "mt america/denver america/edmonton us/mountain"),
      (-420, nil, "america/phoenix"),
      (-480, .american, "pt america/los_angeles america/vancouver us/pacific"),
      (-180, nil, "america/sao_paulo america/argentina/buenos_aires"),
      (-300, nil, "america/bogota america/lima"),
      (-360, nil, "america/mexico_city"),
      (0, .european, "europe/london europe/dublin europe/lisbon"),
      (
        60, .european,
        """
        europe/berlin europe/paris europe/madrid europe/rome europe/amsterdam europe/brussels
        europe/vienna europe/zurich europe/stockholm europe/oslo europe/copenhagen europe/prague
        europe/warsaw europe/budapest europe/belgrade europe/zagreb europe/ljubljana
        europe/bratislava europe/luxembourg
        """
      ),
      (
        120, .european,
        "europe/helsinki europe/athens europe/bucharest europe/sofia europe/kiev europe/kyiv"
      ),
      (180, nil, "europe/moscow europe/istanbul europe/minsk asia/riyadh africa/nairobi"),
      (120, nil, "africa/johannesburg"), (60, nil, "africa/lagos"), (240, nil, "asia/dubai"),
      (330, nil, "asia/kolkata asia/calcutta"), (420, nil, "asia/bangkok asia/jakarta"),
      (480, nil, "asia/shanghai asia/hong_kong asia/singapore asia/taipei asia/manila"),
      (540, nil, "asia/tokyo asia/seoul"), (600, nil, "australia/brisbane"),
    ]
    var places: [String: (minutes: Int, rule: SummerRule?)] = [:]
    for (minutes, rule, names) in table {
      for name in names.split(whereSeparator: \.isWhitespace) {
        places[String(name)] = (minutes, rule)
      }
    }
    return places
  }()
}

/// When the clocks of a continent are put forward, by the day: the rules that hold since 2007 in
/// America and since 1996 in Europe.
private enum SummerRule {
  case american, european

  func isSummer(_ date: CivilDate) -> Bool {
    switch self {
    case .american: date >= sunday(2, of: 3, date.year) && date < sunday(1, of: 11, date.year)
    case .european: date >= sunday(5, of: 3, date.year) && date < sunday(5, of: 10, date.year)
    }
  }

  /// The day number of a Sunday of a month; the fifth is the last.
  private func sunday(_ number: Int, of month: Int, _ year: Int) -> CivilDate {
    guard let first = CivilDate(year, month, 1) else { return CivilDate(dayNumber: 0) }
    if number == 5 {
      let last = first.endOfMonth
      return last.adding(days: -(last.weekday % 7))
    }
    return first.adding(days: 7 - first.weekday + (number - 1) * 7)
  }
}
