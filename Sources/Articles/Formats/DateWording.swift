// Dates in words, said no more exactly than the text said them: "7 October 2023", "late July 2024",
// "Q3 2024", "the 1990s", "about 1940". English, the day before the month, so that no two readers
// take one date for two days.

extension DateSpan {
  /// The span in words; never empty.
  ///
  /// `long` names months in full ("25 July 2024"); the short form is for narrow panes ("25 Jul
  /// 2024", "c. 1940", "19th c."). `value` is the TIMEX3 value of the mention or event, where there
  /// is one: it gives the words for spans without days ("25 July, year unknown") and the time of
  /// day for those with one ("25 July 2024, 16:41").
  public func words(long: Bool, value: String = "") -> String {
    guard let interval else { return modified(TimexWording(value).words(long: long), long: long) }
    let wording = DayWording(long: long)
    let (first, last) = (interval.first, interval.last)
    let middle = CivilDate(dayNumber: (first.dayNumber + last.dayNumber) / 2)
    switch precision {
    case .time:
      let time = TimexWording(value).timeOfDay.map { ", " + $0 } ?? ""
      return modified(wording.range(first, last) + time, long: long)
    case .day, .range: return modified(wording.range(first, last), long: long)
    case .weekend:
      return modified((long ? "weekend of " : "") + wording.range(first, last), long: long)
    case .week:
      guard long else { return modified(wording.range(first, last), long: false) }
      // The days of "late last week" are a part of it: a week is called by its first day.
      let isPart = [.early, .mid, .late].contains(modifier) && interval.length < 7
      let start =
        isPart ? CivilDate(dayNumber: first.dayNumber - first.weekday + 1) : first
      return modified("week of " + wording.day(start), long: long)
    case .month: return modified(wording.month(first), long: long)
    case .season:
      let season = TimexWording(value).season ?? DayWording.season(of: middle)
      let year =
        first.year == last.year
        ? wording.year(first.year)
        : "\(wording.year(first.year))–\(CivilDate.padded(last.year % 100, 2))"
      return modified("\(season) \(year)", long: long)
    case .quarter:
      return modified("Q\((middle.month - 1) / 3 + 1) \(wording.year(middle.year))", long: long)
    case .half:
      let year = wording.year(middle.year)
      let isFirst = middle.month <= 6
      return modified(
        long ? "\(isFirst ? "first" : "second") half of \(year)" : "H\(isFirst ? 1 : 2) \(year)",
        long: long)
    case .year: return modified(wording.year(middle.year), long: long)
    case .decade: return modified("\(middle.year / 10 * 10)s", long: long, article: long)
    case .century:
      let name = DayWording.ordinal(middle.year / 100 + 1) + (long ? " century" : " c.")
      return modified(name, long: long, article: long)
    case .era: return modified(wording.range(first, last), long: long)
    }
  }

  /// `name` with the modifier's word before it, and the article before both ("the early 1990s")
  /// unless the word is one that comes before the article ("before the 1990s").
  private func modified(_ name: String, long: Bool, article: Bool = false) -> String {
    let the = article ? "the " : ""
    switch modifier {
    case nil: return the + name
    case .early, .mid, .late:
      let part = modifier?.rawValue ?? ""
      if precision <= .day { return the + part + (long ? " on " : " ") + name }
      if precision == .week || precision == .weekend {
        guard long else { return part + " " + name }
        return (modifier == .mid ? "middle of the " : part + " in the ") + name
      }
      return the + part + (modifier == .mid && name.first?.isNumber == true ? "-" : " ") + name
    case .approx: return (long ? "about " : "c. ") + the + name
    case .before: return "before " + the + name
    case .after: return "after " + the + name
    }
  }
}

extension Event {
  /// When it was, in words: `DateSpan.words(long:value:)` with the event's own value.
  public func dateWords(long: Bool) -> String { when.words(long: long, value: value) }
}

extension Timeline.Entry {
  /// When it was, in words: `DateSpan.words(long:value:)` with the entry's own value.
  public func dateWords(long: Bool) -> String { when.words(long: long, value: value) }
}

extension CivilDate {
  /// The day in words: "7 October 2023", or "7 Oct 2023" in a narrow pane.
  public func words(long: Bool) -> String { DayWording(long: long).day(self) }
}

extension CivilMoment {
  /// The moment in words, with what was said: "8 August 2024, 16:41 UTC+02:00".
  public func words(long: Bool) -> String {
    guard let secondOfDay else { return date.words(long: long) }
    let two = { (number: Int) in CivilDate.padded(number, 2) }
    var text = "\(date.words(long: long)), \(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60))"
    if let offset {
      text += " UTC"
      if offset != 0 {
        text += (offset < 0 ? "−" : "+") + two(abs(offset) / 60) + ":" + two(abs(offset) % 60)
      }
    }
    return text
  }
}
