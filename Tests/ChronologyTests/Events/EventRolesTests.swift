import Articles
import Chronology
import Testing

/// Which dates make events, and what the others are to their sentence.
@Suite struct EventRolesTests {
  @Test(arguments: [
    "On ⟦July 25|2024-07-25⟧ the minister spoke.",
    "The council met ⟦Tuesday|2024-07-23⟧ in Leeds.",
    "By ⟦July 31st|2024-07-31⟧, the group had left.",
    "In ⟦2016|2016⟧ voters approved the plan.",
    "He died on the night of ⟦3 May|2024-05-03⟧.",
    "The vote is scheduled for ⟦Friday|2024-07-26⟧.",
    "The fire broke out at the end of ⟦2020|2020⟧.",
    "On ⟦Monday|2024-07-22⟧ police closed the road.",
    "It began in ⟦late July|2024-07-20/2024-07-31 late⟧, despite hopes.",
    "She was born on ⟦3 May 1970|1970-05-03⟧ in Hull.",
    "⟦Sunday|2024-07-21⟧'s election was peaceful.",
    "He was not released until ⟦Friday|2024-07-26⟧.",
    "The launch was put off until ⟦Friday|2024-07-26⟧.",
    "The bridge won't open until ⟦2026|2026⟧.",
    "The hall dates from ⟦1903|1903⟧.",
    "The trains stood still from ⟦Monday|2024-07-22⟧ to ⟦Friday|2024-07-26⟧.",
    "It has been calm since the reform in ⟦2021|2021⟧ ended the feud.",
    "It began to raise rates in ⟦2021|2021⟧, when they stood at 0.25%.",
    "It was cold ⟦in the evening|2024-07-25⟧.",
    "It has been held since the ⟦october 7th|2023-10-07!⟧ attacks.",
    "The conflict stems from the ⟦October 7, 2023|2023-10-07⟧, Hamas-led attack on the south.",
    "He signed a letter dated ⟦3 March 2004|2004-03-03⟧.",
    "They recalled the attacks of ⟦September 11|2001-09-11⟧.",
    "She won the seat in ⟦the 2019|2019⟧ election.",
    "[4] He died on ⟦3 May 1970|1970-05-03⟧ in Hull.",
    "He died on the eve of ⟦Christmas|2024-12-25⟧.",
    "A note was found in ⟦May|2024-05⟧: the article was a fake.",
    "In Berlin ⟦2020|2020⟧ was a good year.",
    "He resigned in Berlin in ⟦2020|2020⟧.",
    "The bridge opened as early as ⟦2012|2012⟧.",
    "He stepped down from the post in ⟦May|2024-05⟧.",
    "It would have landed on ⟦Monday|2024-07-22⟧.",
    "He would have to leave on ⟦Tuesday|2024-07-30⟧.",
    "The minister is ⟦today|2024-07-25⟧ visiting Leeds.",
    "The funeral is ⟦today|2024-07-25⟧.",
    "The film is out ⟦today|2024-07-25⟧.",
    "⟦Today|2024-07-25⟧'s vote was close.",
    "He died near ⟦the end of the year|2023-10/2023-12 late⟧.",
    "— Ann Holt, the mayor (Hull), left on ⟦May 3, 2024|2024-05-03⟧",
    "The correction came on ⟦3 May|2024-05-03⟧: it had been wrong.",
  ])
  func makesAnEvent(marked: String) {
    let text = HandDated(marked)
    #expect(EventFinder().events(in: text.article, mentions: text.mentions).count == 1)
  }

  @Test(arguments: [
    "It has been under way since ⟦November|2023-11⟧.",
    "Efforts have been ongoing as ⟦November 2023|2023-11⟧, with Qatar in the middle.",
    "The rule applies as of ⟦May 1|2024-05-01⟧.",
    "It runs until the end of ⟦2020|2020⟧.",
    "He did not resign but stayed until ⟦Friday|2024-07-26⟧.",
    "It has not been seen until ⟦today|2024-07-25⟧.",
    "It was the best result since the return of democracy in ⟦1974|1974⟧.",
    "The plan returns to the ⟦1967|1967⟧ borders.",
    "They cited Resolution 1701 of ⟦2006|2006⟧.",
    "After the disputed ⟦2020|2020⟧ election he left.",
    "They talked for ⟦three weeks|P3W⟧.",
    "It opens ⟦every Friday|set⟧.",
    "He has ⟦recently|PAST_REF⟧ moved.",
    "She wrote Stone (⟦1998|1998⟧).",
    "Prices were higher than in ⟦2019|2019⟧.",
    "He lives on ⟦17 November|2024-11-17⟧ Street.",
    "The group fell from 5.2 per cent in ⟦March|2024-03⟧.",
    "Published: ⟦8 August 2024|2024-08-08⟧",
    "By Jane Doe, ⟦3 May 2024|2024-05-03⟧",
    "This article was amended on ⟦4 May 2024|2024-05-04⟧ to correct a name.",
    "Ministers set the budget for ⟦2025|2025⟧.",
    "Sales have fallen ⟦this year|2024⟧.",
    "He had played every minute ⟦this season|2024⟧.",
    "They plan to charge for parking ⟦in the evening|2024-07-25⟧.",
    "They hope to sell the ⟦17th century|1600⟧ clocks.",
    "Read more: Bus cuts a disaster (⟦3 May 2024|2024-05-03⟧)",
    "He was hurt in ⟦the 2003|2003⟧ and 2004 seasons.",
    "[4] Mission Commentary, ⟦Dec. 25, 1968|1968-12-25⟧, p. 545.",
    "Police sped across ⟦the 14th-century|1300⟧ bridge.",
    "They walked through the busy ⟦Christmas|2024-12-25⟧ markets.",
    "Editor’s note: This story was updated on ⟦May 3|2024-05-03⟧ with more details.",
    "It was the lesson of shutdowns, from ⟦the 1995–96|1995⟧ debacle to that of last May.",
    "At ⟦that October|2023-10⟧ hearing he was doubtful.",
    "They decided to abort ⟦the early 2020|2020⟧ campaign.",
    "He leaves it worse than it was in ⟦the January|2024-01⟧ spending wars.",
    "The list has Farming Land ⟦2019|2019⟧, Grid and others.",
    "The year is not as strong as ⟦2018|2018⟧.",
    "Turnout was as low as in ⟦2012|2012⟧.",
    "Sales grew slowly, down 5 percent from the period ⟦last year|2023⟧.",
    "He spoke of the goal prior to ⟦March|2024-03⟧.",
    "They ended a losing streak dating to ⟦2007|2007⟧.",
    "The line would have opened in ⟦2012|2012⟧.",
    "If we could have won this game ⟦today|2024-07-25⟧, we would be happy.",
    "The galaxies that we observe ⟦today|2024-07-25⟧ arose slowly.",
    "The rocket is, in fact, in service ⟦today|2024-07-25⟧.",
    "⟦Today|2024-07-25⟧'s class of students knows nothing of it.",
    "We approach ⟦the end of the year|2024-10/2024-12 late⟧ in good spirits.",
    "— Dale Gazette (@DaleGazette) ⟦May 3, 2024|2024-05-03⟧",
    "Correction, ⟦3 May 2024|2024-05-03⟧: This story has been mended to say that he stayed.",
  ])
  func makesNoEvent(marked: String) {
    let text = HandDated(marked)
    let found = EventFinder().read(text.article, mentions: text.mentions)
    #expect(found.events.isEmpty)
    #expect(found.mentions.count == 1)
    #expect(found.mentions.first?.kind == .date ? found.mentions[0].role != .occurrence : true)
  }

  @Test func hoursAreOfNoWeek() {
    let text = HandDated("Call us ⟦Monday|2024-07-22⟧ to ⟦Friday|2024-07-26⟧.")
    #expect(EventFinder().events(in: text.article, mentions: text.mentions).isEmpty)
  }
}
