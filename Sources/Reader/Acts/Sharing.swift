import Articles

// Taking an article, or a sentence of it, out of the reader.

extension ReaderState {
  /// The address of the article that is meant.
  private var address: SafeText? {
    guard let id = meantArticle else { return nil }
    let url = body?.id == id ? body?.dated.article.url : list.rows.first { $0.id == id }?.url
    return url.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Shows the article's page in a browser.
  mutating func browse() -> [ReaderEffect] {
    guard let address else {
      note = StatusNote(text: "This article has no address.", isError: true)
      return []
    }
    note = StatusNote(text: SafeText("Opening \(address)"))
    return [.openInBrowser(address)]
  }

  /// Copies the article's address, or in the timeline the selected event's sentence with its
  /// source.
  mutating func copy() -> [ReaderEffect] {
    if focus == .timeline, let event = timeline.selectedEvent {
      let source = event.source
      var quote = source.event.label.string
      var origin = [source.title.string]
      if let body, source.article == body.id,
        body.dated.article.blocks.indices.contains(source.event.sentence.block)
      {
        let text = body.dated.article.blocks[source.event.sentence.block].text.string
        quote = String(text.text(in: source.event.sentence.bytes))
        if let url = body.dated.article.url { origin.append(url.string) }
      }
      note = StatusNote(text: "Copied the sentence.")
      return [.copy(SafeText("“\(quote)” (\(origin.joined(separator: ", ")))"))]
    }
    guard let address else {
      note = StatusNote(text: "This article has no address to copy.", isError: true)
      return []
    }
    note = StatusNote(text: "Copied the link.")
    return [.copy(address)]
  }

  /// Gives the article to the program that a line names.
  mutating func pipe(to line: String) -> [ReaderEffect] {
    guard let id = meantArticle else {
      note = StatusNote(text: "No article is selected.", isError: true)
      return []
    }
    do throws(CommandWords.Fault) {
      let words = try CommandWords.words(of: line)
      guard let name = words.first, !name.isEmpty else { return [] }
      return [.pipe(id, to: words.map { SafeText($0) })]
    } catch {
      let words =
        switch error {
        case .openQuote(let quote): "a quote (\(quote)) is not closed"
        case .lastBackslash: "nothing stands after the last backslash"
        }
      note = StatusNote(text: SafeText("Nothing was started: \(words)."), isError: true)
      return []
    }
  }

  /// Copies the title of the article that is meant.
  mutating func copyTitle() -> [ReaderEffect] {
    let id = meantArticle
    let open = body.flatMap { $0.id == id ? $0.dated.article.title : nil }
    let title = open ?? list.rows.first { $0.id == id }?.title
    guard let title, !title.isEmpty else {
      note = StatusNote(text: "There is no title to copy.", isError: true)
      return []
    }
    note = StatusNote(text: "Copied the title.")
    return [.copy(title.collapsed)]
  }

  /// Copies a paragraph of the text with where it is from: the one with the match that the reader
  /// is at, else the first that is well in view.
  mutating func copyQuote() -> [ReaderEffect] {
    guard let body, let block = body.quotedBlock else {
      note = StatusNote(text: "There is no paragraph to copy.", isError: true)
      return []
    }
    let article = body.dated.article
    let text = article.blocks[block].text
    let origin = [
      (article.site ?? article.title).collapsed.string,
      article.published?.words(long: true) ?? "", article.url?.string ?? "",
    ].filter { !$0.isEmpty }
    let begin = text.collapsed.capped(at: 40)
    note = StatusNote(text: SafeText("Copied with its source: “\(begin)”"))
    let source = origin.isEmpty ? "" : "\n— " + origin.joined(separator: ", ")
    return [.copy(SafeText(text.string + source))]
  }

  /// Copies the timeline as it is shown, as far as its events are known one by one.
  mutating func copyTimeline() -> [ReaderEffect] {
    guard let made = toldTimeline(for: "copy") else { return [] }
    note = StatusNote(
      text: SafeText("Copied \(TimelineEvent.words(timeline.events.count)) as Markdown."))
    return [.copy(SafeText(TimelineMarkdown.text(of: made, title: timelineTitle)))]
  }

  /// Writes the timeline that is shown to a file; of rows that stand for many events, all of these.
  mutating func exportTimeline(to path: SafeText) -> [ReaderEffect] {
    if timeline.scope == .listed, timeline.events.contains(where: \.isGathered) {
      note = StatusNote(text: "Writing all events of these rows…")
      let span = timeline.spans.last?.interval
      return write(.exportListed(query, span: span, title: SafeText(timelineTitle), to: path))
    }
    guard let made = toldTimeline(for: "write") else { return [] }
    return write(.exportTimeline(made, title: SafeText(timelineTitle), to: path))
  }

  /// Has something written to a file.
  mutating func write(_ effect: ReaderEffect) -> [ReaderEffect] {
    mayAskOfWriting = true
    return [effect]
  }

  /// A file was not written: where it is there already that is asked about, and where its name is at fault
  /// that can be changed; both mean what was to be written, whatever is selected by then.
  mutating func takeRefusal(
    of effect: ReaderEffect, _ words: SafeText, _ obstacle: WritingObstacle
  ) -> [ReaderEffect] {
    let told = StatusNote(text: words, isError: true)
    let isFree = prompt == nil && question == nil && !isListCovered
    guard mayAskOfWriting, isFree, let name = effect.file else {
      note = told
      return []
    }
    mayAskOfWriting = false
    switch obstacle {
    case .isThere:
      let asked = SafeText("\(name) is there already. Overwrite it?")
      question = Question(text: asked, act: .replace(by: effect))
      return []
    case .name:
      note = told
      return askName(for: effect, words)
    case .other:
      note = told
      return []
    }
  }

  /// Asks for another name for what was to be written, under which the fault of the first may stand.
  mutating func askName(for effect: ReaderEffect, _ fault: SafeText? = nil) -> [ReaderEffect] {
    var asked = Prompt(.export, effect.file?.string ?? "")
    asked.writing = effect
    asked.fault = fault
    return begin(asked)
  }

  /// The timeline that is shown, or nothing but a note where its events are not known one by one.
  private mutating func toldTimeline(for act: String) -> Timeline? {
    let events = timeline.events
    guard !events.isEmpty else {
      note = StatusNote(text: SafeText("There are no events to \(act)."), isError: true)
      return nil
    }
    guard !events.contains(where: \.isGathered) else {
      note = StatusNote(
        text: SafeText("These are too many events to \(act): narrow the list, or go into a row."),
        isError: true)
      return nil
    }
    return Timeline(sources: events.map(\.source))
  }

  /// What the timeline is about, for one who has only that.
  private var timelineTitle: String {
    let own = body?.dated.article.title.collapsed.string ?? ""
    switch timeline.scope {
    case .article, .story: return own.isEmpty ? "Timeline" : own
    case .listed: return query.isEmpty ? title.collapsed.string : query.text
    }
  }

  /// A name for the file that the article is written to.
  var exportName: String {
    let title = list.rows.first { $0.id == meantArticle }?.title ?? body?.dated.article.title
    return Self.fileName(title?.string ?? "", else: "article") + ".md"
  }

  /// A name for the file that the timeline is written to.
  var timelineName: String { Self.fileName(timelineTitle, else: "events") + "-timeline.md" }

  private static func fileName(_ title: String, else other: String) -> String {
    var name = ""
    for word in title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where name.count + word.count < 48 {
      name += name.isEmpty ? String(word) : "-" + word
    }
    return name.isEmpty ? other : name
  }
}
