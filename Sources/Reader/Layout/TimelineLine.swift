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
    /// Where the days to come begin.
    case today(String)
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
  enum Mark: Sendable, Hashable { case stated, inferred, vague }
}
