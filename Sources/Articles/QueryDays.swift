/// The days that a query names: `2024`, `2024-07`, `2024-07-25`; from one to another,
/// `2023-10..2024-01`; or with an open end, `2023-10..` and `..2024-01`.
struct QueryDays {
  /// The first day, as far as it is written: `2024-0` is the year 2024. Nothing where that end is
  /// open, or where nothing of it can be read.
  let first: CivilDate?
  /// The last day, in the same way.
  let last: CivilDate?
  /// What is not written out, or runs backwards, and how many bytes stand before it; nothing where all
  /// is well.
  let fault: Fault?

  /// Something that names no days.
  struct Fault {
    var text: String
    var offset = 0
    /// Whether it is a whole day, but one before that from which the days are to run.
    var isBackwards = false
    /// Whether more letters may make it right.
    var isUnfinished = false
  }

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
      // A day and a dot may become two days and two.
      let isBeginning =
        Self.mayBecomeDay(text[...])
        || text.hasSuffix(".") && (text == "." || Self.read(text.dropLast()).isComplete)
      fault = read.isComplete ? nil : Fault(text: text, isUnfinished: isBeginning)
      return
    }
    let (before, after) = (text[..<dots], text[dots...].dropFirst(2))
    let (one, other) = (Self.read(before), Self.read(after))
    switch (one.days, other.days) {
    case (let a?, let b?): (first, last) = (min(a.first, b.first), max(a.last, b.last))
    default: (first, last) = (one.days?.first, other.days?.last)
    }
    if !before.isEmpty, !one.isComplete {
      fault = Fault(text: String(before))
    } else if !after.isEmpty, !other.isComplete {
      fault = Fault(
        text: String(after), offset: before.utf8.count + 2,
        isUnfinished: Self.mayBecomeDay(after, notBefore: one.days?.first))
    } else if let a = one.days, let b = other.days, b.last < a.first {
      fault = Fault(text: String(after), offset: before.utf8.count + 2, isBackwards: true)
    } else {
      fault = before.isEmpty && after.isEmpty ? Fault(text: text, isUnfinished: true) : nil
    }
  }

  /// Whether a text that is no day yet can become one by more letters, and one whose end is not before
  /// some day.
  private static func mayBecomeDay(_ text: Substring, notBefore day: CivilDate? = nil) -> Bool {
    let shape = "dddd-dd-dd".utf8.prefix(text.utf8.count)
    guard text.utf8.count < 10,
      zip(text.utf8, shape).allSatisfy({ $1 == UInt8(ascii: "-") ? $0 == $1 : $0 &- 0x30 < 10 })
    else { return false }
    // All digits that may stand next are few.
    return (text.utf8.count == 4 || text.utf8.count == 7 ? ["-"] : "0123456789".map(String.init))
      .contains { next in
        let longer = text + next
        let read = read(longer[...])
        if read.isComplete { return day.map { (read.days?.last ?? $0) >= $0 } ?? true }
        return mayBecomeDay(longer[...], notBefore: day)
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
