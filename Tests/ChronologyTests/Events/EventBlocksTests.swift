import Articles
import Chronology
import Testing

/// What the kind of a block, and its place in the article, mean for the dates in it.
@Suite struct EventBlocksTests {
  private func labels(_ blocks: [(Block.Kind, String)], dateline: CivilDate? = nil) -> [String] {
    let text = HandDated(blocks, dateline: dateline)
    return EventFinder().events(in: text.article, mentions: text.mentions).map(\.label.string)
  }

  @Test func countsOnlyDaysInHeadings() {
    #expect(labels([(.heading(level: 2), "⟦3 June|2024-06-03⟧: Talks begin")]) == ["Talks begin"])
    #expect(labels([(.heading(level: 2), "Plans for ⟦2025|2025⟧")]).isEmpty)
  }

  @Test func readsARowOfATableAsOneSentence() {
    let row = "⟦12 June 1952|1952-06-12⟧ | Derailment at Tor Halt. Seven die"
    #expect(labels([(.tableRow(isHeader: false), row)]) == ["Derailment at Tor Halt. Seven die"])
  }

  @Test func putsADateAloneToWhatFollowsIt() {
    let item = Block.Kind.listItem(depth: 1, ordinal: nil)
    #expect(
      labels([(item, "⟦March 1|2024-03-01⟧. A judge refuses the order. It rains.")])
        == ["A judge refuses the order"])
    #expect(labels([(item, "⟦March 1|2024-03-01⟧. ")]) == ["March 1"])
  }

  @Test func readsNoHeadOfATable() {
    let row = "Country | Closed since ⟦12 June|2024-06-12⟧ | State"
    #expect(labels([(.tableRow(isHeader: true), row)]).isEmpty)
  }

  @Test(arguments: [
    ("⟦2010|2010⟧ | 0 | 0", 0),
    ("⟦3 May 2021|2021-05-03⟧ | 12 | 1,408 | 3%", 0),
    ("Harbour | 9 | ⟦2010|2010⟧ | 0 | ⟦2011|2011⟧", 0),
    ("Cases | ⟦May 2021|2021-05⟧ | 12 | 1,408", 0),
    ("⟦3 May 2021|2021-05-03⟧ | Harbour against Town | 2 | 0", 1),
    ("Founded | ⟦1918|1918⟧", 1),
    ("⟦1931|1931⟧ | The mill burns down | 12", 1),
    ("⟦14:30|2024-06-03T14:30⟧ | The gates open", 1),
    ("Harbour | 9 | 0 | ⟦14:30|2024-06-03T14:30⟧", 0),
  ])
  func aRowOfFiguresTellsNothing(_ row: String, _ count: Int) {
    #expect(labels([(.tableRow(isHeader: false), row)]).count == count, "\(row)")
  }

  @Test func joinsTheEndsOfAStretch() {
    let text = HandDated(
      "He ran the mill between ⟦1999|1999⟧ and ⟦2007|2007⟧ and sold it in ⟦2009|2009⟧.")
    let events = EventFinder().events(in: text.article, mentions: text.mentions)
    #expect(events.map(\.value) == ["1999/2007", "2009"])
    #expect(events.first?.when.interval?.last.description == "2007-12-31")
  }

  @Test func widensALabelThatSaysNothing() {
    let text =
      "The farm, which is old and wide and has long been loved by all, lies, since ⟦May|2024-05⟧, fallow."
    #expect(
      labels([(.paragraph, text.replacing("since ", with: "in "))]).allSatisfy { $0.count > 12 })
  }

  @Test func tellsWhatACaptionShowsFromWhenItWasTaken() {
    let figure = Block.Kind.figure(source: "", alternative: "")
    #expect(labels([(figure, "Police clear the square on ⟦3 May|2024-05-03⟧.")]).count == 1)
    #expect(labels([(figure, "The square, taken on ⟦3 May|2024-05-03⟧")]).isEmpty)
    #expect(labels([(figure, "The square in ⟦2019|2019⟧")]).isEmpty)
    #expect(labels([(figure, "File photo: riots on ⟦3 May|2024-05-03⟧")]).isEmpty)
  }

  @Test func leavesTheListsOfOtherArticlesAlone() {
    let item = (Block.Kind.listItem(depth: 1, ordinal: nil), "The mayor left on ⟦3 May|2024-05-03⟧")
    #expect(labels([(.heading(level: 2), "You may also like"), item, item]).isEmpty)
    #expect(labels([(.heading(level: 2), "How it went"), item]) == ["The mayor left"])
  }

  @Test func readsNoCode() {
    #expect(labels([(.code, "on ⟦3 May|2024-05-03⟧ it fell")]).isEmpty)
  }

  @Test(arguments: [
    "GAZA CITY – ⟦August 8, 2024|2024-08-08⟧ – The talks have failed.",
    "PARIS, ⟦May 3|2024-05-03⟧ (Wire) - The talks have failed.",
    "⟦May 3|2024-05-03⟧ (Wire) — The talks have failed.",
    "New York, ⟦3 May 2024|2024-05-03⟧: The talks have failed.",
  ])
  func letsADatelineDateItsSentence(marked: String) {
    #expect(labels([(.paragraph, marked)]) == ["The talks have failed"])
    let text = HandDated(marked)
    let found = EventFinder().read(text.article, mentions: text.mentions)
    #expect(found.mentions.map(\.role) == [.report])
    #expect(found.events.map(\.role) == [.report])
  }

  @Test func prefersADayThatTheSentenceGives() {
    let lead = "PARIS, ⟦May 3|2024-05-03⟧ (Wire) - The talks failed on ⟦Thursday|2024-05-02⟧."
    #expect(labels([(.paragraph, lead)]) == ["The talks failed"])
  }

  @Test func leavesADatelineOutOfTheLabel() {
    let lead =
      "PARIS, ⟦May 3, 2024|2024-05-03⟧ (Wire) - The talks failed, a minister said on ⟦Friday|2024-05-03⟧."
    #expect(labels([(.paragraph, lead)]) == ["The talks failed, a minister said"])
    #expect(labels([(.paragraph, "PARIS, ⟦May 3|2024-05-03⟧. The talks have failed.")]).isEmpty)
  }

  @Test func takesNoListOfDaysForADateline() {
    #expect(labels([(.paragraph, "⟦May 3|2024-05-03⟧ – The talks fail")]) == ["The talks fail"])
    let text = HandDated("⟦May 3|2024-05-03⟧ – The talks fail")
    #expect(
      EventFinder().read(text.article, mentions: text.mentions).mentions[0].role == .occurrence)
  }

  @Test func keepsEveryDateOfALongList() {
    let days = (1...28).map { "⟦\($0) May|2024-05-\($0 < 10 ? "0" : "")\($0)⟧" }
    #expect(labels([(.paragraph, "It met on " + days.joined(separator: ", "))]).count == 28)
  }

  @Test func givesTheSpeakerOfAQuotationThatGoesOn() {
    let text = HandDated(
      "“It fell,” said Ana Bell, the mayor. “We rebuild on ⟦3 May|2024-05-03⟧.” It rained on "
        + "⟦4 May|2024-05-04⟧.")
    let events = EventFinder().events(in: text.article, mentions: text.mentions)
    #expect(events.map(\.speaker) == ["Ana Bell", nil])
  }

  @Test func keepsLabelsOnOneLineAndWholeWords() throws {
    let long =
      "The council of the northern province and its four neighbours approved "
      + "a plan for the building of eleven bridges across the river on ⟦3 May|2024-05-03⟧."
    let text = HandDated(long)
    let label = try #require(
      EventFinder().events(in: text.article, mentions: text.mentions).first?.label.string)
    #expect(label.count <= 80)
    #expect(label.hasSuffix("…"))
    #expect(long.hasPrefix(label.dropLast() + " "))
  }
}
