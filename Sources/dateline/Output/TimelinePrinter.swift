import Articles
import Display

/// Prints the timeline of articles in the form that was asked for. Of each article only the events are
/// kept, and their sentences where they are printed: there may be more articles than there is memory
/// for.
struct TimelinePrinter {
  let format: TimelineFormat
  private var sources: [Timeline.Source] = []
  private var sentences: [SentencePlace: SafeText] = [:]
  private var titles: [SafeText] = []

  /// A printer that has not been given any articles.
  init(format: TimelineFormat) { self.format = format }

  /// Takes in the events of one more article.
  mutating func take(_ article: DatedArticle) {
    // What all of it is called depends on whether there is a second one.
    if titles.count < 2 { titles.append(article.article.title) }
    sources += article.sources
    if printsSentences { quote(article.events, of: article.article) }
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
    sources += shelf.events(matching: query)
    guard printsSentences else { return true }
    for (id, told) in Dictionary(grouping: sources, by: \.article) {
      reading { () throws(ShelfFailure) in
        quote(told.map(\.event), of: try shelf.undated(id))
      }
    }
    return isWhole
  }

  private var printsSentences: Bool { format == .json || format == .jsonl }

  private mutating func quote(_ events: [Event], of article: Article) {
    for event in events {
      let place = SentencePlace(article: article.id, sentence: event.sentence)
      // The article may be another by now than the one that the events were found in.
      guard sentences[place] == nil, article.blocks.indices.contains(place.sentence.block) else {
        continue
      }
      let block = article.blocks[event.sentence.block].text.string
      sentences[place] = SafeText(String(block.text(in: event.sentence.bytes)))
    }
  }

  /// Prints the events, by date. `moment` stamps a calendar file.
  func print(at moment: CivilMoment) {
    let timeline = Timeline(sources: sources)
    let title = titles.count == 1 ? titles[0].string : "Timeline"
    switch format {
    case .text:
      Console.print(
        TimelineText.text(
          of: timeline, width: Console.width, columns: { CellWidth.columns(of: $0) }))
    case .markdown: Console.print(TimelineMarkdown.text(of: timeline, title: title))
    case .csv: Console.print(TimelineCSV.text(of: timeline))
    case .ics: Console.print(TimelineICS.text(of: timeline, title: title, stamp: moment))
    case .json:
      Console.print(JSONOutput.pretty(TimelineRecord(timeline, sentences: sentences)) + "\n")
    case .jsonl:
      for event in TimelineRecord(timeline, sentences: sentences).events {
        Console.print(JSONOutput.line(event) + "\n")
      }
    }
  }
}
