import Articles

/// The n-th weekday or month from today on, or back for counts below zero; today itself is not counted.
extension Resolver {
  func occurrence(_ count: Int, _ parts: CalendarParts) -> Resolved {
    guard let today, count != 0 else { return Resolved("XXXX-XX-XX", .date, nil, .day) }
    if let weekday = parts.weekday {
      let ahead = (weekday - today.weekday + 6) % 7 + 1
      let back = (today.weekday - weekday + 6) % 7 + 1
      let days = count > 0 ? ahead + 7 * (count - 1) : -back + 7 * (count + 1)
      return Resolved(today.adding(days: days), .day)
    }
    guard let month = parts.month else { return Resolved("XXXX-XX", .date, nil, .month) }
    let ahead = (month - today.month + 11) % 12 + 1
    let back = (today.month - month + 11) % 12 + 1
    let months = count > 0 ? ahead + 12 * (count - 1) : -back + 12 * (count + 1)
    return Resolved(today.adding(days: 1 - today.day).adding(months: months), .month)
  }
}
