/// Everything that a key or the command line can ask of the reader. The keymap, the help pane, the
/// README's table and the completion of `:` are all made from these cases.
public enum Command: String, Sendable, Hashable, CaseIterable {
  case lineDown = "line-down"
  case lineUp = "line-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case toTop = "top"
  case toBottom = "bottom"

  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case listPane = "list"
  case bodyPane = "body"
  case timelinePane = "timeline"
  case zoom
  case linear
  case layout
  case reading
  case paneWider = "pane-wider"
  case paneNarrower = "pane-narrower"
  case paneTaller = "pane-taller"
  case paneLower = "pane-lower"
  case paneSizes = "pane-sizes"

  case open
  case followLink = "follow-link"
  case links
  case linkNumbers = "link-numbers"
  case image
  case tableLeft = "table-left"
  case tableRight = "table-right"
  case narrower
  case wider
  case justify
  case reorder
  case dates

  case nextEvent = "next-event"
  case previousEvent = "previous-event"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case scope
  case coarser
  case finer
  case sentences

  case filter
  case sort
  case group
  case find
  case ages
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case fold
  case keepFilter = "keep-filter"
  case nextUnread = "next-unread"
  case previousUnread = "previous-unread"
  case clear

  case mark
  case markRange = "mark-range"
  case markAll = "mark-all"
  case toggleRead = "toggle-read"
  case readAll = "read-all"
  case toggleStar = "toggle-star"
  case tags
  case remove
  case undo
  case add
  case export
  case refresh
  case whole
  case feeds
  case adopt = "adopt-feeds"
  case rename

  case browse
  case copy
  case copyTitle = "copy-title"
  case copyQuote = "copy-quote"
  case copyTimeline = "copy-timeline"
  case pipe
  case record
  case play
  case commandLine = "command-line"
  case help
  case messages
  case themes
  case redraw
  case suspend
  case back
  case quit
}

extension Command {
  /// Its name on the command line and in `keys.toml`.
  public var name: String { rawValue }

  /// What it does, as one sentence for a person.
  public var sentence: String { entry.sentence }

  /// The keys that run it unless `keys.toml` says otherwise.
  public var defaultKeys: [String] { entry.keys }

  /// The heading it stands under in help and tables.
  public var section: Section { entry.section }

  /// The headings, in the order in which they are shown.
  public enum Section: String, Sendable, CaseIterable {
    case moving = "Moving"
    case panes = "Panes"
    case text = "Text"
    case events = "Events"
    case finding = "Finding"
    case keeping = "Keeping"
    case program = "Program"
  }

  private var entry: (section: Section, keys: [String], sentence: String) {
    switch self {
    case .lineDown: (.moving, ["j", "Down"], "Down a line or a row.")
    case .lineUp: (.moving, ["k", "Up"], "Up a line or a row.")
    case .pageDown: (.moving, ["Space", "PgDn"], "Down a page.")
    case .pageUp: (.moving, ["b", "PgUp"], "Up a page.")
    case .halfPageDown: (.moving, ["C-d"], "Down half a page.")
    case .halfPageUp: (.moving, ["C-u"], "Up half a page.")
    case .toTop: (.moving, ["g g", "Home"], "To the beginning.")
    case .toBottom: (.moving, ["G", "End"], "To the end.")
    case .nextPane: (.panes, ["Tab", "l", "Right"], "Go to the next pane.")
    case .previousPane: (.panes, ["S-Tab", "h", "Left"], "Go to the pane before.")
    case .listPane: (.panes, ["1"], "Go to the list of articles.")
    case .bodyPane: (.panes, ["2"], "Go to the text.")
    case .timelinePane: (.panes, ["3"], "Go to the timeline.")
    case .zoom: (.panes, ["z"], "Give this pane the whole screen, or take it back.")
    case .linear:
      (
        .panes, ["&"],
        "One pane at a time in plain lines, for a screen reader or a slow line, or as before."
      )
    case .layout:
      (
        .panes, ["C-w Space"],
        "Let the panes stand otherwise: side by side, the list above, one at a time."
      )
    case .reading:
      (.panes, ["Z"], "Show the text alone, with nothing around it, or the panes again.")
    case .paneWider: (.panes, ["C-w >"], "Give this pane more columns; a count says how many.")
    case .paneNarrower: (.panes, ["C-w <"], "Give this pane fewer columns.")
    case .paneTaller: (.panes, ["C-w +"], "Give this pane more rows, where one is above the other.")
    case .paneLower: (.panes, ["C-w -"], "Give this pane fewer rows.")
    case .paneSizes:
      (.panes, ["C-w ="], "Let the size of the screen decide how large the panes are.")
    case .open: (.events, ["Enter"], "Open the article, or go from an event to its sentence.")
    case .followLink:
      (.text, ["f"], "Open a link of the text in a browser, by the number that it then shows.")
    case .links: (.text, ["L"], "List the links of the text, to open or copy one.")
    case .linkNumbers: (.text, ["#"], "Show the numbers of links in the text, or hide them.")
    case .image:
      (.text, ["I"], "Open the picture in view, or else the article's own, in a browser.")
    case .tableLeft: (.text, ["{"], "Scroll a table that is too wide to the left.")
    case .tableRight: (.text, ["}"], "Scroll a table that is too wide to the right.")
    case .narrower: (.text, ["("], "Set the text in fewer columns.")
    case .wider: (.text, [")"], "Set the text in more columns, as far as its pane has them.")
    case .justify: (.text, ["J"], "Let all lines end under each other, or leave them ragged.")
    case .reorder:
      (
        .text, ["\\"],
        "Set right-to-left text as it is seen, or leave its order to the terminal."
      )
    case .dates:
      (.text, ["D"], "Show beside each date of the text which day it means, or no longer.")
    case .nextEvent: (.events, ["]"], "Go to the next event in the text.")
    case .previousEvent: (.events, ["["], "Go to the event before in the text.")
    case .jumpBack: (.events, ["C-o", "<"], "Go back to where you jumped from.")
    case .jumpForward:
      (.events, ["C-i", ">"], "Go forward again; most terminals cannot tell C-i from Tab.")
    case .scope:
      (
        .events, ["t"],
        "Show the timeline of this article, of its story, or of all that are listed."
      )
    case .coarser:
      (.events, ["+"], "Gather the timeline by month, year or decade; go out of a row.")
    case .finer: (.events, ["-"], "Spread the timeline by year, month or day; go into a row.")
    case .sentences:
      (
        .events, ["E"],
        "Tell each event by its whole sentence and where it is from, in one line, or in a few."
      )
    case .filter: (.finding, ["/"], "Filter list, text and timeline together as you type.")
    case .sort:
      (
        .finding, ["S"],
        "List first what says most of what is asked for, the oldest, or the newest."
      )
    case .group: (.finding, ["B"], "Group the list by day, by source, by story, or not at all.")
    case .find:
      (.finding, ["g /"], "Go to an article of the list by its title or source; all stay listed.")
    case .ages: (.finding, ["g a"], "Show in the list how old articles are, or their days.")
    case .nextMatch:
      (
        .finding, ["n"],
        "Go to the next match in the text or the tree, or in the list to what is found next."
      )
    case .previousMatch:
      (
        .finding, ["N"],
        "Go to the match before in the text or the tree, or in the list to what is found before."
      )
    case .fold: (.finding, ["x"], "Show only the paragraphs that match, or all of the text.")
    case .keepFilter:
      (.finding, ["K"], "Keep the filter under a name: it is listed with the feeds.")
    case .nextUnread: (.finding, [";"], "Go to the next unread article of the list.")
    case .previousUnread: (.finding, [","], "Go to the unread article before in the list.")
    case .clear: (.finding, ["Esc"], "Leave what is half done, clear the filter, then the marks.")
    case .mark:
      (.keeping, ["m"], "Mark the row, or unmark it, and go down; what follows means all marked.")
    case .markRange:
      (
        .keeping, ["v"],
        "Choose rows from here on by moving; again, they are marked, or in the timeline filtered by."
      )
    case .markAll: (.keeping, ["*"], "Mark all that are listed; again, unmark them.")
    case .toggleRead: (.keeping, ["u"], "Make the article unread, or read.")
    case .readAll: (.keeping, ["A"], "Make all that are listed read.")
    case .toggleStar: (.keeping, ["s"], "Star the article, or take the star off.")
    case .tags: (.keeping, ["T"], "Change the article's tags.")
    case .remove: (.keeping, ["d"], "Remove the article from the library.")
    case .undo: (.keeping, ["U"], "Undo the last removal or change, of however many articles.")
    case .add: (.keeping, ["a"], "Add a page or follow a feed, by its path or address.")
    case .export:
      (.keeping, ["e"], "Write the article, or in the timeline what is shown of it, to a file.")
    case .refresh:
      (
        .keeping, ["r"],
        "Fetch what is new of the feeds and read the list anew; again, it ends that."
      )
    case .whole: (.keeping, ["w"], "Fetch the whole article from its page.")
    case .feeds: (.keeping, ["F"], "Show the tree of feeds, tags and kept filters.")
    case .adopt:
      (
        .keeping, ["i"],
        "Follow the feeds that another reader keeps here, newsboat or an OPML file."
      )
    case .rename: (.keeping, ["R"], "Give a feed, its tag or a kept filter another name.")
    case .browse: (.program, ["o"], "Open the article's page in a browser.")
    case .copy:
      (.program, ["y"], "Copy the article's link, or in the timeline the event's sentence.")
    case .copyTitle: (.program, ["c t"], "Copy the article's title.")
    case .copyQuote:
      (
        .program, ["c q"],
        "Copy the paragraph in view, or the one with the match, with where it is from."
      )
    case .copyTimeline: (.program, ["c m"], "Copy the timeline that is shown, as Markdown.")
    case .pipe: (.program, ["|"], "Give the article to a program, and tell what it says.")
    case .record:
      (
        .program, ["\""],
        "Record keys in the register that the next key names, a letter; again, it ends."
      )
    case .play:
      (.program, ["@"], "Play the keys of a register, as often as the number before says.")
    case .commandLine: (.program, [":"], "Run a command by its name.")
    case .help: (.program, ["?", "F1"], "Show the keys in force.")
    case .messages: (.program, ["M", "g m"], "Show what was said in the foot of the screen.")
    case .themes: (.program, ["C-t"], "Choose a theme; each is shown as you come to it.")
    case .redraw: (.program, ["C-l"], "Draw the screen anew.")
    case .suspend: (.program, ["C-z"], "Stop the program until the shell continues it.")
    case .back: (.program, ["q"], "Go back one pane; from the list, quit.")
    case .quit: (.program, ["C-c", "Q"], "Quit at once; everything is kept.")
    }
  }
}
