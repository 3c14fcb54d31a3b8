import Articles

extension Sense {
  /// Whether it gives its year itself, or its decade or century: what does not is placed by the day of
  /// writing, or by what the text said last.
  var saysYear: Bool {
    switch self {
    case .calendar(let parts):
      parts.year ?? parts.decade ?? parts.century ?? parts.namedYear != nil
    case .holiday(let parts): parts.year != nil
    case .clock(_, let day): day?.saysYear ?? false
    case .distance(_, let day), .containing(_, let day), .weekday(_, _, let day): day.saysYear
    case .span(let first, let last): first.saysYear || last.saysYear
    case .nth(_, _, let within): within?.saysYear ?? false
    default: false
    }
  }
}

extension Resolved {
  /// Notes as filled in what no word of a sense says. Of the parts of a calendar that is noted where
  /// they are found; the rest ("two weeks later", "yesterday", "at Christmas") says none or no year.
  mutating func noteWhatWasFilledIn(for sense: Sense) {
    guard implied.isEmpty, kind == .date || kind == .time, let date = interval?.first,
      !sense.saysYear
    else { return }
    if case .calendar = sense { return }
    implied.year = date.year
    if case .holiday = sense { return }
    if precision <= .month { implied.month = date.month }
    if precision <= .day { implied.day = date.day }
  }
}

extension Sense {
  /// Whether it is a day of the week, or a time on one.
  var saysWeekday: Bool { parts?.weekday != nil }
}

extension Sense {
  /// The parts of the day or month that it is, or on which it is a time.
  var parts: CalendarParts? {
    switch self {
    case .calendar(let parts), .clock(_, on: .calendar(let parts)?): parts
    default: nil
    }
  }
}

extension CalendarParts {
  /// Whether it is a day of the week, and its sentence decides which.
  var isBareWeekday: Bool {
    weekday != nil && day == nil && month == nil && year == nil && within == nil && pick == .open
  }
}
