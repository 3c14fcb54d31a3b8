/// The events of one or many articles in the order of the calendar. What several sentences say of
/// one day is one entry with several sources.
public struct Timeline: Sendable, Hashable {
  /// One day, or one vaguer stretch of time, and the sentences that speak of it.
  public struct Entry: Sendable, Hashable {
    /// When.
    public var when: DateSpan
    /// The TIMEX3 value, for entries whose days are not known.
    public var value: String
    /// Where it is told, in reading order but the most telling sentence first; never empty. A
    /// sentence stands in it once, however often it says the day.
    public var sources: [Source]
    /// How many events it stands for. Where there are too many to be told one by one it is more than
    /// there are sources, and of those only the most telling is there.
    public var count: Int

    /// An entry told by its sources, or one that gathers `count` events of which few are told.
    public init(when: DateSpan, value: String, sources: [Source], count: Int? = nil) {
      self.when = when
      self.value = value
      self.sources = sources
      self.count = max(sources.count, count ?? 0)
    }

    /// Whether it stands for more than it tells.
    public var isGathered: Bool { count > sources.count }
  }

  /// A sentence that tells of an entry.
  public struct Source: Sendable, Hashable {
    /// Which article.
    public var article: ArticleID
    /// That article's title.
    public var title: SafeText
    /// The event as that article tells it.
    public var event: Event

    /// An event and the article that tells it.
    public init(article: ArticleID, title: SafeText, event: Event) {
      self.article = article
      self.title = title
      self.event = event
    }
  }

  /// By first day, then from fine to coarse; the undated last, in reading order.
  public var entries: [Entry]

  /// The entries of a timeline that has been put in order by `init(sources:)`.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// Puts events in order and joins those that speak of the same stretch of time.
  ///
  /// Two events are one entry when their days, precision and modifier agree; clock times and parts of
  /// one day join that day. Undated events join only where their TIMEX3 values agree.
  public init(sources: some Sequence<Source>) {
    var places: [Key: Int] = [:]
    var groups: [(when: DateSpan, sources: [Source])] = []
    for source in sources {
      let key = Key(source.event)
      if let place = places[key] {
        groups[place].sources.append(source)
      } else {
        places[key] = groups.count
        groups.append((key.when, [source]))
      }
    }
    let ordered = groups.enumerated().sorted { one, other in
      Self.comesBefore(one.element.when, other.element.when) ?? (one.offset < other.offset)
    }
    entries = ordered.compactMap { Self.entry($0.element.when, $0.element.sources) }
  }

  /// An entry with each sentence once and the most telling one first.
  private static func entry(_ when: DateSpan, _ sources: [Source]) -> Entry? {
    var places: [SentencePlace: Int] = [:]
    var kept: [Source] = []
    for source in sources {
      let sentence = source.place
      if let place = places[sentence] {
        if source.event.reticence < kept[place].event.reticence { kept[place] = source }
      } else {
        places[sentence] = kept.count
        kept.append(source)
      }
    }
    let best = kept.indices.min { kept[$0].event.reticence < kept[$1].event.reticence }
    guard let best else { return nil }
    let value = kept[best].event.value
    if best > 0 { kept.insert(kept.remove(at: best), at: 0) }
    return Entry(when: when, value: value, sources: kept)
  }

  /// The sources without those that tell once more, in the same sentence, of the same stretch of time:
  /// those that a timeline of all of them leaves out. The most telling one takes the place of the first.
  package static func once(_ sources: [Source]) -> [Source] {
    var places: [Telling: Int] = [:]
    var kept: [Source] = []
    for source in sources {
      let telling = Telling(
        sentence: source.place,
        key: Key(source.event))
      if let place = places[telling] {
        if source.event.reticence < kept[place].event.reticence { kept[place] = source }
      } else {
        places[telling] = kept.count
        kept.append(source)
      }
    }
    return kept
  }

  /// How many events of one article are told of: what a sentence says twice of the same time counts once,
  /// in a list as in a timeline.
  package static func count(of events: [Event], in article: ArticleID) -> Int {
    once(events.map { Source(article: article, title: "", event: $0) }).count
  }

  private struct Telling: Hashable {
    let sentence: SentencePlace
    let key: Key
  }

  /// What events of one entry have in common.
  private struct Key: Hashable {
    let when: DateSpan
    let value: String

    init(_ event: Event) {
      var when = event.when
      if when.precision <= .day {
        // "late on 21 November" is told of the 21st; "about the 21st" is not.
        if when.precision == .time || when.modifier != .approx { when.modifier = nil }
        when.precision = .day
      }
      self.when = when
      value = when.interval == nil ? event.value : ""
    }
  }

  /// Which of two comes first, or nothing where the calendar does not say.
  ///
  /// A span is placed by the days it covers, so that "late July" (20 to 31 July) stands before the
  /// 25th and after the 19th; of two with one first day the finer comes first.
  private static func comesBefore(_ one: DateSpan, _ other: DateSpan) -> Bool? {
    switch (one.interval, other.interval) {
    case (nil, nil): return nil
    case (nil, _): return false
    case (_, nil): return true
    case (let a?, let b?):
      if a.first != b.first { return a.first < b.first }
      if a.last != b.last { return a.last < b.last }
      return one.precision == other.precision ? nil : one.precision < other.precision
    }
  }
}

extension Event {
  /// How little a sentence tells of its day: less is better.
  fileprivate var reticence: Int {
    Self.reticence(of: role, isInferred: isInferred, isShort: isShort)
  }

  /// Whether its label is no more than a few words.
  package var isShort: Bool { label.string.utf8.count < 16 }

  /// How little a sentence tells of its day: less is better. What happened on the day comes before
  /// what is named by it with its full date, that before the report of the day itself, and a passing
  /// name comes last; what is no more than a few words steps back by one.
  package static func reticence(
    of role: DateMention.Role, isInferred: Bool, isShort: Bool
  ) -> Int {
    let byRole =
      switch role {
      case .occurrence, .bound: 0
      case .name: isInferred ? 6 : 2
      case .report: 4
      }
    return isShort ? byRole + 1 : byRole
  }
}
