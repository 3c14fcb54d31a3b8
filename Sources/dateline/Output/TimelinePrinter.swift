import Articles
import Display

/// Prints the timeline of articles in the form that was asked for. Of each article only the events are
/// kept, and their sentences where they are printed: there may be more articles than there is memory
/// for.
struct TimelinePrinter {
  let format: TimelineFormat
  /// Which days' events are asked for.
  let query: Query
  private var sources: [Timeline.Source] = []
  private var sentences: [SentencePlace: SafeText] = [:]
  private var titles: [SafeText] = []

  /// Whether no event has been taken in.
  var isEmpty: Bool { sources.isEmpty }

  /// A printer that has not been given any articles. Where the query asks for events of some days,
  /// the others are left out.
  init(format: TimelineFormat, query: Query = Query("")) {
    self.format = format
    self.query = query
  }

  /// Takes in the events of one more article.
  mutating func take(_ article: DatedArticle) {
    // What all of it is called depends on whether there is a second one.
    if titles.count < 2 { titles.append(article.article.title) }
    quote(keep(article.sources), of: article.article)
  }

  /// Takes in the events of the articles of a library that match, as its index has them or, if
  /// `isDatedAnew`, article by article. What cannot be read is said; answers whether all could.
  mutating func take(_ shelf: LibraryShelf, matching query: Query, isDatedAnew: Bool) -> Bool {
    var isWhole = true
    func reading(_ read: () throws(ShelfFailure) -> Void) {
      do throws(ShelfFailure) {
        try read()
      } catch {
        Console.say(error.sentence)
        isWhole = false
      }
    }
    if isDatedAnew {
      for id in shelf.ids(matching: query) {
        reading { () throws(ShelfFailure) in take(try shelf.article(id).0) }
      }
      return isWhole
    }
    titles += shelf.rows(matching: query, in: 0..<2).map(\.title)
    let found = keep(shelf.events(matching: query))
    guard format.tellsSentences else { return true }
    for (id, told) in Dictionary(grouping: found, by: \.article) {
      reading { () throws(ShelfFailure) in quote(told, of: try shelf.undated(id)) }
    }
    return isWhole
  }

  /// Keeps the events whose days are asked for; answers which they are.
  private mutating func keep(_ events: [Timeline.Source]) -> [Timeline.Source] {
    let told = events.filter { query.leaves($0.event.when.interval) }
    sources += told
    return told
  }

  /// Keeps the sentences of events, where they are told.
  private mutating func quote(_ events: [Timeline.Source], of article: Article) {
    guard format.tellsSentences else { return }
    for place in events.map(\.place) where sentences[place] == nil {
      sentences[place] = place.words(in: article)
    }
  }

  /// Prints the events, by date. `moment` stamps a calendar file.
  func print(at moment: CivilMoment) {
    let title = titles.count == 1 ? titles[0].string : "Timeline"
    Console.print(
      Self.whole(
        Timeline(sources: sources), as: format, title: title, sentences: sentences, at: moment,
        width: Console.width))
  }

  /// A timeline in a form, with its last line feed. `sentences` are those of its sources, for the
  /// forms that tell them; `moment` is now.
  static func whole(
    _ timeline: Timeline, as format: TimelineFormat, title: String,
    sentences: [SentencePlace: SafeText], at moment: CivilMoment, width: Int? = nil
  ) -> String {
    switch format {
    case .text:
      TimelineText.text(of: timeline, width: width, columns: { CellWidth.columns(of: $0) })
    case .markdown: TimelineMarkdown.text(of: timeline, title: title)
    case .html: TimelineHTML.page(of: timeline, title: title, today: moment.date)
    case .csv: TimelineCSV.text(of: timeline)
    case .ics: TimelineICS.text(of: timeline, title: title, stamp: moment)
    case .json: JSONOutput.pretty(TimelineRecord(timeline, sentences: sentences)) + "\n"
    case .jsonl:
      TimelineRecord(timeline, sentences: sentences).events
        .map { JSONOutput.line($0) + "\n" }.joined()
    }
  }
}
