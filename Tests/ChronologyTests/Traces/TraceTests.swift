import Articles
import Chronology
import Testing

/// What the trace tells a person: which rule proposed, which joined or refined, and why those days.
@Suite struct TraceTests {
  private func trace(_ text: String, from reference: String? = "2024-08-08") -> [String] {
    let moment = reference.flatMap { CivilMoment(iso: $0) }
    return DateTagger().trace(text, reference: moment).trace.steps.map { step in
      let before = step.before.isEmpty ? "" : step.before.joined(separator: " + ") + " -> "
      return "\(step.rule) \(step.action) ⟦\(text.text(in: step.bytes))⟧ \(before)\(step.sense)"
    }
  }

  @Test func saysWhatWasSaidAndWhatWasFilledIn() {
    let steps = trace("The ship left port on July 25.")
    #expect(steps.contains("Month proposes ⟦July 25⟧ month 7, day 25"))
    #expect(
      steps.last == """
        Resolver resolves ⟦July 25⟧ 2024-07-25: year 2024 implied from 2024-08-08, the day of writing; \
        the sentence speaks of the past
        """)
  }

  @Test func saysWhatWasJoinedAndWhatRefined() {
    let steps = trace("It rained on Friday night, and in late July it did not.")
    #expect(
      steps.contains(
        "JoinDayAndPart joins ⟦Friday night⟧ Friday + the night -> the night on (Friday)"))
    #expect(
      steps.contains("JoinModifier changes ⟦late July⟧ month 7 -> month 7, the late part"))
  }

  @Test func saysWhichWasPassedOver() {
    let steps = trace("They met on the Fourth of July.")
    #expect(steps.contains { $0.hasPrefix("Holiday loses") && $0.contains("a named day") })
  }

  @Test func saysFromWhereADistanceIsCounted() {
    let steps = trace("The bridge fell on 3 May 2011. It was rebuilt two years later.")
    #expect(
      steps.last?.hasSuffix("counted from 2011-05-03, which the text said last") == true,
      "\(steps.last ?? "")")
    #expect(
      trace("It was rebuilt two weeks ago.").last?
        .hasSuffix("counted from 2024-08-08, the day of writing") == true)
  }

  @Test func saysThatADateStaysOpen() {
    #expect(
      trace("It rained on July 25.", from: nil).last?
        .hasSuffix("no day of writing is known: it stays open") == true)
  }

  /// Words for a person, never the program's own.
  @Test(arguments: [
    "two and a half years", "the third quarter of 1998", "every Friday", "Christmas Eve 2019",
    "8:30 p.m. EST on Tuesday", "two days after Christmas", "the week of March 6",
    "the first Monday of October", "from 3 to 9 May", "now", "recently", "the 1990s",
    "the 19th century", "490 BC", "last summer", "next weekend", "the October 7 attacks",
    "the next day", "early this week", "1939-45",
  ])
  func speaksPlainly(_ phrase: String) {
    for step in trace("It was \(phrase) in the valley.") {
      for sign in ["Optional", "Chronology.", "Parts(", "nil", "rawValue", "isB"] {
        #expect(!step.contains(sign), "\(step)")
      }
    }
  }

  @Test func tracesAnArticleBlockByBlock() {
    var article = Article(
      id: ArticleID(naming: "a"), title: "A",
      blocks: [
        Block(.paragraph, "It began on 3 May 2011."), Block(.paragraph, "It ended two days later."),
      ])
    article.published = CivilMoment(iso: "2024-08-08")
    let (mentions, trace) = DateTagger().trace(article, fallback: nil)
    #expect(mentions == DateTagger().mentions(in: article, fallback: nil))
    #expect(mentions.map(\.value) == ["2011-05-03", "2011-05-05"])
    #expect(Set(trace.steps.map(\.block)) == [0, 1])
  }
}
