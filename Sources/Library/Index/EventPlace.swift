internal import Articles

/// An event as the columns of the index have it: when, in which document, and what else is known of it
/// without its words.
struct EventPlace: Sendable, Hashable {
  /// Its number in the part: its place in the order of the calendar.
  var number: Int
  /// The number of the document that tells it.
  var document: Int
  /// Its first and its last day as day numbers; `undated` where no day is known.
  var first: Int32
  var last: Int32
  var facts: EventFacts

  /// Stands for a day that is not known, so that those events come last.
  static let undated = Int32.max

  /// The place of an event that is in no part.
  init(_ event: Event, number: Int) {
    self.init(
      number: number, document: 0,
      first: event.when.interval.map { Int32($0.first.dayNumber) } ?? Self.undated,
      last: event.when.interval.map { Int32($0.last.dayNumber) } ?? Self.undated,
      facts: EventFacts(event))
  }

  init(number: Int, document: Int, first: Int32, last: Int32, facts: EventFacts) {
    (self.number, self.document) = (number, document)
    (self.first, self.last) = (first, last)
    self.facts = facts
  }

  /// When it was.
  var when: DateSpan { DateSpan(interval, facts.precision, facts.modifier) }

  private var interval: DayInterval? {
    guard first != Self.undated else { return nil }
    return DayInterval(CivilDate(dayNumber: Int(first)), CivilDate(dayNumber: Int(last)))
  }

  /// Whether it stands before another in the calendar, and of one span in the lesser document.
  func comesBefore(_ other: EventPlace) -> Bool {
    if first != other.first { return first < other.first }
    if last != other.last { return last < other.last }
    return document < other.document
  }
}

/// The small facts of an event, and how its note is written, in sixteen bits: four for the
/// precision, three for the modifier, two for the role, then one for each that is so or not.
struct EventFacts: Sendable, Hashable {
  private(set) var bits: UInt16

  init(bits: UInt16) { self.bits = bits }

  /// The facts of an event.
  init(_ event: Event) {
    let precision = Self.precisions.firstIndex(of: event.when.precision) ?? 0
    let modifier = event.when.modifier.flatMap { Self.modifiers.firstIndex(of: $0) }
    let role = Self.roles.firstIndex(of: event.role) ?? 0
    bits = UInt16(precision) | UInt16((modifier ?? -1) + 1) << 4 | UInt16(role) << 7
    let flags = [
      Flag.inferred: event.isInferred,
      .short: event.isShort,
      .speaker: event.speaker != nil,
      .plainValue: event.value == Self.plainValue(of: event.when),
      .oneBlock: event.mention.block == event.sentence.block
        && event.clause.block == event.sentence.block,
      .wholeClause: event.clause == event.sentence,
    ]
    for (flag, isSo) in flags where isSo { bits |= 1 << flag.rawValue }
  }

  /// What is so or not.
  enum Flag: UInt16 {
    case inferred = 9
    /// Its label is no more than a few words.
    case short
    /// Its note has a speaker.
    case speaker
    /// Its value says nothing that its days do not say.
    case plainValue
    /// Mention, sentence and clause stand in one block.
    case oneBlock
    /// Its clause is its sentence.
    case wholeClause
  }

  func has(_ flag: Flag) -> Bool { bits >> flag.rawValue & 1 == 1 }

  var precision: DateSpan.Precision {
    let index = Int(bits & 0xF)
    return index < Self.precisions.count ? Self.precisions[index] : .era
  }

  var modifier: DateSpan.Modifier? {
    let index = Int(bits >> 4 & 0x7) - 1
    return Self.modifiers.indices.contains(index) ? Self.modifiers[index] : nil
  }

  var role: DateMention.Role { Self.roles[Int(bits >> 7 & 0x3)] }

  /// How little it tells of its day, as `Event.reticence` has it.
  var reticence: Int {
    Event.reticence(of: role, isInferred: has(.inferred), isShort: has(.short))
  }

  /// `reticence` of whatever facts, to be looked up where there are many.
  static let reticences: [UInt8] = (0..<UInt16(1 << 4)).map { index in
    UInt8(EventFacts(bits: index << 7).reticence)
  }

  /// The index of these facts in `reticences`.
  var reticenceIndex: Int { Int(bits >> 7 & 0xF) }

  /// The value of a day, month or year that is told without anything else.
  static func plainValue(of when: DateSpan) -> String? {
    guard let day = when.interval?.first else { return nil }
    return switch when.precision {
    case .day: day.description
    case .month: String(day.description.prefix(7))
    case .year: String(day.description.prefix(4))
    default: nil
    }
  }

  // Their order is written to the disk: another order is another version of the index.
  private static let precisions: [DateSpan.Precision] = [
    .time, .day, .weekend, .week, .range, .month, .season, .quarter, .half, .year, .decade,
    .century, .era,
  ]
  private static let modifiers: [DateSpan.Modifier] = [
    .early, .mid, .late, .approx, .before, .after,
  ]
  private static let roles: [DateMention.Role] = [.occurrence, .name, .bound, .report]
}
