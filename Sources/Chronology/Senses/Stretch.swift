import Articles

/// A stretch of days as one who plans means it: counted from today, left of a unit, between two ends.
indirect enum Stretch: Sendable, Equatable {
  /// "the next three days": from tomorrow on; "the past three days": up to today.
  case counted(Int, CalendarUnit)
  /// "the previous four business days"
  case workdays(Int)
  /// "this working week": so many weeks from now.
  case workweek(Int)
  /// "the past fortnight": whole weeks before or after this one.
  case weeks(Int)
  /// "within three days": from today on.
  case within(DurationParts)
  /// "the rest of the month"
  case rest(CalendarUnit)
  /// "earlier this month", "later in the year": the half of it that is meant, cut off at today.
  case earlier(CalendarUnit)
  case later(CalendarUnit)
  /// "the year to date"
  case toDate(CalendarUnit)
  /// "three days from tomorrow", said of what lasts that long.
  case lasting(DurationParts, from: Sense)
  /// "the first ten days of May", and the last for a count below zero.
  case edge(Int, CalendarUnit, of: Sense)
  /// "from 4 to 5 pm", perhaps on a day that was said
  case hours(ClockParts, ClockParts, on: Sense?)
  /// "from 3 to 9 May"
  case between(End, End)

  /// One end, with what was said of the part of it.
  struct End: Sendable, Equatable {
    var sense: Sense
    var modifier: DateSpan.Modifier?
  }
}
