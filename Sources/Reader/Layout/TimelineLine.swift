import Articles

/// One line of the timeline pane as it is laid out.
struct TimelineLine: Sendable, Hashable {
  /// The row it belongs to, if it can be selected.
  var row: Int?
  /// What is drawn.
  var content: Content

  /// What is drawn on a line.
  enum Content: Sendable, Hashable {
    /// A year, or the head of the events without a day.
    case heading(String)
    /// Time that is left out, in words.
    case gap(String)
    /// Where what comes after a day begins: after today, after the article was written.
    case landmark(String)
    /// The first line of a row: its mark, its date, and the first words.
    case first(mark: Mark, when: String, label: String, words: Range<Int>)
    /// A further line of a row: the words at these bytes of its label.
    case more(label: String, words: Range<Int>)
    /// The article that tells it, in the timeline of many.
    case article(String)
    /// The rail alone.
    case rail
  }

  /// How surely and how finely the row's day is known.
  enum Mark: Sendable, Hashable {
    case stated, inferred, vague, vagueInferred

    /// How a time is known of which a part may have been filled in.
    init(_ when: DateSpan, isInferred: Bool) {
      if when.precision > .day || when.modifier != nil || when.interval == nil {
        self = isInferred ? .vagueInferred : .vague
      } else {
        self = isInferred ? .inferred : .stated
      }
    }

    /// Whether a part was filled in.
    var isInferred: Bool { self == .inferred || self == .vagueInferred }
  }
}

/// How much of an event is shown.
enum TimelineDetail: Int, Sendable, CaseIterable {
  /// Some lines of it, as far as they go.
  case words
  /// The whole sentence that tells it, and the article that this is in.
  case sentence
  /// A single line.
  case line

  /// What it is, as a sentence.
  var told: String {
    switch self {
    case .words: "Events are told in a few lines."
    case .sentence: "Events are told by their whole sentences."
    case .line: "Events are told in a line each."
    }
  }
}

/// A day that a timeline tells where it is passed.
struct TimelineLandmark: Sendable, Hashable {
  var day: CivilDate
  /// Whose day it is: "today".
  var name: String

  var words: String { "\(name), \(day.words(long: false))" }
}
