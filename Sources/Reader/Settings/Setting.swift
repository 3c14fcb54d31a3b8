import Articles

/// Everything that `config.toml` can say. The parser, `dateline config` and the README's table are all
/// made from these cases.
public enum Setting: String, Sendable, Hashable, CaseIterable {
  case theme
  case glyphs
  case mouse
  case linear
  case rightToLeft = "right-to-left"

  case layout
  case wideList = "wide-list"
  case wideTimeline = "wide-timeline"
  case pairList = "pair-list"
  case pairTimeline = "pair-timeline"
  case tallList = "tall-list"
  case tallTimeline = "tall-timeline"
  case tallTimelineBelow = "tall-timeline-below"

  case measure
  case justify
  case linkNumbers = "link-numbers"

  case sort
  case group
  case listColumns = "list-columns"
  case listRules = "list-rules"
  case ignore
  case refreshEvery = "refresh-every"
  case messagesKept = "messages-kept"
  case browser

  case pageSize = "page-size"
  case pageSizeDecoded = "page-size-decoded"
  case feedSize = "feed-size"
  case feedSizeDecoded = "feed-size-decoded"
  case fetchSeconds = "fetch-seconds"
  case connectSeconds = "connect-seconds"
  case redirects
  case fetchesAtOnce = "fetches-at-once"
  case fetchesPerHost = "fetches-per-host"
}

extension Setting {
  /// What it can be.
  public enum Sort: Sendable, Hashable {
    /// Any words in quotes.
    case text
    /// One of these words.
    case choice([String])
    /// `true` or `false`.
    case flag
    /// A whole number in these bounds.
    case number(ClosedRange<Int>)
    /// A list of words in quotes.
    case words
    /// Some of these words, in any order, each once.
    case names([String])
    /// Tables of a query and a style.
    case rules
    /// A list of queries in quotes.
    case queries
  }

  /// The headings, in the order in which they are shown.
  public enum Section: String, Sendable, CaseIterable {
    case looks = "Looks"
    case panes = "Panes"
    case text = "Text"
    case list = "List and program"
    case web = "The web"
  }

  /// Its name in `config.toml`.
  public var name: String { rawValue }
  /// What it can be.
  public var sort: Sort { entry.sort }
  /// What it is where the file says nothing.
  public var fallback: SettingValue { entry.fallback }
  /// What it settles, as one sentence for a person.
  public var sentence: String { entry.sentence }
  /// The heading it stands under.
  public var section: Section { entry.section }

  private typealias Entry = (
    section: Section, sort: Sort, fallback: SettingValue, sentence: String
  )

  private var entry: Entry {
    switch self {
    case .theme:
      (
        .looks, .text, .text(Theme.midnight.name),
        "The theme; `dateline themes` lists them, and C-t in the reader keeps one here."
      )
    case .glyphs:
      (
        .looks, .choice(["auto", "unicode", "ascii"]), .text("auto"),
        "What lines and marks are drawn with; auto goes by the locale."
      )
    case .mouse:
      (
        .looks, .flag, .flag(true),
        "Whether the reader hears the mouse; without it the terminal selects text as it always does."
      )
    case .linear:
      (
        .looks, .flag, .flag(false),
        "Whether there is one pane at a time in plain lines, for a screen reader or a slow line."
      )
    case .rightToLeft:
      (
        .looks, .choice(["terminal", "reorder"]), .text("terminal"),
        "Who sets text from right to left as it is seen: the terminal, or the reader for one that "
          + "does not."
      )
    case .layout:
      (
        .panes, .choice(LayoutChoice.allCases.map(\.rawValue)), .text("auto"),
        "How the panes stand; auto goes by the size of the screen."
      )
    case .wideList:
      Self.share("The columns of the list where three panes stand side by side")
    case .wideTimeline:
      Self.share("The columns of the timeline where three panes stand side by side")
    case .pairList: Self.share("The columns of the list beside the text alone")
    case .pairTimeline: Self.share("The columns of the timeline beside the text alone")
    case .tallList: Self.share("The rows of the list above the text")
    case .tallTimeline: Self.share("The columns of the timeline where the list is above")
    case .tallTimelineBelow: Self.share("The rows of the timeline below the text")
    case .measure:
      (
        .text, .number(TextSetting.narrowest...400), .number(BodyLayout.widestMeasure),
        "The most columns that running text is set in."
      )
    case .justify:
      (.text, .flag, .flag(false), "Whether lines end under each other, or are left ragged.")
    case .linkNumbers:
      (.text, .flag, .flag(false), "Whether the numbers of links always stand in the text.")
    case .sort:
      (
        .list, .choice([ListOrder.newest, .oldest].map(\.rawValue)),
        .text(ListOrder.newest.rawValue), "What comes first in the list at start."
      )
    case .group:
      (
        .list, .choice(ListGrouping.allCases.map { "\($0)" }), .text("\(ListGrouping.none)"),
        "By what the list is grouped at start."
      )
    case .listColumns:
      (
        .list, .names(ListColumn.allCases.map(\.rawValue)),
        .words(ListColumn.usual.map(\.rawValue)),
        "The columns of the list from the left, after the marks, where a row has one line."
      )
    case .listRules:
      (
        .list, .rules, .rules([]),
        "What rows of the list look like: [[list-rules]] with when = \"tag:sea OR title:quake\", a "
          + "query, and style = \"star bold\", roles of the theme, colors, bold, dim, italic, "
          + "underline, reverse."
      )
    case .ignore:
      (
        .list, .queries, .words([]),
        "Queries such as [\"title:horoscope\", \"feed:gazette sport\"]: what of new articles they find is "
          + "kept as read when it comes from its feed."
      )
    case .refreshEvery:
      (
        .list, .number(0...10_080), .number(0),
        "After how many minutes the open reader fetches what is new of the feeds by itself; 0 is never."
      )
    case .messagesKept:
      (
        .list, .number(1...100_000), .number(MessageLog.most),
        "How many messages of a sitting can be looked at again."
      )
    case .browser:
      (
        .list, .words, .words([]),
        "The program that opens links and its arguments, such as [\"firefox\", \"--new-tab\"]: no "
          + "shell, a word %u or else the end stands for the address; [] is $BROWSER or the system's own."
      )
    case .pageSize: Self.size("page", "over the wire, or of a file", 16)
    case .pageSizeDecoded: Self.size("page", "once it is unpacked", 64)
    case .feedSize: Self.size("feed", "over the wire, or of a file", 64)
    case .feedSizeDecoded: Self.size("feed", "once it is unpacked", 256)
    case .fetchSeconds:
      (.web, .number(1...3600), .number(30), "The most seconds that a fetch may take in all.")
    case .connectSeconds:
      (.web, .number(1...600), .number(10), "The most seconds that it may take to connect.")
    case .redirects: (.web, .number(0...50), .number(10), "How many redirects are followed.")
    case .fetchesAtOnce:
      (.web, .number(1...128), .number(24), "How many feeds and pages are fetched at once.")
    case .fetchesPerHost:
      (.web, .number(1...24), .number(3), "How many of them from one host.")
    }
  }

  private static func share(_ what: String) -> Entry {
    (
      .panes, .number(0...90), .number(0),
      what + ", in percent of the screen; 0 is as it was left, or fits the screen."
    )
  }

  private static func size(_ what: String, _ when: String, _ megabytes: Int) -> Entry {
    (
      .web, .number(1...1024), .number(megabytes),
      "The most megabytes that a \(what) may have \(when)."
    )
  }
}
