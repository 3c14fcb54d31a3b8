/// A time of day as dates carry it: `9:15`, `21:22:53.5`, `0915`, `09:15 PM`.
struct ClockTime {
  /// Seconds since midnight, 0...86,400.
  let seconds: Int

  init?(hour: Int, minute: Int, second: Int, half: Half?) {
    var hour = hour
    if let half {
      guard hour <= 12 || half == .second && hour < 24 else { return nil }
      if half == .second, hour < 12 { hour += 12 }
      if half == .first, hour == 12 { hour = 0 }
    }
    guard minute < 60, second <= 60 else { return nil }
    guard hour < 24 || hour == 24 && minute == 0 && second == 0 else { return nil }
    // A leap second is the one before it: no calendar here has it.
    seconds = hour * 3600 + minute * 60 + min(second, 59)
  }

  /// Before or after noon.
  enum Half {
    case first, second

    init?(_ word: String) {
      switch word {
      case "am", "오전", "上午", "午前": self = .first
      case "pm", "오후", "下午", "午後": self = .second
      default: return nil
      }
    }
  }

  /// Reads a time with colons, or without them where `isCompact`; nothing, and the cursor
  /// somewhere, if none stands there.
  static func read(_ cursor: inout DateCursor, half: Half? = nil, isCompact: Bool) -> ClockTime? {
    guard let hour = cursor.number(most: 2) else { return nil }
    var minute = 0
    var second = 0
    if cursor.skip(":") {
      guard let value = cursor.number(most: 2) else { return nil }
      minute = value.value
      if cursor.skip(":") {
        guard let value = cursor.number(most: 2) else { return nil }
        second = value.value
      }
      if cursor.next == ":" { return nil }
    } else if isCompact {
      if let value = cursor.number(most: 2) { minute = value.value }
      if let value = cursor.number(most: 2) { second = value.value }
    } else {
      return nil
    }
    if cursor.next == "." || cursor.next == "," {
      var ahead = cursor
      ahead.advance()
      if ahead.number() != nil { cursor = ahead }
    }
    if cursor.isAtDigit { return nil }
    var ahead = cursor
    ahead.skipSpace()
    if half == nil, ahead.isAtWord {
      if let half = Half(ahead.word()) {
        cursor = ahead
        return ClockTime(hour: hour.value, minute: minute, second: second, half: half)
      }
    }
    return ClockTime(hour: hour.value, minute: minute, second: second, half: half)
  }
}
