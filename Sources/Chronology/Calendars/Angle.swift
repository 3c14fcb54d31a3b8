/// Sine and cosine of angles in degrees: the calendars need no more of trigonometry, and this room
/// links no library that has it.
enum Angle {
  /// The sine, right to about nine digits: a Taylor series on the quarter circle.
  static func sin(_ degrees: Double) -> Double {
    var x = wrapped(degrees)
    if x > 180 { x -= 360 }
    if x > 90 { x = 180 - x } else if x < -90 { x = -180 - x }
    let r = x * (3.141_592_653_589_793 / 180)
    let s = r * r
    let tail = 1 - s / 110 * (1 - s / 156)
    return r * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72 * tail))))
  }

  static func cos(_ degrees: Double) -> Double { sin(degrees + 90) }

  /// The same angle in 0..<360.
  static func wrapped(_ degrees: Double) -> Double {
    degrees - 360 * Double((degrees / 360).whole)
  }

  /// The same angle in -180..<180.
  static func signed(_ degrees: Double) -> Double { wrapped(degrees + 180) - 180 }
}

extension Double {
  /// The greatest whole number that is not above it.
  var whole: Int {
    let cut = Int(self)
    return Double(cut) > self ? cut - 1 : cut
  }
}
