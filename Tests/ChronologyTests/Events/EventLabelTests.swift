import Articles
import Chronology
import Testing

/// What every label must be to stand in a narrow pane, over all marked articles.
@Suite struct EventLabelTests {
  private static let dangling: Set<Substring> = [
    "and", "but", "or", "that", "which", "who", "the", "a", "an", "of", "at", "from", "with",
  ]

  @Test func labelsAreFitForANarrowPane() throws {
    for fixture in try EventFixture.all() {
      for event in ArticleDater().date(fixture.article, fallback: nil).events {
        let label = event.label.string
        #expect((6...80).contains(label.count), "\(label)")
        #expect(
          label.first.map { !$0.isLowercase && !",;:.)-–—…".contains($0) } == true, "\(label)")
        #expect(!label.contains("\n") && !label.contains("  "), "\(label)")
        let words = label.split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
        #expect(words.last.map { !Self.dangling.contains($0) } == true, "\(label)")
        #expect(words.contains { $0.contains(where: \.isLetter) }, "\(label)")
        #expect(wholeWords(of: label, in: fixture, event), "\(label)")
      }
    }
  }

  /// A label is read alone: it keeps its subject, its verb and, where that is the date, the date.
  @Test(arguments: [
    (
      "A case of plague was reported — after two people were diagnosed with it ⟦last week|2024-05-02⟧.",
      "Two people were diagnosed with it"
    ),
    (
      "Ask the director behind the romance Low Tide (which opens in theaters on ⟦9 December|2024-12-09⟧), and he will tell.",
      "The romance Low Tide opens in theaters"
    ),
    (
      "Two hostages — a nurse and a driver — who had been seized in ⟦2016|2016⟧ were released.",
      "Two hostages who had been seized in 2016 were released"
    ),
    (
      "Anna Holt said she and her husband — whose first campaign in ⟦2008|2008⟧ featured a poster — were well.",
      "Her husband’s first campaign featured a poster"
    ),
    (
      "The first bills—for the departments of Farms, Veterans, and Roads—would need to pass by ⟦1 March|2024-03-01⟧.",
      "The first bills would need to pass by 1 March"
    ),
    (
      "In ⟦April|2024-04⟧, the share of its users (by one count) rose to a tenth.",
      "The share of its users rose to a tenth"
    ),
    (
      "⟦Last autumn|2023⟧, Christa, a cook from Leeds with a warm voice, was ill.",
      "Christa was ill"
    ),
    (
      "Forty merger (M&A) deals were announced in ⟦October 2025|2025-10⟧.",
      "Forty merger deals were announced"
    ),
    (
      "He said that Amen Dunes plays “Low Tide” (⟦15 May|2024-05-15⟧) in the hall.",
      "Amen Dunes plays “Low Tide” in the hall"
    ),
    (
      "The climb was steep since the reform in ⟦2021|2021⟧ tilted the district.",
      "The reform tilted the district"
    ),
    (
      "That will be on or about ⟦22 September|2024-09-22⟧.",
      "That will be on or about 22 September"
    ),
    (
      "“⟦Today|2024-05-03⟧ is an important day for all of us,” he said.",
      "Today is an important day for all of us"
    ),
    (
      "If it is any comfort, ⟦2016|2016⟧ probably was no better for him.",
      "2016 probably was no better for him"
    ),
    (
      "Back in ⟦September|2023-09⟧, an auction saw the jumper sell for a record sum.",
      "An auction saw the jumper sell for a record sum"
    ),
    ("He came back in ⟦September|2023-09⟧ with a cold.", "He came back with a cold"),
    ("In ⟦February|2024-02⟧ alone, the site had four failures.", "The site had four failures"),
    (
      "Police have named ⟦2024|2024⟧ as a year of action.",
      "Police have named 2024 as a year of action"
    ),
    (
      "⟦2023|2023⟧ has been a year of big sales.",
      "2023 has been a year of big sales"
    ),
    (
      "That means half of the team left in ⟦May|2024-05⟧.",
      "That means half of the team left"
    ),
    (
      "The council unveiled its long-awaited (and long-delayed) bridge plan in Hull on ⟦Monday|2024-07-22⟧.",
      "The council unveiled its long-awaited (and long-delayed) bridge plan in Hull"
    ),
    (
      "“We saw that [the company] faced a headwind in ⟦May|2024-05⟧,” he said.",
      "We saw that the company faced a headwind"
    ),
    (
      "Fleet sales -- cars sold to firms -- began to rise in ⟦May|2024-05⟧.",
      "Fleet sales began to rise"
    ),
    (
      "At a hearing ⟦last month|2024-06⟧ of the House committee that pays for it, Rep. Ann Holt asked for a greater use of the rocket.",
      "Rep. Ann Holt asked for a greater use of the rocket"
    ),
    (
      "The plan is to reduce legal net migration, which hit a record high ⟦last year|2023⟧.",
      "Legal net migration hit a record high"
    ),
    (
      "VIENNA — The old hall will be turned into a school, the mayor said on ⟦Monday|2024-07-22⟧.",
      "The old hall will be turned into a school, the mayor said"
    ),
    (
      "BMW — Europe’s best — sold its plant in ⟦May|2024-05⟧.",
      "BMW sold its plant"
    ),
    (
      "She is the star of ⟦this year|2024⟧’s awards, which were given in Hull on ⟦Monday|2024-07-22⟧.",
      "This year’s awards were given in Hull"
    ),
    (
      "The lander is based on its Blue Moon uncrewed vehicle, which the founder showed in ⟦May|2024-05⟧.",
      "Its Blue Moon uncrewed vehicle, which the founder showed"
    ),
    (
      "The town fell to ruin, having been left by its people in ⟦1938|1938⟧.",
      "The town having been left by its people"
    ),
    (
      "A probe measured a big increase in plasma, or ionized gas, during a flyby in ⟦1997|1997⟧.",
      "A probe measured a big increase in plasma, or ionized gas, during a flyby"
    ),
    (
      "As it’s late and they’re tired, we’ll play the match on ⟦Friday|2024-07-26⟧.",
      "We’ll play the match"
    ),
    (
      "They were boasting of it all over the town ⟦this week|2024-07-22⟧: https://t.co/XWG9",
      "They were boasting of it all over the town"
    ),
    (
      "Conducted at ⟦the end of May|2024-05 late⟧, the poll is out.",
      "Conducted at the end of May, the poll is out"
    ),
    (
      "The merger of the big newspaper chains Gannett and House Media, which became final ⟦Tuesday|2024-07-23⟧, is odd.",
      "The merger of the big newspaper chains Gannett and House Media became final"
    ),
    (
      "The Senate led, officially breaking the record ⟦last year|2023⟧ for the longest sitting.",
      "Officially breaking the record for the longest sitting"
    ),
  ])
  func labelsSpeakOfSomething(_ text: String, _ label: String) {
    let dated = HandDated([(.paragraph, text)])
    let labels = EventFinder().events(in: dated.article, mentions: dated.mentions)
      .map(\.label.string)
    #expect(labels == [label])
  }

  /// What stands beside a date that is left out goes with it, and a verb stays with its own subject.
  @Test func noLabelBeginsWithWhatADateLeftOver() {
    ClauseTable(
      "en",
      """
      Reports arise that the general is to go	Today (14), reports arise that the general is to go.
      Reports arise that the port is shut	On Friday, 18 and 19, reports arise that the port is shut.
      12 people died	On Tuesday, 12 people died.
      1,200 people marched	On May 3, 1,200 people marched.
      The law that parliament had dropped | The law was passed	The law that parliament had dropped in March 2023 after two \
      nights of protest was passed yesterday.
      Two cars were hit	The man who fled after two cars were hit yesterday, was found.
      	Post Labor Day, when the bell rings, there is a battle for a slim universe.
      	It was like Christmas for the kids.
      The mayor won	Unlike in 2019, the mayor won on Friday.
      """
    ).check()
  }

  /// Whether the last word of a cut label is a whole word of the sentence.
  private func wholeWords(of label: String, in fixture: EventFixture, _ event: Event) -> Bool {
    guard label.hasSuffix("…"), let word = label.dropLast().split(separator: " ").last else {
      return true
    }
    // The label of a heading that is only a date comes from the block after it.
    let blocks = fixture.article.blocks[event.sentence.block...].prefix(2)
    return blocks.contains { block in
      block.text.string.split { " ,;:”’'\".)".contains($0) }.contains { word.hasSuffix($0) }
    }
  }
}
