/// The parts of a date, any of which may be absent. Two of these make a resolved mention: what the
/// text said, and what was filled in from context.
public struct PartialDate: Sendable, Hashable, Codable {
  /// 1...9999
  public var year: Int?
  /// 1...12
  public var month: Int?
  /// 1...31
  public var day: Int?
  /// 1 (Monday) ... 7 (Sunday), as in ISO 8601.
  public var weekday: Int?
  /// Seconds since midnight, 0...86,399.
  public var secondOfDay: Int?

  /// The parts that are known.
  public init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil,
    secondOfDay: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
    self.secondOfDay = secondOfDay
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == PartialDate() }
}
