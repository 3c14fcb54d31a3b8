internal import Articles

/// How many events begin on each day, and which of them tells most: all that is needed to say how a
/// timeline looks from afar. Events of a month, a year or more are counted apart from those of a day,
/// for "in 2024" is no event of 1 January.
struct EventCells {
  /// Some events that begin on one day and are of one scale.
  struct Cell {
    /// The first day of the calendar that is meant, as a day number; `EventPlace.undated` for none.
    let first: Int32
    var count: Int32
    var leader: Leader
    /// The index in `Timeline.Scale.allCases` of the narrowest scale that holds them.
    let scale: UInt8
  }

  /// The event that stands for others.
  struct Leader {
    /// Its number in its part.
    let number: Int32
    /// Which part it is from; that of loose events is -1.
    let part: Int16
    /// How little it tells: the least leads.
    let reticence: UInt8

    init(part: Int, number: Int, reticence: UInt8) {
      self.number = Int32(truncatingIfNeeded: number)
      self.part = Int16(truncatingIfNeeded: part)
      self.reticence = reticence
    }
  }

  private(set) var cells: [Cell] = []
  private(set) var count = 0
  private var filter: SpanFilter?
  private let told: [DayInterval]

  static let scales = Timeline.Scale.allCases
  private static let longest = scales.map(\.longest)

  /// Cells of nothing. With a span only events are counted that lie in it: those of a scale whose
  /// bucket does. Of the days of `told` only those that are told of them, as a query has it.
  init(span: DayInterval?, told: [DayInterval] = []) {
    filter = span.map(SpanFilter.init)
    self.told = told
  }

  /// Whether events of those days are asked for; of many they are asked for in order.
  mutating func keeps(first: Int32, last: Int32) -> Bool {
    guard told.isEmpty || Self.tells(of: told, first, last) else { return false }
    return filter?.keeps(first, Self.scale(first, last)) ?? true
  }

  /// Whether events of those days are told of all that is asked for.
  static func tells(of asked: [DayInterval], _ first: Int32, _ last: Int32) -> Bool {
    guard first != EventPlace.undated else { return asked.isEmpty }
    let days = DayInterval(CivilDate(dayNumber: Int(first)), CivilDate(dayNumber: Int(last)))
    return asked.allSatisfy { QueryNode.tells(of: $0, days) }
  }

  /// Counts events of the same days. Those of one first day and one scale follow one another in a part,
  /// so they need only be held against what was added last.
  mutating func add(first: Int32, last: Int32, count: Int, leader: Leader) {
    self.count += count
    let scale = Self.scale(first, last)
    let index = cells.count - 1
    guard index >= 0, cells[index].first == first, cells[index].scale == scale else {
      cells.append(
        Cell(first: first, count: Int32(clamping: count), leader: leader, scale: UInt8(scale)))
      return
    }
    cells[index].count &+= Int32(clamping: count)
    if leader.reticence < cells[index].leader.reticence { cells[index].leader = leader }
  }

  /// The index of the narrowest scale that holds an event of those days.
  static func scale(_ first: Int32, _ last: Int32) -> Int {
    let days = Int(last) &- Int(first) &+ 1
    // Nearly all are told of a day.
    if days <= 7 { return 0 }
    return longest.firstIndex { days <= $0 } ?? 0
  }

  /// The rows at the narrowest scale at which there are not too many, or at the widest: one for each
  /// bucket that holds something, and beside those of the days one for what is only told of a wider
  /// stretch.
  func rows(fitting limit: Int) -> [Row] {
    // Each part's are in order already.
    let ordered = cells.sorted { $0.first < $1.first }
    for scale in Self.scales.indices.dropLast() {
      if let rows = Self.rows(of: ordered, scale, atMost: limit) { return rows }
    }
    return Self.rows(of: ordered, Self.scales.count - 1, atMost: .max) ?? []
  }

  private static func rows(of cells: [Cell], _ scale: Int, atMost limit: Int) -> [Row]? {
    var rows: [Row] = []
    var open = [Int](repeating: -1, count: scales.count)
    for cell in cells {
      let wide = cell.first == EventPlace.undated ? 0 : max(Int(cell.scale), scale)
      let index = open[wide]
      if index >= 0, rows[index].holds(cell.first) {
        rows[index].add(cell)
      } else {
        guard rows.count < limit else { return nil }
        open[wide] = rows.count
        rows.append(Row(cell, scale: wide, of: scale))
      }
    }
    return rows.enumerated().sorted { one, other in
      one.element.comesBefore(other.element) ?? (one.offset < other.offset)
    }.map(\.element)
  }

  /// A row of a timeline seen from afar.
  struct Row {
    /// The bucket, or nothing for events without a day.
    let days: DayInterval?
    private(set) var count: Int
    private(set) var leader: Leader
    private let scaleIndex: Int
    /// The scale of the narrowest rows of its timeline.
    private let narrowest: Int
    private let bounds: ClosedRange<Int32>

    fileprivate init(_ cell: Cell, scale: Int, of narrowest: Int) {
      scaleIndex = scale
      self.narrowest = narrowest
      (count, leader) = (Int(cell.count), cell.leader)
      guard cell.first != EventPlace.undated else {
        days = nil
        bounds = cell.first...cell.first
        return
      }
      let bucket = scales[scale].days(around: CivilDate(dayNumber: Int(cell.first)))
      days = bucket
      bounds = bucket.numbers
    }

    var scale: Timeline.Scale { scales[scaleIndex] }

    /// Whether an event that begins in its bucket is one of those it has counted.
    func holds(_ first: Int32, _ last: Int32) -> Bool {
      holds(first) && max(EventCells.scale(first, last), narrowest) == scaleIndex
    }

    fileprivate func holds(_ day: Int32) -> Bool { bounds.contains(day) }

    /// Whether it stands before another, as entries of a timeline do; nothing if that is the same.
    fileprivate func comesBefore(_ other: Row) -> Bool? {
      if bounds.lowerBound != other.bounds.lowerBound {
        return bounds.lowerBound < other.bounds.lowerBound
      }
      if bounds.upperBound == other.bounds.upperBound { return nil }
      return bounds.upperBound < other.bounds.upperBound
    }

    fileprivate mutating func add(_ cell: Cell) {
      count += Int(cell.count)
      if cell.leader.reticence < leader.reticence { leader = cell.leader }
    }
  }
}

/// Whether events lie in a span, asked for many that follow one another.
private struct SpanFilter {
  private let span: ClosedRange<Int32>
  /// The bucket that was met last at each scale, and whether it lies in the span.
  private var buckets: [(days: ClosedRange<Int32>, isWithin: Bool)]

  init(_ days: DayInterval) {
    span = days.numbers
    let none = EventPlace.undated...EventPlace.undated
    buckets = EventCells.scales.map { _ in (none, false) }
  }

  mutating func keeps(_ first: Int32, _ scale: Int) -> Bool {
    guard span.contains(first) else { return false }
    if scale == 0 { return true }
    if !buckets[scale].days.contains(first) {
      let days = EventCells.scales[scale].days(around: CivilDate(dayNumber: Int(first))).numbers
      buckets[scale] = (
        days, span.contains(days.lowerBound) && span.contains(days.upperBound)
      )
    }
    return buckets[scale].isWithin
  }
}

extension DayInterval {
  /// The day numbers from the first day to the last.
  fileprivate var numbers: ClosedRange<Int32> {
    Int32(first.dayNumber)...Int32(last.dayNumber)
  }
}
