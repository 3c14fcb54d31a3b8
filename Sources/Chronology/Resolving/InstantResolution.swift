import Articles

/// "In 3 minutes", "half an hour from now", in a text that plans and says to the minute when it was
/// written: the moment on the clock.
extension Resolver {
  func instant(_ shift: Shift, from base: CivilMoment? = nil) -> Resolved? {
    guard let moment = base ?? reference, let second = moment.secondOfDay else { return nil }
    let count = min(max(shift.count, -100_000_000), 100_000_000)
    let total = second + count * shift.unit.seconds
    let days = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
    let rest = total - days * 86_400
    let day = moment.date.adding(days: days)
    var clock = ClockParts(hour: rest / 3600, minute: rest / 60 % 60)
    // A phrase alone is counted as finely as it says.
    let isFine = register == .phrase && shift.unit != .hour
    if isFine || rest % 60 != 0 && shift.unit == .second { clock.second = rest % 60 }
    var result = Resolved(
      day.description + Timex.clock(clock), .time, DayInterval(day), .time)
    result.implied.secondOfDay = rest
    return result
  }
}

extension Resolver {
  /// Who plans and says only a time means the next one to come; where the half of the day is not said,
  /// the nearer half.
  func next(_ clock: ClockParts) -> (day: CivilDate, clock: ClockParts)? {
    guard register.looksAhead, let moment = reference, let now = moment.secondOfDay,
      let hour = clock.hour
    else { return nil }
    let hours = clock.isCertain || hour > 12 || hour == 0 ? [hour] : [hour % 12, hour % 12 + 12]
    let past = (clock.minute ?? 0) * 60 + (clock.second ?? 0)
    let coming = hours.first { $0 * 3600 + past >= now }
    var result = clock
    result.hour = coming ?? hours[0]
    return (moment.date.adding(days: coming == nil ? 1 : 0), result)
  }
}

extension CalendarUnit {
  /// How many seconds a unit of the clock has.
  var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    default: 86_400
    }
  }
}
