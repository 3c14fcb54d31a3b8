public import Articles

/// Which articles have had their time: those that are older than an age, and those beyond a number.
/// Starred ones never have, tagged ones only where it is said.
public struct Expiry: Sendable, Hashable {
  /// How old an article may become.
  public var age: Age?
  /// How many of the newest stay, starred and tagged ones among them.
  public var count: Int?
  /// Whether a tag keeps an article, as a star does.
  public var sparesTagged: Bool

  /// A rule; without an age and a count nothing expires.
  public init(age: Age? = nil, count: Int? = nil, sparesTagged: Bool = true) {
    self.age = age
    self.count = count
    self.sparesTagged = sparesTagged
  }

  /// A stretch of the calendar, as a person counts it: six months before the 31st of August is the
  /// last of February.
  public struct Age: Sendable, Hashable {
    /// What is counted.
    public enum Unit: Character, Sendable {
      case day = "d"
      case week = "w"
      case month = "m"
      case year = "y"
    }

    /// How many, 0...9,999.
    public let number: Int
    /// Of what.
    public let unit: Unit

    /// Reads `90d`, `12w`, `6m`, `2y`.
    public init?(_ text: some StringProtocol) {
      guard let last = text.last, let unit = Unit(rawValue: last), text.utf8.count <= 5,
        text.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(text.dropLast())
      else { return nil }
      self.number = number
      self.unit = unit
    }

    /// The day that lies so far before another.
    public func before(_ day: CivilDate) -> CivilDate {
      switch unit {
      case .day: day.adding(days: -number)
      case .week: day.adding(days: -7 * number)
      case .month: day.adding(months: -number)
      case .year: day.adding(months: -12 * number)
      }
    }
  }

  /// What the rule looks at.
  public struct Candidate: Sendable, Hashable {
    /// Which article.
    public var id: ArticleID
    /// When it was published, else when it came in, if either is known.
    public var day: CivilDate?
    /// What the reader has done with it.
    public var state: ReadingState

    /// An article with its day and state.
    public init(_ id: ArticleID, day: CivilDate?, state: ReadingState = .init()) {
      self.id = id
      self.day = day
      self.state = state
    }
  }

  /// Which of the articles, given newest first, have had their time on the day `today`. What was
  /// published on the very day that lies so far back stays, and so does what has no day.
  public func expired(_ articles: [Candidate], today: CivilDate) -> [ArticleID] {
    let first = age?.before(today)
    return articles.enumerated().compactMap { place, article in
      let isOld = first.flatMap { first in article.day.map { $0 < first } } ?? false
      let isBeyond = count.map { place >= $0 } ?? false
      return (isOld || isBeyond) && !spares(article.state) ? article.id : nil
    }
  }

  /// Whether an article in that state stays whatever its age.
  public func spares(_ state: ReadingState) -> Bool {
    state.isStarred || sparesTagged && !state.tags.isEmpty
  }
}
