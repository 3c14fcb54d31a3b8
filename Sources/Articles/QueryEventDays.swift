// The days of events that a query asks for: what narrows a timeline, and not only the list of the
// articles that tell of them.

extension Query {
  /// The days that an event must be of to be meant: those of every `event:` that stands by itself,
  /// neither in an alternative nor after a `-`. None where events of every day are meant.
  public var eventDays: [DayInterval] { root.eventDays }

  /// Whether an event of those days is one of the days asked for; one of no known day is only where
  /// events of every day are.
  public func leaves(_ days: DayInterval?) -> Bool {
    eventDays.allSatisfy { asked in days.map { QueryNode.tells(of: asked, $0) } ?? false }
  }

  /// The same query, narrowed to events of some days; nothing where it is written so far that
  /// nothing can stand behind it, as after an open quote. `saved` holds the queries that `saved:` stands
  /// for, as this one was read with.
  public func narrowed(to days: DayInterval, saved: [String: String] = [:]) -> Query? {
    let words = text.allSatisfy(\.isWhitespace) ? "" : text
    let ahead = words.isEmpty ? "" : root.hasAlternatives ? "(\(words)) " : words + " "
    let narrowed = Query(ahead + "event:" + days.asked, saved: saved)
    return narrowed.eventDays == eventDays + [days] && narrowed.error == error ? narrowed : nil
  }
}

extension QueryNode {
  /// The days of its events that must all hold.
  fileprivate var eventDays: [DayInterval] {
    switch self {
    case .all(let nodes): nodes.flatMap(\.eventDays)
    case .event(let days): [days]
    default: []
    }
  }

  /// Whether one of what must all hold is a choice.
  fileprivate var hasAlternatives: Bool {
    switch self {
    case .all(let nodes): nodes.contains(where: \.hasAlternatives)
    case .any: true
    default: false
    }
  }
}
