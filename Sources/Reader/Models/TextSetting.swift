/// How the text of articles is set, for as long as the reader is open.
struct TextSetting: Sendable, Hashable {
  /// The most columns of running text; a pane may have fewer.
  var widest: Int
  /// Whether lines are stretched so that they end under each other.
  var isJustified: Bool
  /// Whether the numbers of links always stand in the text, not only while one is asked for.
  var showsNumbers: Bool
  /// Whether text from right to left is set as it is seen, for a terminal that does not turn it.
  var ordersVisually: Bool
  /// Whether the screen is the linear one, to be heard or sent slowly.
  var isLinear: Bool

  /// As it is settled.
  init(_ settings: Settings = Settings()) {
    widest = settings.number(.measure)
    isJustified = settings.flag(.justify)
    showsNumbers = settings.flag(.linkNumbers)
    ordersVisually = settings.text(.rightToLeft) == "reorder"
    isLinear = settings.flag(.linear)
  }

  /// Whether each date shows the day that it was resolved to.
  var showsDates = false

  /// The narrowest column that can be asked for.
  static let narrowest = 20
  /// How many columns a key adds or takes.
  static let step = 4
}
