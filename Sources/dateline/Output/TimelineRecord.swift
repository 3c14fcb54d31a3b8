import Articles

/// A timeline as JSON: `{"events":[…]}`, by date.
struct TimelineRecord: Encodable {
  /// The entries of the timeline.
  let events: [Entry]

  /// One entry.
  struct Entry: Encodable {
    /// The first day, or null where the text does not say which year is meant.
    let date: CivilDate?
    /// The last day.
    let end: CivilDate?
    /// The TIMEX3 value, which says what is known of a date without a day.
    let value: String
    let precision: String
    let modifier: String?
    /// The telling sentence's label.
    let text: SafeText
    let sources: [Source]
    private enum CodingKeys: String, CodingKey {
      case date, end, value, precision, modifier, text, sources
    }

    func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: CodingKeys.self)
      try box.encode(date, forKey: .date)
      try box.encode(end, forKey: .end)
      try box.encode(value, forKey: .value)
      try box.encode(precision, forKey: .precision)
      try box.encodeIfPresent(modifier, forKey: .modifier)
      try box.encode(text, forKey: .text)
      try box.encode(sources, forKey: .sources)
    }
  }

  /// One sentence that tells of it.
  struct Source: Encodable {
    let article: String
    let title: SafeText
    /// Index of the block, and UTF-8 offsets of the sentence in it.
    let block, start, end: Int
    /// The sentence.
    let sentence: SafeText
    let speaker: SafeText?
    let inferred: Bool
  }

  /// The record of a timeline; `sentences` are those that tell its events.
  init(_ timeline: Timeline, sentences: [SentencePlace: SafeText]) {
    events = timeline.entries.map { entry in
      Entry(
        date: entry.when.interval?.first, end: entry.when.interval?.last, value: entry.value,
        precision: entry.when.precision.rawValue, modifier: entry.when.modifier?.rawValue,
        text: entry.sources.first?.event.label ?? "",
        sources: entry.sources.map { source in
          let place = source.event.sentence
          return Source(
            article: source.article.description, title: source.title, block: place.block,
            start: place.start, end: place.end,
            sentence: sentences[SentencePlace(article: source.article, sentence: place)] ?? "",
            speaker: source.event.speaker, inferred: source.event.isInferred)
        })
    }
  }
}
