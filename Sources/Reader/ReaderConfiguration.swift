public import Articles

/// What a reader is started with.
public struct ReaderConfiguration: Sendable {
  /// How roles look.
  public var theme: Theme
  /// Which keys run which commands.
  public var keymap: Keymap
  /// The day on which "today" is shown; nothing if nobody knows.
  public var today: CivilDate?
  /// Minutes east of UTC by which the clock is told; nothing if moments are told as they were said.
  public var offset: Int?
  /// What is being read, for the status line: "library", "sample", a file's name.
  public var title: SafeText
  /// Whether that is still being opened: `shelfOpened` will say what it is.
  public var isOpening: Bool
  /// Which characters lines and marks are drawn with.
  public var glyphs: Glyphs
  /// The query to start with.
  public var query: Query
  /// Whether text from right to left is set as it is seen, for a terminal that does not turn it.
  public var ordersVisually = false
  /// Whether the screen is linear: one pane at a time in plain lines, states in words, the cursor on
  /// what is selected.
  public var isLinear = false
  /// What is settled.
  public var settings: Settings
  /// What is remembered of former sittings.
  public var memory: ReaderMemory
  /// The filters that were kept.
  public var queries = SavedQueries()

  /// The defaults: the midnight theme, the default keys, an empty query.
  public init(
    theme: Theme = .midnight, keymap: Keymap = .default, today: CivilDate? = nil,
    title: SafeText = "library", isOpening: Bool = false, glyphs: Glyphs = .unicode,
    query: Query = Query(""), settings: Settings = Settings(),
    memory: ReaderMemory = ReaderMemory()
  ) {
    self.theme = theme
    self.keymap = keymap
    self.today = today
    self.title = title
    self.isOpening = isOpening
    self.glyphs = glyphs
    self.query = query
    self.settings = settings
    self.memory = memory
  }
}
