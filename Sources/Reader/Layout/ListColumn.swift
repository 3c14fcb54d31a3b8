import Articles
import Display

/// A column of the list. The raw value is its name in `list-columns`.
public enum ListColumn: String, Sendable, Hashable, CaseIterable {
  /// The place in the list.
  case number
  /// The day of publication.
  case date
  /// How long ago that was.
  case age
  case title
  /// The site or paper.
  case source
  /// The host of the address.
  case host
  /// How many events its text tells of.
  case events
  case tags

  /// What the list shows unless somebody says otherwise.
  public static let usual: [ListColumn] = [.date, .title, .source, .events, .tags]

  /// The columns that a list of names says; the title is always one of them.
  static func named(_ names: [String]) -> [ListColumn] {
    let columns = names.compactMap(ListColumn.init)
    return columns.contains(.title) ? columns : columns + [.title]
  }

  /// What gives way first where the title would have fewer than `roomyTitle` columns.
  private static let dispensable: [ListColumn] = [.tags, .host, .number, .events]
  private static let roomyTitle = 48
  /// With fewer all others give way too, from the last.
  private static let leastTitle = 16
  /// What is between two columns.
  static let gap = 2

  /// The columns that a row of so many cells has room for, and how wide each is.
  static func fitting(
    _ columns: [ListColumn], cells: Int, total: Int
  ) -> [(column: ListColumn, cells: Int)] {
    func title(beside rest: [ListColumn]) -> Int {
      cells - rest.reduce(0) { $0 + $1.cells(of: cells, total: total) + gap }
    }
    var rest = columns.filter { $0 != .title }
    for column in dispensable where title(beside: rest) < roomyTitle {
      rest.removeAll { $0 == column }
    }
    while !rest.isEmpty, title(beside: rest) < leastTitle { rest.removeLast() }
    let room = title(beside: rest)
    return columns.filter { $0 == .title || rest.contains($0) }
      .map { ($0, $0 == .title ? room : $0.cells(of: cells, total: total)) }
  }

  /// The fewest columns to which words are cut that may be cut at all.
  private static let leastWords = 8

  /// What columns say of a row in one line of so many columns. Where that is too long names are cut, and then
  /// what may give way is left out: half a number says something else.
  static func line(
    _ said: [(column: ListColumn, words: String)], columns: Int, ellipsis: Character
  ) -> String {
    var said = said
    func width(_ part: (column: ListColumn, words: String), least: Bool) -> Int {
      let whole = CellWidth.columns(of: part.words)
      return least && !part.column.isWhole ? min(whole, leastWords) : whole
    }
    func total(least: Bool) -> Int {
      said.reduce(between.count * (said.count - 1)) { $0 + width($1, least: least) }
    }
    while said.count > 1, total(least: true) > columns {
      let next = dispensable.lazy.compactMap { column in
        said.lastIndex { $0.column == column }
      }.first
      said.remove(at: next ?? said.count - 1)
    }
    var spare = columns - total(least: true)
    return said.map { part in
      let least = width(part, least: true)
      let room = min(width(part, least: false), least + max(0, spare))
      spare -= room - least
      return part.words.fitted(columns: max(1, min(room, columns)), ellipsis: ellipsis)
    }.joined(separator: between)
  }

  private static let between = " · "

  /// Whether its words say something else when they are cut.
  private var isWhole: Bool {
    switch self {
    case .number, .date, .age, .events: true
    case .title, .source, .host, .tags: false
    }
  }

  /// How wide it is in a row of so many cells; of the title what the others leave.
  private func cells(of row: Int, total: Int) -> Int {
    switch self {
    case .number: max(2, "\(total)".count)
    case .date: 11
    case .age: 6
    case .title: 0
    case .source, .host: min(24, (row + 4) / 5)
    case .events: 11
    case .tags: 16
    }
  }

  /// Whether its words stand at the right end of its cells.
  var isFlushRight: Bool {
    switch self {
    case .number, .date, .age, .events: true
    case .title, .source, .host, .tags: false
    }
  }

  /// What it says of a row; of an age, by the clock so many minutes east of UTC.
  func words(
    of row: ArticleSummary, at place: Int, today: CivilDate?, offset: Int? = nil
  ) -> String {
    switch self {
    case .number: return "\(place + 1)"
    case .date: return row.published.map { $0.date.words(long: false) } ?? ""
    case .age: return row.published?.age(on: today, offset: offset) ?? ""
    case .title: return row.title.isEmpty ? "Untitled" : row.title.collapsed.string
    case .source: return row.site?.collapsed.string ?? ""
    case .host: return row.url.flatMap { LinkAddress($0) }?.host ?? ""
    case .events:
      return row.eventCount.flatMap { $0 == 0 ? nil : TimelineEvent.words($0) } ?? ""
    case .tags: return row.state.tags.map { "#" + $0.string }.joined(separator: " ")
    }
  }
}

extension CivilMoment {
  /// How long ago it was, by the calendar: the time of day for today, "3 d", "5 w", "7 mo", "2 y", and
  /// "in 3 d" for what is to come; where it is to be `spoken`, "3 days ago". Without today, nothing. The
  /// calendar and the clock are those so many minutes east of UTC, where that is known.
  func age(on today: CivilDate?, offset: Int? = nil, spoken: Bool = false) -> String? {
    guard let today else { return nil }
    let local = offset.map(shown(at:)) ?? self
    let days = today.dayNumber - local.date.dayNumber
    if days == 0 {
      guard let secondOfDay = local.secondOfDay else { return "today" }
      let (hour, minute) = (secondOfDay / 3600, secondOfDay / 60 % 60)
      return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
    let length = abs(days)
    let (count, unit, word) =
      switch length {
      case ..<14: (length, "d", "day")
      case ..<70: (length / 7, "w", "week")
      case ..<731: (length * 12 / 365, "mo", "month")
      default: (length * 100 / 36_525, "y", "year")
      }
    guard spoken else { return (days > 0 ? "" : "in ") + "\(count) \(unit)" }
    let words = "\(count) \(word)" + (count == 1 ? "" : "s")
    return days > 0 ? words + " ago" : "in " + words
  }
}
