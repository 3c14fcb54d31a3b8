/// The characters that lines and marks are drawn with.
public struct Glyphs: Sendable, Hashable {
  /// Between two panes.
  public var separator: Character
  /// The rail of the timeline beside an entry.
  public var rail: Character
  /// The rail where time is left out.
  public var gap: Character
  /// A day that the text states in full.
  public var stated: Character
  /// A day of which a part was filled in from context.
  public var inferred: Character
  /// A stretch of time vaguer than a day.
  public var vague: Character
  /// The same, where a part of it was filled in from context.
  public var vagueInferred: Character
  /// An article that nobody has read.
  public var unread: Character
  /// An article that is marked, to do something with many at once.
  public var marked: Character
  /// A starred article.
  public var star: Character
  /// Beside a quotation.
  public var quote: Character
  /// Before an item of a list.
  public var bullet: Character
  /// A thematic break, and the line under a table's head.
  public var rule: Character
  /// In place of what does not fit.
  public var ellipsis: Character
  /// After what is still going on.
  public var ongoing: String
  /// Before the selected row where colors cannot show it.
  public var pointer: Character
  /// Beside a table of which more is to the left.
  public var moreLeft: Character
  /// Beside a table of which more is to the right.
  public var moreRight: Character
  /// Before a folder whose rows are shown.
  public var opened: Character
  /// Before a folder whose rows are not.
  public var closed: Character
  /// Before a row that is a query.
  public var query: Character
  /// How many events there are, from few to many.
  public var levels: [Character]
  /// The axis of the timeline's time.
  public var axis: Axis

  /// What the axis is drawn with.
  public struct Axis: Sendable, Hashable {
    /// The line, and the part of it whose events are in view.
    public var line, inView: Character
    /// A round day on either, named below.
    public var tick, tickInView: Character
    /// The ends of a span that is being marked.
    public var from, to: Character
    /// Today, and the day of the open article.
    public var today, article: Character
  }

  /// For terminals with UTF-8.
  public static let unicode = Glyphs(
    separator: "│", rail: "│", gap: "┆", stated: "●", inferred: "◐", vague: "○",
    vagueInferred: "◌", unread: "●", marked: "✓", star: "★", quote: "▎", bullet: "•", rule: "─",
    ellipsis: "…", ongoing: "…", pointer: "›", moreLeft: "‹", moreRight: "›", opened: "▾",
    closed: "▸", query: "◇", levels: Array("▁▂▃▄▅▆▇█"),
    axis: Axis(
      line: "─", inView: "━", tick: "┴", tickInView: "┷", from: "[", to: "]", today: "▲",
      article: "◆"))

  /// For every terminal.
  public static let ascii = Glyphs(
    separator: "|", rail: "|", gap: ":", stated: "*", inferred: "+", vague: "o",
    vagueInferred: "?", unread: "*", marked: "+", star: "#", quote: "|", bullet: "-", rule: "-",
    ellipsis: "~", ongoing: "...", pointer: ">", moreLeft: "<", moreRight: ">", opened: "-",
    closed: "+", query: "=", levels: Array(".:-=+*%#"),
    axis: Axis(
      line: "-", inView: "=", tick: "+", tickInView: "+", from: "[", to: "]", today: "^",
      article: "@"))
}
