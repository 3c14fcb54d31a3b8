/// Where an axis of days is marked: some round days between two, with their names.
package enum TimelineTicks {
  /// A marked day and its name, as short as the distance of the marks allows.
  package struct Tick {
    package let day: CivilDate
    package let words: String
  }

  /// The first days of years, of months, or days, whichever gives two marks or more; about as many
  /// as there may be at most, from 2 on.
  package static func between(
    _ first: CivilDate, _ last: CivilDate, atMost most: Int = 10
  ) -> [Tick] {
    let most = max(2, most)
    let wording = DayWording(long: false)
    let years = last.year - first.year
    if years >= 2 {
      let step = roundStep(above: years / most)
      let start = (first.year + step - 1) / step * step
      return stride(from: start, through: last.year, by: step).compactMap { year in
        CivilDate(year, 1, 1).flatMap { day in
          first <= day && day <= last ? Tick(day: day, words: wording.year(year)) : nil
        }
      }
    }
    let days = last.dayNumber - first.dayNumber
    if days >= 70 {
      let step = max(1, (days / 30 + most - 1) / most)
      var month = CivilDate(first.year, first.month, 1) ?? first
      var ticks: [Tick] = []
      while month <= last {
        if month >= first { ticks.append(Tick(day: month, words: wording.month(month))) }
        let next = month.adding(months: step)
        // The last month that there is has no next.
        if next <= month { break }
        month = next
      }
      return ticks
    }
    let step = days / most + 1
    return stride(from: first.dayNumber, through: last.dayNumber, by: step).map {
      let day = CivilDate(dayNumber: $0)
      return Tick(day: day, words: "\(day.day) \(wording.monthName(day.month))")
    }
  }

  /// The least of 1, 2, 5, 10, 20, 50 … that is more than `least`.
  private static func roundStep(above least: Int) -> Int {
    var unit = 1
    while true {
      for step in [unit, unit * 2, unit * 5] where step > least { return step }
      unit *= 10
    }
  }
}
