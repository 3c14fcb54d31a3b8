/// One expression of time in a text: where it stands, what it says, and which days it means.
public struct DateMention: Sendable, Hashable, Codable {
  /// The TIMEX3 types of TimeML.
  public enum Kind: String, Sendable, Codable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// Where it stands.
  public var range: TextRange
  /// Its type.
  public var kind: Kind
  /// The TIMEX3 value: `2024-07-25`, `2024-07`, `2024-Q3`, `P3D`, `XXXX-07-25` where no year is known.
  public var value: String
  /// When it was, as far as is known.
  public var when: DateSpan
  /// What the text states.
  public var said: PartialDate
  /// What was filled in from the reference or from neighbours; never a part that was said.
  public var implied: PartialDate
  /// What the mention is to its sentence.
  public var role: Role
  /// The names of the parser that proposed it and of the refiners that changed it, in that order.
  public var rules: [String]

  /// Whether its days were worked out, wholly or in part, from what the text does not say there.
  public var isInferred: Bool { !implied.isEmpty }

  /// What a mention is to its sentence; it decides which of them make events.
  public enum Role: String, Sendable, Codable {
    /// It says when something happened: an event of its clause.
    case occurrence
    /// It names a thing by its day ("the October 7 attacks"): it points to the day named.
    case name
    /// It only bounds a stretch of time ("since November"), or measures one.
    case bound
    /// It says when the report was written: a dateline, a byline, a notice.
    case report
  }

  /// A mention as a rule found it.
  public init(
    range: TextRange, kind: Kind, value: String, when: DateSpan, said: PartialDate = .init(),
    implied: PartialDate = .init(), role: Role = .occurrence, rules: [String] = []
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.when = when
    self.said = said
    self.implied = implied
    self.role = role
    self.rules = rules
  }
}

/// A stretch of the calendar as a text gives it: the days, how exactly they were said, and whether
/// the year and the rest had to be inferred.
public struct DateSpan: Sendable, Hashable, Codable {
  /// The days meant, or nothing where no reference could fill in what was not said ("July 25" in a
  /// text without a date of its own), and for durations.
  public var interval: DayInterval?
  /// How finely it was said.
  public var precision: Precision
  /// What was said of the part of it.
  public var modifier: Modifier?

  /// How finely a date was said, from fine to coarse.
  public enum Precision: String, Sendable, Codable, CaseIterable {
    case time, day, weekend, week, range, month, season, quarter, half, year, decade, century, era
  }

  /// What was said of a date beside the date.
  public enum Modifier: String, Sendable, Codable {
    case early, mid, late, approx, before, after
  }

  /// A span of days said with that precision.
  public init(_ interval: DayInterval?, _ precision: Precision, _ modifier: Modifier? = nil) {
    self.interval = interval
    self.precision = precision
    self.modifier = modifier
  }
}

extension DateSpan.Precision: Comparable {
  /// Finer is less.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  /// Its place in the order of the cases; written out, because it is asked for at every date.
  private var rank: Int {
    switch self {
    case .time: 0
    case .day: 1
    case .weekend: 2
    case .week: 3
    case .range: 4
    case .month: 5
    case .season: 6
    case .quarter: 7
    case .half: 8
    case .year: 9
    case .decade: 10
    case .century: 11
    case .era: 12
    }
  }
}
