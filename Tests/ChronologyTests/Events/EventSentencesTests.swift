import Articles
import Chronology
import Testing

/// Sentences as they stand in reports, by the rules of the whole way: what a date of them is said to
/// have seen, and which tell of nothing.
@Suite struct EventSentencesTests {
  /// The labels of a text that was published on 7 January 2026, a Wednesday.
  private func labels(of text: String, language: SafeText? = nil) throws -> [String] {
    var article = Article(id: ArticleID(naming: "sentence"), title: "A sentence")
    article.published = CivilMoment(try #require(CivilDate(2026, 1, 7)))
    article.language = language
    // A list stands below other text.
    article.blocks = Array(repeating: Block(.paragraph, "No day is told here."), count: 9)
    let isItem = text.hasPrefix("- ")
    article.blocks.append(
      Block(
        isItem ? .listItem(depth: 0, ordinal: nil) : .paragraph,
        SafeText(isItem ? String(text.dropFirst(2)) : text)))
    return ArticleDater().date(article, fallback: nil).events.map(\.label.string)
  }

  private static let told: [(text: String, labels: [String]?)] = [
    // Two dates of one verb, at the head of the sentence.
    (
      "On Monday morning and again on Tuesday, Boone warned of the dam.",
      ["Boone warned of the dam", "Boone warned of the dam"]
    ),
    (
      "On Monday and then again on Tuesday, Boone warned of the dam.",
      ["Boone warned of the dam", "Boone warned of the dam"]
    ),
    // An age is nobody.
    (
      "Ann Doyle, 62, who was first elected in 2010 and re-elected in 2014, lost her seat.",
      ["Ann Doyle was first elected", "Ann Doyle was re-elected"]
    ),
    (
      "The siren went, recalled Ann Doyle, 88, last week.",
      ["The siren went, recalled Ann Doyle, 88"]
    ),
    ("Flight 62, which left on Monday, was late.", ["Flight 62 left"]),
    // The subject of what comes after the date.
    (
      "The last strike ended on 3 May 2019 after nine days, the one before it, in the winter of 2011, lasted three weeks.",
      ["The last strike ended after nine days", "The one before it lasted three weeks"]
    ),
    (
      "The last strike ended on 3 May 2019 after nine days, and the one before it, in the winter of 2011, lasted three weeks.",
      ["The last strike ended after nine days", "The one before it lasted three weeks"]
    ),
    ("The president, a lawyer, on 25 May 2025, asked for time.", ["The president asked for time"]),
    // A count goes on.
    (
      "The first turned back within a week, the second in June, the third in July.",
      ["The second turned back", "The third turned back"]
    ),
    (
      "One was found in May, another in June.", ["One was found", "Another was found"]
    ),
    ("Sales fell in May, the third drop in 2024.", nil),
    // The day itself after its distance.
    (
      "The list of those who managed it is short: the Soviet Union on 3 February 1966, the United States four months later, on 2 June, China on 14 December 2013.",
      [
        "The Soviet Union on 3 February 1966", "The United States four months later, on 2 June",
        "China on 14 December 2013",
      ]
    ),
    // What is only supposed has not happened.
    ("If the wind had been from the south that week, nobody would have known.", []),
    ("If it had been sold on Monday, the price would have been lower.", []),
    (
      "If the vote passes on 3 May, the law will change.",
      ["If the vote passes, the law will change"]
    ),
    ("He asked if it had been sold on Monday.", nil),
    // An entry of a chronicle.
    ("- By 2030: a new pier is to be finished", ["A new pier is to be finished"]),
    ("- 2027: a new pier opens", ["A new pier opens"]),
    ("The pier was known to sailors by 2019.", []),
    // What is named by its day, and what became of it.
    ("The concert of 7 June was cancelled.", ["The concert of 7 June was cancelled"]),
    ("The bill passed on Monday, a day after the House did.", ["The bill passed"]),
    (
      "The bill was passed on Monday, a day after the House did, and signed on Tuesday.",
      ["The bill was passed", "The bill was signed"]
    ),
  ]

  @Test(arguments: told)
  func sentencesAreTold(_ text: String, _ expected: [String]?) throws {
    let labels = try labels(of: text)
    guard let expected else { return #expect(!labels.isEmpty) }
    #expect(labels == expected, "\(text)")
  }

  private static let held: [(language: String, text: String, labels: [String])] = [
    ("de", "Der 1. Mai fiel auf einen Sonntag.", ["Der 1. Mai fiel auf einen Sonntag"]),
    ("de", "Die alte Mühle brannte am 3. Mai 2025.", ["Die alte Mühle brannte"]),
    (
      "en", "3 May/4 May: heavy rain in the hills",
      ["Heavy rain in the hills", "Heavy rain in the hills"]
    ),
    (
      "es", "El apagón duró dos horas el 3 de enero de 2026.", ["El apagón duró dos horas"]
    ),
  ]

  /// No article, preposition or slash is left behind of a date that is taken out.
  @Test(arguments: held)
  func nothingIsLeftOfADate(_ language: String, _ text: String, _ expected: [String]) throws {
    #expect(try labels(of: text, language: SafeText(language)) == expected)
  }

  /// The same where the dates are marked by hand.
  @Test(arguments: [
    (
      "Dimitió el director; al ⟦cuarto día|2026-01-04⟧, su adjunta.",
      "Dimitió el director; al cuarto día, su adjunta"
    ),
    ("⟦14.|2025-09-14⟧/⟦15. September|2025-09-15⟧: Dauerregen im Tal", "Dauerregen im Tal"),
  ])
  func nothingIsLeftOfAMarkedDate(_ marked: String, _ label: String) {
    let text = HandDated(marked)
    let events = EventFinder().events(in: text.article, mentions: text.mentions)
    #expect(!events.isEmpty && events.allSatisfy { $0.label.string == label }, "\(events)")
  }
}
