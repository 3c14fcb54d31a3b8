/// The days that a query names: `2024`, `2024-07`, `2024-07-25`; from one to another,
/// `2023-10..2024-01`; or with an open end, `2023-10..` and `..2024-01`.
struct QueryDays {
  /// The first day, as far as it is written: `2024-0` is the year 2024. Nothing where that end is
  /// open, or where nothing of it can be read.
  let first: CivilDate?
  /// The last day, in the same way.
  let last: CivilDate?
  /// What is not written out, and how many bytes stand before it; nothing where all is.
  let fault: (text: String, offset: Int)?

  /// Whether it names any day.
  var isEmpty: Bool { first == nil && last == nil }

  /// The days, an open end as far away as the calendar goes.
  var interval: DayInterval {
    DayInterval(first ?? CivilDate(dayNumber: .min), last ?? CivilDate(dayNumber: .max))
  }

  /// Reads days as typed.
  init(_ text: some StringProtocol) {
    let text = String(text)
    guard let dots = text.indices.first(where: { text[$0...].hasPrefix("..") }) else {
      let read = Self.read(text[...])
      (first, last) = (read.days?.first, read.days?.last)
      fault = read.isComplete ? nil : (text, 0)
      return
    }
    let (before, after) = (text[..<dots], text[dots...].dropFirst(2))
    let (one, other) = (Self.read(before), Self.read(after))
    switch (one.days, other.days) {
    case (let a?, let b?): (first, last) = (min(a.first, b.first), max(a.last, b.last))
    default: (first, last) = (one.days?.first, other.days?.last)
    }
    if !before.isEmpty, !one.isComplete {
      fault = (String(before), 0)
    } else if !after.isEmpty, !other.isComplete {
      fault = (String(after), before.utf8.count + 2)
    } else {
      fault = before.isEmpty && after.isEmpty ? (text, 0) : nil
    }
  }

  private static func read(_ text: Substring) -> (days: DayInterval?, isComplete: Bool) {
    var days: DayInterval?
    var numbers: [Int] = []
    for (place, part) in text.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
      guard place < 3, part.utf8.count == (place == 0 ? 4 : 2),
        part.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(part),
        let finer = interval(numbers + [number])
      else { return (days, false) }
      numbers.append(number)
      days = finer
    }
    return (days, days != nil)
  }

  private static func interval(_ numbers: [Int]) -> DayInterval? {
    guard
      let first = CivilDate(
        numbers[0], numbers.count > 1 ? numbers[1] : 1, numbers.count > 2 ? numbers[2] : 1)
    else { return nil }
    switch numbers.count {
    case 1: return CivilDate(first.year, 12, 31).map { DayInterval(first, $0) }
    case 2: return DayInterval(first, first.endOfMonth)
    default: return DayInterval(first)
    }
  }
}

extension DayInterval {
  /// The days as a query names them, as shortly as it can: `2024-07-25`, `2024-07`, `2022..2023`.
  package var asked: String {
    let text: (CivilDate, Int) -> String = { String($0.description.prefix($1)) }
    let isOfMonths = first.day == 1 && last == last.endOfMonth
    let letters = !isOfMonths ? 10 : first.month == 1 && last.month == 12 ? 4 : 7
    let (one, other) = (text(first, letters), text(last, letters))
    return one == other ? one : one + ".." + other
  }
}
