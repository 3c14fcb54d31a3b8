import Articles
import Chronology
import Testing

/// The whole way from the text of a report to its timeline.
@Suite struct ArticleDaterTests {
  private static let paragraphs = [
    """
    Port Ellis – September 12, 2019 – Hopes of saving the Ellis shipyard have faded, ending today \
    with its owner filing for bankruptcy. The decision follows weeks of fruitless talks.
    """,
    """
    The crisis began in late August, despite a full order book. On August 29th, the yard’s biggest \
    customer publicly withdrew its order for four ferries, citing delays.
    """,
    """
    A union leader blamed the owner on September 2nd, alleging that it had stripped the yard since \
    the march 3rd fire.
    """,
    """
    By September 5th, all work had stopped.Two managers confirmed this. The end became clearer on \
    September 9th, when a bank said that it would lend no more.
    """,
    """
    Background: The trouble stems from the March 3, 2019, fire in the main dock, which killed six \
    welders. Efforts to find a buyer have been under way as April 2019, with the state as broker.
    """,
  ]

  @Test func putsAReportOnATimeline() throws {
    let article = Article(
      id: ArticleID(naming: "yard"), title: "Yard fails",
      blocks: Self.paragraphs.map { Block(.paragraph, SafeText($0)) })
    let fallback = CivilMoment(try #require(CivilDate(2019, 9, 12)))
    let dated = ArticleDater().date(article, fallback: fallback)
    let entries = Timeline(sources: dated.sources).entries
    let lines = entries.map { entry in
      "\(entry.when.interval?.first.description ?? "") \(entry.sources[0].event.label)"
    }
    #expect(
      lines == [
        "2019-03-03 Fire in the main dock, which killed six welders",
        "2019-08-21 The crisis began",
        "2019-08-29 The yard’s biggest customer publicly withdrew its order for four ferries",
        "2019-09-02 A union leader blamed the owner",
        "2019-09-05 All work had stopped",
        "2019-09-09 The end became clearer, when a bank said that it would lend no more",
        "2019-09-12 Ending with its owner filing for bankruptcy",
      ])
  }

  /// What follows a date there is the rest of the sentence, and no noun that the date names.
  @Test(arguments: [
    ("Die Brücke wurde 2019 saniert.", "Die Brücke wurde saniert"),
    (
      "Die Firma wurde 1901 von zwei Brüdern gegründet.",
      "Die Firma wurde von zwei Brüdern gegründet"
    ),
    ("Der Stadtrat tagt am 3. Oktober.", "Der Stadtrat tagt"),
    ("Im August war die Brücke für alle gesperrt.", "Die Brücke war für alle gesperrt"),
    ("En 1999 se vendió la empresa.", "Se vendió la empresa"),
    (
      "La ley se aprobó en 2019 tras un largo debate.",
      "La ley se aprobó tras un largo debate"
    ),
  ])
  func datesOfGermanAndSpanishStandInTheirSentence(_ text: String, _ label: String) {
    var article = Article(
      id: ArticleID(naming: "line"), title: "A line", blocks: [Block(.paragraph, SafeText(text))])
    article.published = CivilMoment(iso: "2024-09-12")
    let labels = ArticleDater().date(article, fallback: nil).events.map(\.label.string)
    #expect(labels == [label])
  }

  @Test func aDistanceBesideItsDayIsNoSecondEvent() {
    let text = "On 5 March 1922, a hundred years earlier to the day, the captain had been buried."
    var article = Article(
      id: ArticleID(naming: "line"), title: "A line", blocks: [Block(.paragraph, SafeText(text))])
    article.published = CivilMoment(iso: "2022-03-09")
    let labels = ArticleDater().date(article, fallback: nil).events.map(\.label.string)
    #expect(labels == ["A hundred years earlier to the day, the captain had been buried"])
  }

  @Test func takesALengthForNoSubject() {
    let text = "It follows months of talks that collapsed in June and resumed in September."
    let article = Article(
      id: ArticleID(naming: "talks"), title: "Talks", blocks: [Block(.paragraph, SafeText(text))])
    let fallback = CivilDate(2024, 10, 22).map { CivilMoment($0) }
    let labels = ArticleDater().date(article, fallback: fallback).events.map(\.label.string)
    #expect(
      labels == ["Talks collapsed and resumed in September", "Talks collapsed in June and resumed"])
  }
}
