import Articles
import TestSupport
import Testing

@Suite struct QueryTests {
  static let article = Article(
    id: ArticleID(naming: "a"), title: "Talks on Hostages resume in Doha",
    subtitle: "A second round", byline: ["Zoë Müller", "Ann O'Brien"],
    published: CivilMoment(iso: "2024-08-08T16:41Z"), site: "The Daily Straße",
    url: "https://news.example.org/world/doha",
    blocks: [
      Block(
        .paragraph, "The café on Main Street was closed. Cease\u{2011}fire talks, who said, began."),
      Block(.paragraph, "東京大学の研究者 met “old friends”; the war\nwarmed nobody."),
    ])
  static let state = ReadingState(isRead: false, isStarred: true, tags: ["Middle East", "todo"])
  static let events = [
    DayInterval(CivilDate(dayNumber: 19_637)),  // 2023-10-07
    DayInterval(CivilDate(dayNumber: 19_924), CivilDate(dayNumber: 19_935)),  // late July 2024
    DayInterval(CivilDate(dayNumber: 16_071), CivilDate(dayNumber: 16_435)),  // 2014
  ]

  static func finds(_ query: String) -> Bool {
    Query(query).matches(article, state: state, eventSpans: events)
  }

  @Test(arguments: [
    "", "   ", "hostag", "HOSTAGES", "doha hostages", "cafe", "CAFÉ", "cafe\u{301}", "strasse",
    "\"main street\"", "\"talks who said\"", "\"main stre", "cease-fire", "muller", "zoe", "brien",
    "o'brien", "second", "\"old friends\"", "研究", "東京", "-peace", "-\"street main\"", "-hostage",
    "hosta*", "\"main stre\"*", "title:talks", "title:\"talks on\"", "body:cafe", "source:daily",
    "source:example", "source:news.example.org", "by:muller", "by:\"ann o'brien\"", "tag:todo",
    "tag:mid", "tag:\"middle east\"", "is:unread", "is:starred", "-is:read", "has:events",
    "has:tags", "on:2024-08-08", "on:2024-08", "on:2024", "from:2024-08-08", "from:2024-08",
    "to:2024-08-08", "to:2024-08", "from:2024-07 to:2024-08-09", "event:2023-10-07",
    "event:2024-07-25", "event:2024-07", "event:2014", "event:2023-09..2023-11", "peace OR doha",
    "doha OR peace", "nothing OR (doha talks)", "(doha)", "-(doha peace)", "peace OR war warmed",
    "\"the war warmed\"", "doha AND talks", "doha NOT peace", "doha AND NOT (peace OR nothing)",
    "NOT NOT doha", "peace OR doha AND talks", "NOT(peace)", "NOT title:cafe", "TITLE:talks",
    "“main street”", "on:2024-08-01..2024-08-31",
    "event:2023-10..", "event:..2014", "event:2024-07-25..", "on:2024-08..", "on:..2024-08",
  ])
  func found(_ query: String) { #expect(Self.finds(query)) }

  @Test(arguments: [
    ("doha event:2014", [false, false, true]), ("peace event:2014", [false, false, false]),
    ("peace OR event:2023-10-07", [true, false, false]), ("-event:2014 doha", [true, true, false]),
    ("-(doha event:2014) is:starred", [true, true, false]),
    ("is:read has:events", [false, false, false]),
    ("on:2024-08-08 has:events", [true, true, true]), ("doha OR event:2014", [true, true, true]),
  ])
  func eventsOfOneArticle(query: String, found: [Bool]) {
    let isFound = Query(query).eventTest(
      in: FoldedArticle(Self.article), state: Self.state, days: Self.events)
    #expect(Self.events.map { isFound([$0]) } == found)
  }

  @Test(arguments: [
    ("feed:gazette", ["a1"]), ("feed:gaz", ["a1"]), ("feed:\"mountain gazette\"", ["a1"]),
    ("feed:\"gazette\"", []), ("feed:azette", []), ("feed:mail", ["b2", "b3"]),
    ("feed:https://mail.example/evening", ["b3"]), ("feed:00b2", ["b2"]), ("feed:00b", []),
    ("tag:news", ["a1", "b2"]), ("tag:\"new\"", []), ("gazette", []),
    ("source:gazette", ["a1"]), ("-feed:\"evening mail\"", ["b3"]),
  ])
  func feedsAreNamed(_ query: String, _ names: [String]) {
    let feeds = [
      ("a1", "Mountain Gazette", "https://gazette.example/rss", ["news", "alps"]),
      ("b2", "Morning  Mail", "https://mail.example/morning", ["news"]),
      ("b3", "Evening Mail", "https://mail.example/evening", []),
    ]
    var asked: [String] = []
    let widened = Query(query).widened { isMeant in
      asked += feeds.filter { name, title, address, tags in
        isMeant(QueriedFeed(id: "00" + name, title: title, address: address, tags: tags))
      }.map(\.0)
      return []
    }
    #expect(asked == names)
    #expect(widened.text == query && widened.error == nil)
  }

  @Test func whatWasKeptStandsInAQuery() {
    let saved = [
      "talks": "doha OR peace", "none": "peace", "all": "", "loop": "saved:loop doha",
      "both": "saved:talks is:unread", "bad one": "is:nice doha",
    ]
    func query(_ text: String) -> Query { Query(text, saved: saved) }
    func finds(_ text: String) -> Bool {
      query(text).matches(Self.article, state: Self.state, eventSpans: Self.events)
    }
    #expect(finds("saved:talks") && finds("saved:talks hostages") && finds("saved:both"))
    #expect(!finds("saved:talks nothing") && !finds("saved:none") && !finds("-saved:talks"))
    #expect(finds("-saved:none saved:all") && query("saved:all").isEmpty)
    #expect(query("saved:talks").terms == ["doha", "peace"])
    #expect(query("-saved:talks").terms.isEmpty)
    #expect(query("saved:both").error == nil)
    #expect(query("doha saved:no x").error?.message == "no query is kept as \"no\"")
    #expect(query("doha saved:no x").error?.offset == 11)
    #expect(query("saved:ta").error?.isUnfinished == true)
    #expect(query("saved:loop").error?.message.contains("asks for itself") == true)
    // What there is not stands for nothing, be it asked to be absent or not.
    for query in ["saved:loop", "-saved:loop", "saved:no", "NOT saved:no", "-(doha saved:no)"] {
      #expect(!finds(query))
    }
    #expect(finds("doha OR saved:no"))
    #expect(Query.keptNames(in: "saved:both x", saved: saved) == ["both", "talks"])
    #expect(query("saved:\"bad one\"").error?.message.hasPrefix("in \"bad one\": is:") == true)
  }

  /// Which feed an article came with only the library knows: its events are not left out for it, unless
  /// it is listed for one of them.
  @Test func eventsOfAnArticleThatIsListedByItsFeed() {
    for (query, found) in [
      ("feed:gazette", true), ("-feed:gazette event:2014", true), ("tag:elsewhere", true),
      ("feed:gazette event:2020", false), ("source:gazette OR event:2023", false),
      ("source:gazette OR event:2014", true), ("source:gazette OR event:2020", true),
      ("source:daily OR event:2023", true), ("tag:todo OR event:2023", true),
      ("-source:gazette OR event:2023", true), ("source:daily event:2023", false),
    ] {
      let isFound = Query(query).eventTest(
        in: FoldedArticle(Self.article), state: Self.state, days: Self.events)
      #expect(isFound([Self.events[2]]) == found)
    }
  }

  @Test(arguments: [
    "peace", "ostages", "street main x", "\"street main\"", "\"main stre\"",
    "\"closed cease fires\"",
    "\"began 東京\"", "-hostages", "-hostag*", "-cafe", "title:cafe", "body:doha", "source:doha",
    "by:daily", "tag:east", "is:read", "-is:unread", "-has:events", "on:2024-08-07",
    "from:2024-08-09", "to:2024-08-07", "to:2024-07", "event:2023-10-06", "event:2014-05",
    "event:2024-08", "event:2024-08..", "event:..2013", "on:2024-08-09..", "on:..2024-07",
    "peace OR nothing", "(peace OR doha) nothing", "-(doha)", "-(doha talks)",
    "peace doha OR nothing", "doha AND peace", "NOT doha", "NOT -peace", "NOT hostage*",
    "doha and peace", "\"AND\"", "not", "example", "\"hostage\"", "-\"main street\"",
  ])
  func notFound(_ query: String) { #expect(!Self.finds(query)) }

  /// What is there filters already; what is missing is waited for and pointed at.
  @Test(arguments: [
    ("doha \"main str", 5), ("(doha OR", 0), ("doha OR", 5), ("doha title:", 5), ("doha -", 5),
    ("doha AND", 5), ("doha AND NOT", 9), ("doha NOT", 5), ("doha is:st", 8), ("on:2024-0", 3),
    ("on:20", 3), ("from:2024-08-", 5), ("event:..", 6), ("event:2023-10..2024-0", 15),
    ("event:2023-10..2", 15), ("event:2024.", 6), ("on:2024-1", 3), ("event:2024-05..202", 15),
    ("event:2024-05..2024-", 15),
  ])
  func unfinished(_ query: String, offset: Int) {
    #expect(Self.finds(query))
    #expect(Query(query).error?.isUnfinished == true)
    #expect(Query(query).error?.offset == offset)
  }

  @Test(arguments: [
    ("doha )", 5), ("is:nice doha", 3), ("on:yesterday doha", 3), ("sorce:daily", 0),
    ("OR doha", 0), ("AND doha", 0), ("doha AND AND talks", 5), ("(doha AND) talks", 6),
    ("doha NOT OR talks", 5), ("doha OR AND talks", 8), ("doha - talks", 5),
    ("on:2024-13-01 doha", 3), ("é is:nice (", 6), ("event:2023-13..2024 doha", 6),
    ("doha event:2023..2024-13 talks", 17), ("doha event:.. talks", 11),
    // No letter more could make these right.
    ("event:2024-13", 6), ("on:2024-2", 3), ("on:2024-02-3", 3), ("on:2023-02-29", 3),
    ("event:2024-1.", 6), ("on:2024-07-25x", 3), ("on:jul", 3), ("event:2024-05..2023-01", 15),
    ("event:2024-05..2023", 15), ("event:2024-05..201", 15), ("event:2024-05..2024-04", 15),
  ])
  func wrong(_ query: String, offset: Int) {
    #expect(Query(query).error?.isUnfinished == false)
    #expect(Query(query).error?.offset == offset)
  }

  @Test(arguments: ["at 10:30", "https://example.org/a", "re: talks", "c++", "-war* (a OR b)"])
  func sound(_ query: String) { #expect(Query(query).error == nil) }

  @Test func emptiness() {
    #expect(Query(" ( ) \"\" ").isEmpty)
    #expect(!Query("is:unread").isEmpty)
    #expect(Query("is:unread").terms.isEmpty)
    #expect(
      Query("Über \"Main  Street\" -not tag:x (a OR -(b)) title:É").terms
        == ["uber", "main street", "a", "e"])
  }

  @Test(arguments: [
    ("hostag", "Two ⟦hostag⟧es, one ⟦Hostag⟧e"), ("cafe", "le ⟦café⟧, le ⟦cafe\u{301}⟧."),
    ("strasse", "Die ⟦Straße⟧n"), ("stras", "Die ⟦Straß⟧e"),
    ("\"main street\"", "a ⟦Main, Street⟧!"),
    ("大学", "東京⟦大学⟧の"), ("a ab", "⟦ab⟧ ⟦a⟧c"), ("-x", "x"), ("war", "⟦war⟧m ⟦war⟧s toward"),
    ("“x”", "–⟦x⟧– xy"),
  ])
  func highlighted(_ query: String, _ marked: String) {
    let expected = MarkedText(marked)
    #expect(Query(query).highlights(in: expected.text) == expected.ranges)
  }

  @Test func highlightsKeepToTheirPart() {
    let query = Query("title:doha cafe")
    #expect(query.highlights(in: "cafe doha", of: .body) == [0..<4])
    #expect(query.highlights(in: "cafe doha", of: .title) == [0..<4, 5..<9])
  }

  @Test func narrowing() {
    #expect(Query("hosta").narrows(Query("host")))
    #expect(Query("host t").narrows(Query("host")))
    #expect(Query("host is:unread").narrows(Query("hos")))
    #expect(Query("\"hostage deal\"").narrows(Query("\"hosta")))
    #expect(Query("\"hostage deal").narrows(Query("\"hostage d")))
    #expect(Query("\"hostage deal\"").narrows(Query("\"hostage de")))
    #expect(!Query("\"hostage deal\"").narrows(Query("\"deal")))
    #expect(!Query("\"hostage").narrows(Query("\"hostage d")))
    #expect(Query("x").narrows(Query("")))
    #expect(!Query("host").narrows(Query("hosta")))
    #expect(!Query("a OR b").narrows(Query("a")))
    #expect(!Query("-hosta").narrows(Query("-host")))
    #expect(!Query("ab").narrows(Query("\"a\"")))
    #expect(!Query("source:ab").narrows(Query("ab")))
  }

  @Test func fetchesOnlyWhatIsAsked() {
    let query = Query("cafe event:2024 is:read")
    let held = query.matches(
      state: .init(), day: nil,
      text: {
        Issue.record("the flag alone decides")
        return FoldedArticle(Self.article)
      }, eventSpans: { [] })
    #expect(!held)
    #expect(query.asksForText && query.asksForEvents)
    #expect(!Query("is:read").asksForText)
  }

  /// Whatever is typed, an answer comes, and its depth is bounded.
  @Test func nonsense() {
    #expect(Query(String(repeating: "(a OR ", count: 20_000)).matches(Self.article))
    _ = Query(String(repeating: "-(\"a\" OR ", count: 5_000)).matches(Self.article)
    var seed: UInt64 = 7
    let pieces = [
      "(", ")", "-", "\"", "OR", " AND ", "NOT ", " ", "title:", "on:", "2024-", "é", "*", "東", ":",
      "is:",
    ]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      let query = Query(text)
      _ = query.matches(Self.article, state: Self.state, eventSpans: Self.events)
      if let error = query.error { #expect((0...text.utf8.count).contains(error.offset)) }
      for hit in query.highlights(in: "É 東京 é title 2024-*") { #expect(!hit.isEmpty) }
    }
  }
}
