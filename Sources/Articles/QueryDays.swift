/// The days that a query names: `2024`, `2024-07`, `2024-07-25`, or from one to another,
/// `2023-10..2024-01`.
struct QueryDays {
  /// The days, as far as they are written: `2024-0` is the year 2024.
  let days: DayInterval?
  /// Whether they are written out.
  let isComplete: Bool

  /// Reads days as typed.
  init(_ text: some StringProtocol) {
    let text = String(text)
    guard let dots = text.indices.first(where: { text[$0...].hasPrefix("..") }) else {
      (days, isComplete) = Self.read(text[...])
      return
    }
    let (first, firstIsComplete) = Self.read(text[..<dots])
    let (last, lastIsComplete) = Self.read(text[dots...].dropFirst(2))
    days = first.map { first in
      last.map { DayInterval(min(first.first, $0.first), max(first.last, $0.last)) } ?? first
    }
    isComplete = firstIsComplete && lastIsComplete
  }

  private static func read(_ text: Substring) -> (DayInterval?, Bool) {
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
