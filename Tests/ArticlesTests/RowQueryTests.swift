import Articles
import Testing

/// What can be asked where there is no library: of a row of the list, and of an article as it comes.
@Suite struct RowQueryTests {
  private static func row(_ events: [Event]? = nil) -> ArticleSummary {
    var row = ArticleSummary(
      Article(id: ArticleID(naming: "a"), title: "Quake off the coast", site: "Lakeside Post"))
    row.feeds = [
      QueriedFeed(id: "1", title: "Harbour Gazette", address: "x", tags: ["earth"])
    ]
    if let events { row.note(events) }
    return row
  }

  private static func event(_ days: DayInterval?) -> Event {
    let range = TextRange(block: 0, start: 0, end: 4)
    return Event(
      when: DateSpan(days, .day), value: days == nil ? "FUTURE_REF" : "2024-05-08", mention: range,
      sentence: range, clause: range, label: "A quake")
  }

  private static let day = DayInterval(CivilDate(dayNumber: 19_851))

  @Test(arguments: [
    ("source:gazette", true), ("source:lakeside", true), ("source:harb", true), ("gazette", false),
    ("-source:gazette", false), ("source:times", false), ("-source:times", true),
  ])
  func sourcesAreThoseOfTheFeedsToo(query: String, isFound: Bool) {
    #expect(Query(query).matches(Self.row()) == isFound)
  }

  @Test(arguments: [
    "body:quake", "-body:quake", "by:ann", "-by:ann", "event:2024", "-event:2024", "has:events",
    "-has:events", "quake -body:hurt", "-(quake -has:events)",
  ])
  func whatCannotBeToldFindsNothing(query: String) {
    #expect(!Query(query).matches(Self.row()))
  }

  @Test func onlyEventsOfKnownDaysCount() {
    let (dated, undated) = (Self.event(Self.day), Self.event(nil))
    for (events, isEventful) in [([], false), ([undated], false), ([undated, dated], true)] {
      let row = Self.row(events)
      #expect(row.eventCount == events.count)
      #expect(Query("has:events").matches(row) == isEventful)
      #expect(Query("-has:events").matches(row) == !isEventful)
    }
    #expect(!Query("-event:2023").matches(Self.row([dated])))
    #expect(Query("-event:2023").matches(Self.row([undated])))
  }

  @Test(arguments: [
    ("source:gazette", true), ("source:lakeside", true), ("source:times", false),
    ("-source:gazette", false), ("feed:gazette", true), ("tag:earth", true), ("hurt", true),
    ("-has:events", false), ("quake -event:2024", false), ("quake", true),
  ])
  func anArticleThatComesIsOfItsFeed(query: String, isFound: Bool) {
    let article = Article(
      id: ArticleID(naming: "a"), title: "Quake off the coast", site: "Lakeside Post",
      blocks: [Block(.paragraph, "Nobody was hurt.")])
    #expect(Query(query).matches(FoldedArticle(article), of: Self.row().feeds[0]) == isFound)
  }

  @Test(
    arguments: [
      (["us", "sea"], ["US"], ["us"], ["US", "sea"]), (["us"], ["US"], [], ["us"]),
      (["us"], [], ["US"], []), (["a"], ["b", "B"], ["c"], ["a", "b"]),
      (["a"], ["a"], ["a"], ["a"]),
    ] as [([SafeText], [SafeText], [SafeText], [SafeText])])
  func aTagIsSpeltAnewWhereItIsTakenAndGiven(
    own: [SafeText], more: [SafeText], gone: [SafeText], left: [SafeText]
  ) {
    var state = ReadingState(tags: own)
    BulkEdit.tags(more: more, gone: gone).apply(to: &state, isTakenBack: false)
    #expect(state.tags == left)
  }
}
